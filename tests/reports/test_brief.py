"""The week on a phone: short in every language of staff, and with no number that the report does not show."""

from datetime import UTC, datetime

import pytest

from bot.flows import our_flows, read_flows
from dialogs.conversation import Say
from locales.catalogue import Catalogue
from reports.cells import Rows
from reports.course import Before, Course
from reports.disclosure import protect
from reports.more import Row
from reports.render import brief, need
from reports.summary import Need, Place, Reason, State, Summary, summarise
from reports.week import BERLIN, parse
from reports.weekly import weekly
from storage.figures import Figures
from tests.reports.people import LANGUAGES, World, populate

CATALOGUE = Catalogue.load(strict=True)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 10, 4, 22, tzinfo=UTC)
STAFF = [code for code in CATALOGUE.languages if CATALOGUE.has("report", code, "brief-needs")]
FLOW = read_flows(our_flows())[0]["needs"]
FIELDS, REASONS, TOWNS = (
    tuple(choice.name for choice in FLOW.choices[name]) for name in ("field", "reason", "municipality")
)

MORE = Course(0.5, 0.9, "more", "more", Before(12, 3_000_000, 9_000_000), ())


def test_there_are_two_languages_of_staff() -> None:
    assert {"de", "en"} <= set(STAFF)


def large(longest_first: bool, language: str) -> Summary:
    """A week of a million people, in which the needs and reasons with the longest names are named most."""

    def ranked(prefix: str, codes: tuple[str, ...]) -> dict[str, int]:
        names = {code: CATALOGUE.label("needs", language, Say(f"{prefix}-{code}")) for code in codes}
        by_length = sorted(codes, key=lambda code: -len(names[code]) if longest_first else len(names[code]))
        return {code: 900_000 - 40_000 * place for place, code in enumerate(by_length)}

    fields, reasons = ranked("field", FIELDS), ranked("reason", REASONS)
    return Summary(
        week=parse("2026-W47"),
        zone="Europe/Berlin",
        state="complete",
        flow="needs",
        people=1_000_000,
        started=1_000_000,
        completed=900_000,
        stopped=50_000,
        paused=20_000,
        expired=10_000,
        base=999_000,
        previous_base=500_000,
        reason_base=998_000,
        languages=(Row("ar", 1_000_000),),
        previous_reason_base=500_000,
        weeks=(),
        needs=tuple(
            Need(code, count, count / 999_000, count // 3, 0.4, count - count // 3, count, None, None, MORE)
            for code, count in fields.items()
        ),
        reasons=tuple(
            Reason(code, count, count / 998_000, count // 3, 0.4, count - count // 3, MORE)
            for code, count in reasons.items()
        ),
        municipalities=(Place(TOWNS[0], 1_000_000, tuple(Row(code, count) for code, count in fields.items())),),
        suppressed=123,
    )


@pytest.mark.parametrize("language", STAFF)
@pytest.mark.parametrize("longest", [True, False])
def test_the_message_is_short_also_with_the_longest_names_and_numbers(language: str, longest: bool) -> None:
    text = brief.render(large(longest, language), CATALOGUE, language)
    assert 400 < len(text) <= brief.LONGEST
    assert not set(text) & set("\u2066\u2067\u2068\u2069<>{}[]") and "\n\n\n" not in text


@pytest.mark.parametrize("language", STAFF)
def test_what_is_hidden_is_a_dot_in_a_need_and_in_its_weeks(world: World, language: str) -> None:
    populate(world, 4, 260, MONDAY, NOW)
    world.write()
    week, weeks = parse("2026-W41"), []
    for _ in range(6):
        weeks.append(weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW))
        week = week.next()
    hidden = shown = 0
    for one in weeks[-1].needs:
        text = need.render(weeks[-1], one.code, CATALOGUE, language)
        assert ("·" in text.splitlines()[3]) is (one.count is None)
        lines = need.trend(weeks[-1], one.code, CATALOGUE, language).splitlines()
        lines = [line for line in lines if line.startswith("2026-W")]
        assert len(lines) == 12
        for line, summary in zip(lines[-6:], weeks, strict=True):
            count = next(each.count for each in summary.needs if each.code == one.code)
            assert ("·" in line) is (count is None) and line.startswith(str(summary.week))
            hidden, shown = hidden + (count is None), shown + (count is not None)
    assert hidden and shown


@pytest.mark.parametrize("language", STAFF)
@pytest.mark.parametrize("state", ["running", "future", "complete"])
def test_a_week_without_numbers_says_why_and_nothing_else(language: str, state: State) -> None:
    rows = Rows(("ar",), FIELDS, REASONS, TOWNS)
    nobody = protect(Figures(), rows)
    empty = summarise(parse("2026-W47"), "Europe/Berlin", state, "needs", nobody, [nobody])
    text = brief.render(empty, CATALOGUE, language)
    assert len(text.splitlines()) == 4 and need.render(empty, "housing", CATALOGUE, language).endswith(
        text.splitlines()[3]
    )
    assert "von" not in need.trend(empty, "housing", CATALOGUE, language).splitlines()[3]


def test_a_need_that_the_summary_does_not_have_is_a_mistake_of_the_caller() -> None:
    nobody = protect(Figures(), Rows(("ar",), FIELDS, REASONS, TOWNS))
    empty = summarise(parse("2026-W47"), "Europe/Berlin", "complete", "needs", nobody, [nobody])
    with pytest.raises(ValueError, match="money"):
        need.render(empty, "money", CATALOGUE, "de")
