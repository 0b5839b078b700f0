"""Review: what is missing, stale or wrong in the languages, and so which of them may be offered to people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from dialogs.conversation import Control, Say
from dialogs.flow import Flow
from dialogs.reading import Diagnostic
from locales import checks, glossary, plurals, widths
from locales.catalogue import FACTS, Catalogue
from locales.lexicon import WORDS, build_lexicon, read_words
from locales.names_check import names_problems
from locales.needed import FLOW_ARGUMENTS, known_ids, labelled_together, required_ids
from locales.problems import LocaleProblem, problem
from locales.redaction import redaction_problems
from locales.source import Entry, references

CONTROLS = tuple(f"control-{name}" for name in get_args(Control))
NO_FLOW = Flow("none", "", (), {})
ANYWHERE = frozenset(FACTS)
STAFF = "report"  # the report: in the source language, and in any other that has the file
FOR_STAFF = (STAFF, "staff")  # with the pages and messages around it
AUTHORS = ("cli", "diagnostics")  # in the source language only
# To be mended, but nobody meets a gap or a button that is not there.
GLOSSARY = frozenset(f"glossary-{what}" for what in ("term-missing", "term-unknown", "not-said", "avoided"))
HARMLESS = GLOSSARY | {"locale-unused"}


@dataclass(frozen=True, slots=True)
class Row:
    """A language in the table of `needs languages`. `complete` of `total` texts are there; `stale` are out of date."""

    code: str
    name: str
    complete: int
    total: int
    stale: int
    reviewed_by: str | None
    offered: bool


def problems(catalogue: Catalogue, flows: Sequence[Flow]) -> list[Diagnostic]:
    """Everything that is wrong with the languages' files, by language, file and line; each problem once."""
    found = [one for code in catalogue.languages for one in _problems_of(catalogue, flows, code)]
    found += [
        one for code in catalogue.readable if code not in catalogue.languages for one in _read_only(catalogue, code)
    ]
    return list(dict.fromkeys(found))


def offered(catalogue: Catalogue, flows: Sequence[Flow]) -> tuple[str, ...]:
    """The languages in which nobody would meet a gap, an outdated text or a button that means two things. What cannot
    keep a language back is left to `problems`: every start of the bot waits for this."""
    return tuple(
        code for code in catalogue.languages if _may_be_offered(_problems_of(catalogue, flows, code, every=False))
    )


def table(catalogue: Catalogue, flows: Sequence[Flow]) -> list[Row]:
    """A row a language, in the order of languages.yaml."""
    rows, fit = [], offered(catalogue, flows)
    for code, language in catalogue.languages.items():
        found = _problems_of(catalogue, flows, code)
        wanted = _wanted(catalogue, flows)
        try:
            present = _present(catalogue, flows, code)
        except LocaleProblem:  # a file that is no text: `found` has it, and the others are still to be seen
            present = set()
        stale = sum(one.code == "locale-stale" for one in found)
        complete = len(wanted & present)
        rows.append(Row(code, language.name, complete, len(wanted), stale, language.reviewed_by, code in fit))
    return rows


def _may_be_offered(found: Sequence[Diagnostic]) -> bool:
    return all(one.code in HARMLESS for one in found)


def _problems_of(catalogue: Catalogue, flows: Sequence[Flow], language: str, every: bool = True) -> list[Diagnostic]:
    found: dict[Diagnostic, None] = {}
    parts = [_words(catalogue, language), _transcripts(catalogue, language)]
    parts += [_flow(catalogue, flow, language, every) for flow in flows]
    parts += [_lexicon(catalogue, flow, language) for flow in flows]
    if any(question.quote_if for flow in flows for question in flow.questions()):
        parts.append(redaction_problems(catalogue.folder, language))
    if every:
        parts += [_staff(catalogue, language), names_problems(catalogue.folder, catalogue.languages[language])]
    for part in parts:
        try:
            for one in part:
                found.setdefault(one)
        except LocaleProblem as trouble:
            found.update(dict.fromkeys(trouble.diagnostics))
    if any(one.code == "locale-confusing-labels" for one in found):
        return sorted(one for one in found if one.code != "words-labels-collide")  # the same, said twice
    return sorted(found)


def _flow(catalogue: Catalogue, flow: Flow, language: str, every: bool) -> Iterator[Diagnostic]:
    """bot.ftl and the flow's own file, as one bundle."""
    sources = catalogue.sources(flow.name, language)
    entries = checks.entries_of(sources)
    yield from checks.broken(sources)
    yield from checks.dangling(sources)
    yield from _missing(catalogue, flow.name, language, required_ids(flow))
    own = f"/{language}/bot.ftl"
    if language == catalogue.source:
        used = known_ids(flow) | {name for entry in entries.values() for name in references(entry.node)}
        yield from plurals.lacking(entries, {}, catalogue.languages[language].babel)
        for entry in entries.values():
            if not entry.path.endswith(own):
                yield from checks.unknown_placeholders(entry, ANYWHERE | FLOW_ARGUMENTS)
                if entry.id not in used:
                    yield problem("locale-unused", entry.path, entry.line, message=entry.id)
    else:
        originals = checks.entries_of(catalogue.sources(flow.name, catalogue.source))
        labels = frozenset(name for listed in labelled_together(flow).values() for name in listed)
        yield from _against_source(catalogue, flow.name, language)
        yield from widths.wrong_length(entries, originals, labels)
        yield from checks.untranslated(entries, originals, catalogue.latin_names)
        yield from glossary.unreadable(catalogue.folder, catalogue.source, language)
        if every:
            yield from glossary.wrong_terms(catalogue.folder, catalogue.source, language, entries, originals)
        yield from glossary.wrong_quotes(
            entries,
            originals,
            lambda name: catalogue.label(flow.name, language, Say(name)) if name in entries else None,
        )
    row = catalogue.languages[language]
    yield from checks.wrong_script(entries.values(), row.script, catalogue.latin_names)
    yield from checks.confusing(
        labelled_together(flow),
        CONTROLS,
        entries,
        lambda name: catalogue.label(flow.name, language, Say(name)),
        language,
    )


