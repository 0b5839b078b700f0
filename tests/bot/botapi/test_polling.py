"""The loop that fetches: what is not taken is not confirmed, and trouble is told once and waited for."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.botapi import polling
from bot.botapi.errors import AnotherPoller, AskedToWait, TokenRefused, Unreachable
from bot.botapi.polling import Poller


class Server:
    """Hands out what a test lists: groups of updates, or errors; then refuses the token, which ends the loop."""

    def __init__(self, *answers: list[dict[str, Any]] | Exception) -> None:
        self.answers = list(answers)
        self.offsets: list[int | None] = []

    async def fetch(self, offset: int | None) -> list[dict[str, Any]]:
        self.offsets.append(offset)
        answer = self.answers.pop(0) if self.answers else TokenRefused()
        if isinstance(answer, Exception):
            raise answer
        return answer


def update(number: int, whose: str = "a") -> dict[str, Any]:
    return {"update_id": number, "whose": whose}


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it would have slept; nobody really waits."""
    waited: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await real(0)

    monkeypatch.setattr(polling.asyncio, "sleep", sleep)
    return waited


def run(server: Server, take: Callable[[dict[str, Any]], None]) -> None:
    async def taking(one: dict[str, Any]) -> None:
        take(one)

    with pytest.raises(TokenRefused):
        asyncio.run(Poller("test", server.fetch, taking, lambda one: str(one["whose"])).run())


def test_a_group_is_confirmed_by_the_call_after_it_was_taken_and_only_once() -> None:
    taken: list[int] = []
    server = Server([update(7), update(9)], [], [update(3)])
    run(server, lambda one: taken.append(one["update_id"]))
    assert taken == [7, 9, 3]
    assert server.offsets == [None, 10, None, 4], "also when numbers begin anew"


def test_what_cannot_be_taken_is_tried_again_before_anything_is_confirmed(waits: list[float]) -> None:
    tries: list[int] = []

    def take(one: dict[str, Any]) -> None:
        tries.append(one["update_id"])
        if tries.count(1) < 3:
            raise RuntimeError("the disk is full of what somebody wrote")

    server = Server([update(1), update(2)])
    with capture_logs() as logs:
        run(server, take)
    assert tries == [1, 1, 1, 2] and server.offsets == [None, 3]
    assert waits == [0.5, 1.0] and "somebody" not in repr(logs)


def test_one_queue_s_trouble_does_not_keep_the_others_waiting(waits: list[float]) -> None:
    taken: list[str] = []

    def take(one: dict[str, Any]) -> None:
        if one["whose"] == "a" and "b" not in taken:
            raise RuntimeError
        taken.append(one["whose"])

    run(Server([update(1, "a"), update(2, "b")]), take)
    assert taken == ["b", "a"]


def test_what_takes_long_keeps_nobody_else_waiting_and_is_not_confirmed() -> None:
    taken: list[int] = []
    slow, quick = update(1, "a"), update(2, "b")
    server = Server([slow], [slow, quick], [slow, quick, update(3, "b")])

    async def take(one: dict[str, Any]) -> None:
        while one is slow and 3 not in taken:  # a slow network, until the others have been served
            await asyncio.sleep(0.01)
        taken.append(one["update_id"])

    with pytest.raises(TokenRefused):
        asyncio.run(Poller("test", server.fetch, take, lambda one: str(one["whose"])).run())
    assert taken == [2, 3, 1]
    assert server.offsets[:3] == [None, 1, 1] and server.offsets[3] == 4


def test_trouble_is_told_once_and_waited_for_ever_longer(waits: list[float]) -> None:
    server = Server(Unreachable("E"), Unreachable("E"), AnotherPoller(), AskedToWait(17), [], Unreachable("E"))
    with capture_logs() as logs:
        run(server, lambda one: None)
    assert waits == [1.0, 2.0, 4.0, 17, 1.0]
    said = [line["event"] for line in logs]
    assert [words[:23] for words in said] == [
        "telegram cannot be reac",
        "another program fetches",
        "telegram is heard again",
        "telegram cannot be reac",
    ]
