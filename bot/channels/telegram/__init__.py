"""The newcomers' bot in Telegram."""
