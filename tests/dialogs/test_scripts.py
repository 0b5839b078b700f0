"""Letters and digits: everything that is seen keeps its meaning, nothing that is not seen has one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.scripts import clean, digits, ethiopic_number, fold, loose, tidy, to_ethiopic

ZEROS = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) == "Nd" and unicodedata.decimal(chr(c)) == 0]


def test_every_number_up_to_9999_is_read_in_every_script() -> None:
    assert len(ZEROS) > 60
    for zero in ZEROS:
        own = {str(n): chr(ord(zero) + n) for n in range(10)}
        written = {number: "".join(own[figure] for figure in str(number)) for number in range(0, 10_000, 7)}
        written[9999] = own["9"] * 4
        for number, text in written.items():
            assert fold(text, "en") == str(number), (zero, text)


@pytest.mark.parametrize("text", ["٣٥", "۳۵", "३५", "３５", "𝟑𝟓", "٣۵", "3️⃣5️⃣", "\u200f٣٥\u200f", "\u206635\u2069"])
def test_one_number_in_many_scripts_is_one_text(text: str) -> None:
    assert fold(text, "ar") == "35"


@pytest.mark.parametrize(
    ("text", "folded"),
    [("3²", "3 2"), ("3½", "3 1⁄2"), ("3\u200b4", "3 4"), ("3\u200f4", "3 4"), ("3\xad4", "3 4"), ("③", "3")],
)
def test_digits_that_are_not_one_number_never_become_one(text: str, folded: str) -> None:
    assert fold(text, "en") == folded


def test_nothing_unseen_survives_cleaning() -> None:
    for code in range(0x110000):
        if unicodedata.category(chr(code)) in ("Cf", "Cc", "Cs") and chr(code) not in "\n":
            cleaned = clean(f"a{chr(code)}b")
            assert cleaned in ("ab", "a b", "a\nb"), hex(code)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("أهلاً", "اهلا", "ar"),
        ("صحّة", "صحه", "ar"),
        ("سـكـن", "سكن", "ar"),
        ("مستشفى", "مستشفي", "ar"),
        ("کرایه", "كرايه", "fa"),
        ("نمی\u200cدانم", "نمي دانم", "ar"),
        ("Don’t know!", "dont know", "en"),
        ("twenty-three", "TWENTY  THREE", "en"),
        ("FÜNF", "fuenf", "de"),
        ("weiß", "WEISS", "de"),
        ("İSTANBUL", "istanbul", "tr"),
        ("ISPARTA", "ısparta", "tr"),
        ("üç dört beş altı", "UC DORT BES ALTI", "tr"),
        ("hiç değil, kâğıt", "hic degil, kagit", "tr"),
        ("zéro, août, œuvre", "ZERO, aout, oeuvre", "fr"),
        ("peut-être, l’été", "peut etre, lete", "fr"),
        ("ещё трёх", "ЕЩЕ ТРЕХ", "ru"),
        ("сто", "cтo", "ru"),  # a Latin c and o
        ("п'ять", "п’ять", "uk"),
        ("пʼять", "пять", "uk"),
        ("шість", "шiсть", "uk"),  # a Latin i
        ("ґанок", "ганок", "uk"),
        ("ዐሥር", "አስር", "am"),
        ("ኅዳር", "ህዳር", "am"),
        ("ሃያ", "ሀያ", "am"),
        ("ጸሐይ", "ፀሀይ", "am"),
        ("ሓደ፡ክልተ።", "ሓደ ክልተ", "ti"),
        ("ګوند", "گوند", "ps"),
        ("نوې", "نوی", "ps"),
        ("به‌ڵێ", "بەڵێ", "ckb"),
        ("دە", "ده", "ckb"),
        ("ڕاستە", "راستة", "ckb"),
        ("كوردي", "کوردی", "ckb"),
        ("ھەشت", "هەشت", "ckb"),
        ("Şêst", "sest", "kmr"),
        ("ÇAR", "car", "kmr"),
        ("SIFIR", "sıfır", "kmr"),
        ("Bîst û yek", "BİST U YEK", "kmr"),
    ],
)
def test_one_word_spelt_two_ways_folds_together(one: str, other: str, language: str) -> None:
    assert fold(one, language) == fold(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("څلور", "ځلور", "ps"),
        ("سل", "شل", "ps"),
        ("ښه", "شه", "ps"),
        ("سێ", "سی", "ckb"),
        ("نۆ", "نو", "ckb"),
        ("sê", "sî", "kmr"),
        ("ሓ", "ሃ", "ti"),
        ("ኣ", "ዓ", "ti"),
        ("ኸ", "ሀ", "ti"),
        ("и", "й", "ru"),
        ("ü", "u", "en"),
        ("i", "і", "uk"),
        ("schon", "schön", "de"),
        ("سن", "شن", "ar"),
        ("é", "e", "en"),
    ],
)
def test_the_fold_keeps_apart_what_means_different_things(one: str, other: str, language: str) -> None:
    assert fold(one, language) != fold(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("السكن", "سكن", "ar"), ("ሰራሕ", "ሠራሕ", "ti"), ("Müller", "Muller", "de"), ("café", "cafe", "en")],
)
def test_the_loose_fold_joins_near_spellings(one: str, other: str, language: str) -> None:
    assert loose(one, language) == loose(other, language)


@given(st.text(), st.sampled_from(["en", "de", "ar", "fa", "ti", "tr", "ckb", "fr", "ru", "uk", "am", "so"]))
def test_folding_what_is_folded_changes_nothing_that_is_compared(text: str, language: str) -> None:
    once = digits(clean(text))
    assert digits(once) == once
    assert loose(text, language) == loose(fold(text, language), language) or not text.isascii()


def test_ethiopic_numerals_are_read_as_they_are_written() -> None:
    for number in [*range(1, 10_000), 10_000, 12_345, 99_999, 100_000, 20_000_000]:
        assert ethiopic_number(to_ethiopic(number)) == number
    assert to_ethiopic(1998) == "፲፱፻፺፰"


@pytest.mark.parametrize("text", ["", "፩፪", "፪፲", "12", "፲፲", "፻፻", "፩0", "፩" * 40])
def test_what_is_no_ethiopic_number_has_no_value(text: str) -> None:
    assert ethiopic_number(text) is None


def test_a_persons_words_stay_as_written_but_for_what_could_harm() -> None:
    assert (
        tidy(" می\u200cخواهم <b>x</b> \x00\u202e\ud800\nسطر ٢ 👩\u200d👧 ")
        == "می\u200cخواهم <b>x</b> \nسطر ٢ 👩\u200d👧"
    )
