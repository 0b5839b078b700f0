"""The rule of quoting: own words leave the house only by a yes of the person, who was asked for it after them."""

from dialogs.flow import Item, Question, questions_of
from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index


def check_quoting(items: tuple[Item, ...], index: Index, found: Findings) -> None:
    """Each `quote_if` names a yes_no that comes later, in the same repeats, and that nothing answers beforehand."""
    questions = {each.name: each for each in questions_of(items)}
    for question in questions.values():
        if question.quote_if is None or question.type != "text":
            continue
        if question.sensitive:
            found.add("flow-quote-sensitive", question.line, name=question.name)
        consent = questions.get(question.quote_if)
        if consent is None:
            asking = [each.name for each in questions.values() if each.type == "yes_no"]
            found.add_near("flow-quote-unknown", question.line, question.quote_if, asking, name=question.name)
        elif index.named[consent.name].kind != "vague":
            _consent(question, consent, index, found)


def _consent(question: Question, consent: Question, index: Index, found: Findings) -> None:
    words, asked = index.named[question.name], index.named[consent.name]
    if consent.type != "yes_no":
        found.add("flow-quote-type", consent.line, name=consent.name, words=question.name, type=consent.type)
    elif consent.default is not None:
        found.add("flow-quote-default", consent.line, name=consent.name, words=question.name)
    if asked.order < words.order or index.repeats(asked) != index.repeats(words):
        found.add("flow-quote-place", consent.line, name=consent.name, words=question.name)
