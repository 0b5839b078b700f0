"""The page that shows everything the bot says in a language: whole, and with nothing from elsewhere."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.flows import our_flows, read_flows
from bot.translators.preview import preview
from bot.translators.walk import Scene, play
from dialogs.flow import Flow
from locales.catalogue import Catalogue
from locales.pseudo import LONG, RTL, with_pseudo

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FACTS = {"months": "12"}
OURS = Catalogue.load(facts=FACTS)
WORDS = {"title": "T", "about": "A", "others": "O", "others_about": "P"}


@pytest.fixture(scope="module")
def flow() -> Flow:
    return read_flows(our_flows())[0]["needs"]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.load(with_pseudo(OURS.folder, tmp_path_factory.mktemp("locales")), FACTS)


def scenes(catalogue: Catalogue, flow: Flow, language: str) -> list[Scene]:
    return list(play(catalogue, flow, language, NOW))


@pytest.mark.parametrize("language", sorted(OURS.languages))
def test_every_text_of_every_language_stands_on_its_page_under_its_name(flow: Flow, language: str) -> None:
    page = preview(OURS, flow, language, NOW, WORDS)
    named = set(re.findall(r'class="name" id="([^"]+)"', page))
    messages = {entry.id for source in OURS.sources("needs", language) for entry in source.entries()}
    labels = {name for name in messages if "-" in name and name.partition("-")[0] in flow.choices}
    assert {name.partition(".")[0] for name in messages} - named - labels == set()
    assert "[" + "say-" not in page, "a message without a text is shown by its name in brackets"
    assert "http://" not in page and "https://" not in page and "src=" not in page


@pytest.mark.parametrize("language", ["ar", "ti"])
def test_the_conversation_asks_every_question_and_shows_every_side_step(flow: Flow, language: str) -> None:
    said = {shown.message for scene in scenes(OURS, flow, language) for shown in scene.bot}
    asked = {question.name for question in flow.questions() if question.type != "calculate"}
    aside = {"help-now", "say-person", "say-third-time", *(f"ask-{name}" for name in ("language", "answers", "stop"))}
    over = {f"ask-{name}" for name in ("delete", "start_over", "start_again", "readback")}
    over |= {f"ask-after-{name}" for name in ("pause", "completed")}
    assert said >= asked | aside | over


def test_what_is_inserted_is_escaped(flow: Flow) -> None:
    hostile = Catalogue.load(facts={"organisation": "<script>alert(1)</script>"})
    page = preview(hostile, flow, "en", NOW, WORDS)
    assert "<script>" not in page and "&lt;script&gt;" in page


def test_the_long_language_is_much_longer_and_the_other_has_no_latin_letter(flow: Flow, invented: Catalogue) -> None:
    def texts(language: str) -> str:
        return "\n".join(shown.text for scene in scenes(invented, flow, language) for shown in scene.bot)

    assert len(texts(LONG)) > 1.5 * len(texts("en"))
    rest = texts(RTL)
    for name in sorted(invented.latin_names, key=len, reverse=True):
        rest = rest.replace(name, " ")
    assert re.findall("[A-Za-z]{2,}", rest) == []


def test_the_invented_languages_change_nothing_of_ours(invented: Catalogue, tmp_path: Path) -> None:
    assert list(invented.languages) == [LONG, RTL, *OURS.languages]
    assert invented.text("needs", "ar", "first") == OURS.text("needs", "ar", "first")
    assert not any((OURS.folder / code).exists() for code in (LONG, RTL))
