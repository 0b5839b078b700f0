"""Codes to write down and type: Crockford's base 32, in which nothing is taken for something else."""

import secrets

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12  # letters of 5 bits: 60 bits
LOOKALIKES = str.maketrans("ILO", "110")


def canonical(code: str) -> str | None:
    """A code as it is stored, however it was written; None when it cannot be one."""
    letters = "".join(letter for letter in code.upper() if letter.isascii() and letter.isalnum()).translate(LOOKALIKES)
    return grouped(letters) if len(letters) == LENGTH else None


def grouped(letters: str) -> str:
    """In groups of four, as one reads them out."""
    return "-".join(letters[start : start + 4] for start in range(0, LENGTH, 4))


def fresh() -> str:
    """A code that nobody can guess."""
    return grouped("".join(secrets.choice(LETTERS) for _ in range(LENGTH)))
