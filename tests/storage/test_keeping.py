"""The whole database kept, brought back, moved and sealed anew: nothing missing, nothing half done."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from storage import backup, copying, rotation
from storage.backup import back_up, check, head_of, restore
from storage.copying import count, move, tallies
from storage.database import connect, open_database, reading, writing
from storage.keys import open_vault
from storage.lanes import Lane
from storage.presence import at_rest, serving
from storage.problems import DatabaseProblem
from storage.vault import KEY_FILE, Vault
from tests.databases import BACKENDS, elsewhere
from tests.storage import small
from tests.storage.small import KEY, START, message, opened, rows, say

FEW = 3  # rows at once, so that there are many pages


class Broken(Exception):  # noqa: N818  (what ends the work in the middle)
    pass


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "AT_ONCE", FEW)


@pytest.fixture
def filled(tmp_path: Path, backend: str) -> Iterator[tuple[Engine, Vault]]:
    engine, _ = opened(tmp_path)
    vault = open_vault(engine, tmp_path, KEY.hex())
    lane = Lane(engine, vault, small.decide)
    for name in ("ann", "bob", "eve"):
        say(lane, "hello", "yes", "a=1", "own_words=Ω سلام", "person_asked", "b=2", address=name)
    lane.close()
    yield engine, vault
    engine.dispose()


def nothing(_: int) -> None:
    pass


def ending_after(calls: int) -> Callable[[int], None]:
    """Breaks the work off at its n-th report."""
    left = [calls]

    def told(_: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Broken

    return told


def everything(engine: Engine) -> dict[str, copying.Tally]:
    with reading(engine) as connection:
        return tallies(connection)


def go_on(engine: Engine, vault: Vault) -> Any:
    """People can go on where they were, and new rows get numbers of their own."""
    lane = Lane(engine, vault, small.decide)
    lane.submit(message("c=3", 50, "ann")).result(10)
    reply = lane.submit(message("own_words=more", 51, "ann")).result(10)
    lane.close()
    return reply.conversation.answers


@pytest.mark.parametrize("other", BACKENDS)
def test_a_backup_brings_back_all_that_was_there(
    filled: tuple[Engine, Vault], backend: str, other: str, tmp_path: Path
) -> None:
    engine, vault = filled
    before = everything(engine)
    path = tmp_path / "one.backup"
    back_up(engine, vault, path, START, nothing)
    assert {name: tally for name, tally in before.items() if tally.rows} == check(path, vault, nothing)
    assert b"own_words" not in path.read_bytes() and path.stat().st_mode & 0o777 == 0o600
    to = elsewhere(other, tmp_path, "restored")
    assert head_of(path, vault).at == START
    restore(path, to, vault, nothing)
    restored = open_database(to)
    assert everything(restored) == before
    assert list(go_on(restored, open_vault(restored, tmp_path, KEY.hex()))) == ["consent", "a", "own_words", "b", "c"]
    restored.dispose()


def test_what_was_written_before_this_version_is_brought_up_to_it(
    filled: tuple[Engine, Vault], backend: str, tmp_path: Path
) -> None:
    _, vault = filled
    old = connect(elsewhere(backend, tmp_path, "old"))
    with writing(old) as connection:
        backup.upgrade(connection, None, "0007")
        connection.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
        connection.execute(text("INSERT INTO setting VALUES ('key-check', :value)"), {"value": vault.seal(b"x")})
    back_up(old, vault, tmp_path / "old.backup", START, nothing)
    old.dispose()
    to = elsewhere(backend, tmp_path, "new")
    restore(tmp_path / "old.backup", to, vault, nothing)
    new = open_database(to)
    assert rows(new, "SELECT * FROM person") == [("p_1", 1)]
    new.dispose()


def test_a_backup_that_is_cut_changed_or_another_key_s_is_refused_and_nothing_is_made(
    filled: tuple[Engine, Vault], backend: str, tmp_path: Path
) -> None:
    engine, vault = filled
    path = tmp_path / "one.backup"
    back_up(engine, vault, path, START, nothing)
    whole = path.read_bytes()
    to = elsewhere(backend, tmp_path, "never")
    swapped = whole[:24] + whole[-40:] + whole[24:-40]
    for broken in (whole[:-1], whole[: len(whole) // 2], whole + b"\0", whole[:200] + b"x" + whole[201:], swapped):
        path.write_bytes(broken)
        with pytest.raises(DatabaseProblem, match=r"backup-(broken|key)"):
            restore(path, to, vault, nothing)
    path.write_bytes(b"SQLite format 3")
    with pytest.raises(DatabaseProblem, match="backup-foreign"):
        check(path, vault, nothing)
    path.write_bytes(whole)
    with pytest.raises(DatabaseProblem, match="backup-key"):
        restore(path, to, Vault(b"o" * 32), nothing)
    with pytest.raises(DatabaseProblem, match="database-not-empty"):
        restore(path, engine.url.render_as_string(hide_password=False), vault, nothing)
    with pytest.raises(DatabaseProblem, match="backup-unreadable"):
        check(tmp_path / "none.backup", vault, nothing)
    empty = connect(to)
    with reading(empty) as connection:
        assert copying.tables_of(connection) == []
    empty.dispose()


def test_a_backup_that_is_broken_off_leaves_no_file(filled: tuple[Engine, Vault], tmp_path: Path) -> None:
    engine, vault = filled
    (tmp_path / "kept").mkdir()
    with pytest.raises(Broken):
        back_up(engine, vault, tmp_path / "kept" / "one.backup", START, ending_after(3))
    assert list((tmp_path / "kept").iterdir()) == []
    with pytest.raises(DatabaseProblem, match="backup-unwritable"):
        back_up(engine, vault, tmp_path / "nowhere" / "one.backup", START, nothing)


def test_a_backup_holds_one_moment_though_people_go_on(filled: tuple[Engine, Vault], tmp_path: Path) -> None:
    engine, vault = filled
    before, lane = everything(engine), Lane(engine, vault, small.decide)
    numbers = iter(range(100, 1000))
    said = back_up(
        engine, vault, tmp_path / "one", START, lambda _: lane.submit(message("x=1", next(numbers))).result(10)
    )
    lane.close()
    assert {name: tally for name, tally in before.items() if tally.rows} == said
    assert everything(engine) != before


@pytest.mark.parametrize("other", BACKENDS)
def test_a_move_that_is_broken_off_anywhere_goes_on_where_it_was(
    filled: tuple[Engine, Vault], other: str, tmp_path: Path
) -> None:
    engine, _ = filled
    to = elsewhere(other, tmp_path, "moved")
    target, tries = connect(to), 1
    told: list[int] = []
    while True:
        told.clear()
        ends = ending_after(4 * tries)

        def tell(more: int, ends: Any = ends) -> None:
            told.append(more)
            ends(more)

        try:
            move(engine, target, tell)
            break
        except Broken:
            tries += 1
            with pytest.raises(DatabaseProblem, match="database-unfinished"):
                open_database(to)
    assert tries > 3
    with reading(engine) as connection:
        assert sum(told) == count(connection), "also the rows of the tries before are through"
    assert everything(target) == everything(engine)
    with pytest.raises(DatabaseProblem, match="database-not-empty"):
        move(engine, target, nothing)
    target.dispose()
    moved = open_database(to)
    assert len(go_on(moved, open_vault(moved, tmp_path, KEY.hex()))) == 5
    moved.dispose()


def test_a_move_from_what_was_changed_meanwhile_is_not_taken_for_a_whole_one(
    filled: tuple[Engine, Vault], backend: str, tmp_path: Path
) -> None:
    engine, _ = filled
    to = elsewhere(backend, tmp_path, "moved")
    target = connect(to)
    with pytest.raises(Broken):
        move(engine, target, ending_after(8))
    with writing(engine) as connection:
        connection.execute(text("UPDATE person SET began_at = began_at + 1"))
    with pytest.raises(DatabaseProblem, match="copy-differs"):
        move(engine, target, nothing)
    target.dispose()
    with pytest.raises(DatabaseProblem, match="database-unfinished"):
        open_database(to)


def test_after_a_rotation_only_the_new_key_opens_anything(filled: tuple[Engine, Vault], tmp_path: Path) -> None:
    engine, vault = filled
    mark, sealed = vault.mark("ann"), rows(engine, "SELECT sealed FROM conversation ORDER BY id")
    with pytest.raises(DatabaseProblem, match="key-same"):
        (tmp_path / "same").write_text(KEY.hex())
        rotation.rotate(engine, tmp_path, KEY.hex(), tmp_path / "same", nothing)
    assert rotation.rotate(engine, tmp_path, KEY.hex(), tmp_path / "new", nothing) == 0
    with pytest.raises(DatabaseProblem, match="key-wrong"):
        open_vault(engine, tmp_path, KEY.hex())
    new = open_vault(engine, tmp_path, (tmp_path / "new").read_text())
    assert new.mark("ann") == mark and not new.before  # people are found as before
    for before, now in zip(sealed, rows(engine, "SELECT sealed FROM conversation ORDER BY id"), strict=True):
        assert new.open(now[0]) == vault.open(before[0])
        with pytest.raises(DatabaseProblem):
            vault.open(now[0])
        with pytest.raises(DatabaseProblem):
            new.open(before[0])
    assert len(go_on(engine, new)) == 5
    rotation.rotate(engine, tmp_path, (tmp_path / "new").read_text(), tmp_path / "newer", nothing)
    assert open_vault(engine, tmp_path, (tmp_path / "newer").read_text()).mark("ann") == mark


@pytest.mark.parametrize("calls", [1, 4, 9])
def test_a_rotation_that_is_broken_off_loses_nothing_and_goes_on(
    calls: int, filled: tuple[Engine, Vault], tmp_path: Path
) -> None:
    engine, _ = filled
    (tmp_path / KEY_FILE).write_text(KEY.hex())
    with pytest.raises(Broken):
        rotation.rotate(engine, tmp_path, None, None, ending_after(calls))
    between = open_vault(engine, tmp_path, None)
    for (sealed,) in rows(engine, "SELECT sealed FROM conversation"):
        between.open(sealed)
    go_on(engine, between)
    assert rotation.rotate(engine, tmp_path, None, None, nothing) == 0
    assert {sealed[:1] for (sealed,) in rows(engine, "SELECT sealed FROM outbox")} == {b"\2"}
    assert not open_vault(engine, tmp_path, None).before


@pytest.mark.parametrize("calls", [1, 4])
def test_a_rotation_of_a_given_key_that_is_broken_off_goes_on_when_told_the_same(
    calls: int, filled: tuple[Engine, Vault], tmp_path: Path
) -> None:
    engine, vault = filled
    new = tmp_path / "new"
    with pytest.raises(Broken):
        rotation.rotate(engine, tmp_path, KEY.hex(), new, ending_after(calls))
    with pytest.raises(DatabaseProblem, match="key-wrong"):
        rotation.rotate(engine, tmp_path, "0" * 64, tmp_path / "other", nothing)
    with pytest.raises(DatabaseProblem, match="key-elsewhere"):
        rotation.rotate(engine, tmp_path, new.read_text(), tmp_path / "other", nothing)
    assert not (tmp_path / "other").exists()
    assert rotation.rotate(engine, tmp_path, KEY.hex(), new, nothing) == 0
    whole = open_vault(engine, tmp_path, new.read_text())
    assert not whole.before and whole.mark("ann") == vault.mark("ann")
    with pytest.raises(DatabaseProblem, match="key-same"):
        rotation.rotate(engine, tmp_path, KEY.hex(), new, nothing)


def test_a_rotation_cut_off_before_the_key_file_was_replaced_is_finished_by_the_next_start(
    filled: tuple[Engine, Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, vault = filled
    (tmp_path / KEY_FILE).write_text(KEY.hex())

    def no_power(*_: object) -> None:
        raise Broken

    with monkeypatch.context() as patched, pytest.raises(Broken):
        patched.setattr(Path, "replace", no_power)
        rotation.rotate(engine, tmp_path, None, None, nothing)
    assert (tmp_path / KEY_FILE).read_text() == KEY.hex()
    assert open_vault(engine, tmp_path, None).mark("ann") == vault.mark("ann")
    assert (tmp_path / KEY_FILE).read_text() != KEY.hex()


def test_nobody_serves_while_the_database_is_moved(filled: tuple[Engine, Vault], tmp_path: Path) -> None:
    engine, _ = filled
    again = connect(engine.url.render_as_string(hide_password=False))
    with reading(again) as connection:  # as a process has that serves
        assert count(connection)
        with serving(again), pytest.raises(DatabaseProblem, match="database-serving"), at_rest(engine):
            pass
    again.dispose()
    with at_rest(engine):
        pass


@pytest.mark.one_database
def test_a_file_is_served_by_one_process(filled: tuple[Engine, Vault]) -> None:
    engine, _ = filled
    with serving(engine), pytest.raises(DatabaseProblem, match="database-serving"), serving(engine):
        pass
