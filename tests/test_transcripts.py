from pathlib import Path

import pytest

from locales.catalogue import Catalogue
from tests.transcripts.play import FOLDER, Stage, read

LANGUAGES = sorted(Catalogue.load().languages)
FILES = sorted(FOLDER.glob("*/*.yaml"))


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage()


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_bot_says_what_the_transcript_says(path: Path, stage: Stage) -> None:
    transcript = read(path)
    assert transcript["language"] == path.parent.name
    assert stage.play(transcript) == transcript["turns"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_whole_conversation_with_words_and_digits_of_its_own(language: str) -> None:
    transcripts = [read(path) for path in FILES if path.parent.name == language]
    said = [line["you"] for transcript in transcripts for line in transcript["turns"] if "you" in line]
    stored = [place for transcript in transcripts for line in transcript["turns"] for place in line.get("stored", {})]
    assert len(said) >= 15, "an empty transcript proves nothing"
    assert {"consent", "first", "household", "arrived", "municipality"} <= set(stored)
