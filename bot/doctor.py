"""What an installation has, lacks and needs mended. Makes no folder, no key and no database."""

import asyncio
import os
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot import retention
from bot.channels.telegram import CHANNEL
from bot.clock import now
from bot.flows import audience_codes, our_flows, read_flows
from bot.mail import smtp
from bot.mail.audiences import load_audiences
from bot.problems import Problem, StartProblem
from bot.published import serving_flows
from bot.settings import PREFIX, Settings, secret, unknown_settings
from bot.staff.answers import staff_languages
from locales import review
from locales.catalogue import Catalogue
from reports.render import pdf
from storage import reminding
from storage.database import has_begun
from storage.deadletters import DeadLetters
from storage.deliveries import Deliveries
from storage.figures import Engine
from storage.keys import open_with_key
from storage.mailings import Mailings
from storage.outbox import Outbox
from storage.problems import DatabaseProblem
from storage.vault import KEY_FILE, Vault, load_key
from translation.multilingual import usable
from translation.packages import installed


@dataclass(frozen=True, slots=True)
class Finding:
    """`subject` and `message` are messages of cli.ftl. `fine` is None for what may well stay as it is."""

    fine: bool | None
    subject: str
    message: str
    arguments: Mapping[str, object] = field(default_factory=dict)


def examine(settings: Settings, catalogue: Catalogue) -> list[Finding]:
    """Everything, in the order in which one would mend it."""
    parts = (
        *(_settings(), _data(settings), _key_and_database(settings), _texts(settings, catalogue), _reach(settings)),
        *(_messengers(settings), _mail(settings, catalogue), _translation(settings), _pdf()),
    )
    return [finding for part in parts for finding in part]


def _settings() -> Iterator[Finding]:
    strange = unknown_settings()
    for name, near in strange.items():
        yield Finding(False, "doctor-settings", "setting-unknown", {"name": name, "near": near or "none"})
    if not strange:
        yield Finding(True, "doctor-settings", "doctor-settings-ok")


def _data(settings: Settings) -> Iterator[Finding]:
    folder = settings.data
    nearest = next(path for path in (folder, *folder.absolute().parents) if _is_seen(path))
    fine = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
    message = ("doctor-data-ok" if nearest == folder else "doctor-data-new") if fine else "database-folder-unwritable"
    yield Finding(fine, "doctor-data", message, {"path": str(folder)})


def _is_seen(path: Path) -> bool:
    """Whether it is there and may be looked at."""
    return os.path.exists(path)  # noqa: PTH110  (of Path's a folder that this user may not enter makes an error)


def _key_and_database(settings: Settings) -> Iterator[Finding]:
    """The key is read and the database opened as `needs run` does, but only where they exist."""
    begun, trouble = False, None
    try:
        begun = has_begun(settings.database)
    except DatabaseProblem as problem:
        trouble = problem  # of the database; the key has nothing to do with it
    has_key = settings.key is not None or _is_seen(settings.data / KEY_FILE)
    try:
        if has_key or begun:
            Vault(load_key(settings.data, settings.given_key, create=False))
        source = "setting" if settings.key else "file" if has_key else "new"
        if has_key or trouble is None:
            yield Finding(True, "doctor-key", f"doctor-key-{source}")
        if source == "file" and (settings.data / KEY_FILE).stat().st_mode & 0o077:
            yield Finding(False, "doctor-key", "doctor-key-open", {"path": str(settings.data / KEY_FILE)})
    except DatabaseProblem as problem:
        yield _broken("doctor-key", problem)
    try:
        if trouble is not None:
            raise trouble
        if begun:
            yield from _database(settings)
        else:
            yield Finding(True, "doctor-database", "doctor-database-new")
    except DatabaseProblem as problem:
        yield _broken("doctor-database", problem)
    if settings.unused_file:
        yield Finding(None, "doctor-database", "database-unused", {"path": str(settings.unused_file)})


def _database(settings: Settings) -> Iterator[Finding]:
    """It opens; and how the replies in it fare that are sent."""
    load_key(settings.data, settings.given_key, create=False)  # none is made by looking
    database, vault = open_with_key(settings.database, settings.data, settings.given_key)
    try:
        yield Finding(True, "doctor-database", "doctor-database-ok")
        counts, staff = Outbox(database, vault, CHANNEL).counts(), Deliveries(database, vault).counts()
        reminded = reminding.counts(database, CHANNEL, now())
        mailed = dict.fromkeys(("sent", "waiting", "doubtful", "given_up"), 0)
        mailed.update(Mailings(database, vault).states())
        dead = DeadLetters(database, vault).count()
        unpublished = _unpublished(database)
    finally:
        database.dispose()
    yield from unpublished
    if dead:
        yield Finding(None, "doctor-deadletters", "doctor-deadletters-counts", {"count": str(dead)})
    if any(counts.values()):
        yield Finding(None, "doctor-outbox", "doctor-outbox-counts", counts)
    if any(reminded.values()):
        yield Finding(True, "doctor-reminders", "doctor-reminders-counts", reminded)
    if any(staff.values()):
        worrying = staff["doubtful"] or staff["given_up"]
        yield Finding(None if worrying else True, "doctor-staff", "doctor-staff-counts", staff)
    if any(mailed.values()):
        worrying = mailed["doubtful"] or mailed["given_up"]
        yield Finding(None if worrying else True, "doctor-mailings", "doctor-mailings-counts", mailed)


