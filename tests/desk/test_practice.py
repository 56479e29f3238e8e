"""The practice world: furnished once beside the vault, opened again, its first tasks ticked by the journal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from secretdesk.desk import practice
from secretdesk.desk.desk import Desk
from secretdesk.desk.today import today
from secretdesk.domain.custody.destroying import DestroyInHouse
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledgers import Copy, Person, Place
from secretdesk.vault import Vault


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    own = tmp_path_factory.mktemp("home") / "SecretDesk"
    steps: list[tuple[int, int]] = []
    desk, folder = practice.enter(own, progress=lambda done, of: steps.append((done, of)))
    desk.lock("test")
    assert folder == own.with_name("SecretDesk-practice")
    assert steps[-1][0] == steps[-1][1]
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    return own


@pytest.fixture
def world(furnished: Path, tmp_path: Path) -> Path:
    """Give each test a world of its own, as it was furnished."""
    beside = furnished.with_name("SecretDesk-practice")
    shutil.copytree(beside, tmp_path / beside.name)
    return tmp_path / furnished.name


def person(desk: Desk, account: str) -> int:
    number = [one[0] for one in practice.accounts()].index(account) + 1
    return desk.read(lambda reading: reading.facts.find(Person, staff_no=f"{number:04d}"))[0].id


def test_it_is_a_training_vault_with_something_to_do_and_sound(world: Path) -> None:
    desk, _ = practice.enter(world)
    try:
        assert desk.record.kind == "training"
        day = today(desk)
        assert (day.totals["overdue"], day.totals["due_today"]) == (1, 1)
        assert practice.furnished(desk)
        assert practice.done(desk) == frozenset()
        assert desk.vault.verify("deep").result(60).findings == ()
    finally:
        desk.lock("test")


def test_the_tasks_are_ticked_by_the_acts_that_do_them(world: Path) -> None:
    desk, _ = practice.enter(world)
    try:
        day = desk.context(0).today
        shelf = desk.read(lambda reading: reading.facts.find(Place, place_kind="shelf", level="mimi"))[0].id
        registered = RegisterIncoming(
            received_on=day, issuer="Office", title="Exercise", level="mimi", period="5年", issue_date=day,
            copy_nos="1-2", pages=3, place=shelf,
        )  # fmt: skip
        first, second = desk.perform(registered).made("copy")
        assert practice.done(desk) == {"register"}
        reader = person(desk, "reader1")
        lent = Lend(items=(first,), borrower=reader, purpose="p", approvals=(("", "SP-9"),), paper=True)
        desk.perform(lent)
        assert practice.done(desk) == {"register", "lend"}
        desk.perform(Return(item=first, pages=3))
        assert practice.done(desk) == {"register", "lend", "return"}
        (batch,) = desk.perform(ListForDestruction(items=(second,), reason="expired")).made("batch")
        phrases = {account: phrase for account, _, phrase in practice.accounts()}
        leader = desk.countersign("leader", bytearray(phrases["leader"].encode()))
        approve = ApproveDestruction(batch=batch, approver=person(desk, "leader"), approval_no="S-1", method="shred")
        desk.perform(approve, leader)
        supervisors = (person(desk, "super1"), person(desk, "super2"))
        destroyed = DestroyInHouse(
            batch=batch, items=(second,), device="C21", operator=person(desk, "officer"), supervisors=supervisors,
            started="15:10", ended="15:20", paper=True,
        )  # fmt: skip
        desk.perform(destroyed)
        assert practice.done(desk) == set(practice.TASKS)
        (gone,) = desk.read(lambda reading: [one for one in reading.facts.find(Copy) if one.id == second])
        assert gone.record.state == "destroyed"
    finally:
        desk.lock("test")


def test_one_that_cannot_be_opened_is_left_alone_and_the_next_is_furnished(tmp_path: Path) -> None:
    own = tmp_path / "v"
    spoilt = practice.beside(own)
    spoilt.mkdir()
    (spoilt / "vault.sdk").write_bytes(b"no vault")
    desk, folder = practice.enter(own)
    desk.lock("test")
    assert folder.name == "v-practice-2"
    assert (spoilt / "vault.sdk").read_bytes() == b"no vault"
    again, same = practice.enter(own)
    again.lock("test")
    assert same == folder


def test_a_vault_of_another_kind_is_never_entered_for_practice(tmp_path: Path) -> None:
    from secretdesk.desk.founding import Founding, found
    from tests.desk.conftest import UNIT, founders

    own = tmp_path / "v"
    found(practice.beside(own), Founding(unit=UNIT, kind="test", founders=founders())).lock("test")
    desk, folder = practice.enter(own)
    desk.lock("test")
    assert folder.name == "v-practice-2"
    assert Vault.open(practice.beside(own)).kind == "test"


def test_an_ordinary_vault_was_not_furnished(tmp_path: Path) -> None:
    from secretdesk.desk.founding import Founding, found
    from tests.desk.conftest import UNIT, founders

    desk = found(tmp_path / "v", Founding(unit=UNIT, kind="training", founders=founders()))
    assert not practice.furnished(desk)
    desk.lock("test")
