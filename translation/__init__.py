"""Machine translation of people's own words, for staff's reading only: never said to a newcomer, never in a report's
figures. Engines run in a process of their own, which may hang or die without the bot."""
