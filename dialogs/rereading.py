"""An answer that was kept, read again by the present words and rules: the same, another, or one to be asked today."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from dialogs.answers import read
from dialogs.answers.base import Understood
from dialogs.conversation import Conversation, Held
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.places import name_of
from dialogs.plan import plan_of
from dialogs.settling import fits
from dialogs.step import Step

READ = frozenset({"exact", "fold", "rule"})  # methods of words; a button or an option's number means what it showed
Verdict = Literal["same", "changed", "asked", "bound"]


def reread(
    flow: Flow,
    conversation: Conversation,
    place: str,
    raw: str,
    lexicons: Mapping[str, Lexicon],
    at: datetime,
    language: str,
) -> tuple[Verdict, Understood | None]:
    """What `raw`, the answer held at `place`, would mean now. `at` is the time at which it was written, in the
    municipality's zone, `language` the one it was written in.

    changed: understood for sure as something else, which may replace it. asked: it would be asked back today. bound:
    changed, but other questions were asked because of it, so that only the person can say.
    """
    plan = plan_of(flow)
    row, held = plan.rows.get(name_of(place)), conversation.answers.get(place)
    if row is None or held is None:
        return "same", None  # the question is gone; its answer stays as it is
    step = Step(plan, conversation, lexicons, at)
    step.place, step.language = place, language
    choices = step.here().offered(row.question)[0]
    outcome = read(row.question, raw, step.lexicon, choices, at, lexicons.values(), step.origin)
    if not isinstance(outcome, Understood) or (outcome.value is not None and not fits(step, outcome.value)):
        return "asked", None
    if Held(outcome.value, outcome.status) == held:
        return "same", None
    return ("bound" if plan.readers.get(row.question.name) else "changed"), outcome
