"""Connections that bring nothing, or never the whole of it, come to an end; those of people go on."""

import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI

import bot.serving
from bot.channels.web import forms
from tests.bot.channels.web.test_script import served

PATIENCE = 30.0
KIND = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\n"
FORM = b"POST /begin HTTP/1.1\r\nHost: here\r\n" + KIND


@pytest.fixture
def address(app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(bot.serving, "HEAD", 0.2)
    monkeypatch.setattr(forms, "BODY", 0.2)
    with served(app) as address:
        yield address


def said(address: str, words: bytes) -> bytes:
    """All that the server answers until it closes the connection, which nobody else does."""
    place = urlsplit(address)
    with socket.create_connection((place.hostname, place.port), timeout=PATIENCE) as connection:
        connection.sendall(words)
        heard = b""
        while more := connection.recv(65536):
            heard += more
        return heard


@pytest.mark.parametrize(
    "words", [b"", b"G", b"GET / HTTP/1.1\r\nHost: here\r\nAccept: text"], ids=["none", "one", "half"]
)
def test_a_connection_without_a_whole_request_is_closed(address: str, words: bytes) -> None:
    assert said(address, words) == b""


def test_half_a_request_after_a_whole_one_is_closed_too(address: str) -> None:
    heard = said(address, b"GET / HTTP/1.1\r\nHost: here\r\n\r\nGET / HT")
    assert heard.startswith(b"HTTP/1.1 200") and heard.count(b"HTTP/1.1 ") == 1


def test_a_form_that_never_ends_is_answered_kindly_and_closed(address: str) -> None:
    heard = said(address, FORM + b"lang")
    assert heard.startswith(b"HTTP/1.1 408") and b"It is not your fault" in heard


def test_who_asks_again_and_again_keeps_her_connection(address: str) -> None:
    with httpx.Client(base_url=address) as client:
        ports = {client.get("/").extensions["network_stream"].get_extra_info("client_addr") for _ in range(40)}
    assert len(ports) == 1


def test_who_asks_for_much_and_takes_nothing_is_broken_off(address: str) -> None:
    place = urlsplit(address)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(1)
        connection.connect((place.hostname, place.port))
        until = time.monotonic() + PATIENCE
        broken_off = False
        while not broken_off and time.monotonic() < until:
            try:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n" * 50)
            except TimeoutError:
                continue
            except (BrokenPipeError, ConnectionResetError):
                broken_off = True
    assert broken_off
