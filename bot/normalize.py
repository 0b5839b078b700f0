"""One answer read outside a conversation: a type, a text and a language in, plain data out."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, get_args

from dialogs.answers.base import Ask, Refused, Understood
from dialogs.answers.numerals import apart
from dialogs.answers.phrases import peel
from dialogs.answers.reading import read
from dialogs.flow import SILENT, Choice, Flow, Precision, Question, QuestionType
from dialogs.lexicon import Lexicon
from dialogs.scripts import clean, fold, loose
from locales.catalogue import Catalogue
from locales.lexicon import build_lexicon

TYPES: tuple[QuestionType, ...] = tuple(kind for kind in get_args(QuestionType) if kind not in SILENT)
LIST = "choice"
REFUSED = "refused"


class Normalizer:
    """Reads answers with the words of every language of a catalogue, offered or not."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lexicon = lru_cache(maxsize=64)(self._build)

    def read(
        self,
        kind: QuestionType,
        text: str,
        language: str,
        choices: Mapping[str, str],
        now: datetime,
        country: str | None = None,
    ) -> dict[str, Any]:
        """`status`, `value`, `method` and `alternatives`. `choices` are code -> label, in the order shown; `country` is
        the person's country of origin.

        A date may be as precise as it was written. "I don't know" and "I prefer not to say" are the values `unknown`
        and `declined`. Raises KeyError for an unknown language, LocaleProblem for labels that cannot be told apart.
        """
        lexicon = self._lexicon(language, tuple(choices.items()))
        names = tuple(choices)
        precisions: tuple[Precision, ...] = ("day", "month", "year") if kind == "date" else ("day",)
        for precision in precisions:
            question = _question(kind, precision, names)
            outcome = read(question, text, lexicon, question.choices, now, self._others(language), country)
            if not isinstance(outcome, Refused):
                break
        match outcome:
            case Understood(value, method, status):
                return _result("understood", value if status == "answered" else status, method)
            case Ask(readings):
                return _result("ask", None, readings[0].method, [reading.value for reading in readings])
        return _result(REFUSED, None, "none")

    def words(self, language: str) -> Lexicon:
        """A language's words alone, without choices."""
        return self._lexicon(language, ())

    def explain(self, kind: QuestionType, text: str, language: str, now: datetime) -> dict[str, Any]:
        """Stage -> what the text is after it, as JSON: cleaned, folded, loosely folded, without the words around it;
        `own` is the reading in its own language alone, `others` what the other languages would read."""
        lexicon = self._lexicon(language, ())
        phrase = fold(text, language)
        alone = {code: self._alone(kind, text, self._lexicon(code, ()), now) for code in self._catalogue.readable}
        return {
            "written": text,
            "clean": clean(text),
            "fold": phrase,
            "loose": loose(text, language),
            "bare": peel(apart(phrase), lexicon.fillers_before, lexicon.fillers_after),
            "own": alone.pop(language),
            "others": {code: said for code, said in alone.items() if said != REFUSED},
        }

    def _alone(self, kind: QuestionType, text: str, lexicon: Lexicon, now: datetime) -> str:
        """A reading in one language in short: a value, "ask: a or b", or "refused"."""
        question = Question("answer", kind, LIST, (), missing=("unknown", "declined"))
        match read(question, text, lexicon, (), now):
            case Understood(value, method, status):
                return f"{value if status == 'answered' else status} ({method})"
            case Ask(readings):
                return "ask: " + " | ".join(reading.value for reading in readings)
        return REFUSED

    def _others(self, language: str) -> Iterator[Lexicon]:
        """Built one by one, as most answers are read before the first is needed. They know nothing of the choices."""
        return (self._lexicon(code, ()) for code in self._catalogue.readable if code != language)

    def _build(self, language: str, choices: tuple[tuple[str, str], ...]) -> Lexicon:
        flow = Flow("normalize", "", (), {LIST: tuple(Choice(name) for name, _ in choices)})
        labels = {f"{LIST}-{name}": label for name, label in choices}
        return build_lexicon(self._catalogue.folder, flow, self._catalogue.readable[language], labels.get)


@lru_cache(maxsize=256)
def _question(kind: QuestionType, precision: Precision, names: tuple[str, ...]) -> Question:
    offered = tuple(Choice(name) for name in names)
    return Question("answer", kind, LIST, offered, precision=precision, missing=("unknown", "declined"))


def _result(status: str, value: str | None, method: str, alternatives: list[str] | None = None) -> dict[str, Any]:
    return {"status": status, "value": value, "method": method, "alternatives": alternatives or []}
