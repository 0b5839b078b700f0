"""The newcomers' bot in Telegram. aiogram takes seconds to load: whoever only needs the channel's name loads this."""

CHANNEL = "telegram"
