"""Own words translated beside the bot: every few minutes, when something that can translate is installed."""

from collections.abc import Callable
from datetime import datetime

import structlog

from bot.settings import Settings
from storage.figures import Engine
from storage.translations import FAILED, TRANSLATED, Translations
from storage.vault import Vault
from translation.apart import Apart, Stopped
from translation.backlog import work_off
from translation.child import Engines
from translation.multilingual import usable
from translation.packages import installed

EVERY = 3  # minutes
log = structlog.get_logger()


class Translating:
    """The job and the engines' process of one house."""

    def __init__(self, settings: Settings, database: Engine, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self.translations = Translations(database, vault, settings.staff_language)
        self.translator = Apart(engines(settings))

    def job(self, _: datetime) -> None:
        """Works off what is pending. What people wrote is never logged, nor what it became."""
        if not able(self._settings):
            return
        try:
            tally = work_off(self.translations, self.translator, self._clock)
        except Stopped:
            return
        finally:
            self.translator.rest()
        if tally[FAILED]:
            log.warning("translations failed", failed=tally[FAILED], translated=tally[TRANSLATED])
        elif tally[TRANSLATED]:
            log.info("translations made", translated=tally[TRANSLATED])

    def close(self) -> None:
        """Ends the engines at once: the rest is done at the next start."""
        self.translator.close()


def engines(settings: Settings) -> Engines:
    """What there is to translate with."""
    model = settings.translation_model
    return Engines(
        packages=str(settings.translation_packages.absolute()),
        model=str(model.absolute()) if model else None,
        names=tuple(name for name in (settings.organisation, settings.contact) if name),
        memory=settings.translation_memory,
    )


def able(settings: Settings) -> bool:
    """Whether anything is installed."""
    model = settings.translation_model
    return bool(installed(settings.translation_packages)) or (model is not None and usable(model))
