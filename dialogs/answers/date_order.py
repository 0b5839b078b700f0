"""Whether the parts of a date stand as a date is said: "2 years March 2024" and "3 in March 2024" are no days of March.

A date is a string here, a letter a part: d a day's number, o an ordinal, y a year, m a month's name, Y M W D the words
for years, months, weeks and days, a a word that sets apart ("in", "since"), w any other word around a date."""

import re

UNIT = {"years": "Y", "months": "M", "weeks": "W", "days": "D"}
# A length of time ("2 years", "one day", "2015 days"), a number apart from the month ("3 in March"), or a number left
# over behind ("March 2024 3") or before the year ("3 2024 March").
_LENGTH = re.compile("[do][YW]|d[MD]|o[MD](?!m)|y[MWD](?![dom])")
_APART = re.compile("da+w*m|dw+a+w*m|m[^dy]*y[^m]*[do]|[do][^m]*y[^d]*m")


def odd(order: str) -> bool:
    """Only ever a reason to ask."""
    return bool(_LENGTH.search(order) or ("m" in order and _APART.search(order)))
