"""The values of one YAML mapping, each with its diagnostics: words, names, flags, lists, known keys."""

import re
from collections.abc import Collection
from typing import TypeVar

from dialogs.reading.diagnostics import Findings
from dialogs.reading.yaml_nodes import Fields, Items, Node, Refused, Scalar

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
# Message ids of bot.ftl begin with these; a question `help` or a list `help` would stand among them.
RESERVED = frozenset({"control", "ask", "error", "say", "help", "menu", "web", "word"})
# XLSForm columns that hold text, which here lives in the catalogues.
TEXTS = frozenset({"label", "hint", "constraint_message", "required_message", "guidance_hint"})
FLAGS = {"true": True, "yes": True, "false": False, "no": False}

Word = TypeVar("Word", bound=str)


def known_keys(fields: Fields, allowed: Collection[str], where: str, found: Findings) -> None:
    """Refuse the keys that nothing reads. `where` is the kind of thing: flow, question, choice."""
    for key, line in fields.key_lines.items():
        if key in allowed:
            continue
        if key.split("::")[0] in TEXTS:
            found.add("flow-text-in-flow", line, key=key)
        else:
            found.add_near("flow-unknown-key", line, key, sorted(allowed), where=where)


def scalar(node: Node | None, key: str, found: Findings) -> Scalar | None:
    """A value that is one word or text. None when absent or wrong."""
    if node is None or isinstance(node, Refused):
        return None
    if not isinstance(node, Scalar):
        found.add("flow-wrong-shape", node.line, key=key, expected="word")
    elif not node.text:
        found.add("flow-empty-value", node.line, key=key)
    else:
        return node
    return None


def items(node: Node | None, key: str, found: Findings) -> tuple[Node, ...] | None:
    """A value that is a list. None when absent or wrong; an empty value is an empty list."""
    if isinstance(node, Items):
        return node.items
    if isinstance(node, Scalar) and not node.text:
        return ()
    if node is not None and not isinstance(node, Refused):
        found.add("flow-wrong-shape", node.line, key=key, expected="list")
    return None


def name(node: Scalar, found: Findings, reserved: Collection[str] = RESERVED) -> str:
    """The text of `node`, which must be a name. A wrong one is returned too: references to it are no mistake."""
    text = node.text
    if not NAME.fullmatch(text):
        better = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")[:40]
        near = "yes" if NAME.fullmatch(better) else "no"
        found.add("flow-invalid-name", node.line, name=text, near=near, suggestion=better if near == "yes" else "")
    elif text in reserved:
        found.add("flow-reserved-name", node.line, name=text)
    return text


def names(fields: Fields, key: str, found: Findings) -> tuple[str, ...]:
    """One name or a list of them; none when absent."""
    node = fields.entries.get(key)
    each = node.items if isinstance(node, Items) else () if node is None else (node,)
    words = [scalar(one, key, found) for one in each]
    return tuple(dict.fromkeys(name(word, found, frozenset()) for word in words if word))


def flag(fields: Fields, key: str, found: Findings) -> bool:
    """True or false; false when absent. YAML 1.1's yes and no are taken as well."""
    node = scalar(fields.entries.get(key), key, found)
    if node is None:
        return False
    if node.text.lower() not in FLAGS:
        found.add("flow-not-true-or-false", node.line, key=key, value=node.text)
    return FLAGS.get(node.text.lower(), False)


def one_of(node: Node | None, key: str, allowed: tuple[Word, ...], found: Findings) -> Word | None:
    """A value out of a closed set."""
    word = scalar(node, key, found)
    if word is None:
        return None
    if word.text not in allowed:
        found.add_near("flow-unknown-value", word.line, word.text, allowed, key=key, allowed=", ".join(allowed))
        return None
    return allowed[allowed.index(word.text)]


def required(fields: Fields, key: str, found: Findings) -> Scalar | None:
    """A word that must be there."""
    if key not in fields.entries:
        found.add("flow-missing-key", fields.line, key=key)
    return scalar(fields.entries.get(key), key, found)


def fields_of(node: Node, key: str, found: Findings) -> Fields | None:
    """A value that is a mapping."""
    if isinstance(node, Fields):
        return node
    if not isinstance(node, Refused):
        found.add("flow-wrong-shape", node.line, key=key, expected="mapping")
    return None
