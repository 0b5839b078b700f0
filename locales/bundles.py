"""Bundles: the .ftl files of a (language, flow), parsed and compiled when first needed. No arguments, no facts."""

from functools import partial
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment

from locales.arguments import Writer
from locales.languages import Language, Languages
from locales.months import month_names
from locales.problems import LocaleProblem, problem
from locales.source import Source, read_source


class Bundles:
    """bot.ftl, <flow>.ftl and <flow>-*.ftl of each language as one bundle with bidi isolation."""

    def __init__(self, folder: Path, languages: Languages) -> None:
        self.folder = folder
        self.languages = languages.rows
        self.writers = {
            code: Writer(language, partial(month_names, folder, code)) for code, language in languages.rows.items()
        }
        self._sources: dict[tuple[str, str], Source] = {}
        self._bundles: dict[tuple[str, str], FluentBundle] = {}

    def language(self, code: str) -> Language:
        """The row of a language; LocaleProblem when there is none."""
        if code not in self.languages:
            raise LocaleProblem(problem("locale-unknown-language", f"{self.folder.name}/languages.yaml", language=code))
        return self.languages[code]

    def chain(self, language: str) -> list[str]:
        """The language and its declared fallbacks, each once."""
        chain = []
        code: str | None = self.language(language).code
        while code is not None and code not in chain:
            chain.append(code)
            code = self.languages[code].fallback
        return chain

    def sources(self, flow: str, language: str) -> tuple[Source, ...]:
        """The files of one bundle, parsed: bot.ftl first. Files that do not exist are left out."""
        own = self.folder / language
        files = [own / "bot.ftl"]
        if flow != "bot":
            files += [own / f"{flow}.ftl", *sorted(own.glob(f"{flow}-*.ftl"))]
        return tuple(self._read(language, path) for path in files if path.is_file())

    def pattern(self, flow: str, language: str, message: str) -> Any:
        """The compiled text of `household` or `household.hint`; None when this very language has none."""
        name, _, attribute = message.partition(".")
        bundle = self.bundle(flow, language)
        if not bundle.has_message(name):
            return None
        compiled = bundle.get_message(name)
        return compiled.attributes.get(attribute) if attribute else compiled.value

    def bundle(self, flow: str, language: str) -> FluentBundle:
        """The bundle that a pattern is rendered with."""
        key = (flow, language)
        bundle = self._bundles.get(key)
        if bundle is None:
            functions: dict[str, Any] = {"NUMBER": self.writers[language].fluent_number}
            bundle = FluentBundle([self.languages[language].babel], functions, use_isolating=True)
            for source in self.sources(flow, language):
                bundle.add_resource(source.resource)
            self._bundles[key] = bundle
        return bundle

    def _read(self, language: str, path: Path) -> Source:
        key = (language, path.name)
        if key not in self._sources:
            self._sources[key] = read_source(path, f"{self.folder.name}/{language}/{path.name}")
        return self._sources[key]


def render(bundle: FluentBundle, pattern: Any, values: dict[str, Any]) -> tuple[str, list[Exception]]:
    """What FluentBundle.format_pattern does, but for its copying of every number into a Fluent one, which would lose
    the native digits (and two thirds of the time)."""
    errors: list[Exception] = []
    try:
        text = pattern(ResolverEnvironment(bundle, errors, current=CurrentEnvironment(values)))
    except ValueError as error:  # a message that grows beyond Fluent's limits
        return "", [*errors, error]
    return str(getattr(text, "shown", text)), errors
