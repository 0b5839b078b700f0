from pathlib import Path

import pytest

from bot.settings import Settings, SettingsProblem, read_settings, unknown_settings
from locales.catalogue import Catalogue


def test_without_any_setting_everything_has_a_value(alone: Path) -> None:
    settings = read_settings()
    assert (settings.data, settings.port, settings.timezone) == (Path("data"), 8080, "Europe/Berlin")
    assert settings.database == "sqlite:///data/needs.db"


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (alone / ".env").write_text("NEEDS_PORT=1\nNEEDS_HOST=a\nNEEDS_TIMEZONE=UTC\n")
    monkeypatch.setenv("NEEDS_PORT", "2")
    monkeypatch.setenv("NEEDS_HOST", "b")
    settings = read_settings(port=3, host=None)
    assert (settings.port, settings.host, settings.timezone) == (3, "b", "UTC")


def test_a_home_in_the_settings_file_is_the_home(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/someone")
    (alone / ".env").write_text("NEEDS_DATA=~/needs\n")
    assert read_settings().data == Path("/home/someone/needs")
    with pytest.raises(SettingsProblem):
        read_settings(data="~nobody-of-that-name/x")


def test_every_wrong_setting_is_named_at_once(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "PORT": "70000",
        "TIMEZONE": "Mars/Olympus",
        "STAFF_LANGUAGE": "Deutsch",
        "PUBLIC_URL": "needs.example.org",
        "TELEGRAM_API": "http://127.0.0.1:80801",
        "KEEP_MONTHS": "0",
        "ORGANISATION": "two\nlines",
        "DATABASE_URL": "somewhere",
        "DATA": "what?",
        "PSEUDO": "perhaps",
    }
    for name, value in wrong.items():
        monkeypatch.setenv(f"NEEDS_{name}", value)
    with pytest.raises(SettingsProblem) as caught:
        read_settings()
    assert {arguments["name"] for _, arguments in caught.value.problems} == {f"NEEDS_{name}" for name in wrong}
    assert all(Catalogue.load().has("cli", "en", code) for code, _ in caught.value.problems), "each has a sentence"


def test_a_secret_is_never_repeated(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEEDS_DATABASE_URL", "hunter2")
    with pytest.raises(SettingsProblem) as caught:
        read_settings()
    assert "hunter2" not in str(caught.value)
    monkeypatch.setenv("NEEDS_KEY", "hunter2")
    monkeypatch.delenv("NEEDS_DATABASE_URL")
    assert "hunter2" not in repr(read_settings())


def test_a_settings_file_that_is_no_text_is_one_problem(alone: Path) -> None:
    (alone / ".env").write_bytes(b"NEEDS_HOST=\xff\xfe\n")
    with pytest.raises(SettingsProblem) as caught:
        read_settings()
    assert [code for code, _ in caught.value.problems] == ["setting-env-file"]


def test_a_line_of_the_settings_file_that_sets_nothing_is_refused(alone: Path) -> None:
    (alone / ".env").write_text('NEEDS_PORT=1\nNEEDS_KEEP_MONTHS: 6\nNEEDS_ORGANISATION="Amt\n')
    with pytest.raises(SettingsProblem) as caught:
        read_settings()
    assert [(code, each["line"]) for code, each in caught.value.problems] == [
        ("setting-env-line", "2"),
        ("setting-env-line", "3"),
    ]


def test_a_misspelt_setting_is_found_with_its_likely_name(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / ".env").write_text("NEEDS_ORGANIZATION=x\nNEEDS_DEBUG=1\nOTHER=1\n")
    monkeypatch.setenv("NEEDS_TIMEZON", "UTC")
    monkeypatch.setenv("NEEDS_TELEGRAM_TOKEN", "later")
    assert unknown_settings() == {
        "NEEDS_ORGANIZATION": "NEEDS_ORGANISATION",
        "NEEDS_TIMEZON": "NEEDS_TIMEZONE",
    }


def test_the_example_file_names_every_setting() -> None:
    example = (Path(__file__).parents[2] / ".env.example").read_text()
    assert [name for name in Settings.model_fields if f"NEEDS_{name.upper()}=" not in example] == []
