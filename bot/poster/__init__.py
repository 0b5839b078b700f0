"""The printable page that leads people to the chat."""
