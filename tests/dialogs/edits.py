"""An author at work, at random: a small flow as data, changed in every way a live flow is, and written as YAML."""

import random
from dataclasses import dataclass, field, replace

TYPES = ("integer", "decimal", "text", "yes_no", "select_one thing", "select_multiple thing", "date, precision: month")
LIKES = "likes"  # what a repeat goes by


@dataclass(frozen=True)
class Asked:
    name: str
    type: str
    extra: str = ""
    renamed_from: str = ""
    inside: bool = False  # of the repeat, once for each of LIKES


@dataclass(frozen=True)
class Draft:
    questions: tuple[Asked, ...]
    things: tuple[tuple[str, str], ...] = (("tea", ""), ("bread", ""), ("soap", ""))  # name, renamed_from
    made: int = field(default=100)


def first_version(chance: random.Random) -> Draft:
    some = tuple(
        Asked(f"q{number}", chance.choice(TYPES), inside=chance.random() < 0.3)
        for number in range(chance.randint(2, 6))
    )
    return Draft((Asked(LIKES, "select_multiple thing"), *some))


def edited(draft: Draft, chance: random.Random) -> Draft:
    """The next version: what was renamed before is forgotten, and one thing is changed."""
    questions = [replace(one, renamed_from="") for one in draft.questions]
    things = [(name, "") for name, _ in draft.things]
    which = chance.randrange(1, len(questions)) if len(questions) > 1 else 0
    number = draft.made
    what = chance.choice(("rename", "remove", "add", "retype", "reorder", "rechoose", "constrain", "in or out", "drop"))
    if what == "add" or which == 0:
        questions.insert(chance.randint(1, len(questions)), Asked(f"q{number}", chance.choice(TYPES)))
    elif what == "rename":
        questions[which] = replace(questions[which], name=f"q{number}", renamed_from=questions[which].name)
    elif what == "remove":
        del questions[which]
    elif what == "retype":
        questions[which] = replace(questions[which], type=chance.choice(TYPES), extra="")
    elif what == "reorder":
        rest = questions[1:]
        chance.shuffle(rest)
        questions[1:] = rest
    elif what == "constrain":
        extra = chance.choice((", required: true", ", missing: [unknown]", ", relevant: \"selected(${likes}, 'tea')\""))
        questions[which] = replace(questions[which], extra=extra)
    elif what == "in or out":
        questions[which] = replace(questions[which], inside=not questions[which].inside)
    elif what == "rechoose":
        place = chance.randrange(len(things))
        things[place] = (f"t{number}", things[place][0])
    elif len(things) > 2:
        del things[chance.randrange(len(things))]
    return Draft(tuple(questions), tuple(things), number + 1)


def written(draft: Draft) -> tuple[str, str]:
    """Its questions and its choices, as `questionnaire` takes them."""
    outer = [one for one in draft.questions if not one.inside]
    inner = [one for one in draft.questions if one.inside]
    lines = [_row(one, "  ") for one in outer]
    if inner:
        lines.append(
            "  - name: round\n    type: repeat\n    for_each: '${likes}'\n    choices: thing\n    questions:\n"
        )
        lines += [_row(one, "    ") for one in inner]
    things = (f"{{name: {name}{f', renamed_from: {was}' if was else ''}}}" for name, was in draft.things)
    return "".join(lines), f"  thing: [{', '.join(things)}]\n"


def _row(one: Asked, pad: str) -> str:
    was = f", renamed_from: {one.renamed_from}" if one.renamed_from else ""
    extra = one.extra if "tea" not in one.extra else ', relevant: "count-selected(${likes}) > 0"'
    return f"{pad}- {{name: {one.name}, type: {one.type}{extra}{was}}}\n"
