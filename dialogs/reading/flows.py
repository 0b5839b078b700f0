"""read_flow: a file's text -> Flow, or every diagnostic at once. Pure: the path is only for messages."""

import hashlib
import json
import re
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass

from dialogs.expressions import Expression
from dialogs.flow import Flow
from dialogs.reading import fields as read
from dialogs.reading.choices import Lists
from dialogs.reading.consent import check_consent
from dialogs.reading.diagnostics import Diagnostic, Findings
from dialogs.reading.index import Index
from dialogs.reading.items import ItemsReader
from dialogs.reading.literals import check_literals
from dialogs.reading.quoting import check_quoting
from dialogs.reading.references import check_references
from dialogs.reading.renamed import check_renamed
from dialogs.reading.spot import check_spot
from dialogs.reading.yaml_nodes import Fields, Refused, read_nodes

KEYS = ("flow", "minutes", "consent", "spot", "choices", "questions")
# A flow's texts are in locales/<language>/<flow>.ftl, beside these files.
TAKEN = frozenset({"bot", "words", "report", "cli", "diagnostics"})
LONGEST = 60  # minutes


def read_flow(text: str | bytes, path: str) -> tuple[Flow | None, tuple[Diagnostic, ...]]:
    """A Flow and no diagnostics, or None and all of them, sorted by line. Never raises, whatever comes in."""
    found = Findings(path)
    node = read_nodes(text, found)
    flow = None
    if isinstance(node, Fields):
        flow = _flow(node, found)
    elif node is not None and not isinstance(node, Refused):
        found.add("flow-not-a-mapping", node.line)
    return (None if found else flow), found.sorted()


def _flow(fields: Fields, found: Findings) -> Flow:
    read.known_keys(fields, KEYS, "flow", found)
    word = read.required(fields, "flow", found)
    name = read.name(word, found, TAKEN) if word else ""
    minutes = _minutes(fields, found)
    lists = Lists(fields.entries.get("choices"), found)
    index = Index(found)
    if "questions" not in fields.entries:
        found.add("flow-missing-key", fields.line, key="questions")
    questions = fields.entries.get("questions")
    reader = ItemsReader(lists, index, found)
    items = reader.items(questions, "", fields.key_lines.get("questions", fields.line), ())
    consent = read.required(fields, "consent", found)
    spot = read.scalar(fields.entries.get("spot"), "spot", found)
    if items and reader.complete:  # else what is missing would be told as unknown or unused
        lists.check_used()
        check_references(index, found)
        check_literals(index, found)
        check_quoting(items, index, found)
        check_renamed(index, found)
        if consent:
            check_consent(consent, items, index, found)
        if spot:
            check_spot(spot, items, index, found)
    named = (consent.text if consent else None, spot.text if spot else None)
    flow = Flow(name, "", items, lists.choices, minutes, *named)
    return Flow(name, _version(flow), items, lists.choices, minutes, *named)


def _minutes(fields: Fields, found: Findings) -> int:
    word = read.scalar(fields.entries.get("minutes"), "minutes", found)
    if word is None:
        return 5
    if not re.fullmatch("[1-9][0-9]?", word.text) or int(word.text) > LONGEST:
        found.add("flow-minutes", word.line, value=word.text, most=LONGEST)
        return 5
    return int(word.text)


def _version(flow: Flow) -> str:
    """The same for files that say the same: comments, quoting, the order of keys and line breaks do not count."""
    plain = json.dumps(_plain(flow), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()[:12]


def _plain(value: object) -> object:
    if isinstance(value, Expression):
        return value.source
    if is_dataclass(value):
        kept = [each.name for each in dataclass_fields(value) if each.name not in ("line", "version")]
        said = (name for name in kept if name != "renamed_from" or getattr(value, name))
        return {type(value).__name__: {name: _plain(getattr(value, name)) for name in said}}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return value
