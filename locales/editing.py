"""Puts texts into a language's .ftl files: each at the place that the source's order gives it, with its stamp. All
other lines stay as they are."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import indent
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from locales.source import STAMP, Source, digest, read_source


class NotFluent(ValueError):  # noqa: N818 - it is told as a refused row
    """A text that Fluent cannot read."""


def parsed(text: str) -> Any:
    """The Pattern of a text written as Fluent writes it, without its name. NotFluent when it is none."""
    first, _, rest = text.partition("\n")
    lines = f"x = {first}\n" + indent(rest, "    ", lambda line: bool(line.strip()))
    body: list[Any] = FluentParser(with_spans=False).parse(lines).body
    fine = len(body) == 1 and isinstance(body[0], ast.Message) and body[0].value is not None and not body[0].attributes
    if not fine:
        raise NotFluent(text)
    return body[0].value


def put(path: Path, original: Path, texts: Mapping[str, str], unfinished: frozenset[str] = frozenset()) -> int:
    """Writes `texts` (id or id.attribute -> text) into the file at `path`, which is made when it is not there, and
    stamps each message that is whole, unless it is named in `unfinished`. Returns how many messages changed. NotFluent
    for a text that is none."""
    source = read_source(original, original.name)
    names = [message.id.name for message in source.messages()]
    originals = {message.id.name: message for message in source.messages()}
    wanted: dict[str, dict[str, Any]] = {}
    for name, text in texts.items():
        message, _, attribute = name.partition(".")
        wanted.setdefault(message, {})[attribute] = parsed(text)
    lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else [*_headings(source, names[0]), ""]
    for name in sorted(wanted, key=names.index):
        lines = _with(lines, name, wanted[name], originals, names, name not in unfinished)
    part = path.with_suffix(".part")
    part.parent.mkdir(exist_ok=True)
    part.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    part.replace(path)
    return len(wanted)


def _with(
    lines: list[str], name: str, texts: Mapping[str, Any], originals: Mapping[str, Any], names: list[str], done: bool
) -> list[str]:
    """The lines with one message written anew, or put in behind the one that precedes it in the source."""
    text = "\n".join(lines)
    resource = FluentParser(with_spans=True).parse(text)
    there = {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}
    source = Source("", resource, text)
    old = there.get(name)
    message = _message(name, texts, old, originals[name])
    block = FluentSerializer().serialize_entry(message).rstrip("\n").split("\n")
    if done and _whole(message, originals[name]):
        block = [*_kept(lines, source, old), f"# source: {digest(originals[name])}", *block]
    elif old is not None:
        block = [*lines[_span(source, old)[0] : source.line(old.id) - 1], *block]
    if old is not None:
        first, last = _span(source, old)
        return [*lines[:first], *block, *lines[last:]]
    before = next((there[other] for other in reversed(names[: names.index(name)]) if other in there), None)
    at = _span(source, before)[1] if before is not None else len(lines)
    return [*lines[:at], *block, *lines[at:]]


def _message(name: str, texts: Mapping[str, Any], old: Any, original: Any) -> Any:
    """The message as it is to be: what is given, else what was there, in the source's order of attributes."""
    had = {"": old.value, **{one.id.name: one.value for one in old.attributes}} if old is not None else {}
    now = {**had, **texts}
    order = [one.id.name for one in original.attributes]
    attributes = [ast.Attribute(ast.Identifier(key), now[key]) for key in order if now.get(key) is not None]
    return ast.Message(ast.Identifier(name), now.get(""), attributes)


def _whole(message: Any, original: Any) -> bool:
    has = {one.id.name for one in message.attributes}
    return (message.value is not None or original.value is None) and has == {one.id.name for one in original.attributes}


def _kept(lines: list[str], source: Source, old: Any) -> list[str]:
    """The comment lines above a message that are no stamp."""
    if old is None:
        return []
    first, _ = _span(source, old)
    comment = lines[first : source.line(old.id) - 1]
    return [line for line in comment if not STAMP.match(line.removeprefix("#").strip())]


def _span(source: Source, message: Any) -> tuple[int, int]:
    """The lines of a message and its comment: from the first, up to the one behind the last."""
    comment = len(message.comment.content.split("\n")) if message.comment else 0
    body = source.text[: message.span.end].rstrip("\n")
    return source.line(message.id) - 1 - comment, body.count("\n") + 1


def _headings(source: Source, first: str) -> list[str]:
    """The comment that the source's file begins with, for a file that is new."""
    top = source.text.partition(f"\n{first} =")[0].split("\n")
    return [line for line in top if line.startswith("# ")]
