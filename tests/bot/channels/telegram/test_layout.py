"""How prompts look: what Telegram refuses is never made, every option can be reached, and rows read as people read.

2,000 random prompts are tried; `EXAMPLES=10000 pytest tests/bot/channels/telegram/test_layout.py` tries more.
"""

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.base import Button, ControlButton, Shown
from bot.channels.telegram.data import ControlData, OptionData, PageData, matches, unpack
from bot.channels.telegram.layout import Key, Part, Rows, chosen, keyboard, lay_out, page_of
from bot.channels.telegram.splitting import LONGEST, units
from dialogs.conversation import END, Answered, Control, Number, Press, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.scripts import blank
from locales.review import offered
from tests.transcripts.play import NOW, Stage

EXAMPLES = int(os.environ.get("EXAMPLES", "2000"))
TAG = "Ab-9_xyz"
AR = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
QUIET = "⁦⁧⁨⁩‎‏"


def number(value: int) -> str:
    return str(value)


def arabic(value: int) -> str:
    return str(value).translate(AR)


def asked(*labels: str, text: str = "Frage?", direction: str = "ltr", **more: object) -> Shown:
    """A question with options o1, o2 ...; a label "@name=words" is the special option of that name."""
    options = []
    for at, label in enumerate(labels, 1):
        token, _, words = label.partition("=") if label.startswith("@") else (f"o{at}", "", label)
        options.append(Button(token, words))
    plain = Shown("q", text, None, "de", direction, tuple(options), (), "q", 1, "none", False)
    return replace(plain, **more)  # type: ignore[arg-type]


def controls(*names: Control) -> tuple[ControlButton, ...]:
    return tuple(ControlButton(name, name.capitalize()) for name in names)


def texts(rows: Rows) -> list[list[str]]:
    return [[key.text for key in row] for row in rows]


def tokens(rows: Rows) -> list[str]:
    found = (unpack(key.data or "") for row in rows for key in row)
    return [data.token for data in found if isinstance(data, OptionData)]


# ------------------------------------------------------------ no limit is broken

PIECES = (
    "Wort ", "سكن ", "مسکن", "ቤት ", "👨\u200d👩\u200d👧\u200d👦", "🇪🇷", "👍🏽", "e\u0301", "\u2068", "\u2069", "\u2067",
    "\n", "\n\n", "\u200b", "12 ", ". ", "x" * 40, "sehr lange Wörter in einem Satz. " * 9, "۱۲", "؟ ", "።", "",
)  # fmt: skip
SPECIAL = ("@send", "@unknown", "@declined", "@none", "@continue")
NAMED: tuple[Control, ...] = (
    "back",
    "skip",
    "done",
    "person",
    "help",
    "language",
    "pause",
    "answers",
    "stop",
    "delete",
)


class Chance(random.Random):
    """Makes any prompt, from its seed."""

    def words(self) -> str:
        return "".join(self.choices(PIECES, k=self.randrange(7)))

    def name(self) -> str:
        return "".join(self.choices("abcdefghijklmnopqrstuvwxyz_0123456789", k=self.randint(1, 40)))

    def prompt(self) -> Shown:
        own = [Button(f"{self.name()}[{at}]", self.words(), at % 3 == 0) for at in range(self.choice((0, 2, 12, 130)))]
        own = own[: self.randrange(len(own) + 1)]
        special = [Button(token, self.words()) for token in self.sample(SPECIAL, self.randrange(4))]
        first = self.randrange(len(special) + 1)
        return Shown(
            "q",
            self.words() * self.choice((0, 1, 1, 2, 60)),
            self.choice((None, self.words())),
            "xx",
            self.choice(("ltr", "rtl")),
            (*special[:first], *own, *special[first:]),
            tuple(ControlButton(name, self.words()) for name in self.sample(NAMED, self.randrange(len(NAMED)))),
            self.choice((None, self.name(), END, "@answers", "p" * 40 + "[" + "k" * 60 + "]")),
            self.randrange(10**6),
            "none",
            self.random() < 0.5,
        )


