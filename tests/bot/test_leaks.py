"""After whole conversations: nothing that says who somebody is or what she wrote is readable in the database, a backup,
or what the process wrote, not even with NEEDS_DEBUG."""

from pathlib import Path

from tests.telegram.house import House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Says, Walker, short_answers, walk

WORDS = "ኣብ መዓስከር ሰብ ይፈርሓኒ tel +49 151 23456789 selam@example.org"
IDEA = "فكرتي السرية عن السكن"


def readable(where: bytes, secrets: list[str]) -> list[str]:
    """Those of the secrets that can be read there, in any of the ways in which text is written."""
    forms = {secret: [secret.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")] for secret in secrets}
    escaped = {secret: secret.encode("unicode_escape") for secret in secrets}
    return [secret for secret, ways in forms.items() if any(way in where for way in (*ways, escaped[secret]))]


def test_nothing_that_people_said_or_are_can_be_read_where_it_lies(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    with FakeTelegram() as fake:
        people = [fake.bot().person(code) for code in ("ti", "ar", "en")]
        walkers = []
        for number, person in enumerate(people):
            answers = short_answers(number, person.language_code or "en")
            answers |= {"own_words": Says(WORDS, WORDS), "idea": Says(IDEA, IDEA), "quote": Says("1", "yes")}
            walkers.append(Walker(person, answers))
        with House(tmp_path, fake.url, NEEDS_DEBUG="1") as house:
            for walker in walkers:
                walker.begins()
            walk(walkers, 300)
            house.needs("backup", str(kept))
            lying = b"".join(path.read_bytes() for path in house.data.glob("needs.db*"))
            assert house.stop() == 0
            stored = [answers["own_words"] for answers in house.answers().values()]
        logged = house.log.read_bytes()
    assert stored == [WORDS] * 3  # it is there, for whoever has the key
    (backup,) = kept.iterdir()
    lying += b"".join(path.read_bytes() for path in house.data.glob("needs.db*"))
    ids = [str(person.id) for person in people]
    secrets = [
        *WORDS.split(),
        IDEA,
        *ids,
        house.settings["NEEDS_TELEGRAM_TOKEN"],
        (house.data / "key").read_text().strip(),
    ]
    assert readable(f"{WORDS} {ids} {IDEA}".encode(), secrets) == [s for s in secrets if "TEST" not in s][:-1]
    assert len(lying) > 100_000 and logged and len(min(ids, key=len)) >= 5
    for where in (lying, backup.read_bytes(), logged):
        assert readable(where, [secret for secret in secrets if len(secret) > 3]) == []
