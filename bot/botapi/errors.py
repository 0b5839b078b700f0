"""What a call to Telegram may end with, whichever library makes it. Each says what to do next."""


class TelegramTrouble(Exception):  # noqa: N818  (an answer, not a defect)
    """A call that did not go through."""


class TokenRefused(TelegramTrouble):
    """Telegram does not take the token (any more): give up altogether."""


class AskedToWait(TelegramTrouble):
    """Try again, after so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class AnotherPoller(TelegramTrouble):
    """Another program fetches with the same token: try again, and say so."""


class Unreachable(TelegramTrouble):
    """The network, or Telegram's own trouble: try again. `name` says what it was, without data; `doubtful` that the
    call may have been done all the same."""

    def __init__(self, name: str, doubtful: bool = False) -> None:
        super().__init__(name)
        self.doubtful = doubtful


class Blocked(TelegramTrouble):
    """The person does not want to be written to: give up."""


class Refused(TelegramTrouble):
    """Telegram will never do this call: give up. Holds Telegram's own sentence, which quotes nobody."""