def fits(parts: tuple[Part, ...]) -> None:
    """Nothing that Telegram would refuse."""
    assert parts
    assert all(units(part.text) <= LONGEST and not blank(part.text) for part in parts)
    assert not any(part.keys for part in parts[:-1])
    keys = [key for row in parts[-1].keys for key in row]
    assert len(keys) <= 100
    assert all(1 <= len(row) <= 8 for row in parts[-1].keys)
    for key in keys:
        assert not blank(key.text) and units(key.text) <= 64 and len(key.text.splitlines()) == 1
        assert (key.data is None) != (key.url is None)
        assert key.data is None or 1 <= len(key.data.encode("ascii")) <= 64


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 2**64))
def test_no_prompt_breaks_a_limit_and_every_option_can_be_reached(seed: int) -> None:
    chance = Chance(seed)
    shown = [chance.prompt() for _ in range(chance.randrange(4))]
    before, page = [chance.words() for _ in range(chance.randrange(3))], chance.randint(-2, 30)
    fits(lay_out(shown, TAG, arabic, before=before, links=(Key("", url="https://example.org"),), page=page))
    waiting = next((one for one in reversed(shown) if one.options or one.controls), None)
    if waiting is None:
        return
    reached: set[str] = set()
    for turned in range(14):
        rows = keyboard(waiting, TAG, arabic, page=turned)
        if page_of(key.data for row in rows for key in row) != turned:
            break
        fits((Part("text", rows),))
        reached.update(tokens(rows))
    for option in waiting.options:
        sign = ("-" if option.ticked else "+") * (waiting.multiple and not option.token.startswith("@"))
        assert any(matches(each, sign + option.token) for each in reached)


# ------------------------------------------------------------ real prompts


@cache
def stage() -> Stage:
    return Stage()


def languages() -> tuple[str, ...]:
    return offered(stage().catalogue, list(stage().flows.values()))


def turn_of(language: str, *steps: Said) -> Turn:
    flow = stage().flows["needs"]
    turn = begin(flow, language, NOW)
    for step in steps:
        turn = take(flow, turn.conversation, step, stage().lexicons(flow), NOW)
    return turn


def digits_of(language: str, value: int) -> str:
    return stage().catalogue.label("needs", language, Number(str(value)))


def laid_out(turn: Turn) -> tuple[Part, ...]:
    language = turn.conversation.language
    shown = stage().shown(stage().flows["needs"], turn)
    return lay_out(shown, TAG, lambda value: digits_of(language, value))


def walk(language: str, seed: int) -> Iterator[Turn]:
    """A conversation of somebody who taps anything, writes much and asks for everything on the way."""
    chance = random.Random(seed)
    flow = stage().flows["needs"]
    turn = begin(flow, language, NOW)
    for step in range(120):
        yield turn
        asked = turn.prompts[-1]
        place, now = asked.place or "", turn.conversation
        said: Said
        if step == 0 or (place == "@end" and chance.random() < 0.5):
            said = Tap(asked.options[0].token, place, asked.attempt)
        elif chance.random() < 0.15:
            said = Press(chance.choice(("help", "answers", "language", "stop", "back", "pause", "person")))
        elif asked.input == "text":
            said = Text(" ".join(["Wir sind viele. نحن كثيرون."] * 60))
        elif asked.multiple and len(now.ticked) < 3:
            said = Tap("+" + chance.choice(asked.options).token, place, asked.attempt)
        elif asked.multiple:
            said = Press("done")
        elif asked.input in ("integer", "month") and chance.random() < 0.7:
            said = Text("5" if asked.input == "integer" else "2024-03")
        elif asked.options and place != "@language" and place != "@delete":
            said = Tap(chance.choice(asked.options).token, place, asked.attempt)
        else:
            said = Press("back")
        turn = take(flow, now, said, stage().lexicons(flow), NOW)


@pytest.mark.parametrize("language", languages())
def test_no_real_prompt_breaks_a_limit(language: str) -> None:
    longest, asked = 0, set()
    for seed in range(4):
        for turn in walk(language, seed):
            parts = laid_out(turn)
            fits(parts)
            longest = max(longest, *(units(part.text) for part in parts))
            asked.add((turn.prompts[-1].place or "").partition("[")[0])
    assert {"first", "detail", "urgency", "offer", "household", "own_words", "@end", "@answers"} <= asked
    assert longest > 1500


