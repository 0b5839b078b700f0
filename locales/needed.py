"""Which message ids a flow needs, and which it may have. The one place that knows how ids follow from a flow."""

from collections.abc import Iterator

from dialogs.flow import SILENT, Flow, Group, Item, Question, Repeat

FLOW_ARGUMENTS = frozenset({"item", "n", "total", "minutes", "questions"})  # beside the facts


def required_ids(flow: Flow) -> tuple[str, ...]:
    """Every id without which somebody would meet a gap, in the flow's order."""
    found: dict[str, None] = {}
    for question in flow.questions():
        if question.type == "calculate":
            continue
        found[question.name] = None
        if question.type not in SILENT | {"acknowledge"}:
            found[f"{question.name}.short"] = None  # its line in "My answers"
        if question.constraint is not None:
            found[f"{question.name}.constraint"] = None
    for name in lists_in_use(flow):
        found.update(dict.fromkeys(f"{name}-{choice.name}" for choice in flow.choices.get(name, ())))
    return tuple(found)


def known_ids(flow: Flow) -> frozenset[str]:
    """Every id that something of the flow refers to."""
    questions = [question for question in flow.questions() if question.type != "calculate"]
    attributes = {f"{question.name}.{name}" for question in questions for name in ("hint", "short")}
    choices = {f"{name}-{choice.name}" for name, listed in flow.choices.items() for choice in listed}
    around = {item.name for item in _rows(flow.items) if not isinstance(item, Question)}
    return frozenset(attributes | choices | around | {flow.name, *required_ids(flow)})


def lists_in_use(flow: Flow) -> tuple[str, ...]:
    """The lists whose labels people see: those of selects and of repeats."""
    return tuple(
        dict.fromkeys(
            item.list_name
            for item in _rows(flow.items)
            if isinstance(item, Question | Repeat) and item.list_name is not None
        )
    )


def labelled_together(flow: Flow) -> dict[str, tuple[str, ...]]:
    """What stands on one screen: a name for the group -> ids of the labels that must not be confused in it."""
    missing = ("word-unknown", "word-declined")
    groups = {
        "yes_no": ("word-yes", "word-no", "word-none-of-these", *missing),
        "acknowledge": ("word-agree", "word-decline", "word-young"),
    }
    for name in lists_in_use(flow):
        groups[name] = (*(f"{name}-{choice.name}" for choice in flow.choices.get(name, ())), *missing)
    return groups


def _rows(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        if isinstance(item, Group | Repeat):
            yield from _rows(item.items)
