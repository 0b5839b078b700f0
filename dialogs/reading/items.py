"""Questions, groups and repeats: from YAML nodes to the flow's items. What expressions refer to is not checked here."""

from collections.abc import Mapping
from typing import get_args

from dialogs.answers.language_level import LEVELS
from dialogs.expressions import Expression, ExpressionError, parse
from dialogs.flow import Choice, Group, Item, Missing, Precision, Question, QuestionType, Repeat
from dialogs.reading import fields as read
from dialogs.reading.choices import Lists
from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index, Kind, Named, Use
from dialogs.reading.yaml_nodes import Fields, Node

MOST_QUESTIONS = 500
SELECTS = ("select_one", "select_multiple")
CONTAINERS = ("group", "repeat")
TYPES: tuple[str, ...] = (*get_args(QuestionType), *CONTAINERS)
COUNTED = ("text", "integer", "decimal", *SELECTS, "date", "duration", "yes_no")
NAMED = ("country", "nationality", "place", "language", "language_level")
VALUES = (*COUNTED, *NAMED, "geopoint", "phone", "email")  # the types whose answer is a value
ANYWHERE = ("name", "type", "relevant")
# Key -> the types that read it.
KEYS: Mapping[str, tuple[str, ...]] = {
    "required": ("acknowledge", *VALUES),
    "constraint": VALUES,
    "default": COUNTED,  # nobody knows beforehand where somebody is or how to call her
    "missing": VALUES,
    "sensitive": VALUES,
    "quote_if": ("text",),
    "renamed_from": ("note", "acknowledge", "calculate", *VALUES),
    "choice_filter": SELECTS,
    "calculation": ("calculate",),
    "precision": ("date",),
    "questions": CONTAINERS,
    "for_each": ("repeat",),
    "repeat_count": ("repeat",),
    "choices": ("repeat",),
}
KNOWN: Mapping[str, tuple[str, ...]] = {"yes_no": ("yes", "no"), "language_level": LEVELS}  # all values of a type
KINDS: Mapping[str, Kind] = {
    "": "vague",
    "note": "silent",
    "text": "words",
    "geopoint": "words",
    "phone": "words",
    "email": "words",  # sealed as words are
    "calculate": "calculate",
    "group": "group",
    "repeat": "repeat",
}


