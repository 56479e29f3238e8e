"""A copy of both files is of one instant, however many acts are written while it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from secretdesk.domain.ledgers import Person
from secretdesk.errors import Obstacle, Refusal, SecretDeskError
from secretdesk.vault import Appended, Stage, copying, journal
from secretdesk.vault.connection import open_connection
from secretdesk.vault.verifying import verify
from secretdesk.vault.workers import Worker
from tests.vault import unit, world

WAIT = 60


@pytest.fixture
def office(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[unit.Office]:
    monkeypatch.setattr(copying, "PAGES", 4)
    with unit.at(folder) as made:
        place = made.do(world.place("R1")).first_seq
        for n in range(12):
            made.do(world.incoming(f"title {n}", place, f"{100 * n + 1}-{100 * n + 40}"))
        yield made


@pytest.fixture
def acts(office: unit.Office, monkeypatch: pytest.MonkeyPatch) -> list[Future[Appended]]:
    """Have an act, or one that is refused, come between any two pieces of a copy, as scans come."""
    handed: list[Future[Appended]] = []
    place = office.do(world.place("R2")).first_seq
    gives_way = Worker.give_way

    def scanning(worker: Worker) -> None:
        n = len(handed)
        commands = (world.person(f"P{n:04d}", f"{n}"), world.incoming(f"m{n}", place, f"{n + 1}"), world.place("R2"))
        handed.append(office.hand_over(commands[n % 3]))
        gives_way(worker)

    monkeypatch.setattr(Worker, "give_way", scanning)
    return handed


def test_a_backup_holds_the_acts_between_its_pieces_and_is_sound(
    office: unit.Office, acts: list[Future[Appended]], tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    before = office.vault.quick(lambda r: r.next_id)
    made = office.vault.backup(tmp_path / "stick", stamp="1", signers=[office.signer]).result(WAIT)
    after = office.vault.quick(lambda r: r.next_id)
    assert len(acts) > 40, "pieces of both files"
    assert all(isinstance(one.exception(WAIT), SecretDeskError) for one in acts[2::3]), "these were refused"
    with unit.at(made) as copy:
        report = copy.vault.verify("deep").result(WAIT)
        assert report.findings == ()
        assert before < report.size == after, "what came last is in it: nothing came after the last piece began"


def test_a_deep_verification_looks_at_one_state_while_acts_go_on(
    office: unit.Office, acts: list[Future[Appended]]
) -> None:
    report = office.vault.verify("deep").result(WAIT)
    assert len(acts) > 40
    assert report.findings == ()
    assert report.size == office.vault.quick(lambda r: r.next_id)


def test_locking_ends_a_backup_and_leaves_nothing_of_it(office: unit.Office, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    seen: list[int] = []

    def locks(_stage: Stage, done: int, _whole: int) -> bool:
        seen.append(done)
        if len(seen) == 3:
            office.vault._now().beside._open = False
        return True

    backup = office.vault.backup(tmp_path / "stick", stamp="1", signers=[office.signer], progress=locks)
    with pytest.raises(Refusal, match="locked"):
        backup.result(WAIT)
    assert list((tmp_path / "stick").iterdir()) == []
    office.do(world.person("still", "99"))
    assert office.vault.quick(lambda r: r.number(Person)) == 1


def test_a_backup_may_be_stopped_at_any_stage_and_leaves_nothing_of_it(office: unit.Office, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    seen: list[Stage] = []

    def goes_on(stage: Stage, _done: int, _whole: int) -> bool:
        seen.append(stage)
        return stage != last

    last: Stage
    for last in ("copying", "checking", "verifying"):
        backup = office.vault.backup(tmp_path / "stick", stamp="1", signers=[office.signer], progress=goes_on)
        with pytest.raises(Obstacle) as told:
            backup.result(WAIT)
        assert told.value.id == "cancelled"
        assert seen[-1] == last, "it went no further"
        assert list((tmp_path / "stick").iterdir()) == []
    office.do(world.person("still", "99"))
    assert office.vault.verify("deep").result(WAIT).sound


def test_a_file_of_few_pages_is_copied_to_its_end(
    office: unit.Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However large a piece is, there is one before the last, so that what is said last is in the copy."""
    monkeypatch.setattr(copying, "PAGES", 100_000)
    (tmp_path / "copy").mkdir()
    with closing(open_connection(office.vault.folder, office.keyring)) as source:
        said = copying.copy(
            source,
            office.vault.folder,
            tmp_path / "copy",
            office.keyring,
            between=lambda: None,
            last=lambda: journal.size(source),
        )
    with closing(open_connection(tmp_path / "copy", office.keyring, guarded=False)) as copy:
        assert journal.size(copy) == said
        assert verify.verify(copy, "deep").findings == ()


def test_when_no_act_can_come_any_more_nearly_all_is_written(office: unit.Office, tmp_path: Path) -> None:
    """What a copy holds back in memory is enciphered and written at its end, and an act would wait for that."""
    (tmp_path / "copy").mkdir()

    def written() -> int:
        return sum(file.stat().st_size for file in (tmp_path / "copy").glob("*.db"))

    with closing(open_connection(office.vault.folder, office.keyring)) as source:
        then = copying.copy(
            source, office.vault.folder, tmp_path / "copy", office.keyring, between=lambda: None, last=written
        )
    assert written() > 300 * 4096, "else all of it may well be held"
    assert written() - then < 2 * 130 * 4096
