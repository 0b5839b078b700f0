"""Each way in which a translation can be wrong is found, at its line, and keeps the language from being offered."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from dialogs.answers import words
from dialogs.flow import Flow
from dialogs.reading import Diagnostic
from locales import review as reviewing
from locales.catalogue import Catalogue
from tests.locales.conftest import Edit

OURS = Catalogue.load(strict=True)
Review = Callable[[], list[Diagnostic]]

BROKEN = [
    ("town-elsewhere = مكان آخر", "", "locale-missing", {"message": "town-elsewhere"}),
    ("    .hint = اكتب رقما.\n", "", "locale-missing", {"message": "household.hint"}),
    ("# source: c172cb9d", "# source: 00000000", "locale-stale", {"message": "town", "stamp": "wrong"}),
    ("# source: c172cb9d\n", "", "locale-stale", {"message": "town", "stamp": "none"}),
    ("# source: c172cb9d\n", "# source: c172cb9d\n\n", "locale-stale", {"message": "town", "stamp": "none"}),
    ("{ $minutes } ", "", "locale-missing-placeholder", {"message": "consent", "placeholder": "minutes"}),
    ("أين تسكن؟", "أين { $town }؟", "locale-unknown-placeholder", {"message": "town", "placeholder": "town"}),
    ("أين تسكن؟", "أين { tawn }؟", "locale-unknown-reference", {"message": "town", "reference": "tawn"}),
    ("أين تسكن؟", "أين { -term }؟", "locale-unknown-reference", {"message": "town", "reference": "-term"}),
    (
        "        [two] شخصان { $n }\n",
        "",
        "locale-plural-missing",
        {"message": "household.constraint", "forms": "[two]"},
    ),
    ("أين تسكن؟", "أين housing؟", "locale-wrong-script", {"message": "town", "word": "housing؟"}),
    ("أين تسكن؟", "أين ኣበይ؟", "locale-wrong-script", {"message": "town", "word": "ኣበይ؟"}),
    ("أين تسكن؟", "{ أين", "locale-syntax", {}),
    ("مكان آخر", "Bernau", "locale-confusing-labels", {"message": "town-elsewhere", "other": "town-bernau"}),
    ("مكان آخر", "رجوع", "locale-confusing-labels", {"message": "town-elsewhere", "other": "control-back"}),
    ("مكان آخر", "لا اعرف", "locale-confusing-labels", {"message": "word-unknown", "other": "town-elsewhere"}),
    ("# source: e05aa7bb", "word-yes = نعم\n# source: e05aa7bb", "locale-duplicate", {"message": "word-yes"}),
    ("# source: e05aa7bb", "spare = شيء\n# source: e05aa7bb", "locale-unused", {"message": "spare"}),
]


def test_the_small_languages_are_without_fault(review: Review, folder: Path, flow: Flow) -> None:
    assert review() == []
    assert reviewing.offered(Catalogue.load(folder), [flow]) == ("en", "ar", "ti")


@pytest.mark.parametrize(
    ("old", "new", "code", "arguments"), BROKEN, ids=[f"{case[2]}-{case[1][:12]!r}" for case in BROKEN]
)
def test_a_fault_is_found_with_its_line(
    review: Review, edit: Edit, folder: Path, flow: Flow, old: str, new: str, code: str, arguments: dict[str, str]
) -> None:
    edit("ar/small.ftl", old, new)
    found = [one for one in review() if one.code == code and arguments.items() <= one.arguments.items()]
    assert found, review()
    assert found[0].path.startswith("small/ar/")
    assert OURS.text("diagnostics", "en", code, found[0].arguments)
    assert OURS.text("diagnostics", "en", f"{code}.mend", found[0].arguments)
    lines = (folder / found[0].path.removeprefix("small/")).read_text(encoding="utf-8").splitlines()
    name, _, attribute = arguments.get("message", "town").partition(".")
    if code == "locale-missing":
        name = name if attribute else "town-bernau"  # the text that it belongs behind
    elif attribute:
        name = f"    .{attribute} ="
    assert lines[found[0].line - 1].startswith(name)
    harmless = code in reviewing.HARMLESS
    assert reviewing.offered(Catalogue.load(folder), [flow]) == (("en", "ar", "ti") if harmless else ("en", "ti"))


def test_every_diagnostic_says_what_is_wrong_and_how_to_mend_it() -> None:
    files = [*Path(reviewing.__file__).parent.glob("*.py"), Path(words.__file__)]
    codes = {
        code for path in files for code in re.findall(r'"((?:locale|words|glossary)-[a-z-]+)"', path.read_text("utf-8"))
    }
    assert len(codes) > 20
    for code in codes:
        assert OURS.has("diagnostics", "en", code), code
        assert OURS.has("diagnostics", "en", f"{code}.mend"), code


def test_a_changed_source_makes_every_translation_stale(review: Review, edit: Edit) -> None:
    edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    assert [(one.code, one.path) for one in review()] == [
        ("locale-stale", "small/ar/small.ftl"),
        ("locale-stale", "small/ti/small.ftl"),
    ]


def test_white_space_and_comments_in_the_source_make_nothing_stale(review: Review, edit: Edit) -> None:
    edit("en/small.ftl", "town = Where do you live?", "# Not the street.\ntown =\n    Where do you live?")
    assert review() == []


def test_what_the_flow_needs_must_be_in_the_source_too(review: Review, edit: Edit) -> None:
    edit("en/small.ftl", "town-elsewhere = Another place", "")
    assert ("locale-missing", "small/en/small.ftl") in [(one.code, one.path) for one in review()]


def test_an_argument_that_no_flow_gives_is_found_in_the_source(review: Review, edit: Edit) -> None:
    edit("en/small.ftl", "Where do you live?", "Where do you live, { $name }?")
    assert ("locale-unknown-placeholder", "name") in [(one.code, one.arguments.get("placeholder")) for one in review()]


def test_a_missing_file_is_one_problem(review: Review, folder: Path, flow: Flow) -> None:
    (folder / "ar" / "small.ftl").unlink()
    assert [(one.code, one.path) for one in review()] == [("locale-no-file", "small/ar/small.ftl")]
    row = next(row for row in reviewing.table(Catalogue.load(folder), [flow]) if row.code == "ar")
    assert (row.complete, row.total, row.offered, row.reviewed_by) == (11, 20, False, "Amal")


def test_a_file_that_is_no_text_keeps_its_language_back_and_the_table_stands(folder: Path, flow: Flow) -> None:
    (folder / "ar" / "small.ftl").write_bytes(b"\xff\xfe")
    rows = {row.code: row for row in reviewing.table(Catalogue.load(folder), [flow])}
    assert (rows["ar"].complete, rows["ar"].offered) == (0, False)
    assert rows["ti"].complete == rows["ti"].total and rows["ti"].offered


def test_a_language_without_a_folder_is_not_offered(review: Review, folder: Path, flow: Flow) -> None:
    for path in (folder / "ti").iterdir():
        path.unlink()
    (folder / "ti").rmdir()
    assert {one.code for one in review()} == {"locale-no-file"}
    assert reviewing.offered(Catalogue.load(folder), [flow]) == ("en", "ar")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('separators: ["and-ar"]', "separators: []", "locale-words-missing"),
        ('"no": ["n-ar"]', '"no": ["y-ar"]', "words-collision"),
        ('"no": ["n-ar"]', "no: [n-ar]", "locale-words-missing"),
        ('all: ["all-ar"]', "all: [all-ar", "locale-bad-yaml"),
        ('numbers: {words: {1: ["one-ar"]}}', "numbers: [one]", "locale-bad-words"),
        ('controls: {back: ["return-ar"]}', 'controls: {back: ["return-ar"]}\nother: [a]', "words-unknown-key"),
    ],
)
def test_faults_of_words_are_found(review: Review, edit: Edit, old: str, new: str, code: str) -> None:
    edit("ar/words.yaml", old, new)
    found = [one for one in review() if (one.code, one.path) == (code, "small/ar/words.yaml")]
    assert found and OURS.text("diagnostics", "en", code, found[0].arguments)


def test_a_file_that_is_no_text_is_named_and_the_others_are_still_reviewed(
    review: Review, folder: Path, edit: Edit
) -> None:
    (folder / "ti" / "small.ftl").write_bytes(b"\xff\xfe\x00")
    edit("ar/small.ftl", "town-elsewhere = مكان آخر", "")
    assert {one.code for one in review()} == {"locale-unreadable", "locale-missing"}


def test_staff_texts_are_held_against_the_source_where_a_language_has_them(review: Review, folder: Path) -> None:
    (folder / "en" / "report.ftl").write_text("report-title = The week\nreport-none = Nobody\n", encoding="utf-8")
    assert review() == []
    (folder / "ar" / "report.ftl").write_text("report-title = الأسبوع\n", encoding="utf-8")
    assert [(one.code, one.arguments["message"]) for one in review()] == [
        ("locale-missing", "report-none"),
        ("locale-stale", "report-title"),
    ]


def test_the_staff_bot_s_texts_are_held_against_the_source_too(review: Review, folder: Path) -> None:
    for name in ("report.ftl", "staff-bot.ftl"):
        (folder / "en" / name).write_text("", encoding="utf-8")
        (folder / "ar" / name).write_text("", encoding="utf-8")
    (folder / "en" / "staff-bot.ftl").write_text("staff-bot-help = Help for { $name }\n", encoding="utf-8")
    assert [(one.code, one.arguments["message"]) for one in review()] == [("locale-missing", "staff-bot-help")]
    (folder / "ar" / "staff-bot.ftl").write_text("staff-bot-help = مساعدة\n", encoding="utf-8")
    assert {one.code for one in review()} == {"locale-missing-placeholder", "locale-stale"}
