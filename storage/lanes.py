"""The exactly-once turn. A thread takes the messages that wait, up to a group of them in one transaction, commits
once, and only then answers: an answered message is on the disk, and a message that comes again changes nothing."""

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic
from zlib import crc32

from sqlalchemy import Connection, Engine

from dialogs.conversation import Message
from storage import statements as sql
from storage.agreeing import Decide
from storage.batch import TRIES, Batch, Reply, TurnFailed
from storage.carrying import Carriage
from storage.consents import NO_TEXTS, Consents
from storage.database import is_sqlite, reading, scrub, turning
from storage.people import address_mark
from storage.problems import DatabaseProblem
from storage.vault import Vault
from storage.words import read_conversation, read_prompts

__all__ = ["Busy", "Decide", "Lane", "Reply", "TurnFailed"]

SCRUB_AGAIN = 5.0  # seconds
RECENTLY = 30.0  # seconds
PASSING = frozenset({"database-busy", "database-unreachable", "flow-superseded"})  # by itself
Waiting = tuple[Message, "Future[Reply]"]


def side_by_side(engine: Engine) -> int:
    """How many lanes a process has on this database."""
    return 1 if is_sqlite(engine) else 4


class Busy(Exception):  # noqa: N818  (a state, not an error)
    """Too many messages wait, or the lane is closed. Nothing was taken: the message may come again."""


