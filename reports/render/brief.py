"""The summary as a message for a phone: what one reads standing, at most 1,500 characters. Plain text, no marks."""

from collections.abc import Iterator

from dialogs.conversation import Number
from locales.arguments import clean, without_idle_isolates
from locales.catalogue import Catalogue
from reports.render.quotes import said
from reports.render.words import Words
from reports.summary import Need, Summary

LONGEST = 1500
FINDINGS, NEEDS, REASONS = 5, 5, 3  # at most
QUOTES, LONGEST_QUOTE = 2, 200


def render(summary: Summary, catalogue: Catalogue, language: str) -> str:
    """The whole message. Fewer needs and reasons are named where the words are long."""
    words = Words(summary, catalogue, language)
    sizes = [(NEEDS, quotes) for quotes in range(min(QUOTES, len(summary.quotes)), 0, -1)]
    for most, quotes in [*sizes, *((needs, 0) for needs in range(NEEDS, 0, -1))]:
        text = as_message(_lines(summary, words, most, quotes))
        if len(text) <= LONGEST:
            break
    return text


def as_message(lines: Iterator[str]) -> str:
    """Lines without the isolates that they do not need, and without empty ones at the ends."""
    return without_idle_isolates("\n".join(lines)).strip()


def count(number: int | None) -> Number | str:
    """A count as an argument; "none" where it is hidden."""
    return "none" if number is None else Number(str(number))


def _lines(summary: Summary, words: Words, most: int, quotes: int) -> Iterator[str]:
    yield words.say("report-title")
    yield words.heading()
    yield ""
    instead = words.instead()
    if instead is not None:
        yield instead
        return
    yield words.say("report-people", count=Number(str(summary.people)))
    found = words.findings()[:FINDINGS]
    if found:
        yield ""
        yield words.say("report-findings")
        yield from (words.say("brief-finding", finding=finding) for finding in found)
    needs = [need for need in summary.needs if need.count is not None][:most]
    yield ""
    if needs:
        yield words.say("brief-needs", base=count(summary.base))
        yield from (_need(need, rank, words) for rank, need in enumerate(needs, start=1))
    else:
        yield words.say("brief-none")
    reasons = [reason for reason in summary.reasons if reason.count is not None][: min(REASONS, most)]
    if reasons:
        yield ""
        yield words.say("brief-reasons", base=count(summary.reason_base))
        for reason in reasons:
            yield words.say("brief-reason", reason=words.reason(reason.code), count=words.number(reason.count))
    if quotes:
        yield ""
        yield words.say("report-quotes")
        for quote in summary.quotes[:quotes]:
            told = said(quote, words)
            yield words.say("brief-quote", text=clean(told.passages[-1].plain(words), LONGEST_QUOTE), below=told.below)
    yield ""
    yield words.say("report-not-representative")
    yield words.say("brief-suppressed", count=Number(str(summary.suppressed)))


def _need(need: Need, rank: int, words: Words) -> str:
    name, number, change = words.field(need.code), words.number(need.count), words.change(need.change)
    message = "brief-need-without-change" if need.change is None else "brief-need"
    if need.change is not None and need.course.last in ("more", "fewer"):
        message = "brief-need-clear"
    verdict = words.verdict(need.course.last)
    return words.say(message, rank=str(rank), need=name, count=number, change=change, verdict=verdict)
