"""Yes and no, in the conversation's own language only."""

import pytest

from tests.dialogs.answers.said import said


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("yes", "en", "yes"),
        ("YES!", "en", "yes"),
        ("y", "en", "yes"),
        ("yesss", "en", "yes"),
        ("yes, please", "en", "yes"),
        ("no", "en", "no"),
        ("No.", "en", "no"),
        ("nope", "en", "no"),
        ("no no no", "en", "no"),
        ("no, I don’t", "en", "no"),
        ("Ja", "de", "yes"),
        ("j", "de", "yes"),
        ("nö", "de", "no"),
        ("Nein danke", "de", "no"),
        ("natuerlich", "de", "yes"),
        ("نعم", "ar", "yes"),
        ("ن", "ar", "yes"),
        ("أيوة", "ar", "yes"),
        ("ايوه", "ar", "yes"),
        ("إي", "ar", "yes"),
        ("نَعَم", "ar", "yes"),
        ("لا", "ar", "no"),
        ("لأ", "ar", "no"),
        ("كلا", "ar", "no"),
        ("لاااا", "ar", "no"),
        ("لا، شكراً", "ar", "no"),
        ("بله", "fa", "yes"),
        ("آره", "fa", "yes"),
        ("بلی", "fa", "yes"),
        ("نه", "fa", "no"),
        ("ن", "fa", "no"),
        ("نخیر", "fa", "no"),
        ("እወ", "ti", "yes"),
        ("እወ።", "ti", "yes"),
        ("ኣይፋልን", "ti", "no"),
        ("አይፋል", "ti", "no"),
        ("ኣይኮነን", "ti", "no"),
        ("👍", "ti", "yes"),
        ("👍🏽", "en", "yes"),
        ("✅", "ar", "yes"),
        ("✔️", "fa", "yes"),
        ("👎🏿", "de", "no"),
        ("❌", "en", "no"),
        ("yes 👍", "en", "yes"),
        ("no, really, thank you", "en", "no"),
        ("Yes! Thanks", "en", "yes"),
        ("yes 😊", "en", "yes"),
        ("نعم 🙏🏽", "ar", "yes"),
        ("нет 😔", "ru", "no"),
        ("ja :-)", "de", "yes"),
        ("Yesss please!", "en", "yes"),
        ("yesyes", "en", "yes"),
        ("نه نه نه", "fa", "no"),
        ("no no, no thanks", "en", "no"),
        ("um, yes", "en", "yes"),
        ("äh nein", "de", "no"),
        ("euh oui", "fr", "yes"),
        ("evet dostum", "tr", "yes"),
        ("так, друже", "uk", "yes"),
        ("Go for it!", "en", "yes"),
        ("ça ira non merci", "fr", "no"),
        ("ладно, да", "ru", "yes"),
        ("ايوه يا فندم", "ar", "yes"),
        ("متاسفانه خیر", "fa", "no"),
        ("1", "en", "yes"),
        ("٢", "ar", "no"),
        ("۱", "fa", "yes"),
        ("፪", "ti", "no"),
    ],
)
def test_plain_answers_are_understood(text: str, language: str, expected: str) -> None:
    assert said("yes_no", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("yes but not now", "en"),
        ("yes I think not", "en"),
        ("no problem", "en"),
        ("not yes", "en"),
        ("yes?", "en"),
        ("yes?!", "en"),
        ("yes (?)", "en"),
        ("نعم؟!", "ar"),
        ("never wrong", "en"),
        ("yanlış değil", "tr"),
        ("niemals falsch", "de"),
        ("pas encore", "fr"),
        ("не надо", "ru"),
        ("نعم ولا شيء", "ar"),
        ("👍👎", "en"),
        ("yes no", "en"),
        ("nien", "de"),
        ("nicht ja", "de"),
        ("yes 👎", "en"),
        ("not yet", "en"),
        ("thank you yes no", "en"),
        ("I have, brother", "en"),
        ("j'ai mon frère", "fr"),
        ("برادر ندارم", "fa"),
        ("خواهر ندارم", "prs"),
        ("ورور نلرم", "ps"),
        ("ma haysto walaal", "so"),
        ("لا يوجد أستاذ", "ar"),
        ("yes 👎🙂", "en"),
        ("не не согласен", "ru"),
        ("never, never wrong", "en"),
        ("it's ok", "en"),
    ],
)
def test_half_an_answer_is_asked_back(text: str, language: str) -> None:
    assert said("yes_no", text, language).startswith("?")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("maybe", "en"),
        ("إن شاء الله", "ar"),
        ("شاید", "fa"),
        ("یا", "fa"),
        ("jein", "de"),
        ("ምናልባት", "ti"),
        ("🙏", "en"),
        ("😊", "en"),
        ("maybe 😊", "en"),
        ("👋", "en"),
        ("j", "en"),
        ("نه", "ar"),
        ("h", "en"),
        ("0", "en"),
        ("3", "en"),
        ("x", "en"),
    ],
)
def test_neither_yes_nor_no_is_refused(text: str, language: str) -> None:
    assert said("yes_no", text, language) == "!error-yes-no"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I don't know", "en", "unknown"),
        ("weiß nicht", "de", "unknown"),
        ("لا أعرف", "ar", "unknown"),
        ("نمی‌دانم", "fa", "unknown"),
        ("نمیدانم", "fa", "unknown"),
        ("نمی دونم", "fa", "unknown"),
        ("ኣይፈልጥን", "ti", "unknown"),
        ("prefer not to say", "en", "declined"),
        ("أفضل عدم الإجابة", "ar", "declined"),
        ("ترجیح می‌دهم نگویم", "fa", "declined"),
    ],
)
def test_not_knowing_and_not_saying_are_answers_of_their_own(text: str, language: str, expected: str) -> None:
    for kind in ("yes_no", "integer", "date", "select_one", "select_multiple"):
        assert said(kind, text, language) == expected  # type: ignore[arg-type]
        assert said(kind, text, language, required=True).startswith("!error")  # type: ignore[arg-type]
        assert said(kind, text, language, required=True, missing=("unknown", "declined")) == expected  # type: ignore[arg-type]


