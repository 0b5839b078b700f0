"""Settling an answer: keep it, compute what is calculated from it, and drop what no longer holds because of it."""

from dialogs.conversation import Answered, Dropped, Held, Method
from dialogs.places import keys_of, name_of, place_of
from dialogs.scope import as_value
from dialogs.step import Step


def settle(
    step: Step,
    held: Held,
    raw: str | None,
    method: Method,
    *,
    confirmed: bool = False,
    calendar: str = "gregory",
    approximate: bool = False,
    alternatives: tuple[str, ...] = (),
    language: str | None = None,
) -> None:
    """Write the answer of the present question and go on to the next one. `language` is what it was written in, where
    that is not the conversation's."""
    place = step.place or ""
    question = step.row().question
    before = step.answers.get(place)
    step.answers[place] = held
    step.events.append(
        Answered(
            place=place,
            question=question.name,
            kind=question.type,
            value=held.value,
            status=held.status,
            raw=None if question.type == "geopoint" else raw,  # what was typed may be an exact place
            language=language or step.language,
            method=method,
            confirmed=confirmed,
            supersedes=before is not None,
            calendar=calendar,
            approximate=approximate,
            alternatives=alternatives,
        )
    )
    changed = {question.name} | _calculate(step, question.name)
    if before is not None and before != held:
        step.happened("corrected")
        step.say("say-corrected")
        if _drop(step, changed, keep=place):
            step.say("say-asked-again")
    step.advance()


def fits(step: Step, value: str) -> bool:
    """Does a value meet the present question's constraint?"""
    question = step.row().question
    if question.constraint is None:
        return True
    return step.here(as_value(question, Held(value))).holds(question.constraint)


def _calculate(step: Step, name: str) -> set[str]:
    """Recompute every calculation that reads `name`; return those that changed, in the order of the flow."""
    changed: set[str] = set()
    readers = step.plan.readers
    reading = readers.get(name, frozenset())
    for calculated in step.plan.calculates:
        if calculated not in reading:
            continue
        row, keys = step.plan.rows[calculated], keys_of(step.place or "")
        places = [place_of(calculated, keys if row.repeats else ())]
        if row.repeats and len(keys) != len(row.repeats):
            places = [place for place in step.answers if name_of(place) == calculated]
        for place in places:
            if _calculate_at(step, place):
                changed.add(calculated)
                reading |= readers.get(calculated, frozenset())
    return changed


def _calculate_at(step: Step, place: str) -> bool:
    text = worked_out(step, place) if step.relevant(place) else ""
    before = step.answers.get(place)
    if text == (before.value if before else ""):
        return False
    if not text:
        del step.answers[place]
        step.events.append(Dropped((place,)))
        return True
    step.answers[place] = Held(text)
    step.events.append(calculated(place, text, step.language, supersedes=before is not None))
    return True


def worked_out(step: Step, place: str) -> str:
    """What the calculation of a place comes to; "" for nothing."""
    row = step.plan.rows[name_of(place)]
    if not row.question.calculation:
        return ""
    return step.scope.within(row, keys_of(place)).text(row.question.calculation)


def calculated(place: str, value: str | None, language: str, *, supersedes: bool) -> Answered:
    """That a calculation came to a value."""
    return Answered(
        place=place,
        question=name_of(place),
        kind="calculate",
        value=value,
        status="answered",
        raw=None,
        language=language,
        method="rule",
        confirmed=False,
        supersedes=supersedes,
    )


def _drop(step: Step, changed: set[str], keep: str) -> bool:
    """Drop the answers that a change made moot, and those whose question depends on it and must be asked again.

    Returns whether a question that is still relevant will be asked again.
    """
    dropped: list[str] = []
    pending = _rounds(step, changed, keep)
    done: set[tuple[str, tuple[str, ...]]] = set()
    while pending:
        name, keys = changing = pending.pop()
        if changing in done:
            continue
        done.add(changing)
        for place in [place for place in step.answers if name_of(place) in step.plan.readers.get(name, ())]:
            gone = place not in step.answers  # a calculation that an answer dropped before it has emptied
            if gone or place == keep or not _together(step, place, name, keys):
                continue
            if _moot(step, place, name):
                del step.answers[place]
                dropped.append(place)
                pending += _rounds(step, {name_of(place), *_calculate_around(step, place)}, place)
    if dropped:
        step.events.append(Dropped(tuple(dropped)))
    step.trail = tuple(place for place in step.trail if place not in dropped)
    return any(step.relevant(place) for place in dropped)


def _rounds(step: Step, names: set[str], place: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each name that changed because of an answer at `place`, with the round of its repeats in which it did."""
    return [(name, keys_of(place)[: len(step.plan.rows[name].repeats)]) for name in names]


def _together(step: Step, place: str, name: str, keys: tuple[str, ...]) -> bool:
    """Whether `place` can read `name` in the round `keys`: not from another round of a repeat that both are in."""
    own = {
        repeat.name: key for repeat, key in zip(step.plan.rows[name_of(place)].repeats, keys_of(place), strict=False)
    }
    around = zip(step.plan.rows[name].repeats, keys, strict=False)
    return all(own.get(repeat.name, key) == key for repeat, key in around)


def _calculate_around(step: Step, place: str) -> set[str]:
    here, step.place = step.place, place
    try:
        return _calculate(step, name_of(place))
    finally:
        step.place = here


def _moot(step: Step, place: str, changed: str) -> bool:
    row = step.plan.rows[name_of(place)]
    question, held = row.question, step.answers[place]
    if question.type == "calculate":
        return not step.relevant(place)
    if not step.relevant(place):
        return True
    own = question.relevant
    if own is not None and changed in own.references:
        return True  # the person was asked because of the answer that changed: ask again
    if held.value is None:
        return False
    scope = step.scope.within(row, keys_of(place), as_value(question, held))
    if question.constraint is not None and not scope.holds(question.constraint):
        return True
    if question.choice_filter is None:
        return False
    names = {choice.name for choice in scope.offered(question)[0]}
    return not names.issuperset(held.value.split())