@pytest.mark.parametrize("language", languages())
def test_the_number_on_a_button_means_the_same_when_it_is_typed(language: str) -> None:
    flow, tried = stage().flows["needs"], 0
    for turn in walk(language, 1):
        waiting, rows = turn.prompts[-1], laid_out(turn)[-1].keys
        plain = {digits_of(language, at): at for at in range(1, 40)}
        for key in (key for row in rows for key in row if key.text in plain and waiting.place not in ("@language",)):
            data = unpack(key.data or "")
            assert isinstance(data, OptionData)
            choice = next(o.token for o in waiting.options if matches(data.token.lstrip("+-"), o.token))
            tapped = Tap(choice, waiting.place or "", waiting.attempt)
            one, other = (take(flow, turn.conversation, said, stage().lexicons(flow), NOW)
                          for said in (tapped, Text(key.text)))  # fmt: skip
            assert one.conversation.place == other.conversation.place
            kept = [
                [(e.place, e.value, e.status) for e in each.events if isinstance(e, Answered)] for each in (one, other)
            ]
            assert kept[0] == kept[1]
            tried += 1
    assert tried > 10


# ------------------------------------------------------------ what stands where


@pytest.mark.parametrize(
    ("labels", "direction", "rows"),
    [
        (("Ja", "Nein"), "ltr", [["Ja", "Nein"]]),
        (("نعم", "لا"), "rtl", [["لا", "نعم"]]),
        (("بله", "خیر", "@declined=ترجیح می‌دهم نگویم"), "rtl", [["خیر", "بله"], ["ترجیح می‌دهم نگویم"]]),
        (("እወ", "ኣይፋልን", "@unknown=ኣይፈልጥን እየ"), "ltr", [["እወ", "ኣይፋልን"], ["ኣይፈልጥን እየ"]]),
        (("Jetzt", "In den nächsten drei Monaten"), "ltr", [["Jetzt"], ["In den nächsten drei Monaten"]]),
        (("مُدَرِّسَةٌ لِلُّغَةِ", "عَمَلٌ"), "rtl", [["عَمَلٌ", "مُدَرِّسَةٌ لِلُّغَةِ"]]),  # marks take no room
        (("Eins", "Zwei", "Drei"), "ltr", [["Eins", "Zwei"], ["Drei"]]),
    ],
)  # fmt: skip
def test_short_options_stand_in_twos_from_the_side_where_reading_begins(
    labels: tuple[str, ...], direction: str, rows: list[list[str]]
) -> None:
    assert texts(keyboard(asked(*labels, direction=direction), TAG, number)) == rows


def test_several_are_ticked_and_finished_by_done_under_them() -> None:
    shown = asked("Wohnung", "Arbeit", "@unknown=Weiß nicht", multiple=True, controls=controls("done", "back", "help"))
    first, *others = shown.options
    shown = replace(shown, options=(replace(first, ticked=True), *others))
    rows = keyboard(shown, TAG, number)
    assert texts(rows) == [["✅ Wohnung", "Arbeit"], ["Weiß nicht"], ["Done"], ["Back"], ["Help"]]
    assert tokens(rows) == ["-o1", "+o2", "@unknown", "@done", "@back"]


def test_a_tick_moves_no_button() -> None:
    plain = asked("Vierzehn Laute", "Wohnung", multiple=True)
    ticked = replace(plain, options=tuple(replace(option, ticked=True) for option in plain.options))
    sizes = [[len(row) for row in keyboard(shown, TAG, number)] for shown in (plain, ticked)]
    assert sizes == [[2], [2]]


