"""The rule of the spot: the question whose answer a poster may make likely is one that it can."""

from dialogs.flow import Item, questions_of
from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index
from dialogs.reading.yaml_nodes import Scalar


def check_spot(word: Scalar, items: tuple[Item, ...], index: Index, found: Findings) -> None:
    """`word` names the question: a select_one that is asked once."""
    questions = {each.name: each for each in questions_of(items)}
    question = questions.get(word.text)
    if question is None:
        found.add_near("flow-spot-unknown", word.line, word.text, list(questions))
    elif index.named[question.name].kind != "vague" and (
        question.type != "select_one" or index.repeats(index.named[question.name])
    ):
        found.add("flow-spot-type", question.line, name=question.name)
