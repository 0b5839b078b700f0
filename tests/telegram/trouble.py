"""How a bot's server misbehaves, as Telegram and the way to it sometimes do. A test changes it at any time."""

from dataclasses import dataclass, field
from random import Random


@dataclass
class Trouble:
    """Chances are from 0 to 1; times are seconds. What is said of calls holds for those to a webhook, too."""

    copies: int = 1  # how often each update is delivered
    copy_within: float = 0.3  # how much later a copy may come
    swap: bool = False  # what may be swapped is: a person's messages with her taps, and chats with each other
    swap_within: float = 0.1  # how long something may be held back for that
    late: float = 0.0  # how late an update may become available; others may overtake it where they may be swapped
    drop_before: float = 0.0  # chance that a call's connection is dropped before anything is done
    drop_after: float = 0.0  # chance that it is done, and the answer is lost
    error: float = 0.0  # chance of a 500
    slow: float = 0.0  # how long a call takes
    slow_answers: dict[str, float] = field(default_factory=dict)  # method: how long it is done before that is told
    unreachable: bool = False
    random: Random = field(default_factory=lambda: Random(7))

    def happens(self, chance: float) -> bool:
        return chance > 0 and self.random.random() < chance
