"""What both Telegram bots need and neither library gives: fetching that loses nothing, and the rates."""
