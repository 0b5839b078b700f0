"""What the schedule calls every minute: audiences.yaml as it is now, and everything that is due by it."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.mail.audiences import load_audiences
from bot.mail.mailer import Mailer
from bot.settings import Settings
from dialogs.reading import Diagnostic

log = structlog.get_logger(__name__)


class MailJob:
    """A file with mistakes stops the mail, not the bot; it is told of once."""

    def __init__(self, mailer: Mailer, settings: Settings, languages: Sequence[str], codes: Sequence[str]) -> None:
        self._mailer, self._languages, self._codes = mailer, languages, codes
        self._path, self._zone = settings.audiences, settings.timezone
        self._told: tuple[Diagnostic, ...] = ()

    def __call__(self, at: datetime) -> None:
        audiences, wrong = load_audiences(self._path, self._zone, self._languages, self._codes)
        if wrong and wrong != self._told:
            log.error("audiences cannot be used: see needs check", file=self._path.name, mistakes=len(wrong))
        self._told = wrong
        if audiences:  # without a file nobody is taken off: it may be back in a minute
            self._mailer.run(audiences)

    def stop(self) -> None:
        """Begins no mail any more."""
        self._mailer.stop()
