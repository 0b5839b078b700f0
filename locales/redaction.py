"""The words by which names, addresses and files are found in what people write: locales/<language>/redaction.yaml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dialogs.reading import Diagnostic
from dialogs.written import in_words
from locales.problems import problem
from locales.tables import read_table

FILE = "redaction.yaml"
NEEDED = ("names", "streets", "born")  # every language has a way to say these
TABLES = (
    "names",
    "capitals",
    "titles",
    "closings",
    "cases",
    "born",
    "streets",
    "streetlike",
    "sure",
    "rooms",
    "roomlike",
    "chats",
)
ABOUT = ("source", "reviewed_by")


@dataclass(frozen=True, slots=True)
class Identifying:
    """`names` come before a name, `capitals` and `titles` too where it has a capital; `closings` end a letter. A
    `streets` word near a number is an address; so is a word that ends in one of `streetlike`, of `sure` even without
    a number. `rooms` and `roomlike` have the number after them; `cases` are files, `born` births; what
    follows one of the `chats` and a colon is an address there."""

    language: str
    names: frozenset[tuple[str, ...]] = frozenset()
    capitals: frozenset[tuple[str, ...]] = frozenset()
    titles: frozenset[tuple[str, ...]] = frozenset()
    closings: frozenset[tuple[str, ...]] = frozenset()
    cases: frozenset[tuple[str, ...]] = frozenset()
    born: frozenset[tuple[str, ...]] = frozenset()
    streets: frozenset[str] = frozenset()
    streetlike: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    rooms: frozenset[str] = frozenset()
    roomlike: frozenset[str] = frozenset()
    chats: frozenset[tuple[str, ...]] = frozenset()


def identifying(folder: Path, *languages: str) -> tuple[Identifying, ...]:
    """Of each language, once. One that has no such file has no such words."""
    return tuple(_read(folder, language) for language in dict.fromkeys(languages))


@lru_cache(maxsize=64)
def _read(folder: Path, language: str) -> Identifying:
    table = read_table(folder, f"{language}/{FILE}")

    def phrases(key: str) -> frozenset[tuple[str, ...]]:
        return frozenset(filter(None, (in_words(each, language) for each in _texts(table.get(key)))))

    def words(key: str) -> frozenset[str]:
        return frozenset("".join(phrase) for phrase in phrases(key))

    return Identifying(
        language,
        names=phrases("names"),
        capitals=phrases("capitals"),
        titles=phrases("titles"),
        closings=phrases("closings"),
        cases=phrases("cases"),
        born=phrases("born"),
        streets=words("streets"),
        streetlike=words("streetlike"),
        sure=words("sure"),
        rooms=words("rooms"),
        roomlike=words("roomlike"),
        chats=phrases("chats"),
    )


def redaction_problems(folder: Path, language: str) -> Iterator[Diagnostic]:
    """What is missing from a language's file, or means nothing."""
    path = f"{folder.name}/{language}/{FILE}"
    table: Mapping[str, object] = read_table(folder, f"{language}/{FILE}")
    for key in NEEDED:
        if not _texts(table.get(key)):
            yield problem("locale-words-missing", path, table=key)
    for key in table:
        if key not in (*TABLES, *ABOUT):
            yield problem("locale-redaction-unknown", path, key=str(key))


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []
