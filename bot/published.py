"""Which flows people are asked: those that were published. A file that says something else waits to be published."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.flows import our_flows, read_drafts
from bot.problems import Problem, StartProblem
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.reading import read_flow
from locales import review
from locales.catalogue import Catalogue
from storage import publishing
from storage.figures import Engine


@dataclass(frozen=True, slots=True)
class Serving:
    """The flows by name, and the names of those whose file differs from what is served, or cannot be read."""

    flows: dict[str, Flow]
    unpublished: tuple[str, ...] = ()


def serving_flows(database: Engine, at: datetime | None) -> Serving:
    """What is served. A flow that never was published is now, at `at`; with None it is only taken from its file.
    Raises StartProblem for a file that cannot be read and has nothing published in its place, Problem for a published
    version that this program does not understand any more, DatabaseProblem."""
    drafts, diagnostics = read_drafts(our_flows())
    known = publishing.sources(database)
    if diagnostics and not known:
        raise StartProblem(diagnostics)
    flows: dict[str, Flow] = {}
    for name in dict.fromkeys((*drafts, *(known if diagnostics else ()))):
        if name in known:
            flows[name] = understood(name, *known[name])
        else:
            draft = drafts[name]
            if at is not None:
                publishing.publish(database, draft.flow, draft.source, draft.path, at)
            flows[name] = draft.flow
    differing = (name for name in flows if name not in drafts or drafts[name].flow.version != flows[name].version)
    return Serving(flows, tuple(differing))


def languages_of(
    catalogue: Catalogue, serving: Serving, more: Collection[str] = ()
) -> tuple[tuple[str, ...], dict[str, dict[str, Lexicon]]]:
    """The languages that are complete for what is served, with `more`, and the words of each by flow. Raises Problem
    where none is, as when the texts have been changed for a version that waits to be published."""
    flows = tuple(serving.flows.values())
    offered = (*review.offered(catalogue, flows), *more)
    if not offered:
        raise Problem("problem-texts-unpublished" if serving.unpublished else "problem-no-language")
    return offered, {flow.name: {code: catalogue.lexicon(flow, code) for code in offered} for flow in flows}


def understood(name: str, version: str, source: str) -> Flow:
    """A published version as a flow. Raises Problem."""
    flow, wrong = read_flow(source, name)
    if flow is None:
        raise Problem("problem-flow-unreadable", flow=name, version=version, first=wrong[0].code)
    return replace(flow, version=version)