class ItemsReader:
    """Reads the items of one file, in order, into `index` and a tree."""

    def __init__(self, lists: Lists, index: Index, found: Findings) -> None:
        self._lists = lists
        self._index = index
        self._found = found
        self._count = 0

    @property
    def complete(self) -> bool:
        """Whether every item was read."""
        return self._count <= MOST_QUESTIONS

    def items(self, node: Node | None, key: str, line: int, containers: tuple[str, ...]) -> tuple[Item, ...]:
        """The items of a `questions` list. `key` is the name of what holds them; empty for the flow itself."""
        nodes = read.items(node, "questions", self._found)
        if nodes is not None and not nodes:
            self._found.add("flow-without-questions", line, where=key or "questions")
        read_items = (self._item(each, containers) for each in nodes or ())
        return tuple(item for item in read_items if item is not None)

    def _item(self, node: Node, containers: tuple[str, ...]) -> Item | None:
        fields = read.fields_of(node, "questions", self._found)
        if fields is None:
            return None
        self._count += 1
        if self._count > MOST_QUESTIONS:
            if self._count == MOST_QUESTIONS + 1:
                self._found.add("flow-too-many-questions", fields.line, most=MOST_QUESTIONS)
            return None
        type_, list_name = self._type(fields)
        if type_ == "repeat":
            list_name = self._repeat_list(fields)
        choices = self._lists.use(list_name, self._line_of_list(fields)) if list_name else None
        named = self._name(fields, type_, list_name if choices is not None else None, containers)
        if type_ in CONTAINERS:
            return self._container(fields, named, list_name, containers)
        return self._question(fields, named, type_, list_name, choices or ())

    def _type(self, fields: Fields) -> tuple[str, str | None]:
        """The type, "" when unknown, and the list it names."""
        word = read.required(fields, "type", self._found)
        type_, _, rest = word.text.strip().partition(" ") if word else ("", "", "")
        list_name = rest.strip() or None
        if word and (type_ not in TYPES or (list_name and type_ not in SELECTS)):
            known_list = list_name in self._lists.choices
            self._found.add_near("flow-unknown-type", word.line, type_ if known_list else word.text, TYPES)
            type_, list_name = "", list_name if known_list else None  # such a list is used, whatever the type was
        if word and type_ in SELECTS and list_name is None:
            self._found.add("flow-select-without-list", word.line, type=type_)
        self._keys(fields, type_)
        return type_, list_name

    def _keys(self, fields: Fields, type_: str) -> None:
        read.known_keys(fields, (*ANYWHERE, *KEYS), "question", self._found)
        for key, types in KEYS.items():
            if type_ and key in fields.entries and type_ not in types:
                meant = "values" if set(VALUES) <= set(types) else ", ".join(types)
                self._found.add("flow-key-not-for-type", fields.key_lines[key], key=key, type=type_, types=meant)

    def _name(self, fields: Fields, type_: str, list_name: str | None, containers: tuple[str, ...]) -> Named:
        word = read.required(fields, "name", self._found)
        text = read.name(word, self._found) if word else ""
        line = word.line if word else fields.line
        values = KNOWN.get(type_)
        columns = None
        if list_name and type_:
            values = tuple(choice.name for choice in self._lists.choices[list_name])
            columns = self._lists.columns(list_name)
        kind, before = KINDS.get(type_, "question"), read.names(fields, "renamed_from", self._found)
        named = Named(text, kind, self._count, line, containers, values, columns, before)
        if text:
            self._index.add(named)
        return named

    def _container(
        self, fields: Fields, named: Named, list_name: str | None, containers: tuple[str, ...]
    ) -> Group | Repeat:
        relevant = self._expression(fields, "relevant", named)
        inside = (*containers, named.name)
        if named.kind == "group":
            return Group(named.name, self._inside(fields, inside), relevant, fields.line)
        for_each = self._expression(fields, "for_each", named)
        repeat_count = self._expression(fields, "repeat_count", named)
        items = self._inside(fields, inside)
        return Repeat(named.name, items, for_each, repeat_count, list_name, relevant, fields.line)

    def _repeat_list(self, fields: Fields) -> str | None:
        """The list whose names are the keys of a for_each."""
        keys = {"for_each", "repeat_count"} & fields.entries.keys()
        if len(keys) != 1:
            self._found.add("flow-repeat-twofold" if keys else "flow-repeat-without-count", fields.line)
        word = read.scalar(fields.entries.get("choices"), "choices", self._found)
        if keys == {"for_each"} and "choices" not in fields.entries:
            self._found.add("flow-for-each-without-choices", fields.key_lines["for_each"])
        if keys == {"repeat_count"} and word:
            self._found.add("flow-choices-on-repeat-count", word.line)
        return word.text if word else None

    def _inside(self, fields: Fields, containers: tuple[str, ...]) -> tuple[Item, ...]:
        if "questions" not in fields.entries:
            self._found.add("flow-missing-key", fields.line, key="questions")
        return self.items(fields.entries.get("questions"), containers[-1], fields.line, containers)

    def _line_of_list(self, fields: Fields) -> int:
        where = fields.entries.get("choices") or fields.entries.get("type") or fields
        return where.line

    def _question(
        self, fields: Fields, named: Named, type_: str, list_name: str | None, choices: tuple[Choice, ...]
    ) -> Question:
        if type_ == "calculate" and "calculation" not in fields.entries:
            self._found.add("flow-missing-key", fields.line, key="calculation")
        return Question(
            name=named.name,
            type=type_ if type_ in get_args(QuestionType) else "text",  # type: ignore[arg-type]
            list_name=list_name,
            choices=choices,
            required=read.flag(fields, "required", self._found),
            relevant=self._expression(fields, "relevant", named),
            constraint=self._expression(fields, "constraint", named),
            choice_filter=self._expression(fields, "choice_filter", named),
            calculation=self._expression(fields, "calculation", named),
            default=self._expression(fields, "default", named),
            precision=self._precision(fields),
            missing=self._missing(fields),
            sensitive=read.flag(fields, "sensitive", self._found),
            quote_if=self._quote_if(fields),
            renamed_from=named.renamed_from,
            line=fields.line,
        )

    def _precision(self, fields: Fields) -> Precision:
        return read.one_of(fields.entries.get("precision"), "precision", get_args(Precision), self._found) or "day"

    def _missing(self, fields: Fields) -> tuple[Missing, ...]:
        nodes = read.items(fields.entries.get("missing"), "missing", self._found) or ()
        values = [read.one_of(node, "missing", get_args(Missing), self._found) for node in nodes]
        return tuple(dict.fromkeys(value for value in values if value))

    def _quote_if(self, fields: Fields) -> str | None:
        word = read.scalar(fields.entries.get("quote_if"), "quote_if", self._found)
        return word.text if word else None

    def _expression(self, fields: Fields, key: str, named: Named) -> Expression | None:
        word = read.scalar(fields.entries.get(key), key, self._found)
        if word is None:
            return None
        try:
            expression = parse(word.text)
        except ExpressionError as error:
            self._found.add(error.code, word.line, **_selectable(error.arguments), key=key, column=error.column)
            return None
        self._index.uses.append(Use(named, key, expression, word.line))
        return expression


def _selectable(arguments: Mapping[str, str]) -> dict[str, str]:
    """Texts select their wording by a word: "none" for what is empty, "same" for a most that is the least."""
    words = {name: value or "none" for name, value in arguments.items()}
    if "most" in words and words["most"] == words.get("least"):
        words["most"] = "same"
    return words