def test_the_numbers_after_yes_and_no_are_what_may_be_missing() -> None:
    assert said("yes_no", "٣", "ar", missing=("declined",)) == "declined"
    assert said("yes_no", "4", "en", missing=("unknown", "declined")) == "declined"
    assert said("yes_no", "4", "en", missing=("unknown",)) == "!error-yes-no"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ok", "en", "yes"),
        ("I agree", "en", "yes"),
        ("yes", "en", "yes"),
        ("1", "en", "yes"),
        ("2", "en", "no"),
        ("موافق", "ar", "yes"),
        ("لا أوافق", "ar", "no"),
        ("باشه", "fa", "yes"),
        ("قبول ندارم", "fa", "no"),
        ("እሺ", "ti", "yes"),
        ("einverstanden", "de", "yes"),
        ("nicht einverstanden", "de", "no"),
        ("there is", "en", "?yes no"),
        ("j'ai", "fr", "?yes no"),
        ("agrea", "en", "!error-acknowledge"),
        ("I don't know", "en", "!error-acknowledge"),
        ("maybe", "en", "!error-acknowledge"),
    ],
)
def test_agreeing_is_clear_or_it_is_not_agreeing(text: str, language: str, expected: str) -> None:
    assert said("acknowledge", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ok", "en", "yes"),
        ("O.K.", "de", "yes"),
        ("OK, yes", "en", "yes"),
        ("in Ordnung", "de", "yes"),
        ("хорошо", "ru", "yes"),
        ("гаразд", "uk", "yes"),
        ("tamam", "tr", "yes"),
        ("d'accord", "fr", "yes"),
        ("ماشي", "ar", "yes"),
        ("باشه", "fa", "yes"),
        ("እሺ", "am", "yes"),
        ("pas d'accord", "fr", "no"),
        ("لا أوافق", "ar", "no"),
        ("katılmıyorum", "tr", "no"),
    ],
)
def test_what_agrees_as_a_whole_answer_is_a_yes(text: str, language: str, expected: str) -> None:
    assert said("yes_no", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("fine", "en", "?yes no"),
        ("I refuse", "en", "?no yes"),
        ("not ok", "en", "?no yes"),
        ("ok no", "en", "?yes no"),
        ("ok thanks", "en", "?yes no"),
        ("gut", "de", "?yes no"),
        ("d'accord mais non", "fr", "?yes no"),
        ("хорошо, но нет", "ru", "?yes no"),
        ("да ладно", "ru", "?yes no"),
        ("так добре", "uk", "?yes no"),
        ("olmaz", "tr", "?no yes"),
        ("tamam değil", "tr", "?no yes"),
        ("مش تمام", "ar", "?no yes"),
        ("ماشي صحيح", "ar", "?yes no"),
        ("تمام الحمد لله", "ar", "?yes no"),
        ("باشه نه", "fa", "?yes no"),
        ("موافق نه", "fa", "?yes no"),
    ],
)
def test_what_agrees_beside_anything_but_a_yes_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("yes_no", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("No, that's wrong.", "en", "no"),
        ("Nein, ich bin nicht einverstanden", "de", "no"),
        ("нет, неверно", "ru", "no"),
        ("لا، خطأ", "ar", "no"),
        ("no, not wrong", "en", "?no yes"),
        ("لا خطأ", "ar", "?no yes"),
        ("hayır, yanlış değil", "tr", "?no yes"),
        ("no, yes", "en", "?no yes"),
    ],
)
def test_two_words_of_no_are_one_no_only_in_clauses_of_their_own(text: str, language: str, expected: str) -> None:
    assert said("yes_no", text, language) == expected


@pytest.mark.parametrize(("text", "expected"), [("fine", "yes"), ("let's go", "yes"), ("I refuse", "no")])
def test_to_an_agreement_the_willing_agree_and_the_unwilling_do_not(text: str, expected: str) -> None:
    assert said("acknowledge", text, "en") == expected
