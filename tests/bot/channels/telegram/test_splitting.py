"""Where long texts are cut, and what is never torn apart."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.splitting import CLOSER, OPENERS, shorten, split, units
from dialogs.scripts import blank

FAMILY, FLAG, ENGLAND = "👨‍👩‍👧‍👦", "🇪🇷", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"
PIECES = st.sampled_from(
    ["wort", " ", "\n", "\n\n", ". ", "3.5", "116 016", "سؤال؟ ", "نص", "ጽሑፍ። ", FAMILY, FLAG, ENGLAND, "👍🏽", "1️⃣",
     "é", "e\u0301", "\u2066", "\u2067", "\u2068", "\u2069", "\u200c", "\t", "\xa0", "🏠"],
)  # fmt: skip
TEXT = st.lists(PIECES, max_size=120).map("".join)


def seen(text: str) -> str:
    """Without what cannot be seen: white space, isolates."""
    return "".join(char for char in text if not char.isspace() and char not in OPENERS + CLOSER)


def closed(text: str) -> bool:
    return sum(char in OPENERS for char in text) <= text.count(CLOSER)


@given(st.text(st.characters(codec="utf-8"), max_size=50))
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


@given(TEXT, st.integers(20, 200))
def test_parts_fit_and_lose_nothing_that_is_seen(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(units(part) <= limit and not blank(part) for part in parts)
    together = seen("".join(parts))
    assert together == seen(text) if not blank(text) else parts == ()


@given(st.lists(st.sampled_from(["wort ", "\u2068eins ", "zwei\u2069 ", "\u2067نص \u2069", "satz. "]), max_size=80))
def test_isolates_are_closed_in_every_part_but_the_last(pieces: list[str]) -> None:
    *cut, _ = split("".join(pieces), 40) or ("",)
    assert all(closed(part) for part in cut)


@given(st.lists(st.sampled_from([FAMILY, FLAG, ENGLAND, "👍🏽", "1️⃣", "e\u0301", "x"]), min_size=1, max_size=60))
def test_no_letter_and_no_emoji_is_torn_apart(clusters: list[str]) -> None:
    text, at, places = "".join(clusters), 0, {0}
    for cluster in clusters:
        at += len(cluster)
        places.add(at)
    cut = 0
    for part in split(text, 20):
        cut += len(part)
        assert cut in places


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # de: a paragraph before a sentence, a sentence before a word
        ("Ein Absatz. Mehr davon.\n\nNoch einer. Und mehr.", ("Ein Absatz. Mehr davon.", "Noch einer. Und mehr.")),
        ("Wir sind zu fünft. Das Zimmer ist klein.", ("Wir sind zu fünft.", "Das Zimmer ist klein.")),
        ("Sie sagte: „Ja, gern.“ Und dann ging sie heim.", ("Sie sagte: „Ja, gern.“", "Und dann ging sie heim.")),
        ("Es gibt Hilfe immer unter 116 016 Tag und Nacht", ("Es gibt Hilfe immer unter", "116 016 Tag und Nacht")),
        ("Es kostet im Monat nun 3.5 Prozent mehr Geld", ("Es kostet im Monat nun 3.5", "Prozent mehr Geld")),
        ("Kommen Sie bitte am 1. Januar zu uns in das Haus", ("Kommen Sie bitte am 1. Januar", "zu uns in das Haus")),
        # ar, fa, ti: their own signs
        ("هل تحتاجون إلى سكن؟ نعم، نحتاج إلى سكن كبير", ("هل تحتاجون إلى سكن؟", "نعم، نحتاج إلى سكن كبير")),
        ("آیا خانه می‌خواهید؟ بله، یک خانه بزرگ می‌خواهیم", ("آیا خانه می‌خواهید؟", "بله، یک خانه بزرگ می‌خواهیم")),
        ("ናይ ገዛእ ርእስኹም ገዛ ትደልዩ ዲኹም። እወ፡ ዓቢ ገዛ ንደሊ።", ("ናይ ገዛእ ርእስኹም ገዛ ትደልዩ ዲኹም።", "እወ፡ ዓቢ ገዛ ንደሊ።")),
        ("ናይ ገዛእ ርእስኹም ገዛ ትደልዩ።እወ፡ዓቢ፡ገዛ፡ንደሊ", ("ናይ ገዛእ ርእስኹም ገዛ ትደልዩ።", "እወ፡ዓቢ፡ገዛ፡ንደሊ")),
        # an isolate that is open at the cut
        ("Sie schrieb \u2068wir sind viele und haben nichts\u2069.",
         ("Sie schrieb \u2068wir sind viele\u2069", "\u2068und haben nichts\u2069.")),
    ],
)  # fmt: skip
def test_the_cut_is_where_a_reader_pauses(text: str, parts: tuple[str, ...]) -> None:
    assert split(text, 30) == parts


def test_a_text_that_just_fits_stays_whole() -> None:
    assert split("🏠" * 2048) == ("🏠" * 2048,)
    assert [units(part) for part in split("🏠" * 2049)] == [4096, 2]


@pytest.mark.parametrize("text", ["", " \n ", "\u2066\u2069", "\u200b\u200f", "\u2068" * 9000])
def test_nothing_to_see_is_no_part(text: str) -> None:
    assert split(text) == ()


@pytest.mark.parametrize("text", ["\u2068" * 6000 + "a" * 6000, "e" + "\u0301" * 9000, FAMILY * 900, " " * 5000 + "a"])
def test_the_strangest_texts_end(text: str) -> None:
    parts = split(text)
    assert all(units(part) <= 4096 for part in parts)
    assert seen("".join(parts)) == seen(text)


@given(TEXT, st.integers(10, 80))
def test_what_is_shortened_fits_and_says_so(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert units(short) <= limit
    assert short == text or ("…" in short and text.startswith(short.rstrip("\u2069").removesuffix("…")))
    assert not short or not unicodedata.combining(short[0]) or unicodedata.combining(text[0])
