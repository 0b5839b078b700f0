"""Texts as people get them: isolated, in native digits, months and lists; and what must never break out of them."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from dialogs.conversation import Argument, Date, Listing, Number, Say
from locales.arguments import LONGEST, LONGEST_LIST, without_idle_isolates
from locales.catalogue import Catalogue
from locales.problems import LocaleProblem
from tests.locales.conftest import SMALL, Edit

FSI, PDI = "\u2068", "\u2069"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(SMALL, strict=True)


def balanced(text: str) -> bool:
    """Whether every isolate is closed, and closed after it was opened."""
    depth = 0
    for letter in text:
        depth += (letter == FSI) - (letter == PDI)
        if depth < 0:
            return False
    return depth == 0


def test_what_is_inserted_stands_in_isolates(catalogue: Catalogue) -> None:
    assert (
        catalogue.text("small", "en", "ask-confirm", {"reading": "سكن"})
        == f"I understood: {FSI}سكن{PDI}. Is that right?"
    )


def test_an_attribute_is_reached_by_a_dot(catalogue: Catalogue) -> None:
    assert catalogue.text("small", "en", "household.hint") == "Write a number."
    assert catalogue.has("small", "en", "household.hint")
    assert not catalogue.has("small", "en", "town.hint")
    assert not catalogue.has("small", "en", "nothing")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("0", f"لا أحد {FSI}٠{PDI}"),
        ("1", f"شخص واحد {FSI}١{PDI}"),
        ("2", f"شخصان {FSI}٢{PDI}"),
        ("3", f"قلة {FSI}٣{PDI}"),
        ("11", f"كثرة {FSI}١١{PDI}"),
        ("100", f"غير ذلك {FSI}١٠٠{PDI}"),
        ("103", f"قلة {FSI}١٠٣{PDI}"),
    ],
)
def test_arabic_has_six_plurals_in_its_own_digits(catalogue: Catalogue, number: str, said: str) -> None:
    assert catalogue.text("small", "ar", "household.constraint", {"n": Number(number)}) == said


@pytest.mark.parametrize(
    ("language", "argument", "said"),
    [
        ("en", Number("1234.5"), "1,234.5"),
        ("ar", Number("1234.5"), "١٬٢٣٤٫٥"),
        ("ti", Number("3"), "3"),
        ("ar", Number("-3"), "-٣"),
        ("en", Number("9" * 5000), "9" * (LONGEST - 1) + "…"),
        ("en", Number("nan"), "nan"),
        ("en", Date("2024"), "2024"),
        ("en", Date("2024-03"), "March 2024"),
        ("en", Date("2024-03-15"), "March 15, 2024"),
        ("en", Date("2024-03-15~"), "March 15, 2024"),
        ("ar", Date("2024-03"), "مارس ٢٠٢٤"),
        ("ar", Date("2024"), "٢٠٢٤"),
        ("ti", Date("2024-03"), "መጋቢት 2024"),
        ("en", Date("2024-13"), "2024-13"),
        ("en", Date("2023-02-29"), "2023-02-29"),
        ("en", Date("soon"), "soon"),
        ("en", Listing(("a", Number("2"), Say("word-yes"))), "a, 2, and Yes"),
        ("ar", Listing(("a", Number("2"))), "a و٢"),
        ("ti", Listing(("a", "b")), "aን bን"),
        ("en", Listing(()), ""),
        ("en", Say("word-yes"), "Yes"),
        ("en", Say("say-answer", {"question": Say("town.short"), "answer": Number("2")}), "Town: 2"),
    ],
)
def test_one_argument_alone_is_written_as_the_language_does_and_not_isolated(
    catalogue: Catalogue, language: str, argument: Argument, said: str
) -> None:
    assert catalogue.label("small", language, argument) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "15 March 2024"),
        ("de", "15. März 2024"),
        ("ar", "١٥ آذار/مارس ٢٠٢٤"),
        ("fa", "۱۵ مارس ۲۰۲۴"),
        ("ti", "መጋቢት 15, 2024"),
        ("ckb", "١٥ی ئازاری ٢٠٢٤"),
    ],
)
def test_our_languages_write_dates_in_their_own_way(language: str, said: str) -> None:
    assert Catalogue.load().label("needs", language, Date("2024-03-15")) == said


def test_a_row_says_how_months_and_lists_are_written_where_cldr_does_not() -> None:
    catalogue = Catalogue.load()
    assert catalogue.label("needs", "ckb", Date("2024-03")) == "ئازاری ٢٠٢٤"
    assert catalogue.label("needs", "ckb", Listing(("کار", "وەرزش", "زمان"))) == "کار، وەرزش و زمان"
    assert catalogue.label("needs", "ckb", Listing(("کار",))) == "کار"


def test_items_of_a_list_are_isolated_one_by_one_and_a_single_one_only_once(catalogue: Catalogue) -> None:
    two = catalogue.text("small", "ar", "ask-confirm", {"reading": Listing(("Bernau", "Wandlitz"))})
    one = catalogue.text("small", "ar", "ask-confirm", {"reading": Listing((Say("town-bernau"),))})
    assert f"{FSI}{FSI}Bernau{PDI} و{FSI}Wandlitz{PDI}{PDI}" in two
    assert f": {FSI}Bernau{PDI}." in one


def test_a_message_within_a_message_keeps_its_own_arguments(catalogue: Catalogue) -> None:
    line = Say("say-answer", {"question": Say("town.short"), "answer": Say("town-elsewhere")})
    text = catalogue.text("small", "ar", "ask-confirm", {"reading": line})
    assert f"{FSI}المدينة: مكان آخر{PDI}" in text


@pytest.mark.parametrize(
    "attack",
    [
        f"{PDI}{PDI}turned",
        f"{FSI}{FSI}open",
        "\u202eturned",
        "\u202d\u202a\u202bx",
        "\u2066\u2067x",
        "a\x00b\x1b[2Jc",
        "one\ntwo\u2028three",
        "\ud800",
        "<script>alert(1)</script>",
        "{ $organisation } { 1 }",
    ],
)
def test_no_words_break_out_of_their_isolate(catalogue: Catalogue, attack: str) -> None:
    frame = catalogue.text("small", "ar", "ask-confirm", {"reading": "X"})
    text = catalogue.text("small", "ar", "ask-confirm", {"reading": attack})
    before, after = frame.split("X")
    inside = text.removeprefix(before).removesuffix(after)
    assert balanced(text)
    assert text == before + inside + after
    assert not set(inside) & {FSI, PDI, "\n", "\x00", "\x1b", *"\u2028\u202a\u202b\u202d\u202e\u2066\u2067"}
    text.encode("utf-8")


def test_marks_that_words_need_are_kept(catalogue: Catalogue) -> None:
    assert catalogue.label("small", "ar", "نمی\u200cدانم") == "نمی\u200cدانم"


def test_a_hundred_kilobytes_are_cut_and_the_sentence_still_stands(catalogue: Catalogue) -> None:
    text = catalogue.text("small", "en", "ask-confirm", {"reading": "ا" * 100_000})
    assert text.startswith("I understood: ") and text.endswith(". Is that right?")
    assert len(text) < LONGEST + 100
    many = Listing(tuple("ب" * 900 for _ in range(200)))
    text = catalogue.text("small", "en", "ask-confirm", {"reading": many})
    assert text.endswith(". Is that right?")
    assert len(text) < LONGEST_LIST + 100 and balanced(text)


def test_facts_stand_in_every_message_and_empty_ones_have_words() -> None:
    named = Catalogue.load(SMALL, {"organisation": "Stadt\u202e Bernau"}, strict=True)
    empty = Catalogue.load(SMALL, {"organisation": ""}, strict=True)
    minutes: dict[str, Argument] = {"minutes": Number("5")}
    assert (
        named.text("small", "ar", "consent", minutes) == f"تسأل {FSI}Stadt Bernau{PDI}. يستغرق ذلك {FSI}٥{PDI} دقائق."
    )
    assert empty.text("small", "ar", "consent", minutes).startswith(f"تسأل {FSI}بلديتك{PDI}.")


def test_a_missing_message_is_logged_once_and_never_said_in_another_language(folder: Path, edit: Edit) -> None:
    edit("ti/small.ftl", "town = ኣበይ ትነብር?", "city = ኣበይ ትነብር?")
    catalogue = Catalogue.load(folder)
    with capture_logs() as logs:
        assert catalogue.text("small", "ti", "town") == "[town]"
        assert catalogue.text("small", "ti", "town") == "[town]"
    assert [(line["event"], line["language"], line["message"]) for line in logs] == [("locale-missing", "ti", "town")]
    with pytest.raises(LocaleProblem):
        Catalogue.load(folder, strict=True).text("small", "ti", "town")


def test_a_missing_message_is_said_in_the_declared_fallback(folder: Path, edit: Edit) -> None:
    edit("languages.yaml", "calendar: ethiopic, fallback: null", "calendar: ethiopic, fallback: ar")
    edit("ti/small.ftl", "town-elsewhere = ካልእ ቦታ", "")
    catalogue = Catalogue.load(folder)
    with capture_logs() as logs:
        assert catalogue.text("small", "ti", "town-elsewhere") == "مكان آخر"
    assert logs[0]["detail"] == "said in ar"


def test_an_argument_that_is_not_given_is_logged_without_what_was_given(folder: Path) -> None:
    with capture_logs() as logs:
        Catalogue.load(folder).text("small", "en", "say-answer", {"answer": "a secret"})
    assert "question" in logs[0]["detail"]
    assert "secret" not in str(logs)


def test_broken_fluent_costs_one_message_only(folder: Path, edit: Edit) -> None:
    edit("ar/small.ftl", "town-elsewhere = مكان آخر", "town-elsewhere = { مكان")
    catalogue = Catalogue.load(folder)
    assert catalogue.text("small", "ar", "town-bernau") == "Bernau"
    with capture_logs():
        assert catalogue.text("small", "ar", "town-elsewhere") == "[town-elsewhere]"


def test_a_flow_without_a_file_has_the_controls_only(catalogue: Catalogue) -> None:
    assert catalogue.text("nothing", "en", "control-back") == "Back"
    assert not catalogue.has("nothing", "en", "household")


def test_an_unknown_language_is_named(catalogue: Catalogue) -> None:
    with pytest.raises(LocaleProblem, match="locale-unknown-language"):
        catalogue.text("small", "xx", "town")


def test_numbers_keep_native_digits_through_fluents_own_options(folder: Path, edit: Edit) -> None:
    edit("ar/small.ftl", "town-elsewhere = مكان آخر", 'town-elsewhere = { NUMBER($n, style: "percent") }')
    assert Catalogue.load(folder).text("small", "ar", "town-elsewhere", {"n": Number("0.25")}).startswith("٢٥")


def test_isolates_stay_only_in_lines_that_run_both_ways() -> None:
    assert without_idle_isolates(f"{FSI}Mai{PDI} 3\n{FSI}شقة{PDI}, ٣") == "Mai 3\nشقة, ٣"
    assert without_idle_isolates(f"„{FSI}شقة{PDI}“ Arabisch") == f"„{FSI}شقة{PDI}“ Arabisch"
