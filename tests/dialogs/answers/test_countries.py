"""Countries and nationalities: every name in every language, aliases, demonyms, and names that are no state."""

import pytest
from babel import Locale

from dialogs.answers.base import Ask, Refused, Understood
from dialogs.flow import QuestionType
from locales.names import country_codes, read_names
from tests.dialogs.answers.named import CATALOGUE, LANGUAGES, lexicon, outcome, said

# Where most newcomers come from.
NEWCOMERS = (
    *("SY", "AF", "IQ", "IR", "ER", "SO", "ET", "UA", "RU", "TR", "NG", "GN", "GM", "GH", "CM", "CD", "CG", "SD", "SS"),
    *("PK", "IN", "BD", "LB", "JO", "PS", "EG", "LY", "TN", "DZ", "MA", "GE", "AM", "AZ", "MD", "BY", "AL", "XK", "RS"),
    *("MK", "BA", "VN", "VE", "CO", "DE"),
)
# Names that belong to several states, and so are asked. Anything else that folds together is a mistake in a table.
SHARED = {frozenset(codes.split()) for codes in ("CD CG", "GN GW GQ", "DM DO", "KR KP", "MF SX", "VG VI")}


def territories(language: str) -> dict[str, str]:
    codes = country_codes()
    found = Locale.parse(CATALOGUE.readable[language].babel).territories
    return {code: name for code, name in found.items() if codes.get(code) == code}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["country", "nationality"])
