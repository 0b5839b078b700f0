"""Encryption and keyed hashes: what people said and where they are reached is readable only with the key.

A sealed value is one byte (the key's number, which grows with each rotation), a random nonce of 12 bytes, and
AES-256-GCM's ciphertext with its tag. Marks are HMAC-SHA256. Both keys are derived from the one key by HKDF; marks from
the deployment's first one for good, as what they were made of is not kept.
"""

import base64
import binascii
import hmac
import os
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.problems import DatabaseProblem

KEY_FILE = "key"
KEY_BYTES = 32
NUMBERS = range(1, 256)
_NONCE = 12


class Vault:
    """Seals, opens and marks with one key of 32 bytes. Safe to share between threads. Where the key was rotated,
    `before` holds the keys whose seals are still to be opened, by number, and `first` the deployment's first key."""

    def __init__(
        self,
        key: bytes,
        number: int = 1,
        before: Mapping[int, bytes] = MappingProxyType({}),
        first: bytes | None = None,
    ) -> None:
        """Raises DatabaseProblem key-malformed."""
        if len(key) != KEY_BYTES:
            raise DatabaseProblem("key-malformed", path="")
        self.number, self.before = number, before
        self._key, self.first = key, first or key
        self._begins = bytes([number])
        keys = {**before, number: key}
        self._ciphers = {bytes([each]): AESGCM(_derived(one, "seal")) for each, one in keys.items()}
        self._cipher = self._ciphers[self._begins]
        self._marking = self.lasting("mark")

    def is_of(self, key: bytes) -> bool:
        """Whether it seals with this key."""
        return hmac.compare_digest(self._key, key)

    def derive(self, purpose: str) -> bytes:
        """Another key of 32 bytes for another purpose; nothing of this one can be told from it. After a rotation it is
        another one too."""
        return _derived(self._key, purpose)

    def lasting(self, purpose: str) -> bytes:
        """As `derive`, but the same after every rotation."""
        return _derived(self.first, purpose)

    def followed_by(self, key: bytes) -> "Vault":
        """The vault after a rotation to `key`: it opens what this one sealed."""
        return Vault(key, self.number % max(NUMBERS) + 1, {**self.before, self.number: self._key}, self.first)

    def without_those_before(self) -> "Vault":
        """The vault once nothing is left that was sealed with an earlier key."""
        return Vault(self._key, self.number, first=self.first)

    def seal(self, plain: bytes) -> bytes:
        """Encrypts; the same bytes are sealed differently each time."""
        nonce = os.urandom(_NONCE)
        return self._begins + nonce + self._cipher.encrypt(nonce, plain, None)

    def open(self, sealed: bytes) -> bytes:
        """Decrypts. Raises DatabaseProblem sealed-unreadable for another key's or changed bytes."""
        try:
            return self._ciphers[sealed[:1]].decrypt(sealed[1 : _NONCE + 1], sealed[_NONCE + 1 :], None)
        except (InvalidTag, ValueError, KeyError):
            raise DatabaseProblem("sealed-unreadable") from None

    def mark(self, text: str) -> str:
        """A keyed hash, 64 hex digits: finds a text again without holding it. Takes lone surrogates too."""
        return hmac.digest(self._marking, text.encode("utf-8", "surrogatepass"), "sha256").hex()


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def load_key(folder: Path, given: str | None, create: bool = True) -> bytes:
    """The key: `given` (64 hex digits or base64 of 32 bytes), else the folder's key file, else a new one written there.

    Raises DatabaseProblem key-malformed, key-missing (only where `create` is false), key-unreadable, key-unwritable.
    """
    if given:
        return _read(given, "")
    path = folder / KEY_FILE
    if create:
        try:
            if path.exists():
                return read_key(path)
            folder.mkdir(parents=True, exist_ok=True)
            write_key(path)
        except OSError:
            raise DatabaseProblem("key-unwritable", path=str(path)) from None
    return read_key(path)


def read_key(path: Path) -> bytes:
    """A key file's key. Raises DatabaseProblem key-missing, key-malformed, key-unreadable."""
    try:
        return _read(path.read_text("ascii"), str(path))
    except FileNotFoundError:
        raise DatabaseProblem("key-missing", path=str(path)) from None
    except UnicodeDecodeError:
        raise DatabaseProblem("key-malformed", path=str(path)) from None
    except OSError:
        raise DatabaseProblem("key-unreadable", path=str(path)) from None


def _read(text: str, path: str) -> bytes:
    text = text.strip()
    try:
        if re.fullmatch(r"[0-9a-fA-F]{64}", text):
            return bytes.fromhex(text)
        key = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise DatabaseProblem("key-malformed", path=path) from None
    if len(key) != KEY_BYTES:
        raise DatabaseProblem("key-malformed", path=path)
    return key


def write_key(path: Path) -> None:
    """A new key: whole or not at all, readable by its owner only; one that another process made meanwhile stays.
    Raises OSError."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_bytes(KEY_BYTES).hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        draft.unlink()
    settle(path.parent)


def settle(folder: Path) -> None:
    """The names in a folder survive a power cut. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