def _unpublished(database: Engine) -> list[Finding]:
    """Flows whose file says something else than people are asked."""
    try:
        names = serving_flows(database, None).unpublished
    except Problem as problem:
        return [Finding(False, "doctor-published", problem.code, problem.arguments)]
    except StartProblem:
        return []  # the files are looked at below
    return [Finding(None, "doctor-published", "doctor-published-differs", {"flow": name}) for name in names]


def _broken(subject: str, problem: DatabaseProblem) -> Finding:
    arguments = {name: value or "none" for name, value in problem.arguments.items()}
    return Finding(False, subject, problem.code, arguments)


def _texts(settings: Settings, catalogue: Catalogue) -> Iterator[Finding]:
    flows, diagnostics = read_flows(our_flows())
    names = {"flows": ", ".join(flows)}
    yield Finding(not diagnostics, "doctor-flows", "doctor-flows-wrong" if diagnostics else "doctor-flows-ok", names)
    offered = review.offered(catalogue, tuple(flows.values()))
    others = ", ".join(code for code in catalogue.languages if code not in offered)
    listed = {"languages": ", ".join(offered), "others": others or "none"}
    message = "doctor-languages-ok" if offered else "problem-no-language"
    yield Finding(bool(offered), "doctor-languages", message, listed)
    staff = (catalogue.folder / settings.staff_language / f"{review.STAFF}.ftl").is_file()
    message = "doctor-staff-language-ok" if staff else "doctor-staff-language-missing"
    yield Finding(staff, "doctor-staff-language", message, {"language": settings.staff_language})


def _reach(settings: Settings) -> Iterator[Finding]:
    for name, value in (
        ("organisation", settings.organisation),
        ("contact", settings.contact),
        ("public-url", settings.public_url),
    ):
        variable = PREFIX + name.replace("-", "_").upper()
        given = {"name": variable, "value": value or ""}
        missing = "doctor-public-url-unset" if name == "public-url" else "doctor-unset"
        yield Finding(True if value else None, f"doctor-{name}", "doctor-set" if value else missing, given)
    yield Finding(True, "doctor-time", "doctor-set", {"value": settings.timezone})
    kept = {kind: str(months) for kind, months in retention.months(settings).items()}
    yield Finding(True, "doctor-kept", "doctor-kept-months", kept)
    free = _is_free(settings.host, settings.port)
    where = {"port": str(settings.port)}
    yield Finding(True if free else None, "doctor-port", "doctor-port-free" if free else "doctor-port-used", where)


def _messengers(settings: Settings) -> Iterator[Finding]:
    """Whether each token works, asked of Telegram; and how updates come."""
    for subject, token in (
        ("doctor-telegram", secret(settings.telegram_token)),
        ("doctor-staff-telegram", secret(settings.staff_telegram_token)),
    ):
        if token is None:
            yield Finding(None, subject, "doctor-telegram-unset")
            continue
        from bot.channels.telegram.client import check  # takes seconds to load

        name, problem = asyncio.run(check(token, settings.telegram_api))
        yield Finding(problem is None, subject, f"doctor-telegram-{problem or 'ok'}", {"name": name})
    if settings.webhook is not None:
        yield Finding(True, "doctor-webhook", "doctor-set", {"value": settings.webhook[0]})


def _mail(settings: Settings, catalogue: Catalogue) -> Iterator[Finding]:
    """Whether the mail server lets us send, asked of it; and to whom."""
    audiences, wrong = load_audiences(
        settings.audiences, settings.timezone, staff_languages(catalogue), audience_codes()
    )
    found = {"path": str(settings.audiences), "count": sum(len(each.recipients) for each in audiences)}
    if wrong:
        yield Finding(False, "doctor-audiences", "doctor-audiences-wrong", found)
    elif audiences:
        yield Finding(True, "doctor-audiences", "doctor-audiences-ok", found)
    if settings.mail is None:
        yield Finding(False if audiences else None, "doctor-mail", "doctor-mail-unset")
        return
    try:
        smtp.check(settings.mail[0])
        yield Finding(True, "doctor-mail", "doctor-mail-ok", {"host": settings.mail[0].host})
    except smtp.MailTrouble as trouble:
        yield Finding(False, "doctor-mail", f"mail-why-{trouble.code}", {"detail": trouble.words or "none"})


def _translation(settings: Settings) -> Iterator[Finding]:
    """What translates own words for staff."""
    pairs = ", ".join(f"{each.source} -> {each.target}" for each in installed(settings.translation_packages))
    model = settings.translation_model
    if model is not None and not usable(model):
        yield Finding(False, "doctor-translation", "doctor-translation-model", {"path": str(model)})
    elif pairs or model is not None:
        found = {"pairs": pairs or "none", "model": model.name if model else "none"}
        yield Finding(True, "doctor-translation", "doctor-translation-ok", found)
    else:
        yield Finding(None, "doctor-translation", "doctor-translation-none")


def _pdf() -> Iterator[Finding]:
    """Whether the week can be had as a PDF, and whether there are letters for people's own words in it."""
    try:
        pdf.check()
    except pdf.PdfProblem as problem:
        yield Finding(None, "doctor-pdf", problem.code, problem.arguments)
        return
    lacking = pdf.scripts_without_font()
    message = "doctor-pdf-fonts" if lacking else "doctor-pdf-ok"
    yield Finding(None if lacking else True, "doctor-pdf", message, {"languages": ", ".join(lacking)})


def _is_free(host: str, port: int) -> bool:
    try:
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError:
        return False
    return True
