"""The poster: its codes lead where they say, each language has one page of paper, and wrong use says what there is."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
import segno
import typer
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser
from typer.testing import CliRunner

from bot.commands.poster import add, check_place
from bot.commands.shell import Shell
from bot.flows import our_flows, read_flows
from bot.poster.page import Ways, poster, squares
from bot.poster.payload import LONGEST, Start, read_payload, start_payload
from bot.problems import Problem
from dialogs.flow import Flow
from locales.catalogue import Catalogue
from tests.bot.conftest import Needs
from tests.browser.chromium import chromium

BOT, WEB = "MusterkreisBot", "https://needs.example.org"
LANGUAGES = tuple(Catalogue.load().languages)  # every one with texts: `needs check` keeps them offered
NAMES = st.text("abcXYZ019_", min_size=1, max_size=20)
A4 = (595, 842)  # points
# Whatever may lie outside its sheet, or under something else, on paper.
TROUBLES = """() => [...document.querySelectorAll('.sheet')].flatMap(sheet => {
    const wrong = [], outer = sheet.getBoundingClientRect(), parts = [...sheet.children];
    const bottom = each => each.getBoundingClientRect().bottom;
    for (const each of sheet.querySelectorAll(':not(svg *)')) {
        const box = each.getBoundingClientRect();
        if (box.left < outer.left || box.right > outer.right || box.top < outer.top || box.bottom > outer.bottom)
            wrong.push('outside: ' + each.outerHTML.slice(0, 60));
        if (each.clientWidth && each.scrollWidth > each.clientWidth + 1)
            wrong.push('too wide: ' + each.outerHTML.slice(0, 60));
    }
    parts.slice(1).forEach((part, at) => {
        const above = Math.max(...[parts[at], ...parts[at].querySelectorAll(':not(svg *)')].map(bottom));
        if (above > part.getBoundingClientRect().top + 0.5) wrong.push('covered: ' + part.outerHTML.slice(0, 60));
    });
    for (const code of sheet.querySelectorAll('figure > svg'))
        if (Math.min(code.clientWidth, code.clientHeight) < 185) wrong.push('smaller than 49 mm');
    return wrong;
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def flow() -> Flow:
    flows, diagnostics = read_flows(our_flows())
    assert not diagnostics
    return flows["needs"]


def written(flow: Flow, ways: Ways, place: str = "", organisation: str = "Landratsamt Musterkreis") -> str:
    catalogue = Catalogue.load(facts={"organisation": organisation}, strict=True)
    return poster(catalogue, flow, LANGUAGES, ways, place)


def sheets(page: str) -> dict[str, str]:
    """Language -> its sheet's HTML."""
    return {part[: part.index('"')]: part for part in re.split(r'<section class="sheet \w+" lang="', page)[1:]}


def codes(sheet: str) -> list[tuple[str, set[tuple[int, int]]]]:
    """(address below, dark modules) of each code that is drawn."""
    shown = [
        unescape(re.sub("<[^>]+>", "", each)) for each in re.findall(r"<figcaption>(.*?)</figcaption>", sheet, re.S)
    ]
    drawn = []
    for path in re.findall(r'<path class="qrline"[^>]* d="([^"]+)"', sheet):
        x, y, dark = 0, 0, set()
        for kind, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path):
            if kind == "h":
                dark |= {(x + step, y) for step in range(int(first))}
                x += int(first)
            elif kind == "m":
                x, y = x + int(first), y + int(second)
            else:
                x, y = int(first), int(float(second))
        drawn.append({(x - 4, y - 4) for x, y in dark})  # without the white around it
    return list(zip(shown, drawn, strict=True))


def modules(address: str) -> set[tuple[int, int]]:
    """The dark modules that an address must have."""
    matrix = segno.make(address, error="q", micro=False).matrix
    return {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}


# ---------------------------------------------------------------- the payload


@given(NAMES, NAMES, st.just("") | NAMES)
def test_a_payload_says_on_arrival_what_it_was_made_of(flow: str, language: str, place: str) -> None:
    assert read_payload(start_payload(flow, language, place)) == Start(flow, language, place)


@given(st.text(st.characters(categories=None)) | st.text("ab-_ \n", max_size=80))
def test_whatever_arrives_as_a_payload_is_read_without_complaint(text: str) -> None:
    start = read_payload(text)
    assert all(re.fullmatch("[A-Za-z0-9_]*", part) for part in (start.flow, start.language, start.place))


def test_parts_of_a_payload_may_be_missing() -> None:
    assert [read_payload(text) for text in ("", "needs", "needs-ar", "needs-ar-bernau")] == [
        Start(),
        Start("needs"),
        Start("needs", "ar"),
        Start("needs", "ar", "bernau"),
    ]


@pytest.mark.parametrize("parts", [("", "ar"), ("needs", "pt-BR"), ("needs", "ar", "bad saarow"), ("needs", "", "x")])
def test_what_a_link_cannot_carry_is_refused(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError):
        start_payload(*parts)


def test_a_payload_is_as_long_as_telegram_takes_and_no_longer() -> None:
    place = "p" * (LONGEST - len("needs-ar-"))
    assert len(start_payload("needs", "ar", place)) == 64
    with pytest.raises(ValueError):
        start_payload("needs", "ar", place + "p")


# ---------------------------------------------------------------- the page


def test_each_sheet_has_the_codes_of_its_own_addresses(flow: Flow) -> None:
    page = sheets(written(flow, Ways(BOT, WEB), "bernau"))
    assert tuple(page) == LANGUAGES
    for language, sheet in page.items():
        telegram = f"t.me/{BOT}?start=needs-{language}-bernau"
        assert codes(sheet) == [
            (telegram, modules(f"https://{telegram}")),
            ("needs.example.org", modules(WEB)),
        ]


def test_one_way_alone_has_one_code(flow: Flow) -> None:
    for ways, address in ((Ways(bot=BOT), f"t.me/{BOT}?start=needs-ti"), (Ways(web=WEB), "needs.example.org")):
        sheet = sheets(written(flow, ways))["ti"]
        assert codes(sheet) == [(address, modules(f"https://{address}"))]
    assert "Telegram" not in sheet, "who has only the web page's code need not know Telegram"


def test_an_address_without_encryption_is_shown_as_it_is() -> None:
    assert squares(Ways(web="http://10.0.0.7:8080"), "needs", "de")[0].parts == ("http://10.0.0.7:8080",)


def test_each_sheet_is_in_its_language_and_direction_and_says_who_asks(flow: Flow) -> None:
    rows = Catalogue.load().languages
    for language, sheet in sheets(written(flow, Ways(BOT, WEB), organisation="Kreis <b>A & B")).items():
        assert sheet.startswith(f'{language}" dir="{rows[language].direction}">')
        assert f'<p class="language">{rows[language].name}</p>' in sheet
        assert "Kreis &lt;b&gt;A &amp; B" in sheet
        assert '<bdi dir="ltr"' in sheet
    assert "٥" in sheets(written(flow, Ways(BOT, WEB)))["ar"], "minutes are written in the language's digits"


@pytest.mark.parametrize(
    ("ways", "place", "organisation"),
    [
        (Ways(BOT, WEB), "eberswalde", "Landratsamt Musterkreis"),
        (Ways(bot=BOT), "", ""),
        (Ways(web=WEB), "", "Landratsamt Musterkreis"),
        (Ways("a" * 29 + "bot", WEB + "/" + "needs." * 25), "ahrensfelde", ("Sachgebiet Integration, " * 9)[:200]),
    ],
    ids=["both", "telegram", "web", "as long as can be"],
)
def test_a_language_is_one_page_of_paper_and_nothing_is_cut_or_covered(
    browser: Browser, flow: Flow, tmp_path: Path, ways: Ways, place: str, organisation: str
) -> None:
    file = tmp_path / "poster.html"
    file.write_text(written(flow, ways, place, organisation), encoding="utf-8")
    with browser.new_page() as page:
        asked_for: list[str] = []
        page.on("request", lambda request: asked_for.append(request.url))
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 794, "height": 1123})
        page.goto(file.as_uri())
        assert page.evaluate(TROUBLES) == []
        pdf = page.pdf(prefer_css_page_size=True)
    assert asked_for == [file.as_uri()], "a poster needs no network"
    boxes = [tuple(round(float(side)) for side in box.split()[2:]) for box in re.findall(rb"/MediaBox \[(.*?)\]", pdf)]
    assert boxes == [A4] * len(LANGUAGES)


