"""The vault: sealed things open with their key only, marks find without holding, the key file is made once."""

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storage.problems import DatabaseProblem
from storage.vault import Vault, load_key

KEY, OTHER = b"k" * 32, b"o" * 32


@given(some.binary())
def test_what_is_sealed_opens_again_and_never_looks_the_same(plain: bytes) -> None:
    vault = Vault(KEY)
    assert vault.open(vault.seal(plain)) == plain
    assert vault.seal(plain) != vault.seal(plain)


@pytest.mark.parametrize(
    "change", [lambda s: s[:-1], lambda s: s[:-1] + bytes([s[-1] ^ 1]), lambda s: b"", lambda s: b"x" + s]
)
def test_changed_bytes_do_not_open(change: object) -> None:
    with pytest.raises(DatabaseProblem, match="sealed-unreadable"):
        Vault(KEY).open(change(Vault(KEY).seal(b"words")))  # type: ignore[operator]


def test_another_key_opens_nothing_and_marks_differently() -> None:
    with pytest.raises(DatabaseProblem, match="sealed-unreadable"):
        Vault(OTHER).open(Vault(KEY).seal(b"words"))
    assert Vault(OTHER).mark("a") != Vault(KEY).mark("a") == Vault(KEY).mark("a")


@given(some.text(some.characters(exclude_categories=())))
def test_any_text_can_be_marked(text: str) -> None:
    assert len(Vault(KEY).mark(text)) == 64


def test_purposes_have_keys_of_their_own() -> None:
    assert len({KEY, *(Vault(KEY).derive(purpose) for purpose in ("seal", "mark", "cookie"))}) == 4


def test_the_key_file_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    key = load_key(tmp_path / "data", None)
    assert load_key(tmp_path / "data", None) == key
    assert (tmp_path / "data" / "key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["key"]


@pytest.mark.parametrize(
    "text", [KEY.hex(), base64.b64encode(KEY).decode(), base64.urlsafe_b64encode(b"\xff" * 32).decode()]
)
def test_a_given_key_is_hex_or_base64(text: str, tmp_path: Path) -> None:
    assert load_key(tmp_path, text) in (KEY, b"\xff" * 32)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("text", ["short", "ü" * 64, KEY.hex() + "00", "===="])
def test_a_malformed_key_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(text)
    for given_key in (text, None):
        with pytest.raises(DatabaseProblem, match="key-malformed"):
            load_key(tmp_path, given_key)


def test_problems_with_the_key_file_have_names(tmp_path: Path) -> None:
    with pytest.raises(DatabaseProblem, match="key-missing"):
        load_key(tmp_path, None, create=False)
    (tmp_path / "key").mkdir()
    with pytest.raises(DatabaseProblem, match="key-unreadable"):
        load_key(tmp_path, None)
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseProblem, match="key-un"):
        load_key(tmp_path / "file", None)
