"""Encryption and keyed hashes: what people said and where they are reached is readable only with the key.

A sealed value is one byte (the key's number, for a later rotation), a random nonce of 12 bytes, and AES-256-GCM's
ciphertext with its tag. Marks are HMAC-SHA256. Both keys are derived from the one key by HKDF.
"""

import base64
import binascii
import hmac
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.problems import DatabaseProblem

KEY_FILE = "key"
KEY_BYTES = 32
_NONCE = 12
_FIRST_KEY = b"\x01"


class Vault:
    """Seals, opens and marks with one key of 32 bytes. Safe to share between threads."""

    def __init__(self, key: bytes) -> None:
        """Raises DatabaseProblem key-malformed."""
        if len(key) != KEY_BYTES:
            raise DatabaseProblem("key-malformed", path="")
        self._key = key
        self._cipher = AESGCM(self.derive("seal"))
        self._marking = self.derive("mark")

    def derive(self, purpose: str) -> bytes:
        """Another key of 32 bytes for another purpose; nothing of this one can be told from it."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self._key)

    def seal(self, plain: bytes) -> bytes:
        """Encrypts; the same bytes are sealed differently each time."""
        nonce = os.urandom(_NONCE)
        return _FIRST_KEY + nonce + self._cipher.encrypt(nonce, plain, None)

    def open(self, sealed: bytes) -> bytes:
        """Decrypts. Raises DatabaseProblem sealed-unreadable for another key's or changed bytes."""
        try:
            if sealed[:1] != _FIRST_KEY:
                raise ValueError
            return self._cipher.decrypt(sealed[1 : _NONCE + 1], sealed[_NONCE + 1 :], None)
        except (InvalidTag, ValueError):
            raise DatabaseProblem("sealed-unreadable") from None

    def mark(self, text: str) -> str:
        """A keyed hash, 64 hex digits: finds a text again without holding it. Takes lone surrogates too."""
        return hmac.digest(self._marking, text.encode("utf-8", "surrogatepass"), "sha256").hex()


def load_key(folder: Path, given: str | None, create: bool = True) -> bytes:
    """The key: `given` (64 hex digits or base64 of 32 bytes), else the folder's key file, else a new one written there.

    Raises DatabaseProblem key-malformed, key-missing (only where `create` is false), key-unreadable, key-unwritable.
    """
    if given:
        return _read(given, "")
    path = folder / KEY_FILE
    try:
        return _read(path.read_text("ascii"), str(path))
    except FileNotFoundError:
        if not create:
            raise DatabaseProblem("key-missing", path=str(path)) from None
    except UnicodeDecodeError:
        raise DatabaseProblem("key-malformed", path=str(path)) from None
    except OSError:
        raise DatabaseProblem("key-unreadable", path=str(path)) from None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(path, secrets.token_bytes(KEY_BYTES).hex() + "\n")
        return _read(path.read_text("ascii"), str(path))
    except OSError:
        raise DatabaseProblem("key-unwritable", path=str(path)) from None


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


def _write(path: Path, text: str) -> None:
    """Whole or not at all, readable by its owner only; a key that another process made meanwhile stays."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        draft.unlink()
