"""The rule of consent: a required acknowledge that nobody can pass by, before anything else is asked."""

from dialogs.flow import Item, questions_of
from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index
from dialogs.reading.yaml_nodes import Scalar


def check_consent(word: Scalar, items: tuple[Item, ...], index: Index, found: Findings) -> None:
    """`word` names the question. Only notes may stand before it: nothing is stored until it is answered."""
    questions = list(questions_of(items))
    question = next((each for each in questions if each.name == word.text), None)
    if question is None:
        acknowledges = [each.name for each in questions if each.type == "acknowledge"]
        found.add_near("flow-consent-unknown", word.line, word.text, acknowledges)
        return
    named = index.named[question.name]
    if named.kind == "vague":
        return
    if question.type != "acknowledge":
        found.add("flow-consent-type", question.line, name=question.name, type=question.type)
    elif not question.required:
        found.add("flow-consent-not-required", question.line, name=question.name)
    if named.containers or question.relevant:
        found.add("flow-consent-conditional", question.line, name=question.name)
    earlier = next(each for each in questions if each.type != "note" or each is question)
    if earlier is not question:
        found.add("flow-consent-not-first", question.line, name=question.name, earlier=earlier.name)
