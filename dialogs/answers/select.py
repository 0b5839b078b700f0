"""Options: by number in any script, by name, by label or synonym; several of them for a select_multiple."""

import re

from rapidfuzz import fuzz, process

from dialogs.answers.base import Ask, Outcome, Refused, Understood
from dialogs.answers.numerals import apart, index, spoken
from dialogs.conversation import Method, Reading, Status
from dialogs.flow import Choice, Question
from dialogs.lexicon import Lexicon
from dialogs.scripts import clean, fold, loose

_ALIKE = 72  # of 100: near enough to ask
_MOST_OFFERED = 4
_MOST_WORDS = 60
_SPLIT = re.compile(r"[\n,،፣;؛፤•·|]+")
_RANGE = re.compile(r"(\d{1,3}) ?[-–—/.+&] ?(\d{1,3})")
_WORDED_RANGE = re.compile(r"(?:[^\W\d]+ )?(\d{1,3}) ([^\W\d]+) ?(\d{1,3})")

Named = tuple[str, Method]  # a choice's name and how it was found


class Offer:
    """The options as they are shown: choices in order, then what may be missing."""

    def __init__(self, question: Question, choices: tuple[Choice, ...], lexicon: Lexicon) -> None:
        self.names = [choice.name for choice in choices]
        self.exclusive = frozenset(choice.name for choice in choices if choice.exclusive)
        self.missing = question.missing
        self.lexicon = lexicon
        self.labels = lexicon.labels.get(question.list_name or "", {})
        self.shown = lexicon.shown.get(question.list_name or "", {})
        self._present = frozenset(self.names)
        self._longest = 2 * max(map(len, (*self.labels, *self.names)), default=0)  # marks that `loose` drops take room
        self._loose: dict[str, str] = {}

    def numbered(self, phrase: str) -> str | None:
        """The name of the choice with that number, in figures of any script."""
        number = index(phrase)
        return self.names[number - 1] if 1 <= number <= len(self.names) else None

    def missing_at(self, phrase: str) -> Status | None:
        """What the number after the choices' means: "don't know", then "prefer not to say"."""
        place = index(phrase) - len(self.names)
        return self.missing[place - 1] if 1 <= place <= len(self.missing) else None

    def called(self, phrase: str, written: str = "") -> list[Named]:
        """Every choice that the whole phrase names or numbers; more than one when its meanings differ. "exact" when
        `written`, the text before folding, is the label as shown."""
        found: dict[str, Method] = {}
        if len(phrase) > self._longest:
            return []
        label = self.labels.get(phrase) or self.labels.get(self._near(phrase))
        if label in self._present and label is not None:
            found[label] = "exact" if self.shown.get(label) == written.strip() else "fold"
        for name in self.names:
            if phrase in (name, name.replace("_", " ")):
                found.setdefault(name, "exact")
        if number := self.numbered(phrase):
            found.setdefault(number, "index")
        return list(found.items())

    def _near(self, phrase: str) -> str:
        """A long text is looked at piece by piece, and its pieces repeat."""
        if phrase not in self._loose:
            self._loose[phrase] = loose(phrase, self.lexicon.code)
        return self._loose[phrase]


def read_select_one(
    text: str, phrase: str, question: Question, choices: tuple[Choice, ...], lexicon: Lexicon
) -> Outcome | None:
    offer = Offer(question, choices, lexicon)
    found = offer.called(phrase, text)
    if len(found) == 1:
        return Understood(*found[0])
    if found:
        return Ask(tuple(Reading(*one) for one in found))
    if status := offer.missing_at(phrase):
        return Understood(None, "index", status)
    numbers = spoken(phrase, lexicon) or {lexicon.ordinals.get(phrase.split(" ")[-1], 0)}  # "the first"
    said = [one for number in numbers if (one := offer.numbered(str(number)))]
    if (both := _RANGE.fullmatch(phrase)) and "." not in phrase:
        said = [one for end in both.groups() if (one := offer.numbered(end))]
    named = said or [one for piece in _pieces(text, offer) for one in _run(piece.split(), offer)[0]]
    if named:
        return _asked(named, "rule")
    alike = _alike(phrase, offer)
    return _asked(alike, "fuzzy") if alike else None


def read_select_multiple(
    text: str, phrase: str, question: Question, choices: tuple[Choice, ...], lexicon: Lexicon
) -> Outcome | None:
    """Values in the order of the list, separated by spaces, as XLSForm stores them."""
    offer = Offer(question, choices, lexicon)
    whole = offer.called(phrase, text)
    if len(whole) > 1:
        return Ask(tuple(Reading(*one) for one in whole))
    if whole:
        return Understood(*whole[0])
    if status := offer.missing_at(phrase):
        return Understood(None, "index", status)
    if phrase in lexicon.all:
        return Understood(" ".join(name for name in offer.names if name not in offer.exclusive), "rule")
    if phrase in lexicon.none and len(offer.exclusive) == 1:
        return Understood(next(iter(offer.exclusive)), "rule")
    if ends := _ends(phrase, lexicon):
        return _range(*ends, offer)
    return _several(text, offer)


