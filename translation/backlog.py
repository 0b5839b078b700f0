"""What people wrote and staff cannot read yet, translated bit by bit: beside the bot, or by a command."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from storage.translations import FAILED, TRANSLATED, UNAVAILABLE, Own, Rendering, Translations
from translation.translator import Failed, Outcome, Translated, Translator, Unavailable

TEXTS_AT_ONCE = 32
CHARACTERS_AT_ONCE = 20_000


def work_off(
    translations: Translations,
    translator: Translator,
    clock: Callable[[], datetime],
    step: Callable[[int], None] = lambda done: None,
) -> Counter[str]:
    """Tries everything that is pending now and keeps each outcome as it comes. Returns how many of each state; `step`
    is told how many were done since the last time. Safe to run twice, at once, and to break off."""
    languages = translations.languages()
    routable = routes(translations, translator, languages)
    began = clock()
    tally = Counter({UNAVAILABLE: translations.unroutable(routable, began)})
    tried: set[int] = set()
    while pending := translations.pending(routable, began, TEXTS_AT_ONCE):
        batch = _batch(pending)
        outcomes = translator.translate(
            [own.text for own in batch], batch[0].language, translations.target, lambda: step(0)
        )
        for own, outcome in zip(batch, outcomes, strict=True):
            made = rendering(outcome)
            if translations.store(own.id, own.conversation, made, clock()):
                tally[made.state] += 1
        step(len(batch))
        if tried.issuperset(own.id for own in batch):  # a package went meanwhile: the next time
            break
        tried.update(own.id for own in batch)
    return tally


def routes(translations: Translations, translator: Translator, languages: Sequence[str] | None = None) -> list[str]:
    """The languages people wrote in that can be translated."""
    found = translations.languages() if languages is None else languages
    return [language for language in found if translator.route(language, translations.target)]


def rendering(outcome: Outcome) -> Rendering:
    """An outcome as it is kept."""
    match outcome:
        case Translated(text, engine, version, route):
            return Rendering(TRANSLATED, text, engine=engine, version=version, route=route)
        case Unavailable(why):
            return Rendering(UNAVAILABLE, why=why)
        case Failed(why):
            return Rendering(FAILED, why=why)


def _batch(pending: Sequence[Own]) -> list[Own]:
    """The first few of one language."""
    batch: list[Own] = []
    size = 0
    for own in pending:
        if batch and (own.language != batch[0].language or size + len(own.text) > CHARACTERS_AT_ONCE):
            break
        batch.append(own)
        size += len(own.text)
    return batch
