"""A house whose flow asks for a place and a telephone number, in English and Arabic; our own flow asks for neither."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

import locales
from bot.desk import FrontDesk
from bot.turn import decider
from dialogs.flow import Flow
from dialogs.reading import read_flow
from locales.catalogue import Catalogue
from storage.database import open_database
from storage.lanes import Lane
from storage.people import export_answers
from storage.vault import Vault

FOLDER = Path(__file__).parent
OFFERED = ("en", "ar")
# Finer than may be kept anywhere; and what only the exact has, and no hash or time.
LATITUDE, LONGITUDE, HERE = 52.834871, 13.823196, "52.83 13.82"
EXACT = (".8348", ".8231")
MOBILE = "+4915123456789"


def reach() -> Flow:
    flow, diagnostics = read_flow((FOLDER / "reach.yaml").read_bytes(), "reach.yaml")
    assert flow is not None, diagnostics
    return flow


def texts(folder: Path) -> Catalogue:
    """Our own texts, and those of this flow."""
    copytree(Path(locales.__file__).parent, folder, ignore=ignore_patterns("*.py", "__pycache__"))
    for code in OFFERED:
        (folder / code / "reach.ftl").write_bytes((FOLDER / f"{code}.ftl").read_bytes())
    return Catalogue.load(folder, strict=True)


@contextmanager
def house(folder: Path, clock: Callable[[], datetime], push: tuple[str, ...] = ()) -> Iterator[tuple[FrontDesk, Any]]:
    """The desk and (database, vault), in an empty folder."""
    flow, catalogue = reach(), texts(folder / "locales")
    database, vault = open_database(f"sqlite:///{folder}/needs.db"), Vault(bytes(32))
    lexicons = {flow.name: {code: catalogue.lexicon(flow, code) for code in OFFERED}}
    flows = {flow.name: flow}
    lane = Lane(database, vault, decider(flows, lexicons, flow.name, "en", ZoneInfo("Europe/Berlin")), push=push)
    desk = FrontDesk(
        catalogue=catalogue,
        flows=flows,
        flow=flow.name,
        offered=OFFERED,
        clock=clock,
        database=database,
        vault=vault,
        lane=lane,
        zone=ZoneInfo("Europe/Berlin"),
    )
    try:
        yield desk, (database, vault)
    finally:
        lane.close()
        database.dispose()


def kept(database: Engine, vault: Vault) -> dict[str, tuple[str | None, str | None, bool]]:
    """Question -> value, what was typed, whether it was confirmed; as `needs answers` would print them."""
    rows = export_answers(database, vault)
    return {row["question"]: (row["value"], row["raw"], row["confirmed"]) for row in rows}


def everything(database: Engine, vault: Vault) -> str:
    """All that is stored, with every seal opened."""
    found = []
    with database.connect() as connection:
        for (table,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').all():
                found += [_opened(vault, cell) if isinstance(cell, bytes) else str(cell) for cell in row]
    return "\n".join(found)


def _opened(vault: Vault, sealed: bytes) -> str:
    try:
        return vault.open(sealed).decode("utf-8", "replace")
    except Exception:  # the value by which the right key is known
        return ""