def test_every_country_of_cldr_is_read_to_itself_or_asked(kind: str, language: str) -> None:
    names = territories(language)
    assert len(names) > 240
    sure = 0
    for code, name in names.items():
        found = outcome(kind, name, language)  # type: ignore[arg-type]
        if isinstance(found, Understood):
            assert found.value == code, name
            sure += 1
        else:
            assert isinstance(found, Ask) and code in [one.value for one in found.readings], name
    assert sure >= len(names) - 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_another_language_is_never_read_to_another_country(language: str) -> None:
    for other in LANGUAGES:
        for code, name in territories(other).items():
            if code in NEWCOMERS:
                found = outcome("country", name, language)
                if isinstance(found, Understood):
                    assert found.value == code, (other, name)
                elif isinstance(found, Ask):
                    assert code in [one.value for one in found.readings], (other, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_fold_together_only_where_several_states_are_called_so(language: str) -> None:
    tables = lexicon(language).names()
    for names in (tables.countries, tables.nationalities):
        shared = {key: codes for table in (names.own, names.near) for key, codes in table.items() if len(codes) > 1}
        assert not {key: codes for key, codes in shared.items() if frozenset(codes) not in SHARED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_people_of_the_countries_that_most_newcomers_come_from(language: str) -> None:
    people = read_names(CATALOGUE.folder, language)["people"]
    assert len(set(NEWCOMERS) & set(people)) >= 38
    for code, words in people.items():
        for word in words:
            if "{" not in word:
                found = outcome("nationality", word, language)
                values = [found.value] if isinstance(found, Understood) else [one.value for one in found.readings]  # type: ignore[union-attr]
                assert code in values, word


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Syria", "en", "SY"),
        ("SYRIA", "en", "SY"),
        ("syria.", "en", "SY"),
        ("from Syria", "en", "SY"),
        ("I am from Syria", "en", "SY"),
        ("ich komme aus dem Irak", "de", "IQ"),
        ("aus der Türkei", "de", "TR"),
        ("Tuerkei", "de", "TR"),
        ("Weißrussland", "de", "BY"),
        ("Elfenbeinküste", "de", "CI"),
        ("سوريا", "ar", "SY"),
        ("سورية", "ar", "SY"),
        ("انا من سوريا", "ar", "SY"),
        ("العراق", "ar", "IQ"),
        ("المانيا", "ar", "DE"),
        ("الحبشة", "ar", "ET"),
        ("جنوب السودان", "ar", "SS"),
        ("افغانستان", "fa", "AF"),
        ("من از سوریه هستم", "fa", "SY"),
        ("اوکراین", "fa", "UA"),
        ("ኤርትራ", "ti", "ER"),
        ("ካብ ኤርትራ", "ti", "ER"),
        ("ኢትዮጵያ", "ti", "ET"),
        ("🇸🇾", "de", "SY"),
        ("🇽🇰", "en", "XK"),
        ("SYR", "de", "SY"),
        ("USA", "en", "US"),
        ("UK", "en", "GB"),
        ("DRC", "en", "CD"),
        ("Kosovo", "de", "XK"),
        ("Palestine", "en", "PS"),
    ],
)
def test_a_country_is_understood(text: str, language: str, expected: str) -> None:
    assert said("country", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Syria?", "en", "?SY"),
        ("SY", "en", "?SY"),
        ("syr", "en", "?SY"),
        ("NO", "en", "?NO"),
        ("Swedn", "en", "?SE"),
        ("سوريا", "de", "?SY"),
        ("مان", "fa", "?DE"),  # آلمان with what looks like an article taken off is not sure
        ("Deutschland", "ar", "?DE"),
        ("سوري", "ar", "?SY"),
        ("السوري", "ar", "?SY"),  # never Sweden
        ("Somali", "en", "?SO"),
        ("Guinea", "en", "?GN GW GQ"),
        ("Congo", "en", "?CD CG"),
        ("الكونغو", "ar", "?CD CG"),
        ("Kurdistan", "en", "?IQ IR SY TR"),  # never Georgia
        ("كردستان", "ar", "?IQ IR SY TR"),
        ("کردستان", "fa", "?IQ IR SY TR"),
        ("Tigray", "en", "?ET"),
        ("ትግራይ", "ti", "?ET"),
        ("Tschetschenien", "de", "?RU"),
        ("Tibet", "en", "?CN"),
        ("not Syria", "en", "?SY"),
        ("born in Syria, lived in Turkey", "en", "?SY TR"),
        ("Syria and Iraq", "en", "?SY IQ"),
        ("🇸🇾🇮🇶", "en", "?SY IQ"),
    ],
)
def test_a_country_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("country", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Yugoslavia", "en", "!error-country-gone"),
        ("UdSSR", "de", "!error-country-gone"),
        ("الاتحاد السوفيتي", "ar", "!error-country-gone"),
        ("شوروی", "fa", "!error-country-gone"),
        ("no", "en", "!error-country"),
        ("😀", "en", "!error-country"),
        ("12", "en", "!error-country"),
        ("I would rather tell you about my family and what we need here", "en", "!error-country"),
    ],
)
def test_what_is_no_country_is_refused(text: str, language: str, expected: str) -> None:
    assert said("country", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Syrian", "en", "SY"),
        ("Syria", "en", "SY"),
        ("Syrer", "de", "SY"),
        ("Syrerin", "de", "SY"),
        ("syrisch", "de", "SY"),
        ("ich bin Syrer", "de", "SY"),
        ("Ägypterin", "de", "EG"),
        ("سوري", "ar", "SY"),
        ("سورية", "ar", "SY"),
        ("سوريين", "ar", "SY"),
        ("السوري", "ar", "SY"),
        ("مغربية", "ar", "MA"),
        ("افغان", "fa", "AF"),
        ("افغانی", "fa", "AF"),
        ("ایرانی", "fa", "IR"),
        ("ኤርትራዊ", "ti", "ER"),
        ("ኤርትራዊት", "ti", "ER"),
        ("stateless", "en", "XXA"),
        ("staatenlos", "de", "XXA"),
        ("بلا جنسية", "ar", "XXA"),
        ("بدون تابعیت", "fa", "XXA"),
        ("ዜግነት የብለይን", "ti", "XXA"),
        ("Guinean", "en", "?GN GW GQ"),
        ("Congolese", "en", "?CD CG"),
        ("Nigerian", "en", "NG"),
        ("Nigerien", "en", "NE"),
        ("Kurdish", "en", "?IQ IR SY TR"),
        ("كردي", "ar", "?IQ IR SY TR"),
        ("Syrian and German", "en", "?SY DE"),
        ("Sowjetisch", "de", "!error-country-gone"),
        ("Suriyeli", "de", "?SY"),
        ("сирієць", "de", "?SY"),
        ("Сирия", "de", "?SY"),
        ("Soomaali", "de", "?SO"),
    ],
)
def test_a_nationality_is_read(text: str, language: str, expected: str) -> None:
    if language == "de" and expected.startswith("?") and not {"tr", "uk", "so", "ru"} <= set(LANGUAGES):
        pytest.skip("the other languages have no words yet")
    assert said("nationality", text, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_near_spelling_is_only_ever_asked(language: str) -> None:
    own = lexicon(language).names().countries.own
    for name in territories(language).values():
        for wrong in (name[:-1], name[1:], name + name[-1], name[0] + name[2:]):
            found = outcome("country", wrong, language)
            if isinstance(found, Understood):
                assert found.method != "fuzzy"
                assert found.value in {code for codes in own.values() for code in codes}
            assert not isinstance(found, Refused) or found.message.startswith("error-country")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I live in Germany", "en", "?DE"),
        ("I was born in Iran", "en", "?IR"),
        ("I am in Germany", "en", "?DE"),
        ("ich wohne in Deutschland", "de", "?DE"),
        ("ایران زندگی می‌کنم", "fa", "?IR"),
        ("در ایران هستم", "fa", "?IR"),
        ("أعيش في ألمانيا", "ar", "?DE"),
        ("я живу в Германии", "ru", "?DE"),
    ],
)
@pytest.mark.parametrize("kind", ["country", "nationality"])
def test_where_somebody_lives_or_was_born_is_not_surely_where_they_belong(
    kind: QuestionType, text: str, language: str, expected: str
) -> None:
    assert said(kind, text, language) == expected
