"""Settings: the environment (NEEDS_...) and .env, read once, checked whole. Nothing here is read at import time."""

import os
import re
import ssl
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.envfile import lines_without_meaning
from bot.mail.server import Server, parse_server

PREFIX = "NEEDS_"
DATABASE_FILE = "needs.db"
# Of later parts, and of the command line itself: known, so never called a spelling mistake.
ALSO_KNOWN = frozenset({"debug"})
SECRETS = ("key", "database_url", "telegram_token", "staff_telegram_token", "telegram_webhook_secret", "smtp_url")
TOKEN = "[0-9]+:[A-Za-z0-9_-]+"  # as BotFather gives them
ARGOS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
WEBHOOK_SECRET = "[A-Za-z0-9_-]{16,256}"  # Telegram takes one of 1 to 256 of these


def _data_home() -> Path:
    """Where programs keep what they fetched, as XDG has it."""
    try:
        home = Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser()
    except RuntimeError:  # no home
        home = Path(".local/share")
    return home / "needs" / "translation"


class SettingsProblem(Exception):  # noqa: N818  (a sentence for people, not a defect)
    """Settings that cannot be worked with. `problems` holds (message id in cli.ftl, arguments), one for each."""

    def __init__(self, problems: tuple[tuple[str, Mapping[str, str]], ...]) -> None:
        super().__init__("; ".join(f"{code} {dict(arguments)}" for code, arguments in problems))
        self.problems = problems


