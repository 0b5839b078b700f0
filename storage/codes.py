"""Come-back codes: what a person writes down to go on, on another device, at the place where she stands."""

from sqlalchemy import Engine

from storage.people import add_address, addresses_of, has_consented, person_of
from storage.vault import Vault

CHANNEL = "code"  # a code is one more address of the person, of which only the mark is kept
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_GROUPS, _LENGTH = 3, 4


def issue_code(engine: Engine, vault: Vault, channel: str, address: str) -> str | None:
    """The code of an address, always the same: 60 bits as XXXX-XXXX-XXXX. None for someone unknown or before consent.
    Raises DatabaseProblem."""
    person = person_of(engine, vault, channel, address)
    if person is None or not has_consented(engine, person):
        return None
    # Another derivation than an address's mark: who reads the tables cannot compute a code from them.
    number = int(vault.mark(f"come-back-code\0{channel}\0{address}"), 16)
    digits = "".join(_DIGITS[number >> 5 * place & 31] for place in range(_GROUPS * _LENGTH))
    code = "-".join(digits[start : start + _LENGTH] for start in range(0, len(digits), _LENGTH))
    return code if add_address(engine, vault, person, CHANNEL, code, reachable=False) else None


def address_of_code(engine: Engine, vault: Vault, channel: str, code: str) -> str | None:
    """The address in a channel that a code leads back to; None for an unknown code. Raises DatabaseProblem."""
    person = person_of(engine, vault, CHANNEL, code)
    return next(iter(addresses_of(engine, vault, person, channel)), None) if person else None
