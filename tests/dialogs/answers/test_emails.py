"""E-mail addresses: sure when they are written as they are, asked when anything was mended, never looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.answers.base import Ask, Understood
from tests.dialogs.answers.named import outcome, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name@example.org", "name@example.org"),
        (" name@example.org ", "name@example.org"),
        ("Name@Example.ORG", "Name@example.org"),
        ("first.last+town@sub.example.de", "first.last+town@sub.example.de"),
        ("name@example.org.", "?name@example.org"),
        ("my mail is name@example.org", "?name@example.org"),
        ("mailto:name@example.org", "?name@example.org"),
        ("<name@example.org>", "?name@example.org"),
        ("name (at) example.org", "?name@example.org"),
        ("name[at]example[dot]org", "?name@example.org"),
        ("name @ example.org", "?name@example.org"),
        ("name١@example.org", "?name1@example.org"),
        ("a@example.org, b@example.org", "?a@example.org b@example.org"),
        ("name@gmial.com", "?name@gmail.com name@gmial.com"),
        ("name@gmail.com", "name@gmail.com"),
        ("name@exаmple.org", "?name@exаmple.org"),  # a Cyrillic letter
        ("name@", "!error-email"),
        ("@example.org", "!error-email"),
        ("name", "!error-email"),
        ("name@example", "!error-email"),
        ("name@exam ple.org", "!error-email"),
        ("name@@example.org", "!error-email"),
    ],
)
def test_an_address_is_read(text: str, expected: str) -> None:
    assert said("email", text, "en") == expected


@given(st.from_regex(r"[A-Za-z0-9]{1,10}([._+-][A-Za-z0-9]{1,8})?@[A-Za-z]{2,10}\.(org|de|com)", fullmatch=True))
def test_a_sure_address_is_what_was_written(text: str) -> None:
    found = outcome("email", text, "en")
    assert isinstance(found, Understood | Ask)
    if isinstance(found, Understood):
        local, _, domain = text.rpartition("@")
        assert found.value == f"{local}@{domain.lower()}"
