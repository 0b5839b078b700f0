"""What a monitoring system may know: how many messages were taken and how fast, what waits, whether the database
answers. Counts and durations only: no person is in them, and nothing that was said. Prometheus' text form, on a port of
its own that nobody outside needs to reach."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.channels.telegram import CHANNEL
from bot.problems import Problem
from storage.deadletters import DeadLetters
from storage.deliveries import Deliveries
from storage.figures import Engine
from storage.mailings import Mailings
from storage.outbox import Outbox
from storage.problems import DatabaseProblem
from storage.vault import Vault

Counts = Mapping[tuple[str, ...], int]  # one value of each label -> how many
Gauges = Callable[[], Mapping[str, Counts]]
"""Reads all gauges by name; raises DatabaseProblem."""

LABELS = {
    "needs_replies": ("channel", "state"),
    "needs_summaries": ("by", "state"),
    "needs_dead_letters": (),
    "needs_messages_waiting": (),
    "needs_on_duty": (),
}
_STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)  # seconds


def gauges_of(engine: Engine, vault: Vault, on_duty: Callable[[], bool], waiting: Callable[[], int]) -> Gauges:
    """What is counted when it is asked for, of this process and of the database."""
    outbox, dead = Outbox(engine, vault, CHANNEL), DeadLetters(engine, vault)
    ways = {"telegram": Deliveries(engine, vault), "mail": Mailings(engine, vault)}

    def gauges() -> Mapping[str, Counts]:
        states = {way: ledger.states() for way, ledger in ways.items()}
        return {
            "needs_replies": {(CHANNEL, state): count for state, count in outbox.counts().items()},
            "needs_summaries": {(way, each): n for way, found in states.items() for each, n in found.items()},
            "needs_dead_letters": {(): dead.count()},
            "needs_messages_waiting": {(): waiting()},
            "needs_on_duty": {(): int(on_duty())},
        }

    return gauges


class Metrics:
    """`text` gives the sentence that explains a metric, from the catalogue."""

    def __init__(self, gauges: Gauges, text: Callable[[str], str]) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        labels = ("channel", "outcome")
        self._messages = Counter("needs_messages", text("metric-messages"), labels, registry=self.registry)
        self._seconds = Histogram(
            "needs_turn_seconds", text("metric-turn-seconds"), ("channel",), buckets=_STEPS, registry=self.registry
        )
        self.registry.register(_Read(gauges, text))

    def took(self, channel: str, outcome: str, seconds: float) -> None:
        """One message was taken, or not: taken, repeated, failed, busy, database."""
        self._messages.labels(channel, outcome).inc()
        self._seconds.labels(channel).observe(seconds)

    @contextmanager
    def served(self, address: tuple[str, int] | None) -> Iterator[None]:
        """As long as it is entered, they can be fetched there; nowhere without an address."""
        if address is None:
            yield
            return
        try:
            server, thread = start_http_server(address[1], address[0], registry=self.registry)
        except OSError as error:
            shown = f"{address[0]}:{address[1]}"
            raise Problem("problem-metrics", 2, address=shown, reason=error.strerror or str(error)) from None
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Read(Collector):
    """What is counted when it is asked for."""

    def __init__(self, gauges: Gauges, text: Callable[[str], str]) -> None:
        self._gauges, self._text = gauges, text

    def describe(self) -> Iterable[GaugeMetricFamily]:
        return ()  # nothing is read before somebody asks

    def collect(self) -> Iterator[GaugeMetricFamily]:
        found: Mapping[str, Counts] = {}
        up = True
        try:
            found = self._gauges()
        except DatabaseProblem:
            up = False
        yield self._family("needs_database_up", (), {(): int(up)})
        for name, counts in found.items():
            yield self._family(name, LABELS[name], counts)

    def _family(self, name: str, labels: tuple[str, ...], counts: Counts) -> GaugeMetricFamily:
        message = "metric-" + name.removeprefix("needs_").replace("_", "-")
        family = GaugeMetricFamily(name, self._text(message), labels=labels)
        for values, count in counts.items():
            family.add_metric(values, count)
        return family