def test_under_a_question_are_few_controls_and_they_know_the_question() -> None:
    every = controls("back", "skip", "pause", "language", "help", "answers", "stop", "delete", "start_over", "person")
    rows = keyboard(asked("Ja", "Nein", controls=every), TAG, number)
    assert texts(rows) == [["Ja", "Nein"], ["Back", "Skip"], ["Person"], ["Help", "Language"]]
    meant = [unpack(key.data or "") for row in rows[1:] for key in row]
    assert meant == [
        OptionData(1, TAG, "q", "@back"), OptionData(1, TAG, "q", "@skip"), ControlData(TAG, "person"),
        ControlData(TAG, "help"), ControlData(TAG, "language"),
    ]  # fmt: skip
    at_end = keyboard(asked("@send=Abschicken", place=END, controls=every), TAG, number)
    assert texts(at_end) == [["Abschicken"], ["Back"], ["Help", "Language"]]


def test_long_options_are_listed_in_the_text_and_have_numbers() -> None:
    long = "Ich kenne ein Angebot, aber ich habe es nicht genutzt"
    shown = asked("Ja", long, "Nein", "Nie", "Oft", "Manchmal", "@declined=Keine Antwort")
    (part,) = lay_out((shown,), TAG, number)
    assert texts(part.keys) == [["1", "2", "3", "4", "5"], ["6"], ["Keine Antwort"]]
    assert [line.translate(dict.fromkeys(map(ord, QUIET))) for line in part.text.split("\n")[2:]] == [
        "1. Ja", f"2. {long}", "3. Nein", "4. Nie", "5. Oft", "6. Manchmal", "7. Keine Antwort",
    ]  # fmt: skip


def test_long_options_have_numbers_from_right_to_left_and_the_first_one_may_be_special() -> None:
    shown = asked("@send=أرسلوا", "س" * 40, "عمل", direction="rtl", text="كل شيء؟", place=END)
    (part,) = lay_out((shown,), TAG, arabic)
    assert texts(part.keys) == [["أرسلوا"], ["٣", "٢"]]
    assert part.text.splitlines()[-1] == "‏٣. ⁨عمل⁩"


def test_many_options_come_in_pages_that_go_round() -> None:
    shown = asked(*(f"Ort {at}" for at in range(1, 26)), "@declined=Keine Antwort", place="town")
    (part,) = lay_out((shown,), TAG, number)
    assert part.text.count("Ort") == 25
    seen = [tokens(keyboard(shown, TAG, number, page=page)) for page in range(3)]
    assert [len(page) for page in seen] == [11, 11, 6]
    assert {token for page in seen for token in page} == {option.token for option in shown.options}
    assert all(page[-1] == "@declined" for page in seen)
    rows = keyboard(shown, TAG, number, page=2)
    turns = next(row for row in rows if any("/" in key.text for key in row))
    assert [key.text.strip(QUIET) for key in turns] == ["‹", "3/3", "›"]
    assert [unpack(key.data or "") for key in turns] == [PageData(1, TAG, 1), PageData(1, TAG, 2), PageData(1, TAG, 0)]


def test_pages_turn_to_the_left_where_one_reads_to_the_left() -> None:
    shown = asked(*(f"مكان {at}" for at in range(1, 26)), direction="rtl", place="town")
    turns = next(row for row in keyboard(shown, TAG, arabic, page=1) if any("/" in key.text for key in row))
    assert [key.text.strip(QUIET) for key in turns] == ["‹", "٢/٣", "›"]
    assert [unpack(key.data or "") for key in turns] == [PageData(1, TAG, 2), PageData(1, TAG, 1), PageData(1, TAG, 0)]


@pytest.mark.parametrize(("wanted", "shown"), [(-5, 0), (0, 0), (1, 1), (2, 2), (99, 2)])
def test_a_page_is_the_nearest_there_is_and_the_keys_tell_which(wanted: int, shown: int) -> None:
    for direction in ("ltr", "rtl"):
        rows = keyboard(asked(*(f"Ort {at}" for at in range(25)), direction=direction), TAG, number, page=wanted)
        assert page_of(key.data for row in rows for key in row) == shown
    assert page_of([None, "x", "c:tag:help"]) == 0


def test_a_list_too_long_for_a_message_is_not_written_out() -> None:
    shown = asked(*(f"Eine Gemeinde mit einem sehr langen Namen, Nummer {at}" for at in range(500)))
    (part,) = lay_out((shown,), TAG, number)
    assert part.text == "Frage?"
    assert len(part.keys) == 11 and part.keys[0][0].text.startswith("Eine Gemeinde")


