"""Catalogue: message id + arguments + language -> text. The only way from an id to words.

Each (language, flow) is one Fluent bundle of bot.ftl, <flow>.ftl and <flow>-*.ftl, built when first needed. What is
inserted into a sentence stands in bidi isolates. A message that is missing is never said in another people's language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import structlog
from fluent.runtime.resolver import TextElement

from dialogs.conversation import Argument, Date, Listing, Name, Number, Say
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from locales.arguments import clean, without_isolates
from locales.bundles import Bundles, render
from locales.languages import Language, Languages, read_languages
from locales.lexicon import build_lexicon
from locales.naming import said_name
from locales.problems import LocaleProblem, problem
from locales.source import Source

NO_ARGUMENTS: Mapping[str, Argument] = MappingProxyType({})
NO_FACTS: Mapping[str, str] = MappingProxyType({})
FACTS = ("organisation", "contact", "months")  # arguments that every message may use
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A message looked up once. `fixed` is its text when no argument of a prompt can change it."""

    fixed: str | None
    pattern: Any = None
    bundle: Any = None


class Catalogue:
    """Texts of all languages. Safe to share between threads. `strict` turns what would be logged into LocaleProblem."""

    def __init__(
        self, folder: Path, languages: Languages, facts: Mapping[str, str] = NO_FACTS, strict: bool = False
    ) -> None:
        self.folder = folder
        self.languages: Mapping[str, Language] = languages.rows
        self.readable: Mapping[str, Language] = {**languages.rows, **languages.words_only}  # answers can be read in it
        self.source = languages.source
        self.latin_names = languages.latin_names
        self._given = facts
        self._facts: dict[str, dict[str, Any]] = {}
        self.strict = strict
        self._bundles = Bundles(folder, languages)
        self._found: dict[tuple[str, str, str], Found] = {}
        self._known: dict[tuple[str, str, str], bool] = {}
        self._plain: dict[tuple[str, str, str], str] = {}
        self._lexicons: dict[tuple[str, str, str], Lexicon] = {}
        self._told: set[tuple[str, str, str]] = set()

    @classmethod
    def load(cls, folder: Path | None = None, facts: Mapping[str, str] = NO_FACTS, strict: bool = False) -> "Catalogue":
        """The languages in `folder` (this package's own without one). LocaleProblem when there are none, or the source
        language has no texts; what else is wrong, `review.problems` finds."""
        folder = folder or Path(__file__).parent
        languages = read_languages(folder)
        if not (folder / languages.source / "bot.ftl").is_file():
            raise LocaleProblem(problem("locale-no-source", f"{folder.name}/{languages.source}/bot.ftl"))
        return cls(folder, languages, facts, strict)

    def text(self, flow: str, language: str, message: str, arguments: Mapping[str, Argument] = NO_ARGUMENTS) -> str:
        """The message (`household`, or `household.hint` for an attribute) as plain text with bidi isolates."""
        found = self._found.get((flow, language, message)) or self._find(flow, language, message)
        if found.fixed is not None:
            return found.fixed
        values: dict[str, Any] = {name: self._value(flow, language, value) for name, value in arguments.items()}
        values.update(self._facts[language])
        text, errors = render(found.bundle, found.pattern, values)
        if errors:
            self._tell("locale-cannot-say", flow, language, message, "; ".join(map(str, errors)))
        return text

    def label(self, flow: str, language: str, argument: Argument) -> str:
        """One argument alone, without isolates: a button, a line of a list, a value to copy."""
        if isinstance(argument, Say):
            return self._say(flow, language, argument)
        value = self._value(flow, language, argument, isolate=False)
        return str(getattr(value, "shown", value))

    def has(self, flow: str, language: str, message: str) -> bool:
        """Whether the language, or its declared fallback, has this message or attribute."""
        key = (flow, language, message)
        known = self._known.get(key)
        if known is None:
            known = any(
                self._bundles.pattern(flow, code, message) is not None for code in self._bundles.chain(language)
            )
            self._known[key] = known
        return known

    def lexicon(self, flow: Flow, language: str) -> Lexicon:
        """The words in which people of this language answer this flow."""
        key = (flow.name, flow.version, language)
        if key not in self._lexicons:
            self._lexicons[key] = build_lexicon(
                self.folder,
                flow,
                self._bundles.language(language),
                lambda name: (
                    self.label(flow.name, language, Say(name)) if self.has(flow.name, language, name) else None
                ),
            )
        return self._lexicons[key]

    def sources(self, flow: str, language: str) -> tuple[Source, ...]:
        """The files of one bundle, parsed: bot.ftl first. Files that do not exist are left out."""
        return self._bundles.sources(flow, language)

    def _find(self, flow: str, language: str, message: str) -> Found:
        for code in self._bundles.chain(language):
            pattern = self._bundles.pattern(flow, code, message)
            if pattern is None:
                continue
            if code != language:
                self._tell("locale-missing", flow, language, message, f"said in {code}")
            bundle = self._bundles.bundle(flow, code)
            text, errors = render(bundle, pattern, self._facts_in(language))
            found = Found(None if errors else text, pattern, bundle)
            break
        else:
            # The id in brackets: seen and reported, and no sentence in a language the person did not choose.
            self._tell("locale-missing", flow, language, message, "nothing to say")
            found = Found(f"[{message}]")
        self._found[flow, language, message] = found
        return found

    def _value(self, flow: str, language: str, argument: Argument, isolate: bool = True) -> Any:
        """An argument as Fluent takes it: text, or a number to select plurals by."""
        if isinstance(argument, str):
            return clean(argument)
        if isinstance(argument, Say):
            return self._say(flow, language, argument)
        writer = self._bundles.writers[language]
        if isinstance(argument, Number):
            return writer.number(argument.value)
        if isinstance(argument, Date):
            return writer.date(argument.value, argument.calendar)
        if isinstance(argument, Name):
            return self._named(language, argument)
        assert isinstance(argument, Listing)
        values = [self._value(flow, language, item, isolate=False) for item in argument.items]
        return writer.listing([str(getattr(value, "shown", value)) for value in values], isolate)

    def _named(self, language: str, argument: Name) -> str:
        key = (argument.kind, language, argument.code)
        if key not in self._plain:
            self._plain[key] = said_name(self.folder, self.languages[language], argument)
        return self._plain[key]

    def _say(self, flow: str, language: str, said: Say) -> str:
        key = (flow, language, said.message)
        plain = self._plain.get(key)
        if plain is None:
            plain = without_isolates(self.text(flow, language, said.message, said.arguments))
            if self._found[key].fixed is not None:
                self._plain[key] = plain
        return plain

    def _facts_in(self, language: str) -> dict[str, Any]:
        """What every message may mention. `word-<fact>` stands in for one that the settings leave empty; a fact made
        of digits is a number."""
        facts = self._facts.get(language)
        if facts is None:
            writer = self._bundles.writers[language]
            words = {name: self._bundles.pattern("bot", language, f"word-{name}") for name in FACTS}
            spoken = {name: word.value for name, word in words.items() if isinstance(word, TextElement)}
            given = {name: value for name, value in self._given.items() if value}
            facts = spoken | {name: writer.number(value) for name, value in given.items()}
            self._facts[language] = facts
        return facts

    def _tell(self, code: str, flow: str, language: str, message: str, detail: str) -> None:
        """Logs once what a person should never meet; strict catalogues raise it. Arguments are never logged."""
        if self.strict:
            path = f"{self.folder.name}/{language}/{flow}.ftl"
            raise LocaleProblem(problem(code, path, message=message, detail=detail))
        if (flow, language, message) not in self._told:
            self._told.add((flow, language, message))
            log.error(code, flow=flow, language=language, message=message, detail=detail)
