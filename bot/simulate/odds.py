"""How often what happens among invented people.

Published: the share of households that name a need, after UNHCR/REACH, Poland MSNA 2022, 1,252 households (cash 69 %,
food 40 %, housing 27 %, employment 26 %, clothes 22 %; cash, food and clothes are our field `other`); 9 % with signs
of illiteracy, after BAMF Forschungsbericht 30. Everything marked "assumed" is ours, chosen to look plausible.
"""

NEEDS = {
    "other": 0.69,  # cash; those who name food or clothes name cash too, nearly always
    "housing": 0.27,
    "work": 0.26,
    "language": 0.24,  # assumed, as all that follow
    "health": 0.16,
    "residence_authorities": 0.14,
    "family_childcare": 0.12,
    "education": 0.10,
    "contacts": 0.07,
    "safety_discrimination": 0.05,
    "sport_culture": 0.04,
}
CANNOT_READ_WELL = 0.09  # they only tap, and give up sooner

# Assumed.
LANGUAGES = {"ar": 34, "fa": 22, "ti": 16, "en": 18, "de": 10}
OTHER_LANGUAGE = 8
URGENCY = {"now": 50, "soon": 33, "later": 17}
OFFER = {"used": 30, "known": 30, "unknown": 40}
REASON = {
    "not_relevant": 22,
    "no_trust": 16,
    "language": 18,
    "time_or_childcare": 16,
    "too_far": 12,
    "not_allowed": 7,
    "full": 6,
    "other": 3,
}
HOUSEHOLD = {1: 34, 2: 16, 3: 16, 4: 15, 5: 10, 6: 6, 7: 3}
MUNICIPALITY = {"eberswalde": 34, "bernau": 28, "wandlitz": 12, "panketal": 12, "ahrensfelde": 9, "elsewhere": 5}

DECLINES = 0.05  # says no to taking part
SKIPS = 0.06
PREFERS_NOT = 0.04  # where "I prefer not to say" is offered
WRITES_OWN_WORDS = 0.3
LETS_QUOTE = 0.6
GOES_BACK, ASKS_HELP, CHANGES_LANGUAGE, PAUSES, DELETES = 0.025, 0.012, 0.008, 0.006, 0.0006  # at each question
CORRECTS = 0.08  # at the read-back
GIVES_UP, GIVES_UP_UNREAD = 0.010, 0.030  # at each question
SAYS_STOP = 0.3  # of those who give up; the others just leave
TYPES, TYPES_INDEX, TYPO = 0.45, 0.4, 0.06  # of those who read; an option's number instead of its label; a slip
