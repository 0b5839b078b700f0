"""Languages, and how well they are spoken."""

import pytest
from babel import Locale

from dialogs.answers import read
from dialogs.answers.base import Ask, Understood
from dialogs.answers.language_level import LEVELS
from dialogs.flow import Question
from locales.names import read_names, read_world
from tests.dialogs.answers.named import CATALOGUE, LANGUAGES, lexicon, outcome, said
from tests.dialogs.answers.said import NOW

OURS = ("ar", "fa", "prs", "ps", "ti", "kmr", "ckb", "so", "am", "tr", "fr", "en", "de", "ru", "uk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_cldr_is_read_to_itself_or_asked(language: str) -> None:
    to = read_world(CATALOGUE.folder).to
    for code, name in Locale.parse(CATALOGUE.readable[language].babel).languages.items():
        if "_" in code or code in ("mul", "und", "zxx", "root", "mis"):
            continue
        found = outcome("language", name, language)
        expected = to.get(code, (code,))
        if isinstance(found, Understood):
            assert found.value in expected, name
        else:
            assert isinstance(found, Ask) and set(expected) & {one.value for one in found.readings}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_ours_is_shown_by_a_name_that_is_read_again(language: str) -> None:
    own = read_names(CATALOGUE.folder, language)["languages"]
    for code in OURS:
        for word in own.get(code, ()):
            found = outcome("language", word, language)
            values = [found.value] if isinstance(found, Understood) else [one.value for one in found.readings]  # type: ignore[union-attr]
            assert code in values, word


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Arabic", "en", "ar"),
        ("arabic language", "en", "ar"),
        ("I speak Tigrinya", "en", "ti"),
        ("Dari", "en", "prs"),
        ("Kurmanji", "en", "kmr"),
        ("Sorani", "de", "ckb"),
        ("Paschtu", "de", "ps"),
        ("Muttersprache Arabisch", "de", "?ar"),
        ("عربي", "ar", "ar"),
        ("العربية الفصحى", "ar", "ar"),
        ("اللغة العربية", "ar", "ar"),
        ("كرمانجي", "ar", "kmr"),
        ("سوراني", "ar", "ckb"),
        ("دری", "fa", "prs"),
        ("پشتو", "fa", "ps"),
        ("ትግርኛ", "ti", "ti"),
        ("Kurdish", "en", "?kmr ckb"),
        ("Kurdisch", "de", "?kmr ckb"),
        ("كردي", "ar", "?kmr ckb"),
        ("کردی", "fa", "?kmr ckb"),
        ("Farsi", "en", "?fa prs"),
        ("Persian", "en", "?fa prs"),
        ("فارسی", "fa", "?fa prs"),
        ("فارسي", "ar", "?fa prs"),
        ("Afghanisch", "de", "?prs ps"),
        ("Afghan", "en", "?prs ps uz"),
        ("Arabic and Kurdish", "en", "?ar kmr ckb"),
        ("Arabisch, Deutsch", "de", "?ar de"),
        ("سوري", "ar", "?ar kmr"),
        ("Tigrnya", "en", "?ti"),
        ("ትግርኛ", "de", "?ti"),
        ("12", "en", "!error-language"),
        ("xyzzy", "en", "!error-language"),
    ],
)
def test_a_language_is_read(text: str, language: str, expected: str) -> None:
    assert said("language", text, language) == expected


@pytest.mark.parametrize("level", LEVELS[1:-1])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_is_understood_in_any_case_and_script_of_its_figures(level: str, language: str) -> None:
    letter, number = level
    arabic = number.translate(str.maketrans("12", "١٢"))
    for text in (level, level.lower(), f"{letter} {number}", f"{letter}-{number}", f" {level}. ", letter + arabic):
        assert said("language_level", text, language) == level


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("А1", "en", "A1"),  # Cyrillic letters
        ("С2", "en", "C2"),
        ("В1", "en", "?B1"),  # looks like B, but is the third letter of its alphabet
        ("Niveau B2", "de", "B2"),
        ("none", "en", "none"),
        ("no", "en", "?none"),
        ("mother tongue", "en", "native"),
        ("Muttersprache", "de", "native"),
        ("لغتي الأم", "ar", "native"),
        ("زبان مادری", "fa", "native"),
        ("ቋንቋ ኣደይ", "ti", "native"),
        ("B1.2", "en", "?B1"),
        ("B1+", "en", "?B1"),
        ("A1/A2", "en", "?A1 A2"),
        ("between A2 and B1", "en", "?A2 B1"),
        ("B1 bestanden", "de", "?B1"),
        ("ب1", "ar", "?B1"),
        ("B", "en", "?B1 B2"),
        ("a little", "en", "?A1 A2"),
        ("شوي", "ar", "?A1 A2"),
        ("gut", "de", "?B1 B2"),
        ("sehr gut", "de", "?B2 C1"),
        ("fließend", "de", "?C1 C2"),
        ("fluent", "en", "?C1 C2"),
        ("not good", "en", "?A1 A2"),
        ("C3", "en", "!error-language-level"),
        ("A0", "en", "!error-language-level"),
        ("100", "en", "!error-language-level"),
        ("hello", "en", "!error-language-level"),
    ],
)
def test_how_well_a_language_is_spoken_is_read(text: str, language: str, expected: str) -> None:
    assert said("language_level", text, language) == expected


@pytest.mark.parametrize("spoken", ("en", "tr"))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_in_another_languages_words_is_asked_as_that_language_reads_it(language: str, spoken: str) -> None:
    question, others = Question("q", "language_level"), [lexicon(code) for code in LANGUAGES]
    sure = {words for words, levels in lexicon(language).names().levels.items() if len(levels) == 1}
    refused = sorted(text for text in sure | {"ç1", "Б2"} if said("language_level", text, spoken)[0] == "!")
    for text in refused:
        alone = (outcome("language_level", text, code) for code in LANGUAGES if code != spoken)
        meant = {found.value for found in alone if isinstance(found, Understood) and found.value is not None}
        asked = read(question, text, lexicon(spoken), (), NOW, others)
        readings = {reading.value for reading in asked.readings} if isinstance(asked, Ask) else set()
        assert readings == meant, text
