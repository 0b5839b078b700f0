"""The staff bot in Telegram. The only files with python-telegram-bot."""
