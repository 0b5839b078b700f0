"""How long each kind of data is kept, by the settings."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.channels import telegram
from bot.clock import months_before
from bot.settings import Settings
from storage.retention import Before

PUSHED = (telegram.CHANNEL,)  # channels that replies are sent to; the others' pages fetch theirs
UNCONSENTED = timedelta(days=7)  # how long somebody is kept who never agreed to anything
REPEATABLE = timedelta(days=90)  # how long a message that comes again is known; a page may stay open for weeks


def months(settings: Settings) -> Mapping[str, int]:
    """The months of each kind that has its own; none is kept longer than people were promised for all."""
    own = {
        "partial": settings.keep_partial_months,
        "words": settings.keep_words_months,
        "addresses": settings.keep_addresses_months,
        "happenings": settings.keep_happenings_months,
        "dead_letters": settings.keep_dead_letters_months,
    }
    whole = settings.keep_months
    return {"people": whole, **{kind: min(whole if each is None else each, whole) for kind, each in own.items()}}


def before(settings: Settings, at: datetime) -> Before:
    """What is older goes."""
    moments = {kind: months_before(at, each) for kind, each in months(settings).items()}
    return Before(unconsented=at - UNCONSENTED, replies=at - REPEATABLE, claims=at - REPEATABLE, **moments)
