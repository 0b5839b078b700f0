"""Stamps: above each translated message stands `# source: xxxxxxxx`, the digest of the text it was translated from.
When the source changes, the stamp no longer fits and the translation shows as stale."""

from pathlib import Path

from locales.languages import read_languages
from locales.problems import LocaleProblem, problem
from locales.source import STAMP, Source, digest, read_source


def stamp(folder: Path, language: str) -> int:
    """Marks every message of a language as translated from the source as it stands now. All other lines stay as they
    are. Returns how many messages were stamped anew. LocaleProblem when a file cannot be read or is no Fluent."""
    languages = read_languages(folder)
    if language not in languages.rows:
        raise LocaleProblem(problem("locale-unknown-language", f"{folder.name}/languages.yaml", language=language))
    if language == languages.source:
        return 0
    changed = 0
    for path in sorted((folder / language).glob("*.ftl")):
        original = folder / languages.source / path.name
        if not original.is_file():
            continue
        shown = f"{folder.name}/{language}/{path.name}"
        translated = read_source(path, shown)
        if translated.broken:
            raise LocaleProblem(*(problem("locale-syntax", shown, line) for line in translated.broken))
        stamps = {message.id.name: digest(message) for message in read_source(original, shown).messages()}
        text, count = _stamped(translated, stamps)
        if count:
            part = path.with_suffix(".part")
            part.write_text(text, encoding="utf-8", newline="\n")
            part.replace(path)
        changed += count
    return changed


def _stamped(source: Source, stamps: dict[str, str]) -> tuple[str, int]:
    """The file's text with a fitting stamp directly above each message that has one, and how many were changed."""
    lines = source.text.split("\n")
    count = 0
    for message in reversed(list(source.messages())):
        if message.id.name not in stamps:
            continue
        wanted = f"# source: {stamps[message.id.name]}"
        at = source.line(message.id) - 1
        first = at - (len(message.comment.content.split("\n")) if message.comment else 0)
        comment = lines[first:at]
        others = [line for line in comment if not STAMP.match(line.removeprefix("#").strip())]
        if comment != [*others, wanted]:
            lines[first:at] = [*others, wanted]
            count += 1
    return "\n".join(lines), count
