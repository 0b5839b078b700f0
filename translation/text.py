"""A whole text through an engine that knows sentences only: split, guarded, put together again."""

from collections.abc import Callable, Sequence

from translation.protect import Guard, has_letters
from translation.sentences import Piece, split
from translation.translator import Failed, Heartbeat, Outcome, Translated

AT_ONCE = 32  # sentences that an engine is given in one call
UNTOUCHED = "none"  # the engine of a text in which there is nothing to translate

Leg = Callable[[Sequence[str]], list[str | None]]
"""One engine and pair: sentences in, translations out; None for one that the engine could not bring to its end."""


def through(legs: Sequence[Leg], texts: Sequence[str], guard: Guard, beat: Heartbeat) -> list[Translated | Failed]:
    """Each text by way of all `legs`, the sentences of all texts together. `engine` and the rest are the caller's."""
    split_texts = [split(text) for text in texts]
    wanted = [(n, piece.text) for n, pieces in enumerate(split_texts) for piece in pieces if has_letters(piece.text)]
    spoken: list[str | None] = []
    for at in range(0, len(wanted), AT_ONCE):
        spoken += guard.translate(
            [text for _, text in wanted[at : at + AT_ONCE]], lambda said: _chain(legs, said, beat)
        )
    answers = iter(spoken)
    return [_together(pieces, [next(answers) for piece in pieces if has_letters(piece.text)]) for pieces in split_texts]


def _chain(legs: Sequence[Leg], sentences: Sequence[str], beat: Heartbeat) -> list[str | None]:
    now: list[str | None] = list(sentences)
    for leg in legs:
        open_ = [n for n, sentence in enumerate(now) if sentence is not None and has_letters(sentence)]
        for at in range(0, len(open_), AT_ONCE):
            some = open_[at : at + AT_ONCE]
            for n, answer in zip(some, leg([now[n] or "" for n in some]), strict=True):
                now[n] = answer if answer and answer.strip() else None
            beat()
    return now


def _together(pieces: Sequence[Piece], answers: list[str | None]) -> Translated | Failed:
    if any(answer is None for answer in answers):
        return Failed("sentence-lost")
    following = iter(answers)
    said = "".join(
        ((next(following) or "") if has_letters(piece.text) else piece.text) + piece.after for piece in pieces
    )
    return Translated(said, UNTOUCHED if not answers else "", "", "")


def named(outcomes: Sequence[Translated | Failed], engine: str, version: str, route: str) -> list[Outcome]:
    """The outcomes with the engine, version and route; a text without words keeps none."""
    return [
        Translated(each.text, engine, version, route)
        if isinstance(each, Translated) and each.engine != UNTOUCHED
        else each
        for each in outcomes
    ]