# ---------------------------------------------------------------- the command


def test_the_poster_is_written_for_every_offered_language(needs: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEEDS_PUBLIC_URL", WEB)
    result = needs("poster", "--bot", BOT)
    assert (result.code, result.err) == (0, "")
    assert tuple(sheets(Path("poster.html").read_text())) == LANGUAGES
    assert "poster.html" in result.out and ", ".join(LANGUAGES) in result.out
    assert "needs poster" in needs("poster", "--help").out.partition("Example: ")[2]


def test_languages_are_those_that_were_named_each_once_in_that_order(needs: Needs) -> None:
    named = [part for code in ("ti", "ar", "ti") for part in ("--language", code)]
    assert needs("poster", "--bot", BOT, *named, "--output", "wall.html").code == 0
    assert tuple(sheets(Path("wall.html").read_text())) == ("ti", "ar")
    assert not Path("poster.html").exists()


def test_a_way_that_is_missing_is_told_with_its_mend(needs: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    result = needs("poster", "--bot", BOT)
    assert result.code == 0 and "NEEDS_PUBLIC_URL" in result.err
    monkeypatch.setenv("NEEDS_PUBLIC_URL", WEB)
    result = needs("poster", "--place", "bernau")
    assert result.code == 0 and "--bot" in result.err
    assert "t.me" not in Path("poster.html").read_text()


def test_the_bot_is_asked_for_where_it_is_not_named(alone: Path) -> None:
    app = typer.Typer()
    add(app, Shell(), lambda settings: "AskedBot")
    for arguments, bot in (([], "AskedBot"), (["--bot", BOT], BOT)):
        assert CliRunner().invoke(app, arguments).exit_code == 0
        assert f"t.me/{bot}?start=needs-ar" in unescape(re.sub("</?span>", "", Path("poster.html").read_text()))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], ["--bot", "NEEDS_PUBLIC_URL"]),
        (["--bot", BOT, "--flow", "nedes"], ["nedes", "needs"]),
        (["--bot", BOT, "--language", "tlh"], ["tlh", ", ".join(LANGUAGES)]),
        (["--bot", BOT, "--place", "Bernau"], ["Bernau", "eberswalde, bernau, ahrensfelde"]),
        (["--bot", BOT, "--place", ""], ["eberswalde"]),
        (["--bot", f"@{BOT}"], [f"@{BOT}"]),
        (["--bot", "Musterkreis"], ["Musterkreis"]),
        (["--bot", "bot"], ["bot"]),
        (["--bot", "a" * 30 + "bot"], ["5 to 32"]),
        (["--bot", "Muster\u212areisBot"], ["reisBot"]),
        (["--bot", ""], ["MusterkreisBot"]),
    ],
)
def test_wrong_use_says_what_there_is_and_writes_nothing(needs: Needs, arguments: list[str], named: list[str]) -> None:
    result = needs("poster", *arguments)
    assert (result.code, len(result.sentences), result.out) == (2, 1, "")
    assert all(name in result.err for name in named)
    assert not list(Path().iterdir())


@pytest.mark.parametrize("bot", ["a_bot", "MUSTERKREISBOT", "a" * 29 + "Bot"])
def test_bots_are_named_as_botfather_allows(needs: Needs, bot: str) -> None:
    assert needs("poster", "--bot", bot).code == 0


def test_a_place_needs_a_question_that_it_can_answer(flow: Flow) -> None:
    check_place(flow, "bernau")
    with pytest.raises(Problem) as problem:
        check_place(replace(flow, spot=None), "bernau")
    assert problem.value.code == "problem-poster-no-place"


def test_a_poster_that_cannot_be_written_is_a_sentence(needs: Needs) -> None:
    result = needs("poster", "--bot", BOT, "--output", "nowhere/poster.html")
    assert result.code == 1
    assert any("nowhere/poster.html" in sentence for sentence in result.sentences)
