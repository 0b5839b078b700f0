"""One newcomer's answers in Arabic to the whole flow `needs`, by taps and by typing, and what is calculated of them."""

from tests.telegram.walking import SKIP, Answer, Says, Taps, Ticks

ANSWERS: dict[str, Answer] = {
    "consent": Says("نعم", "yes"),
    "first": Says("السكن", "housing"),
    "second": Taps("language"),
    "third": Says("١", "education"),
    "detail[housing]": Ticks(("own_home", "home_repair")),
    "urgency[housing]": Taps("now"),
    "offer[housing]": Taps("known"),
    "why_not[housing]": Taps("no_trust"),
    "detail[language]": Says("١، ٣", "language_course interpreter"),
    "urgency[language]": Taps("later"),
    "offer[language]": Taps("unknown"),
    "detail[education]": SKIP,
    "urgency[education]": Taps("soon"),
    "offer[education]": Taps("@declined"),
    "household": Says("خمسة", "5"),
    "arrived": Says("٠٣/٢٠٢٣", "2023-03"),
    "municipality": Taps("bernau"),
    "own_words": Says("نحتاج إلى مكان هادئ للدراسة 📚", "نحتاج إلى مكان هادئ للدراسة 📚"),
    "idea": SKIP,
}
CALCULATED = {
    "topics": "housing language education",
    "reason[housing]": "no_trust",
    "reason[language]": "did_not_know",
}