# ------------------------------------------------------------ the text


def test_a_turn_is_one_message_with_the_notice_before_the_question() -> None:
    said = replace(asked(text="Danke."), place=None, hint=None)
    parts = lay_out((said, asked("Ja", "Nein", hint="Ein Hinweis.")), TAG, number, before=("Zuvor.",),
                    links=(Key("Im Netz", url="https://example.org"),))  # fmt: skip
    assert [part.text for part in parts] == ["Danke.\n\nZuvor.\n\nFrage?\n\nEin Hinweis."]
    assert texts(parts[0].keys) == [["Ja", "Nein"], ["Im Netz"]]


def test_a_question_is_not_torn_from_its_buttons() -> None:
    said = replace(asked(text="Ein Satz. " * 380), place=None)
    question = asked("Ja", "Nein", text="Eine Frage mit vielen Worten. " * 20 + "Ja?")
    parts = lay_out((said, question), TAG, number)
    assert len(parts) == 2
    assert parts[1].text == question.text
    assert not parts[0].keys and parts[1].keys


@pytest.mark.parametrize(
    ("text", "direction", "begins"),
    [
        ("سكن", "rtl", ""), ("WhatsApp هنا", "rtl", "‏"), ("⁨WhatsApp⁩ هنا", "rtl", "‏"), ("12", "rtl", "‏"),
        ("⁨السكن⁩: كيف؟", "rtl", ""), ("⁨مسکن⁩: 12", "rtl", "‏"), ("Wohnung", "ltr", ""), ("سكن heißt Wohnung", "ltr", "‎"),
        ("⁨سكن⁩ heißt Wohnung", "ltr", "‎"), ("12 ቤት", "ltr", ""), ("⁨ቤት⁩፦ ዲኹም", "ltr", ""), ("12", "ltr", ""),
    ],
)  # fmt: skip
def test_a_paragraph_begins_on_its_languages_side(text: str, direction: str, begins: str) -> None:
    (part,) = lay_out((asked(text=f"{text}\n\n{text}", direction=direction),), TAG, number)
    assert part.text == f"{begins}{text}\n\n{begins}{text}"


def test_a_part_that_begins_within_a_paragraph_begins_on_its_languages_side_too() -> None:
    parts = lay_out((asked(text="سكن " + "WhatsApp " * 900, direction="rtl"),), TAG, number)
    assert len(parts) > 1
    assert all(part.text.startswith("‏") for part in parts[1:])


@pytest.mark.parametrize("text", ["", " \n", "⁨⁩", "\u200b"])
def test_no_message_is_empty(text: str) -> None:
    assert [part.text for part in lay_out((asked(text=text),), TAG, number)] == ["…"]
    assert lay_out((), TAG, number, before=("Zuvor.",)) == (Part("Zuvor."),)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("", "·"), (" \n ", "·"), ("\u2068\u2069", "·"), ("Ja\nNein", "Ja Nein"), ("a" * 70, "a" * 63 + "…"),
        ("a" * 58 + "👨\u200d👩\u200d👧" * 2, "a" * 58 + "…"),
        ("a" * 62 + "e\u0301" * 3, "a" * 62 + "…"), ("a" * 62 + "🇪🇷" * 2, "a" * 62 + "…"),
        ("\u2068" + "س" * 70 + "\u2069", "\u2068" + "س" * 61 + "…\u2069"),
    ],
)  # fmt: skip
def test_a_label_is_one_line_that_fits(label: str, shown: str) -> None:
    rows = keyboard(asked(controls=(ControlButton("help", label),)), TAG, number)
    assert texts(rows) == [[shown]]


@pytest.mark.parametrize(
    ("tapped", "left"), [("Ja", "✅ Ja"), ("✅ Ja", "✅ Ja"), ("٣", "✅ ٣"), ("a" * 80, "✅ " + "a" * 61 + "…")]
)
def test_what_was_chosen_stays_and_does_nothing(tapped: str, left: str) -> None:
    ((key,),) = chosen(tapped)
    assert key.text == left
    assert key.data is not None and unpack(key.data) is None
