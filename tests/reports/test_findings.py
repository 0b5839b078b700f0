"""The sentences at the top: true, at most five, each figure with its base, none from a hidden number."""

import random
import re
from dataclasses import replace
from functools import cache

import pytest

from dialogs.conversation import Number, Say
from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.course import WEEKS
from reports.findings import Finding, findings
from reports.render.words import Words
from reports.summary import Summary
from tests.reports.towns import Town, page

CATALOGUE = Catalogue.load(strict=True)
CHANGES = [f"report-finding-{kind}-{span}" for kind in ("need", "reason") for span in ("last", "long")]
CLEAR = {*CHANGES, "report-finding-new"}


@cache
def summary(seed: int) -> Summary:
    """A week in which one need in two weeks has changed much, after one to twelve weeks without."""
    chance = random.Random(seed)
    town = Town(seed, chance.choice((12, 30, 80, 200, 400)))
    before = [town.week() for _ in range(chance.choice((1, 4, WEEKS, WEEKS)))]
    named = list(town.named)
    if seed % 2:
        named[chance.randrange(len(named))] = chance.choice((0.02, 0.6))
    return page(town.week(tuple(named)), before)


@pytest.mark.parametrize("seed", range(60))
def test_every_number_of_a_finding_is_one_that_the_page_shows(seed: int) -> None:
    shown = summary(seed)
    for found in findings(shown):
        told = {name: int(value.value) for name, value in found.arguments.items() if isinstance(value, Number)}
        if not told:
            continue
        row = _row(found, shown)
        kind = "need" if "need" in found.arguments else "reason"
        assert (told["count"], told["base"]) == (row.count, shown.base if kind == "need" else shown.reason_base)
        assert row.share is not None and told["percent"] == round(100 * row.share)
        if "weeks" in told:
            parts = [point.part for point in row.course.series if point.part]
            assert told["weeks"] == len(parts)
            assert told["previous"] == sum(part.count for part in parts)
            assert told["previous_base"] == sum(part.base for part in parts)
        elif "previous" in told:
            bases = {"need": shown.previous_base, "reason": shown.previous_reason_base}
            assert (told["previous"], told["previous_base"]) == (row.previous, bases[kind])
        assert told.keys() >= {"count", "base"} and ("previous" in told) is ("previous_base" in told)


@pytest.mark.parametrize("seed", range(60))
def test_a_change_is_said_only_where_it_is_clear_and_otherwise_that_none_is(seed: int) -> None:
    shown = summary(seed)
    found = findings(shown)
    assert len(found) <= 5 and len({finding.message for finding in found} & {"report-finding-most"}) <= 1
    clear = [row for row in (*shown.needs, *shown.reasons) if {row.course.last, row.course.long} & {"more", "fewer"}]
    said = [finding for finding in found if finding.message in CLEAR]
    assert len(said) == min(3, len(clear))
    for finding in said:
        row = _row(finding, shown)
        assert row in clear
        long = "weeks" in finding.arguments
        assert finding.arguments["verdict"] == (row.course.long if long else row.course.last)
    others = {finding.message for finding in found if not finding.arguments}
    judged = any(row.course.last != "few" or row.course.long != "few" for row in (*shown.needs, *shown.reasons))
    expected = set() if clear or shown.empty else {"report-finding-chance" if judged else "report-finding-few"}
    assert others == expected


def test_the_weeks_tried_here_have_findings_of_every_kind() -> None:
    seen = {
        (finding.message, finding.arguments.get("verdict")) for seed in range(60) for finding in findings(summary(seed))
    }
    assert {"report-finding-most", "report-finding-reason", "report-finding-chance", "report-finding-few"} <= {
        message for message, _ in seen
    }
    assert {("report-finding-need-long", "fewer"), ("report-finding-new", "more")} <= seen
    assert ("report-finding-need-last", "more") in seen


def test_what_is_new_comes_before_what_is_larger() -> None:
    town = Town(5, 400)
    before = [town.week() for _ in range(WEEKS)]
    named = (0.8, *town.named[1:5], 0.4, *town.named[6:])
    shown = page(town.week(named), before)
    said = [finding for finding in findings(shown) if finding.message in CLEAR]
    assert [(finding.message, finding.arguments["need"]) for finding in said[:2]] == [
        ("report-finding-new", Say("field-need5")),
        ("report-finding-need-long", Say("field-need0")),
    ]


def test_a_reason_that_became_clearly_more_is_said() -> None:
    town = Town(3, 400)
    before = [town.week() for _ in range(WEEKS)]
    shown = town.week()
    assert shown.reason_base is not None
    shown = replace(shown, shown={**shown.shown, ("reason", "reason3"): shown.reason_base // 2})
    said = next(finding for finding in findings(page(shown, before)) if finding.message in CLEAR)
    assert (said.message, said.arguments["reason"]) == ("report-finding-reason-long", Say("reason-reason3"))


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_sentence_can_be_said_and_has_all_its_numbers(language: str) -> None:
    for seed in range(60):
        shown = summary(seed)
        words = Words(shown, CATALOGUE, language)
        for finding in findings(shown):
            arguments = {name: value for name, value in finding.arguments.items() if not isinstance(value, Say)} | {
                name: "Thema" for name in ("need", "reason") if name in finding.arguments
            }
            sentence = without_isolates(words.say(finding.message, **arguments))
            numbers = {int(value.value) for value in arguments.values() if isinstance(value, Number)}
            said = {int(re.sub(r"\D", "", number)) for number in re.findall(r"\d[\d.,]*", sentence)}
            assert said == numbers, sentence
            assert ("Thema" in sentence) is bool(arguments)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("message", sorted(CLEAR))
def test_more_and_fewer_are_said_in_different_words(message: str, language: str) -> None:
    names = ("count", "base", "percent", "previous", "previous_base", "previous_percent", "weeks")
    arguments = {name: Number(str(11 * (at + 1))) for at, name in enumerate(names)}
    words = Words(summary(0), CATALOGUE, language)
    more, fewer = (
        words.say(message, verdict=verdict, need="Thema", reason="Grund", **arguments) for verdict in ("more", "fewer")
    )
    assert (more == fewer) is (message == "report-finding-new")
    for said in (more, fewer):
        assert {"11", "22", "33", "44", "55", "66"} <= set(re.findall(r"\d+", said))
        assert "Thema" in said or "Grund" in said


def _row(finding: Finding, shown: Summary):  # type: ignore[no-untyped-def]
    code = next(str(value.message) for value in finding.arguments.values() if isinstance(value, Say))
    kind, _, name = code.partition("-")
    return next(row for row in (shown.needs if kind == "field" else shown.reasons) if row.code == name)
