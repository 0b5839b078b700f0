"""A person's answers as one HTML file that needs nothing else, in her language: what was asked, what she said, when,
and the text that she agreed to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dialogs.conversation import Argument, Date, Held
from dialogs.flow import SILENT, Flow
from dialogs.places import keys_of, name_of
from dialogs.plan import Plan, plan_of
from dialogs.saying import held_said, short_said
from locales.catalogue import Catalogue
from reports.render.harmless import harmless
from storage.belongings import Belonging, Kept

NAME = "answers.html"
Day = Callable[[datetime], Date]
OWN = ("text", "email", "geopoint", "phone")  # what stands in no language, and is shown whole


@dataclass(frozen=True, slots=True)
class Line:
    """One answer. `typed` is what she wrote, where that is not the answer itself; `own`: it is in her own words."""

    question: str
    answer: str
    own: bool
    typed: str | None
    on: str
    current: bool
    translations: tuple[tuple[str, str], ...]


def as_html(
    catalogue: Catalogue,
    flows: Mapping[str, Flow],
    held: Sequence[Belonging],
    language: str,
    now: datetime,
    zone: tzinfo,
) -> bytes:
    """The file. A flow that is there no more is told in the names of its questions."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    any_flow = next(iter(flows))

    def say(message: str, **arguments: Argument) -> str:
        return catalogue.text(any_flow, language, message, arguments)

    def day(at: datetime) -> Date:
        return Date(at.astimezone(zone).date().isoformat())

    parts = [(each, tuple(_lines(catalogue, flows, each, language, day))) for each in held]
    page = templates.get_template("along.html").render(
        say=say, day=day, now=now, page=catalogue.languages[language], rows=catalogue.languages, parts=parts
    )
    return page.encode("utf-8", "replace")


def _lines(catalogue: Catalogue, flows: Mapping[str, Flow], held: Belonging, language: str, day: Day) -> Iterator[Line]:
    flow = flows.get(held.flow)
    plan = plan_of(flow) if flow is not None else None
    for kept in held.answers:
        said = kept.said
        if said["type"] in SILENT:
            continue
        question, answer = _in_words(catalogue, flow, plan, kept, language)
        own = said["type"] in OWN and said["status"] == "answered"
        typed = said["raw"] if said["method"] != "button" and not own and said["raw"] != answer else None
        yield Line(
            question=question,
            answer=harmless(answer),
            own=own,
            typed=harmless(typed) if typed else None,
            on=catalogue.label(held.flow if flow else next(iter(flows)), language, day(kept.at)),
            current=said["current"],
            translations=tuple((code, harmless(text)) for code, text in kept.translations),
        )


def _in_words(catalogue: Catalogue, flow: Flow | None, plan: Plan | None, kept: Kept, language: str) -> tuple[str, str]:
    said, place = kept.said, kept.said["place"]
    value = said["value"] or ""
    row = plan.rows.get(name_of(place)) if plan is not None else None
    if flow is None or plan is None or row is None or len(keys_of(place)) != len(row.repeats):
        return place, value or said["status"]  # of a version in which it stood elsewhere
    question = catalogue.label(flow.name, language, short_said(plan, place))
    if said["type"] in OWN and said["status"] == "answered":
        return question, value  # never through the catalogue, which cuts what is long
    held = Held(said["value"], said["status"])
    return question, catalogue.label(flow.name, language, held_said(row.question, held))
