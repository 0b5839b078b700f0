"""Whom the limits count by the network."""

import pytest
from starlette.requests import Request

from bot.channels.web.forms import sender


def told_apart(one: str, other: str) -> bool:
    first, second = (Request({"type": "http", "client": (host, 1), "headers": []}) for host in (one, other))
    return sender(first) != sender(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2"),  # one household has them all
        ("::ffff:192.0.2.1", "192.0.2.1"),
    ],
)
def test_addresses_of_one_network_are_one_sender(one: str, other: str) -> None:
    assert not told_apart(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("192.0.2.1", "192.0.2.2"),
        ("2001:db8:0:1::1", "2001:db8:0:2::1"),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2"),
    ],
)
def test_other_networks_are_other_senders(one: str, other: str) -> None:
    assert told_apart(one, other)


def test_what_is_no_address_takes_little_room() -> None:
    request = Request({"type": "http", "client": ("x" * 16_000, 1), "headers": []})
    assert len(sender(request)) <= 64