class Settings(BaseSettings):
    """What an operator can set. A value given on the command line wins over the environment, that over .env."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    data: Path = Path("data")  # the folder of the SQLite file and the key file
    database_url: str | None = None  # SQLAlchemy form; None: needs.db in `data`
    key: SecretStr | None = None  # None: a key file in `data`
    timezone: str = "Europe/Berlin"  # weeks begin at its Monday midnight
    staff_language: str = Field("de", pattern="^[a-z]{2,3}$")
    pseudo: bool = False  # offer two invented languages beside the others, to find clipped or untranslatable text
    host: str = Field("0.0.0.0", min_length=1)  # a phone on the same network can open the chat
    port: int = Field(8080, ge=0, le=65535)  # 0: any free port
    metrics: str | None = None  # host:port where a monitoring system fetches counts; None: nowhere
    public_url: str | None = None  # where people reach the chat from outside
    organisation: str | None = Field(None, max_length=200)  # who asks
    contact: str | None = Field(None, max_length=200)  # a named person or telephone number for help
    keep_months: int = Field(12, ge=1, le=120)  # how long answers are kept
    keep_words_months: int | None = Field(
        6, ge=1, le=120
    )  # what people typed; each of these as long as answers at most
    keep_addresses_months: int | None = Field(6, ge=1, le=120)  # where they can be written to
    keep_partial_months: int | None = Field(None, ge=1, le=120)  # who neither finished nor stopped; None: as answers
    keep_happenings_months: int | None = Field(None, ge=1, le=120)  # pauses, reminders, calls for help
    keep_dead_letters_months: int | None = Field(1, ge=1, le=120)  # messages that could not be taken
    telegram_token: SecretStr | None = None  # of the newcomers' bot
    staff_telegram_token: SecretStr | None = None  # of the staff's, which is another
    telegram_api: str | None = None  # another Bot API server; None: Telegram's own
    telegram_webhook_url: str | None = None  # where Telegram brings updates; None: they are fetched
    telegram_webhook_secret: SecretStr | None = None
    audiences: Path = Path("audiences.yaml")  # who is sent the weekly summary by e-mail
    reference: Path = Path("reference.yaml")  # how many newcomers there are
    smtp_url: SecretStr | None = None  # the mail server; None: no mail is sent
    smtp_from: str | None = None  # from whom mail comes
    smtp_ca: Path | None = None  # the certificates to trust instead of the system's
    translation_packages: Path = Field(default_factory=_data_home)  # the folder of Argos packages
    translation_model: Path | None = None  # the folder of a CTranslate2 model for many languages, such as NLLB-200
    translation_index: str = ARGOS_INDEX
    translation_memory: int = Field(4096, ge=256, le=262_144)  # MiB that the engines' process may take

    @property
    def database_file(self) -> Path:
        """The SQLite file; it is not used when `database_url` is set."""
        return self.data / DATABASE_FILE

    @property
    def database(self) -> str:
        """The address of the database."""
        return self.database_url or f"sqlite:///{self.database_file}"

    @property
    def unused_file(self) -> Path | None:
        """The SQLite file that is there though another database is used."""
        mine = self.database_file
        used = (self.database_url or "").removeprefix("sqlite:///")
        there = self.database_url and os.path.exists(mine)  # noqa: PTH110  (of Path's a folder that is closed makes an error)
        return mine if there and mine.resolve() != Path(used).resolve() else None

    @property
    def given_key(self) -> str | None:
        """The key as it was set, or None when it is to be found in the data folder."""
        return self.key.get_secret_value() if self.key else None

    @field_validator("data", "translation_packages", "translation_model")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        if value is None:
            return None
        if not str(value).isprintable() or "?" in str(value):  # "?" would end the path in the database's address
            raise ValueError("not a folder's name")
        try:
            return value.expanduser()
        except RuntimeError as error:  # ~somebody who does not exist
            raise ValueError("no such home") from error

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError("unknown time zone") from error
        return value

    @property
    def webhook(self) -> tuple[str, str] | None:
        """The address and the secret of the webhook."""
        if self.telegram_webhook_url is None or self.telegram_webhook_secret is None:
            return None
        return self.telegram_webhook_url, self.telegram_webhook_secret.get_secret_value()

    @field_validator("public_url", "telegram_api", "telegram_webhook_url", "translation_index")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)  # raises ValueError on a broken host, and its port on a broken port
        if (
            parts.scheme not in ("http", "https")
            or not parts.hostname
            or parts.query
            or parts.fragment
            or parts.port == 0
        ):
            raise ValueError("not a web address")
        return value.rstrip("/")

    @field_validator("telegram_token", "staff_telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(TOKEN, value.get_secret_value()):
            raise ValueError("not a token")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(WEBHOOK_SECRET, value.get_secret_value()):
            raise ValueError("not a secret")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            parse_server(value.get_secret_value())
        return value

    @field_validator("smtp_from")
    @classmethod
    def _sender(cls, value: str | None) -> str | None:
        address = parseaddr(value or "")[1]
        if value is not None and not (value.isprintable() and re.fullmatch(r"[!-?A-~]+@[!-?A-~]+", address)):
            raise ValueError("not an address of e-mail")
        return value

    @field_validator("smtp_ca")
    @classmethod
    def _certificates(cls, value: Path | None) -> Path | None:
        if value is not None:
            try:
                ssl.create_default_context(cafile=value)
            except OSError as error:
                raise ValueError("no certificates") from error
        return value

    @property
    def mail(self) -> tuple[Server, str] | None:
        """The mail server and the sender."""
        if self.smtp_url is None or self.smtp_from is None:
            return None
        return parse_server(self.smtp_url.get_secret_value(), self.smtp_ca), self.smtp_from

    @field_validator("database_url")
    @classmethod
    def _database_form(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"^[a-z0-9+]+://", value):
            raise ValueError("not a database address")
        return value

    @field_validator("metrics")
    @classmethod
    def _host_and_port(cls, value: str | None) -> str | None:
        if value is not None:
            parts = urlsplit(f"//{value}")
            if not parts.hostname or not parts.port or parts.netloc != value or parts.username is not None:
                raise ValueError("not an address to listen on")
        return value

    @property
    def metrics_address(self) -> tuple[str, int] | None:
        """Where to listen for the monitoring system."""
        parts = urlsplit(f"//{self.metrics}")
        return (parts.hostname or "", parts.port or 0) if self.metrics else None

    @field_validator("organisation", "contact")
    @classmethod
    def _one_line(cls, value: str | None) -> str | None:
        if value is not None and not value.isprintable():
            raise ValueError("more than one line")
        return value


def secret(value: SecretStr | None) -> str | None:
    """What a secret setting holds."""
    return value.get_secret_value() if value else None


def read_settings(env_file: Path | None = Path(".env"), **given: Any) -> Settings:
    """Reads all settings; `given` are the command line's and win where they are not None.

    Raises SettingsProblem with every problem at once.
    """
    given = {name: value for name, value in given.items() if value is not None}
    try:
        if lines := lines_without_meaning(env_file):
            raise SettingsProblem(tuple(("setting-env-line", {"path": str(env_file), "line": each}) for each in lines))
        settings = Settings(_env_file=env_file, **given)  # type: ignore[call-arg]  # pydantic-settings takes it
    except ValidationError as error:
        found = {str(each["loc"][0]).lower(): str(each["input"]) for each in error.errors()}
        raise SettingsProblem(tuple(_problem(name, value, given) for name, value in found.items())) from None
    except (UnicodeDecodeError, OSError):
        raise SettingsProblem((("setting-env-file", {"path": str(env_file)}),)) from None
    contradictions = tuple((code, {"name": ""}) for code in _contradictions(settings))
    if contradictions:
        raise SettingsProblem(contradictions)
    return settings


def _contradictions(settings: Settings) -> Iterator[str]:
    """Settings that are each fine and do not go together."""
    if settings.telegram_webhook_url is not None:
        if settings.telegram_webhook_secret is None:
            yield "setting-webhook-without-secret"
        if settings.telegram_token is None:
            yield "setting-webhook-without-token"
        if urlsplit(settings.telegram_webhook_url).scheme != "https" and settings.telegram_api is None:
            yield "setting-webhook-without-https"
        if urlsplit(settings.telegram_webhook_url).path in ("", "/"):
            yield "setting-webhook-without-path"
    elif settings.telegram_webhook_secret is not None:
        yield "setting-secret-without-webhook"
    if (settings.smtp_url is None) != (settings.smtp_from is None):
        yield "setting-smtp-without-from" if settings.smtp_url else "setting-from-without-smtp"
    tokens = [secret(token) for token in (settings.telegram_token, settings.staff_telegram_token) if token]
    if len({(token or "").partition(":")[0] for token in tokens}) != len(tokens):
        yield "setting-one-token-for-two"


def unknown_settings(env_file: Path | None = Path(".env")) -> dict[str, str]:
    """Names that begin with NEEDS_ and mean nothing, each with the nearest known name or ""."""
    known = [(PREFIX + name).upper() for name in (*Settings.model_fields, *ALSO_KNOWN)]
    written = {*os.environ, *(dotenv_values(env_file) if env_file and env_file.is_file() else ())}
    strange = sorted(name for name in written if name.upper().startswith(PREFIX) and name.upper() not in known)
    return {name: next(iter(get_close_matches(name.upper(), known, 1)), "") for name in strange}


def _problem(name: str, value: str, given: Mapping[str, Any]) -> tuple[str, Mapping[str, str]]:
    """The sentence of cli.ftl for one field. A secret's value is never repeated."""
    said_as = "--" + name if name in given else (PREFIX + name).upper()
    shown = "" if name in SECRETS else value[:80]
    return "setting-" + name.replace("_", "-"), {"name": said_as, "value": shown}


def facts(settings: Settings) -> dict[str, str]:
    """What every message may mention. An empty one is said in general words."""
    return {
        "organisation": settings.organisation or "",
        "contact": settings.contact or "",
        "months": str(settings.keep_months),
    }