def _several(text: str, offer: Offer) -> Outcome | None:
    named: dict[str, Method] = {}
    sure = True
    for piece in _pieces(text, offer):
        found = offer.called(piece) if piece else []
        if len(found) == 1:
            named.update(dict(found))
            continue
        if offer.missing_at(piece):
            return Refused("error-exclusive")
        run, run_sure = _run(piece.split(), offer)
        if not run_sure and (moved := apart(piece)) != piece:  # 1و3
            run, run_sure = _run(moved.split(), offer)
        sure = sure and run_sure
        named.update(run)
        if not run:
            named.update(dict.fromkeys(_alike(piece, offer)[:1], "fuzzy"))
    if not named:
        return None
    if len(named) > 1 and offer.exclusive.intersection(named):
        return Refused("error-exclusive")
    value = " ".join(name for name in offer.names if name in named)
    methods = set(named.values())
    method: Method = methods.pop() if len(methods) == 1 else "fuzzy" if "fuzzy" in methods else "rule"
    return Understood(value, method) if sure and method != "fuzzy" else Ask((Reading(value, method),))


def _pieces(text: str, offer: Offer) -> list[str]:
    """The text cut at commas, line breaks and the like, each folded."""
    pieces = (fold(piece, offer.lexicon.code) for piece in _SPLIT.split(clean(text)))
    return [piece for piece in pieces if piece]


def _run(words: list[str], offer: Offer) -> tuple[dict[str, Method], bool]:
    """Choices named one after the other without a comma. Sure when all is numbers, or every two have "and" between."""
    named: dict[str, Method] = {}
    if len(words) > _MOST_WORDS:
        return named, False
    lexicon = offer.lexicon
    at, sure, joined, counting = 0, True, True, True
    while at < len(words):
        if words[at] in lexicon.separators:
            at, joined = at + 1, True
            continue
        size, found, glued = _longest(words, at, offer)
        if not found:
            at, sure = at + 1, False  # a word that is no option: "not", "and maybe"
            continue
        number = all(method == "index" for _, method in found)
        sure = sure and len(found) == 1 and (joined or bool(glued) or (number and counting))
        named.update(dict(found))
        at, joined, counting = at + size, glued == "after", number
    return named, sure


def _longest(words: list[str], at: int, offer: Offer) -> tuple[int, list[Named], str]:
    """The longest option's name at `at`: how many words, which choices, and where "and" is written onto it."""
    for size in range(min(8, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size])
        if found := offer.called(phrase):
            return size, found, ""
        for front in offer.lexicon.glued_before:
            if phrase.startswith(front) and (found := offer.called(phrase.removeprefix(front).strip())):
                return size, found, "before"
        for end in offer.lexicon.glued_after:
            if phrase.endswith(end) and (found := offer.called(phrase.removesuffix(end).strip())):
                return size, found, "after"
    return 1, [], ""


def _ends(phrase: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Of "1-3", "1 to 3", "from 1 to 3"; words that only join, as "and", make no range."""
    if found := _RANGE.fullmatch(phrase):
        return int(found[1]), int(found[2])
    found = _WORDED_RANGE.fullmatch(phrase)
    until = lexicon.until - lexicon.separators
    return (int(found[1]), int(found[3])) if found and found[2] in until else None


def _range(first: int, last: int, offer: Offer) -> Outcome | None:
    """ "1-3" may be the first three or these two."""
    count = len(offer.names)
    if not (1 <= first <= count and 1 <= last <= count):
        return None
    two = [name for at, name in enumerate(offer.names, 1) if at in (first, last)]
    between = [name for at, name in enumerate(offer.names, 1) if first <= at <= last]
    readings = {value: Reading(value, "rule") for value in (" ".join(between), " ".join(two)) if value}
    return Ask(tuple(readings.values()))


def _alike(phrase: str, offer: Offer) -> list[str]:
    """Names of the choices whose label or a word of it begins so, which is how one searches a long list, then of those
    spelt nearly so, the nearest first. Only ever asked."""
    if not 3 <= len(phrase) <= 60:
        return []
    present = {key: name for key, name in offer.labels.items() if name in offer.names}
    begun = [key for key in present if key.startswith(phrase)]
    begun += [key for key in present if f" {phrase}" in key]
    hits = process.extract(loose(phrase, offer.lexicon.code), list(present), scorer=_likeness, limit=8)
    near = [key for key, score, _ in hits if score >= _ALIKE]
    return list(dict.fromkeys(present[key] for key in (*begun, *near)))[:_MOST_OFFERED]


def _likeness(one: str, other: str, **_: object) -> float:
    """0-100. The best of: spelt alike as a whole; and one's words found within the other's."""
    whole = fuzz.ratio(one, other)
    return max(whole, 0.95 * fuzz.token_set_ratio(one, other)) if len(one) > 3 else whole


def _asked(names: list[str], method: Method) -> Ask:
    return Ask(tuple(Reading(name, method) for name in dict.fromkeys(names))[:_MOST_OFFERED])
