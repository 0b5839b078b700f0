"""The files of dialogs/flows, read when asked. The core itself touches no file. `bot.published` has what is served."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import dialogs
from dialogs.flow import Flow
from dialogs.reading import Diagnostic, read_flow
from locales.catalogue import Catalogue
from reports.summary import EVERYONE
from reports.weekly import audiences_of
from storage.consents import Asked

MOST = 2**20  # bytes: far more than a flow may have, and no more, whatever the path leads to
FOLDER = Path(dialogs.__file__).parent / "flows"


def our_flows() -> tuple[Path, ...]:
    """The files of our own flows, by name."""
    return tuple(sorted(FOLDER.glob("*.yaml")))


@dataclass(frozen=True, slots=True)
class Draft:
    """A flow as its file says it now, published or not."""

    flow: Flow
    source: str
    path: str


def read_drafts(paths: Iterable[Path]) -> tuple[dict[str, Draft], tuple[Diagnostic, ...]]:
    """Reads files; the flows by name, and every diagnostic of every file. OSError when a file cannot be read."""
    drafts: dict[str, Draft] = {}
    diagnostics: list[Diagnostic] = []
    for path in paths:
        with path.open("rb") as file:
            source = file.read(MOST)
        flow, found = read_flow(source, _shown(path))
        diagnostics += found
        if flow is not None:
            drafts[flow.name] = Draft(flow, source.decode("utf-8-sig"), _shown(path))
    return drafts, tuple(diagnostics)


def read_flows(paths: Iterable[Path]) -> tuple[dict[str, Flow], tuple[Diagnostic, ...]]:
    """The same without their texts."""
    drafts, diagnostics = read_drafts(paths)
    return {name: draft.flow for name, draft in drafts.items()}, diagnostics


def audience_codes() -> tuple[str, ...]:
    """Whose summaries there are of our flows, whatever is wrong with them."""
    flows = read_flows(our_flows())[0]
    return tuple(dict.fromkeys((EVERYONE, *(code for flow in flows.values() for code in audiences_of(flow)))))


def consent_texts(catalogue: Catalogue, flows: Iterable[Flow], languages: Iterable[str]) -> dict[Asked, str]:
    """What people are asked to agree to, word for word."""
    asked = [(flow.name, flow.consent) for flow in flows if flow.consent is not None]
    return {(flow, name, code): catalogue.text(flow, code, name) for code in languages for flow, name in asked}


def _shown(path: Path) -> str:
    """Ours are named as in the repository; others as they were given."""
    return f"dialogs/flows/{path.name}" if path.parent == FOLDER else str(path)
