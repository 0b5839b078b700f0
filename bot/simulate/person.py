"""One invented person: who it is, what is true for it, and what it would answer to a question."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from bot.simulate import odds
from dialogs.conversation import Prompt
from dialogs.places import keys_of, name_of
from locales.samples import Samples

T = TypeVar("T")


@dataclass(frozen=True)
class Person:
    """`truth` holds canonical answers by place; a place that is missing is skipped."""

    address: str
    language: str
    reads: bool
    start: datetime
    truth: Mapping[str, str]


def invent(
    number: int, seed: int, languages: Sequence[str], samples: Mapping[str, Samples], begin: datetime, end: datetime
) -> Person:
    """Person `number` of a seed, who begins between `begin` and `end`, mostly by day."""
    rng = random.Random(f"{seed}/{number}")
    language = rng.choices(languages, [odds.LANGUAGES.get(code, odds.OTHER_LANGUAGE) for code in languages])[0]
    start = begin + (end - begin) * rng.random()
    start = start.replace(hour=min(21, max(7, round(rng.gauss(14, 4)))))
    start = min(max(start, begin), end - timedelta(hours=1))
    return Person(
        address=f"invented-{seed}-{number}",
        language=language,
        reads=rng.random() >= odds.CANNOT_READ_WELL,
        start=start,
        truth=_truth(rng, samples.get(language), start),
    )


def _truth(rng: random.Random, samples: Samples | None, start: datetime) -> dict[str, str]:
    needs = [field for field, share in odds.NEEDS.items() if rng.random() < share] or [pick(rng, odds.NEEDS)]
    rng.shuffle(needs)
    truth = {"consent": "no" if rng.random() < odds.DECLINES else "yes"}
    truth |= dict(zip(("first", "second", "third"), needs, strict=False))
    for field in needs[:3]:
        truth[f"urgency[{field}]"] = pick(rng, odds.URGENCY)
        truth[f"offer[{field}]"] = pick(rng, odds.OFFER)
        truth[f"why_not[{field}]"] = pick(rng, odds.REASON)
    truth["household"] = str(pick(rng, odds.HOUSEHOLD))
    arrived = start - timedelta(days=30 + int(rng.expovariate(1 / 700)))
    truth["arrived"] = f"{arrived:%Y-%m}"
    truth["municipality"] = pick(rng, odds.MUNICIPALITY)
    if samples and rng.random() < odds.WRITES_OWN_WORDS:
        truth["own_words"] = rng.choice(samples.own_words)
    if samples and rng.random() < odds.WRITES_OWN_WORDS:
        truth["idea"] = rng.choice(samples.ideas)
    for place in list(truth):
        required = place in ("consent", "first") or (place == "second" and "third" in truth)
        if not required and rng.random() < odds.SKIPS:
            del truth[place]
    if "second" not in truth:
        truth.pop("third", None)
    if "idea" in truth:
        truth["quote"] = "yes" if rng.random() < odds.LETS_QUOTE else "no"
    return truth


def pick(rng: random.Random, weights: Mapping[T, float]) -> T:
    return rng.choices(list(weights), list(weights.values()))[0]


def meant(person: Person, prompt: Prompt, rng: random.Random) -> str | None:
    """What the person wants to answer: a canonical value, "@declined", or None to skip."""
    place = prompt.place or ""
    tokens = [option.token for option in prompt.options]
    if "@declined" in tokens and rng.random() < odds.PREFERS_NOT:
        return "@declined"
    if name_of(place) == "detail" and keys_of(place):
        offered = [token for token in tokens if not token.startswith("@")]
        wanted = rng.sample(offered, min(len(offered), rng.choice((1, 1, 2))))
        return " ".join(token for token in offered if token in wanted)
    return person.truth.get(place)
