"""argostranslate itself, and a model for many languages, in their own process, on tiny real models."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from translation.apart import Apart
from translation.translator import Translated, Unavailable


def one(apart: Apart, text: str, source: str, target: str = "de") -> Translated:
    (outcome,) = apart.translate([text], source, target)
    assert isinstance(outcome, Translated), outcome
    return outcome


def test_a_pair_is_translated_by_argostranslate_with_its_versions_and_route(apart: Apart) -> None:
    made = one(apart, "نحتاج شقة كبيرة", "ar", "en")
    assert made.text == "need flat large"
    assert made.engine.startswith("argostranslate 1.")
    assert (made.version, made.route) == ("ar-en 1.0", "ar -> en")


def test_without_a_direct_package_it_goes_through_english(apart: Apart) -> None:
    made = one(apart, "نحتاج شقة كبيرة", "ar")
    assert (made.text, made.route) == ("brauchen Wohnung große", "ar -> en -> de")
    assert made.version == "ar-en 1.0, en-de 1.0"


def test_dari_goes_through_the_persian_package_and_the_route_says_so(apart: Apart) -> None:
    made = one(apart, "کار میخواهم", "prs")
    assert (made.text, made.route) == ("Arbeit möchte", "prs via fa -> en -> de")


def test_what_argos_cannot_do_the_model_for_many_languages_does(apart: Apart) -> None:
    made = one(apart, "ስራሕ ገዛ።", "ti")
    assert (made.text, made.engine, made.version, made.route) == (
        "Arbeit Haus.",
        "ctranslate2",
        "tiny-many",
        "ti -> de",
    )


def test_where_nothing_leads_it_is_unavailable(tmp_path_factory: pytest.TempPathFactory, apart: Apart) -> None:
    from translation.child import Engines

    with Apart(Engines(str(tmp_path_factory.mktemp("empty")))) as empty:
        assert empty.route("ar", "de") is None
        assert empty.translate(["شقة"], "ar", "de") == [Unavailable("no-package")]
    assert apart.translate(["Wohnung"], "de", "de") == [Unavailable("same-language")]


def test_sentences_lines_and_white_space_stay_where_they_were(apart: Apart) -> None:
    made = one(apart, "  نحتاج شقة.  مدرسة للأطفال؟\n\n\tكبيرة\n", "ar")
    assert made.text == "  brauchen Wohnung.  Schule Kinder?\n\n\tgroße\n"


def test_numbers_links_addresses_and_names_come_through_untouched(apart: Apart) -> None:
    text = (
        "شقة 3.5 كبيرة +49 (151) 234-567 مدرسة a_b@example.org شقة https://example.org/a_b?c_d=1 "
        "كبيرة Landratsamt Musterkreis مدرسة {name}"
    )
    assert one(apart, text, "ar").text == (
        "Wohnung 3.5 große +49 (151) 234-567 Schule a_b@example.org Wohnung https://example.org/a_b?c_d=1 "
        "große Landratsamt Musterkreis Schule {name}"
    )


def test_native_digits_are_put_back_as_the_same_number_in_digits_that_staff_read(apart: Apart) -> None:
    assert one(apart, "شقة ٣ كبيرة ٢٫٥", "ar").text == "Wohnung 3 große 2,5"


def test_more_pieces_than_there_are_marks_are_kept_by_translating_around_them(apart: Apart) -> None:
    text = "شقة " + " مدرسة ".join(str(n) for n in range(10, 50))
    assert one(apart, text, "ar").text == "Wohnung " + " Schule ".join(str(n) for n in range(10, 50))


@pytest.mark.parametrize("text", ["", "   ", "🙏🙏❤️", "...", "12 + 3", "\n\n"])
def test_what_has_no_words_is_left_as_it_is(apart: Apart, text: str) -> None:
    made = one(apart, text, "ar")
    assert (made.text, made.engine) == (text, "none")


def test_several_scripts_and_half_a_character_in_one_text_lose_nothing(apart: Apart) -> None:
    made = one(apart, "شقة Jobcenter Berlin 🙏🏽 ገዛ \ud83d كبيرة", "ar")
    assert made.text == "Wohnung Jobcenter Berlin 🙏🏽 ገዛ \ufffd große"


def test_fifty_thousand_characters_come_out_whole(apart: Apart) -> None:
    text = ("شقة كبيرة " * 9 + "مدرسة.\n") * 520
    assert len(text) > 50_000
    beats = []
    (made,) = apart.translate([text], "ar", "en", lambda: beats.append(1))
    assert isinstance(made, Translated)
    assert made.text == ("flat large " * 9 + "school.\n") * 520
    assert len(beats) > 5, "a long text shows signs of life"


def test_a_batch_keeps_its_order(apart: Apart) -> None:
    texts = ["شقة", "", "مدرسة", "🙏", "كبيرة شقة"]
    made = [each.text for each in apart.translate(texts, "ar", "en") if isinstance(each, Translated)]
    assert made == ["flat", "", "school", "🙏", "large flat"]


def test_no_torch_and_no_sentence_splitter_of_others_is_loaded_or_installed(tmp_path: Path) -> None:
    code = (
        "import sys, importlib.util as u; from translation.argos import _load; _load();"
        "print([n for n in ('torch', 'spacy', 'onnxruntime') if n in sys.modules or u.find_spec(n)],"
        "getattr(sys.modules['stanza'], '__file__', None), getattr(sys.modules['minisbd'], '__file__', None))"
    )
    around = os.environ | {"TMPDIR": str(tmp_path)}
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=around)
    assert found.stdout.strip() == "[] None None"
