"""What a flow asks beside the needs: the rows that the tables of details always have."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.conversation import END
from dialogs.flow import SILENT, Flow, Question
from storage.details import ARRIVED, DETAIL, HOUSEHOLD, OFFER, URGENCY, WHY_NOT

OF_A_FIELD = "field"  # the column of a sub-need's choice that names its need
OWN_WORDS = "text"
DID_NOT_KNOW = "did_not_know"  # a reason that is no answer to why_not: those who know no offer give it


@dataclass(frozen=True, slots=True)
class Asked:
    """Codes by what they are rows of; empty where the flow does not ask."""

    details: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # need -> its sub-needs
    urgencies: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    why_nots: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()  # HOUSEHOLD, ARRIVED
    questions: tuple[str, ...] = ()  # all that are asked, with the read-back at the end
    words: tuple[str, ...] = ()  # those of them that are answered in own words


def asked_in(flow: Flow, fields: tuple[str, ...]) -> Asked:
    """What a flow asks of people who name these needs."""
    questions = {question.name: question for question in flow.questions()}

    def codes(name: str) -> tuple[str, ...]:
        question = questions.get(name)
        return tuple(choice.name for choice in question.choices) if question else ()

    detail = questions.get(DETAIL)
    spoken = [one for one in questions.values() if one.type not in SILENT and one.name != flow.consent]
    return Asked(
        details={need: _parts(detail, need) for need in fields} if detail else {},
        urgencies=codes(URGENCY),
        offers=codes(OFFER),
        why_nots=tuple(code for code in codes(WHY_NOT) if code != DID_NOT_KNOW),
        bands=tuple(name for name in (HOUSEHOLD, ARRIVED) if name in questions),
        questions=(*(question.name for question in spoken), END) if spoken else (),
        words=tuple(question.name for question in spoken if question.type == OWN_WORDS),
    )


def _parts(detail: Question, need: str) -> tuple[str, ...]:
    """The sub-needs of a need: its own, and those that are of none."""
    return tuple(choice.name for choice in detail.choices if choice.columns.get(OF_A_FIELD, need) == need)
