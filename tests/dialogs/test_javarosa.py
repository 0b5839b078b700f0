"""Our expressions against JavaRosa's own, over thousands of generated cases. Needs a Java development kit."""

import math
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from unittest.mock import patch

import pytest

from dialogs.expressions import Value, forms, functions, parse, to_number, values
from dialogs.expressions.moments import Moment, at_instant, on_day
from tests.dialogs.javarosa import oracle
from tests.dialogs.javarosa.generator import Generator
from tests.dialogs.javarosa.oracle import Answer, Case, Oracle, agree, scope

CASES = 10_000
SEED = 20261123

# Where we differ on purpose: expression, ours, JavaRosa's, why. No other difference is tolerated.
DIFFERENCES: list[tuple[str, Value, Value, str]] = [
    ("number('2024-03-15')", 19797.0, math.nan, "a date written as text is a date: our answers are text"),
    ("'2024-03' < today()", True, False, "the same, for a month"),
    ("max(-5, -3)", -3.0, 5e-324, "JavaRosa starts from its smallest positive number: a slip"),
    ("string-length('😀')", 1.0, 2.0, "characters, not UTF-16 units: no half of one is ever cut out"),
    ("format-date('2027-01-03', '%W')", "53", "2", "ISO weeks, as our reports count them; Java's hang on its locale"),
    ("number(date('1500-01-01'))", -171664.0, -171655.0, "one calendar for all years; Java's is Julian before 1582"),
    ("string(date(3000000))", "", "10183-09-21", "a date after the year 9999 is none"),
]

# Where JavaRosa refuses with an error, ours is blank: a person's answer must not end a conversation.
REFUSED: list[tuple[str, Value]] = [
    ("date('yesterday')", ""),
    ("date('2024-02-30')", ""),
    ("format-date(99999999999, '%Y')", ""),
    ("concat(${kid}, 'x')", "x"),
    ("${kid} > 1", False),
    ("selected(5, '5')", True),
    ("selected('1 2', 2)", True),
]


@pytest.fixture(scope="module")
def java(tmp_path_factory: pytest.TempPathFactory) -> Oracle:
    if oracle.MISSING:
        message = f"NOT HELD AGAINST JAVAROSA: {', '.join(oracle.MISSING)} missing (a JDK: default-jdk-headless)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    folder: Path = tmp_path_factory.mktemp("javarosa")
    return Oracle(folder)


@contextmanager
def javarosas_slips() -> Iterator[None]:
    """Our side, with two of the deliberate differences taken back."""

    def largest(found: tuple[Value, ...]) -> float:
        numbers = [number for number in map(to_number, found) if not math.isnan(number)]
        return max([5e-324, *numbers]) if numbers else math.nan

    slip = {"max": (*functions.FOLDS["max"][:2], largest, False)}
    with patch.object(values, "day_number", lambda text: None), patch.dict(functions.FOLDS, slip):
        yield


@contextmanager
def noting_dates_of_another_calendar() -> Iterator[list[float]]:
    """The day numbers that our side meets before 1583 or after 9999."""
    beyond: list[float] = []

    def noting(make: Callable[..., Moment | None]) -> Callable[..., Moment | None]:
        def made(days: float, *zone: tzinfo | None) -> Moment | None:
            moment = make(days, *zone)
            if moment is None or moment.local.year < 1583:
                beyond.append(days)
            return moment

        return made

    with patch.object(forms, "on_day", noting(on_day)), patch.object(forms, "at_instant", noting(at_instant)):
        yield beyond


def ours(case: Case, now: datetime) -> Value:
    return parse(case.source).evaluate(scope(case, now))


def test_every_generated_expression_means_what_it_means_in_javarosa(java: Oracle) -> None:
    generator = Generator(SEED)
    cases = [generator.case() for _ in range(CASES)]
    now, answers = java.ask(cases)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for case, theirs in zip(cases, answers, strict=True):
        mine = ours(case, now)  # never an error, also where JavaRosa refuses
        if theirs.kind == "e":
            counts["refused by JavaRosa"] += 1
        elif agree(mine, theirs):
            counts["equal"] += 1
        else:
            with javarosas_slips(), noting_dates_of_another_calendar() as beyond:
                explained = agree(ours(case, now), theirs)
            reason = "explained" if explained else "another calendar" if beyond else "different"
            counts[reason] += 1
            if reason == "different":
                wrong.append(f"{case.source}\n    ours {mine!r}, JavaRosa {theirs}, values {case.values} {case.zone}")
    print(dict(counts))
    assert not wrong, f"{len(wrong)} of {len(cases)} differ:\n" + "\n".join(wrong[:20])
    assert counts["equal"] >= 7_000
    assert counts["explained"] <= CASES * 0.03
    assert counts["another calendar"] <= CASES * 0.005


@pytest.mark.parametrize(("source", "mine", "javas", "why"), DIFFERENCES)
def test_each_deliberate_difference_is_still_one(
    java: Oracle, source: str, mine: Value, javas: Value, why: str
) -> None:
    case = Case(source)
    now, answers = java.ask([case])
    assert agree(ours(case, now), _answer(mine))
    assert agree(javas, answers[0]), answers[0]


def test_where_javarosa_refuses_we_are_blank(java: Oracle) -> None:
    cases = [Case(source, (("kid", "i1"), ("kid", "i2"))) for source, _ in REFUSED]
    now, answers = java.ask(cases)
    assert [answer.kind for answer in answers] == ["e"] * len(cases)
    assert [ours(case, now) for case in cases] == [expected for _, expected in REFUSED]


def _answer(value: Value) -> Answer:
    assert not isinstance(value, tuple)
    kind = "b" if isinstance(value, bool) else "s" if isinstance(value, str) else "n"
    return Answer(kind, value)
