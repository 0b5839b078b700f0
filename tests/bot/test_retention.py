"""`needs retention`: the same as every night, now; or what it would do."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import retention
from bot.app import build
from bot.settings import SettingsProblem, read_settings
from dialogs.conversation import Message, Tap, Text
from tests.bot.conftest import Needs


def test_the_command_counts_and_then_lets_go_what_is_old(needs: Needs, alone: Path) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=300)
    with build(read_settings(), lambda: long_ago) as house:
        for number, said in enumerate((Text("hello"), Text("yes"), Tap("housing", "first", 2))):
            house.lane.submit(Message("web", "ann", str(number), long_ago, said, "en", "needs")).result(20)
    dry = needs("retention", "--dry-run")
    assert (dry.code, dry.err) == (0, "")
    assert "2  answers whose typed words go" in dry.out, "both sealed what was typed or tapped"
    assert "Nothing was changed" in dry.out
    assert needs("retention", "--dry-run").out == dry.out
    assert needs("retention").out.replace("It is gone.", "") == dry.out.replace(
        "Nothing was changed. The same without --dry-run lets it go.", ""
    )
    with build(read_settings()) as house:
        found = asyncio.run(house.desk.look("web", "ann"))
        assert found is not None and found.conversation is not None
        assert found.conversation.answers["first"].value == "housing", "it is not a year old"


def test_no_part_is_kept_longer_than_the_whole(alone: Path) -> None:
    kept = retention.months(read_settings(keep_months=4, keep_partial_months=2))
    assert kept == {"people": 4, "partial": 2, "words": 4, "addresses": 4, "happenings": 4, "dead_letters": 1}
    with pytest.raises(SettingsProblem):
        read_settings(keep_words_months=0)
