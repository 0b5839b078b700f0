"""What no engine may touch: links, addresses, telephone numbers, numbers, placeholders, names. They are kept out and
put back as they were.

Two ways, in this order. A mark stands in for each piece, and is found again in what comes out; a sentence from which a
mark is lost, or where one came twice, is translated anew in the parts between the pieces, which the engine then never
sees. Native digits of numbers are put back as 0-9, which is the same number and what staff can read.
"""

import re
import string
from collections.abc import Callable, Sequence

_LINK = r"(?:https?://|www\.)[^\s<>«»\"]+[^\s<>«»\".,;:!?)\]؟،۔።]"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_HANDLE = r"(?<!\w)[@#]\w[\w.]*\w"
_PLACEHOLDER = r"\{[^{}\n]{0,60}\}|%\([a-z]+\)s|%s"
_NUMBER = r"[+＋]?[(]?\d(?:[\d./:,٫٬\u00a0()\-–]|[  ](?=\d))*\d[\d]*%?٪?|\d%?٪?|№\s?\d+"
_PICTURE = "[\U0001f000-\U0001fbff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\ufffd]+"
_LATIN = r"[A-Za-zÄÖÜäöüß](?:[A-Za-zÄÖÜäöüß0-9'&./-]*[A-Za-zÄÖÜäöüß0-9])?(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9-]*)*"
_NOT_LATIN = frozenset(("ar", "fa", "prs", "ps", "ckb", "ti", "am", "ru", "uk"))
_MARKS = [f"QX{letter}" for letter in string.ascii_uppercase]
_SEPARATORS = {"en": {"٫": ".", "٬": ","}}
_OTHERS = {"٫": ",", "٬": "."}

Ask = Callable[[Sequence[str]], list[str | None]]
"""Sentences to an engine; None for one that did not come out whole."""


class Guard:
    """Knows what to keep from an engine, for texts of one language into another."""

    def __init__(self, source: str, target: str, names: Sequence[str] = ()) -> None:
        """`names` are kept wherever they stand as words: who asks, who helps."""
        words = [rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=len, reverse=True) if name.strip()]
        # In a text of another script, Latin letters are German words and names: Jobcenter, BAMF, Landratsamt.
        kinds = [_LINK, _MAIL, _HANDLE, _PLACEHOLDER, *words, _NUMBER, _PICTURE] + (
            [_LATIN] if source in _NOT_LATIN else []
        )
        self._piece = re.compile("|".join(f"(?:{kind})" for kind in kinds))
        separators = _SEPARATORS.get(target, _OTHERS)
        self._digits = str.maketrans(separators)

    def translate(self, sentences: Sequence[str], ask: Ask) -> list[str | None]:
        """Each sentence through `ask` with its pieces untouched; None for one that no way brings through whole."""
        masked = [self._mask(sentence) for sentence in sentences]
        answers = ask([text for text, _ in masked])
        done = [
            None if answer is None else _unmask(answer, pieces)
            for answer, (_, pieces) in zip(answers, masked, strict=True)
        ]
        lost = [
            n for n, (answer, (_, pieces)) in enumerate(zip(done, masked, strict=True)) if answer is None and pieces
        ]
        for n, again in zip(lost, self._around([sentences[n] for n in lost], ask), strict=True):
            done[n] = again
        return done

    def _mask(self, sentence: str) -> tuple[str, list[str]]:
        pieces: list[str] = []

        def mark(found: re.Match[str]) -> str:
            pieces.append(self._shown(found.group()))
            return _MARKS[min(len(pieces), len(_MARKS)) - 1]

        masked = self._piece.sub(mark, sentence)
        return masked, pieces

    def _around(self, sentences: Sequence[str], ask: Ask) -> list[str | None]:
        """The parts between the pieces, translated each for itself."""
        parts = [self._parts(sentence) for sentence in sentences]
        spoken = [part.strip() for each in parts for part, open_ in each if open_ and has_letters(part)]
        answers = iter(ask(spoken) if spoken else [])
        done: list[str | None] = []
        for each in parts:
            out: list[str] = []
            whole = True
            for part, open_ in each:
                if not (open_ and has_letters(part)):
                    out.append(part)
                    continue
                answer = next(answers)
                whole = whole and bool(answer and answer.strip())
                before = part[: len(part) - len(part.lstrip())]
                out.append(before + (answer or "").strip() + part[len(part.rstrip()) :])
            done.append("".join(out) if whole else None)
        return done

    def _parts(self, sentence: str) -> list[tuple[str, bool]]:
        """(text, whether the engine may have it), which joined are the sentence."""
        parts, at = [], 0
        for found in self._piece.finditer(sentence):
            parts += [(sentence[at : found.start()], True), (self._shown(found.group()), False)]
            at = found.end()
        return [*parts, (sentence[at:], True)]

    def _shown(self, piece: str) -> str:
        if not any(letter.isdecimal() and not letter.isascii() for letter in piece):
            return piece
        digits = "".join(str(int(letter)) if letter.isdecimal() else letter for letter in piece)
        return digits.translate(self._digits)


def has_letters(text: str) -> bool:
    """Whether there is anything to translate: not in "🙏🙏" or "..."."""
    return any(letter.isalpha() for letter in text)


def _unmask(answer: str, pieces: Sequence[str]) -> str | None:
    """The answer with each mark replaced by its piece; None when one is lost, came twice or was never given out."""
    if not pieces:
        return answer
    if len(pieces) > len(_MARKS):
        return None
    seen: list[int] = []

    def back(found: re.Match[str]) -> str:
        number = ord(found.group(1).upper()) - ord("A")
        seen.append(number)
        return pieces[number] if number < len(pieces) else ""

    whole = re.sub(r"(?<![A-Za-z])QX\s?([A-Z])(?![A-Za-z])", back, answer, flags=re.IGNORECASE)
    return whole if sorted(seen) == list(range(len(pieces))) else None
