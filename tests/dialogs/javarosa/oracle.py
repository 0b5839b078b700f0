"""Cases, and asking both sides: our expressions and JavaRosa in one Java process."""

import re
import shutil
import struct
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pyxform

from dialogs.expressions import Value
from dialogs.expressions.moments import Moment, read

JAR = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
DRIVER = Path(__file__).parent / "Evaluate.java"
MISSING = [name for name in ("java", "javac") if shutil.which(name) is None] or ([] if JAR.exists() else [JAR.name])


@dataclass(frozen=True)
class Case:
    """An expression and what it sees. A value is s, i, f or d (text, integer, decimal, date) and its text, or ''."""

    source: str
    values: tuple[tuple[str, str], ...] = ()
    zone: str = "UTC"
    position: int = 1

    def line(self) -> str:
        source = re.sub(r"\$\{(\w+)\}", lambda name: f" {_path(name[1])} ", self.source)
        return "\t".join(
            [self.zone, str(self.position), _escaped(source), *(f"{k}={_escaped(v)}" for k, v in self.values)]
        )


def _path(name: str) -> str:
    return "/data/kid/age" if name == "kid" else f"/data/{name}"


def _escaped(text: str) -> str:
    for plain, escape in (("\\", "\\e"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(plain, escape)
    return text


def _plain(text: str) -> str:
    for plain, escape in (("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r"), ("\\", "\\e")):
        text = text.replace(escape, plain)
    return text


@dataclass
class Seen:
    """A Scope of our side: numbers are numbers and dates are dates, as JavaRosa holds them."""

    case: Case
    now: datetime
    this: Value = ""
    position: int = 1
    found: dict[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.position = self.case.position
        self.found = {name: _value(text) for name, text in self.case.values if name != "kid"}
        self.found["kid"] = tuple(_value(text) for name, text in self.case.values if name == "kid")  # type: ignore[misc]
        self.this = self.found.get("self", "")

    def value(self, name: str) -> Value:
        return self.found.get(name, "")

    def column(self, name: str) -> str:
        return str(self.found.get(name, ""))

    def choice_name(self, value: str, question: str) -> str:
        return f"{question}:{value}"


def _value(text: str) -> float | str:
    kind, rest = text[:1], text[1:]
    if kind == "d":
        return read(rest, None) or ""
    return float(rest) if kind in ("i", "f") and kind else rest


@dataclass(frozen=True)
class Answer:
    """What JavaRosa said: a float, str, bool, a Moment's text with kind d, or kind e and the error's class."""

    kind: str
    value: float | str | bool


class Oracle:
    def __init__(self, folder: Path) -> None:
        self._classes = f"{folder}:{JAR}"
        compiled = ["javac", "-nowarn", "-cp", str(JAR), "-d", str(folder), str(DRIVER)]
        subprocess.run(compiled, check=True, capture_output=True)

    def ask(self, cases: Sequence[Case]) -> tuple[datetime, list[Answer]]:
        """One Java process for all. Also the time (UTC) that its now() and today() meant."""
        command = ["java", "-Xss4m", "-Duser.language=en", "-Dfile.encoding=UTF-8", "-cp", self._classes, "Evaluate"]
        text = "".join(case.line() + "\n" for case in cases)
        done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
        first, *lines = done.stdout.decode().removesuffix("\n").split("\n")
        assert len(lines) == len(cases)
        return datetime.fromtimestamp(int(first) / 1000, UTC), [_answer(line) for line in lines]


def _answer(line: str) -> Answer:
    kind, rest = line[0], line[1:]
    if kind == "n":
        return Answer(kind, struct.unpack(">d", int(rest, 16).to_bytes(8))[0])
    return Answer(kind, rest == "true" if kind == "b" else _plain(rest))


def scope(case: Case, now: datetime) -> Seen:
    return Seen(case, now.astimezone(ZoneInfo(case.zone)))


def agree(ours: Value, theirs: Answer) -> bool:
    """The same kind and the same value, to the last bit."""
    if isinstance(ours, tuple):
        ours = ours[0] if len(ours) == 1 else ""
    kind = "b" if isinstance(ours, bool) else "d" if isinstance(ours, Moment) else "s" if isinstance(ours, str) else "n"
    if kind != theirs.kind:
        return False
    return ours == theirs.value or (kind == "n" and ours != ours and theirs.value != theirs.value)
