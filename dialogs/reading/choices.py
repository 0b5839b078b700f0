"""The choice lists of a flow: list name -> [name | {name, exclusive, any other column}]."""

from dialogs.flow import Choice
from dialogs.reading.diagnostics import Findings, nearest
from dialogs.reading.fields import fields_of, flag, items, name, names, required
from dialogs.reading.renamed import check_former
from dialogs.reading.yaml_nodes import Fields, Node, Refused, Scalar

NO_REASON_TO_RESERVE: frozenset[str] = frozenset()  # a choice's message id begins with its list's name
MEANT = ("name", "exclusive", "renamed_from")


class Lists:
    """Every choice list of a file, and which of them something uses."""

    def __init__(self, node: Node | None, found: Findings) -> None:
        self._found = found
        self._used: set[str] = set()
        self._lines: dict[str, int] = {}
        self.choices: dict[str, tuple[Choice, ...]] = {}
        fields = fields_of(node, "choices", found) if node is not None else None
        for list_name, value in fields.entries.items() if fields else ():
            line = fields.key_lines[list_name] if fields else 0
            name(Scalar(list_name, line), found)
            self._lines[list_name] = line
            self.choices[list_name] = self._list(list_name, line, value)

    def use(self, list_name: str, line: int) -> tuple[Choice, ...] | None:
        """The choices of a list that a question names. None when there is no such list."""
        if list_name not in self.choices:
            self._found.add_near("flow-unknown-list", line, list_name, self.choices)
            return None
        self._used.add(list_name)
        return self.choices[list_name]

    def columns(self, list_name: str) -> frozenset[str]:
        """What a choice_filter over this list may read."""
        return frozenset({"name"}.union(*(choice.columns for choice in self.choices.get(list_name, ()))))

    def check_used(self) -> None:
        for list_name in self.choices:
            if list_name not in self._used:
                self._found.add("flow-unused-list", self._lines[list_name], list=list_name)

    def _list(self, list_name: str, line: int, node: Node) -> tuple[Choice, ...]:
        entries = items(node, list_name, self._found)
        if entries is not None and not entries:
            self._found.add("flow-empty-list", line, list=list_name)
        choices: dict[str, Choice] = {}
        lines: dict[str, int] = {}
        for entry in entries or ():
            read = self._choice(entry)
            if read is None:
                continue
            if read.name in choices:
                first = lines[read.name]
                self._found.add("flow-duplicate-choice", entry.line, name=read.name, list=list_name, first=first)
            choices.setdefault(read.name, read)
            lines.setdefault(read.name, entry.line)
        check_former([(one.name, one.renamed_from, lines[one.name]) for one in choices.values()], self._found)
        return tuple(choices.values())

    def _choice(self, node: Node) -> Choice | None:
        if isinstance(node, Scalar):
            return Choice(name(node, self._found, NO_REASON_TO_RESERVE)) if self._filled(node) else None
        fields = fields_of(node, "choices", self._found)
        if fields is None:
            return None
        word = required(fields, "name", self._found)
        exclusive = flag(fields, "exclusive", self._found)
        columns, before = self._columns(fields), names(fields, "renamed_from", self._found)
        return Choice(name(word, self._found, NO_REASON_TO_RESERVE), exclusive, columns, before) if word else None

    def _filled(self, node: Scalar) -> bool:
        if not node.text:
            self._found.add("flow-empty-value", node.line, key="name")
        return bool(node.text)

    def _columns(self, fields: Fields) -> dict[str, str]:
        columns: dict[str, str] = {}
        for key, value in fields.entries.items():
            if key in MEANT:
                continue
            line = fields.key_lines[key]
            if nearest(key, MEANT, 80):  # any other key is a column, so a slip would pass in silence
                self._found.add_near("flow-unknown-key", line, key, MEANT, where="choice")
                continue
            name(Scalar(key, line), self._found, NO_REASON_TO_RESERVE)
            if isinstance(value, Scalar):
                columns[key] = value.text
            elif not isinstance(value, Refused):
                self._found.add("flow-wrong-shape", value.line, key=key, expected="word")
        return columns
