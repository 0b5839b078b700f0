"""How long a turn takes where turns come in evenly, at half of what the machine could do."""

import statistics
import time
from collections.abc import Sequence
from threading import Event

from bench.survey import parsed
from storage.lanes import Lane


def at_half(lane: Lane, sent: Sequence[bytes], rate: float) -> dict[str, float]:
    """Milliseconds from the instant at which an update was due to its commit, at `rate` / 2 updates a second."""
    took: list[float] = []
    done = Event()

    def ended(due: float) -> None:
        took.append(time.perf_counter() - due)
        if len(took) == len(sent):
            done.set()

    start = time.perf_counter()
    for number, update in enumerate(sent):
        due = start + number / (rate / 2)
        time.sleep(max(0.0, due - time.perf_counter()))
        lane.submit(parsed(update)).add_done_callback(lambda _, due=due: ended(due))  # type: ignore[misc]
    assert done.wait(60), f"{len(took)} of {len(sent)}"
    middle, last = (statistics.quantiles(took, n=100)[at] * 1000 for at in (49, 98))
    return {"half p50": middle, "half p99": last}
