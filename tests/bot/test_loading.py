"""What takes seconds to load is loaded only where it is needed: a command must not wait for a bot that nobody runs."""

import subprocess
import sys

import pytest

HEAVY = ("aiogram", "telegram", "playwright", "argostranslate", "ctranslate2", "sentencepiece", "numpy", "weasyprint")


@pytest.mark.parametrize("module", ["bot.cli", "bot.app", "bot.doctor"])
def test_the_command_line_loads_without_the_telegram_libraries(module: str) -> None:
    found = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print([name for name in {HEAVY!r} if name in sys.modules])"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert found.stdout.strip() == "[]"