class Lane:
    """Takes one address's messages in the order in which they are submitted. `decide` is pure and runs in the lane's
    thread; `push` names the channels whose replies are sent from the outbox (those of the others are fetched, and born
    as shown); `consents` which text people agree to. With a `carriage`, conversations are carried into the version of
    their flow that is served, and nothing is taken once another was published. Of `side_by_side` threads an address has
    always the same: while one waits for a server's disk the others go on. SQLite has one writer, so more than one would
    only wait."""

    def __init__(
        self,
        engine: Engine,
        vault: Vault,
        decide: Decide,
        group: int = 64,
        *,
        push: Collection[str] = (),
        consents: Consents = NO_TEXTS,
        carriage: Carriage | None = None,
        limit: int = 10_000,
        side_by_side: int = 1,
    ) -> None:
        self._consents, self._carriage = consents, carriage
        self._engine, self._vault, self._decide = engine, vault, decide
        self._group, self._push, self._limit = group, frozenset(push), limit
        self._queues: list[SimpleQueue[Waiting | None]] = [SimpleQueue() for _ in range(side_by_side)]
        self._gate = Lock()
        self._closed = False
        # When and why a thread's last messages were not taken. Of each thread for itself: what one has written, a small
        # message perhaps, does not say that the disk holds what another has.
        self._refused: list[tuple[float, DatabaseProblem] | None] = [None] * side_by_side
        self._unclean = False  # erased rows are still in SQLite's log
        self._threads = [
            Thread(target=self._work, args=(number,), name="lane", daemon=True) for number in range(side_by_side)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, message: Message) -> "Future[Reply]":
        """Hands a message over; the future has its Reply once it is committed.

        Raises Busy. The future raises TurnFailed when the message was set aside (it is taken: do not send it again),
        DatabaseProblem when nothing could be written (it is not taken: send it again).
        """
        future: Future[Reply] = Future()
        whose = crc32(f"{message.channel} {message.address}".encode("utf-8", "surrogatepass"))
        with self._gate:
            if self._closed or self.waiting >= self._limit:
                raise Busy
            self._queues[whose % len(self._queues)].put((message, future))
        return future

    @property
    def waiting(self) -> int:
        """How many messages wait."""
        return sum(queue.qsize() for queue in self._queues)

    @property
    def going(self) -> bool:
        """Whether messages are taken. Raises DatabaseProblem where the last ones of any thread were not, a moment ago,
        for the database's sake: a full disk and a damaged file can still be read. What passes by itself is no reason,
        and changes nothing."""
        for refused in self._refused:
            if refused is not None and monotonic() - refused[0] < RECENTLY:
                raise _afresh(refused[1])
        return not self._closed and all(thread.is_alive() for thread in self._threads)

    def look(self, channel: str, address: str) -> Reply | None:
        """The person's conversation and the prompts said last, read in the caller's thread; None for an unknown
        address. Raises DatabaseProblem."""
        with reading(self._engine) as connection:
            found = connection.execute(sql.STANDING, {"marks": [address_mark(self._vault, channel, address)]}).first()
            if found is None:
                return None
            said = connection.scalar(sql.SAID_TO, {"claim": found.reply, "person": found.person})
        conversation = None if found.sealed is None else read_conversation(self._vault.open(found.sealed))
        prompts = () if said is None else read_prompts(self._vault.open(said))
        return Reply(conversation, prompts, False, found.person)

    def close(self) -> None:
        """Takes no more; returns when all that waited is answered."""
        with self._gate:
            if not self._closed:
                self._closed = True
                for queue in self._queues:
                    queue.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self, number: int) -> None:
        queue = self._queues[number]
        going = True
        while going:
            try:
                waiting = [queue.get(timeout=SCRUB_AGAIN if self._unclean else None)]
            except Empty:  # nobody says anything, and what was erased must not stay in the log until somebody does
                self._unclean = not self._scrubbed()
                continue
            try:
                while len(waiting) < self._group:
                    waiting.append(queue.get_nowait())
            except Empty:
                pass
            going = waiting[-1] is not None
            # A caller that no longer wants an answer gets none, and its message may come again.
            taken = [each for each in waiting if each is not None and each[1].set_running_or_notify_cancel()]
            if taken:
                self._serve(number, taken)

    def _serve(self, number: int, taken: Sequence[Waiting]) -> None:
        try:
            with self._noting(number):
                outcomes = self._commit([message for message, _ in taken])
        except DatabaseProblem as problem:
            for _, future in taken:
                future.set_exception(_afresh(problem))
        except Exception:  # one of them cannot be written: alone, it fails alone
            for message, future in taken:
                self._alone(number, message, future)
        else:
            for (_, future), outcome in zip(taken, outcomes, strict=True):
                _resolve(future, outcome)

    @contextmanager
    def _noting(self, number: int) -> Iterator[None]:
        """Around each write, for `going`. One that failed for a message's sake says nothing of the database."""
        try:
            yield
        except DatabaseProblem as problem:
            if problem.code not in PASSING:
                self._refused[number] = monotonic(), _afresh(problem)
            raise
        else:
            self._refused[number] = None

    def _alone(self, number: int, message: Message, future: "Future[Reply]") -> None:
        last: Exception | None = None
        try:
            for _ in range(TRIES):
                try:
                    with self._noting(number):
                        (outcome,) = self._commit([message])
                    return _resolve(future, outcome)
                except DatabaseProblem:
                    raise
                except Exception as error:
                    last = error
            assert last is not None
            with self._noting(number), turning(self._engine, self._marks([message])) as connection:
                failed = self._batch(connection).bury(message, last)
            future.set_exception(failed)
        except Exception as error:
            future.set_exception(error)

    def _commit(self, messages: Sequence[Message]) -> list[Reply | TurnFailed]:
        with turning(self._engine, self._marks(messages)) as connection:
            batch = self._batch(connection)
            outcomes = batch.run(messages)
        self._unclean = self._unclean or batch.erased
        if self._unclean:
            self._unclean = not self._scrubbed()
        return outcomes

    def _batch(self, connection: Connection) -> Batch:
        return Batch(connection, self._vault, self._decide, self._push, self._consents, self._carriage)

    def _marks(self, messages: Sequence[Message]) -> Iterator[str]:
        return (address_mark(self._vault, message.channel, message.address) for message in messages)

    def _scrubbed(self) -> bool:
        try:
            return scrub(self._engine)
        except Exception:
            return False  # the messages are committed; the log is emptied later


def _afresh(problem: DatabaseProblem) -> DatabaseProblem:
    """The same for one more who is told. Each raise adds to a traceback, which keeps hold of what people said."""
    return DatabaseProblem(problem.code, **problem.arguments)


def _resolve(future: "Future[Reply]", outcome: Reply | TurnFailed) -> None:
    if isinstance(outcome, Reply):
        future.set_result(outcome)
    else:
        future.set_exception(outcome)
