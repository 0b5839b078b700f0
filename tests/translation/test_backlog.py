"""What people wrote, worked off by real engines in their process."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from storage.lanes import Lane
from storage.people import export_answers
from storage.translations import Translations
from tests.storage import small
from tests.storage.small import START, opened, say
from tests.translation.tiny import Tiny
from translation.apart import Apart
from translation.backlog import TEXTS_AT_ONCE, routes, work_off
from translation.child import Engines
from translation.packages import install

NOW = START + timedelta(hours=1)


def written(folder: Path, *texts: str) -> tuple[Any, Any, Translations]:
    engine, vault = opened(folder)
    lane = Lane(engine, vault, small.decide)
    for number, text in enumerate(texts):
        say(lane, "hello", "yes", f"own_words={text}", address=f"p{number}")
    lane.close()
    return engine, vault, Translations(engine, vault, "de")


def made(engine: Any, vault: Any) -> list[tuple[str | None, str | None]]:
    rows = export_answers(engine, vault, read_in="de")
    return [(row["translation"], row["translation_route"]) for row in rows if row["question"] == "own_words"]


def test_everything_is_translated_in_batches_and_kept_with_its_route(apart: Apart, tmp_path: Path) -> None:
    texts = ["شقة كبيرة", "🙏", "مدرسة ٣"] + ["شقة"] * TEXTS_AT_ONCE
    engine, vault, translations = written(tmp_path, *texts)
    steps: list[int] = []
    assert work_off(translations, apart, lambda: NOW, steps.append) == Counter(translated=len(texts), unavailable=0)
    assert sum(steps) == len(texts)
    assert made(engine, vault)[:3] == [
        ("Wohnung große", "ar -> en -> de"),
        ("🙏", "none"),
        ("Schule 3", "ar -> en -> de"),
    ]
    assert {text for text, _ in made(engine, vault)[3:]} == {"Wohnung"}
    assert not any(work_off(translations, apart, lambda: NOW).values()), "nothing is done twice"


def test_without_a_package_it_is_noted_once_and_done_when_one_comes(tiny: Tiny, tmp_path: Path) -> None:
    engine, vault, translations = written(tmp_path, "شقة")
    shelf = tmp_path / "shelf"
    install(tiny.fa_en, shelf)
    with Apart(Engines(str(shelf))) as apart:
        assert routes(translations, apart) == []
        assert work_off(translations, apart, lambda: NOW) == Counter(unavailable=1)
        assert work_off(translations, apart, lambda: NOW) == Counter(unavailable=0)
        assert made(engine, vault) == [(None, None)]
        install(tiny.ar_en, shelf)
        install(tiny.en_de, shelf)
        assert work_off(translations, apart, lambda: NOW) == Counter(translated=1, unavailable=0)
    assert made(engine, vault) == [("Wohnung", "ar -> en -> de")]


def test_what_failed_is_not_tried_again_at_once(tiny: Tiny, tmp_path: Path) -> None:
    _, _, translations = written(tmp_path, "شقة", "مدرسة")
    install(tiny.damaged, tmp_path / "shelf")
    install(tiny.en_de, tmp_path / "shelf")
    with Apart(Engines(str(tmp_path / "shelf"))) as apart:
        assert work_off(translations, apart, lambda: NOW) == Counter(failed=2, unavailable=0)
        assert not any(work_off(translations, apart, lambda: NOW).values())
        later = NOW + timedelta(hours=1)
        assert work_off(translations, apart, lambda: later) == Counter(failed=2, unavailable=0)
