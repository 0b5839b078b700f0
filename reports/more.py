"""More: what a summary tells further down, made only from what may be shown. None is a hidden number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.cells import NOT_SAID
from reports.details import REST, SECONDS, SECONDS_BY, SECONDS_IN
from reports.disclosure import Protected
from reports.panels import ANSWERED, LEFT, MISSED, PARTIAL, REACHED, STATUSES, WHOLE
from reports.spoken import INSIDE
from storage.details import ARRIVED, BANDS, DETAIL, DOUBTS, HOUSEHOLD, OFFER, URGENCY, WHY_NOT


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a code ("" for people who did not say) and how many people."""

    code: str
    count: int | None


@dataclass(frozen=True, slots=True)
class NeedMore:
    """What the people who named a need said of it. `why_not` is of those who know an offer and did not use it;
    `details` may overlap, and `rest` are all who named one that has no number of its own."""

    code: str
    count: int | None
    urgency: tuple[Row, ...]
    offers: tuple[Row, ...]
    why_not: tuple[Row, ...]
    details: tuple[Row, ...]
    rest: int | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """How the questions, or one of them, worked in a language: people who answered in it, or came to the one; who left,
    were not understood."""

    code: str
    count: int | None
    left: int | None
    missed: int | None
    seconds: int | None


@dataclass(frozen=True, slots=True)
class Question:
    """How a question worked. `answered` is told of questions that are answered in own words, and the statuses
    (unknown, declined, skipped) of the others; `seconds` is the median, rounded. `languages` are those that have a
    number of people, and the others together."""

    code: str
    reached: int | None
    answered: int | None
    unknown: int | None
    declined: int | None
    skipped: int | None
    left: int | None
    missed: int | None
    seconds: int | None
    own_words: bool
    languages: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """People who gave such answers, and the answers."""

    code: str
    count: int | None
    answers: int | None


@dataclass(frozen=True, slots=True)
class More:
    """Tables whose flow asks for them, in the order of the page."""

    partial: int | None
    whole: int | None
    left: int | None
    missed: int | None
    needs: tuple[NeedMore, ...]
    household: tuple[Row, ...]
    arrived: tuple[Row, ...]
    questions: tuple[Question, ...]
    languages: tuple[Spoken, ...]
    doubts: tuple[Doubt, ...]


Inside = Mapping[str, Mapping[tuple[str, str], int | None]]  # name -> (question, language) -> number
NOTHING_MORE = More(None, None, None, None, (), (), (), (), (), ())


def more(shown: Protected, needs: Sequence[str]) -> More:
    """Of what may be shown; the needs in the order given."""
    seen = shown.shown
    inside = {name: shown.grid(name) for name in (*INSIDE.values(), SECONDS_IN)}
    codes = dict.fromkeys(key[1] for key in seen if key[0] == MISSED and len(key) == 2)
    return More(
        partial=seen.get(PARTIAL),
        whole=seen.get(WHOLE),
        left=seen.get((f"{LEFT}-all",)),
        missed=seen.get((f"{MISSED}-all",)),
        needs=tuple(_need(shown, need) for need in needs),
        household=_bands(shown, HOUSEHOLD),
        arrived=_bands(shown, ARRIVED),
        questions=tuple(_question(shown, inside, code) for code in codes),
        languages=tuple(
            Spoken(code, count, seen.get((f"{LEFT}-by", code)), seen.get((f"{MISSED}-by", code)), seconds)
            for code, seconds in shown.table(SECONDS_BY).items()
            for count in (seen.get(("language", code)),)
        ),
        doubts=tuple(
            Doubt(doubt, seen[doubt,], seen.get((f"{doubt}-answers",))) for doubt in DOUBTS if (doubt,) in seen
        ),
    )


def _need(shown: Protected, need: str) -> NeedMore:
    def of(question: str) -> tuple[Row, ...]:
        return tuple(
            Row(code, count) for (of, code), count in shown.grid(question).items() if of == need and code != REST
        )

    rest = shown.shown.get((DETAIL, need, REST))
    count = shown.shown.get(("need", need))
    return NeedMore(need, count, of(URGENCY), of(OFFER), of(WHY_NOT), of(DETAIL), rest)


def _bands(shown: Protected, name: str) -> tuple[Row, ...]:
    table = shown.table(name)
    return tuple(Row(band, table[band]) for band in (*BANDS[name], NOT_SAID) if band in table)


def _question(shown: Protected, inside: Inside, code: str) -> Question:
    unknown, declined, skipped = (shown.shown.get((status, code)) for status in STATUSES)
    reached, answered, left, missed, seconds = (
        shown.shown.get((name, code)) for name in (REACHED, ANSWERED, LEFT, MISSED, SECONDS)
    )
    own = (ANSWERED, code) in shown.shown
    languages = tuple(
        Spoken(language, *(inside[name].get((code, language)) for name in (*INSIDE.values(), SECONDS_IN)))
        for of, language in inside[INSIDE[MISSED]]
        if of == code
    )
    return Question(code, reached, answered, unknown, declined, skipped, left, missed, seconds, own, languages)
