"""Whether the parts of a date stand as a date is said: "2 years March 2024" and "3 in March 2024" are no days of March.

A date is a string here, a letter a part: d a day's number, o an ordinal (f: up to the fifth), y a year, m a month's
name, k a weekday, Y M W D the words for years, months, weeks and days, a a word that sets apart ("in", "since"), w any
other word around a date."""

import re
from functools import lru_cache

UNIT = {"years": "Y", "months": "M", "weeks": "W", "days": "D"}
# A length of time ("2 years", "one day", "2015 days"), a month's day ("May day"), a number apart from the month
# ("3 in March"), one left over behind ("March 2024 3") or before the year ("3 2024 March"), and weekdays that are
# counted: the "second Saturday of March" is not the 2nd, and "السبت الثاني" may be either.
_LENGTH = re.compile("[dof][YW]|d[MD]|[of][MD](?!m)|y[MWD](?![dofm])|mD(?![dof])")
_APART = re.compile("da+w*m|dw+a+w*m|m[^dy]*y[^m]*[dof]|[dof][^m]*y[^d]*m")
_COUNTED = re.compile("[dof]w*k|kf")
_WEEK = re.compile("w*Ww*(?:d(?:[wa]*y)?)?|yw*Ww*d")


@lru_cache(maxsize=1024)  # most dates are told in one of a few orders
def counted(order: str) -> bool:
    """Whether a weekday is: "the second Saturday"."""
    return bool(_COUNTED.search(order))


@lru_cache(maxsize=1024)
def week(order: str) -> bool:
    """Whether a week of a year is meant: "week 12", "week 12 2020"."""
    return bool(_WEEK.fullmatch(order))


@lru_cache(maxsize=1024)
def odd(order: str) -> bool:
    """Only ever a reason to ask."""
    return bool(_LENGTH.search(order) or counted(order) or ("m" in order and _APART.search(order)))
