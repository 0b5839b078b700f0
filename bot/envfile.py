"""The file of settings (.env) as somebody wrote it."""

from pathlib import Path

from dotenv.parser import parse_stream


def lines_without_meaning(env_file: Path | None) -> list[str]:
    """The numbers of lines that set nothing: what they were meant to set would silently have another value."""
    if env_file is None or not env_file.is_file():
        return []
    with env_file.open(encoding="utf-8") as file:
        return [str(each.original.line) for each in parse_stream(file) if each.error]