def _staff(catalogue: Catalogue, language: str) -> Iterator[Diagnostic]:
    """Texts for staff and authors, where a language has them."""
    if language == catalogue.source:
        for name in (*FOR_STAFF, *AUTHORS):
            sources = catalogue.sources(name, language)
            yield from checks.broken(sources)
            yield from checks.dangling(sources)
    elif (catalogue.folder / language / f"{STAFF}.ftl").is_file():
        for name in FOR_STAFF:
            yield from checks.broken(catalogue.sources(name, language))
            yield from _missing(catalogue, name, language, ())
            yield from _against_source(catalogue, name, language)


def _missing(catalogue: Catalogue, flow: str, language: str, required: Sequence[str]) -> Iterator[Diagnostic]:
    """Texts that the flow or the source has and the language has not. A file that is not there is one problem."""
    originals = checks.entries_of(catalogue.sources(flow, catalogue.source))
    entries = checks.entries_of(catalogue.sources(flow, language))
    lines = {name: (entry.path, entry.line) for name, entry in entries.items()}
    before = _before(originals, lines)
    folder = f"{catalogue.folder.name}/{language}"
    absent: set[str] = set()
    for name in dict.fromkeys([*originals, *required]):
        if name in entries:
            continue
        file = originals[name].path.rpartition("/")[2] if name in originals else f"{flow}.ftl"
        if not (catalogue.folder / language / file).is_file():
            if file not in absent:
                yield problem("locale-no-file", f"{folder}/{file}")
            absent.add(file)
            continue
        path, line = lines.get(name.partition(".")[0]) or before.get(name) or (f"{folder}/{file}", 1)
        yield problem("locale-missing", path, line, message=name)


def _before(originals: Mapping[str, Entry], lines: Mapping[str, tuple[str, int]]) -> dict[str, tuple[str, int]]:
    """Where the text stands that comes before each in the source's file: a missing one belongs below it."""
    found, last = {}, dict[str, tuple[str, int]]()
    for name, entry in originals.items():
        if name in lines:
            last[entry.path] = lines[name]
        elif entry.path in last:
            found[name] = last[entry.path]
    return found


def _against_source(catalogue: Catalogue, flow: str, language: str) -> Iterator[Diagnostic]:
    sources, originals = catalogue.sources(flow, language), catalogue.sources(flow, catalogue.source)
    entries, theirs = checks.entries_of(sources), checks.entries_of(originals)
    yield from checks.stale(sources, originals)
    yield from checks.placeholders(entries, theirs, ANYWHERE)
    yield from plurals.lacking(entries, theirs, catalogue.languages[language].babel)
    used = {name for entry in entries.values() for name in references(entry.node)}
    for entry in entries.values():
        if entry.id not in theirs and entry.id not in used:
            yield problem("locale-unused", entry.path, entry.line, message=entry.id)


def _words(catalogue: Catalogue, language: str) -> Iterator[Diagnostic]:
    """words.yaml has every table without which some answer could not be read."""
    path = f"{catalogue.folder.name}/{language}/words.yaml"
    if not (catalogue.folder / language / "words.yaml").is_file():
        yield problem("locale-no-file", path)
        return
    tables = read_words(catalogue.folder, language)
    for name in WORDS:
        if not tables.get(name):
            yield problem("locale-words-missing", path, table=name)


def _transcripts(catalogue: Catalogue, language: str) -> Iterator[Diagnostic]:
    """Whether a whole conversation was played in the language. Only where the tests lie beside the languages."""
    folder = catalogue.folder.parent / "tests" / "transcripts"
    if folder.is_dir():
        played = (path.read_text(encoding="utf-8") for path in (folder / language).glob("*.yaml"))
        if not any("- you: " in text for text in played):
            yield problem("locale-no-transcript", f"tests/transcripts/{language}/whole.yaml")


def _read_only(catalogue: Catalogue, language: str) -> list[Diagnostic]:
    """What is wrong with the words of a language that has no texts yet."""
    try:
        found = list(_words(catalogue, language))
        build_lexicon(catalogue.folder, NO_FLOW, catalogue.readable[language], lambda _: None)
        found += names_problems(catalogue.folder, catalogue.readable[language])
    except LocaleProblem as trouble:
        return [*trouble.diagnostics]
    return found


def _lexicon(catalogue: Catalogue, flow: Flow, language: str) -> Iterator[Diagnostic]:
    """Whether words and labels make a Lexicon: what is wrong is raised."""
    catalogue.lexicon(flow, language)
    yield from ()


def _wanted(catalogue: Catalogue, flows: Sequence[Flow]) -> set[tuple[str, str]]:
    required = {(flow.name, name) for flow in flows for name in required_ids(flow)}
    return required | _present(catalogue, flows, catalogue.source)


def _present(catalogue: Catalogue, flows: Sequence[Flow], language: str) -> set[tuple[str, str]]:
    """(flow, id) of every text there is; those of bot.ftl count once."""
    found = set()
    for flow in flows:
        for source in catalogue.sources(flow.name, language):
            name = "bot" if source.path.endswith("/bot.ftl") else flow.name
            found |= {(name, entry.id) for entry in source.entries()}
    return found
