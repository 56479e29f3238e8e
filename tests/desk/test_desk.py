"""The desk as a whole: who may do what, all or nothing, what is told and what is journalled."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from secretdesk.desk import clock as clocks
from secretdesk.desk.accounts import create
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.custody.offices import CorrectClock, Grant
from secretdesk.domain.custody.people import Admit, RegisterPerson, RegisterPlace
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledger import ACTS, fields_of
from secretdesk.domain.ledgers import Copy, Person
from secretdesk.domain.roles import BOOK_ROLES, LOG_ROLES, MAY, ROLE_WORDS
from secretdesk.errors import BadInput, Refusal, SecretDeskError
from secretdesk.vault.clock import EPOCH, STEPPED_BACK
from tests.desk.conftest import UNTIL, Unit
from tests.desk.sitting import journal, refusals, sitting

SAMPLES: dict[str, Any] = {
    "text": "words", "serial": "SN", "day": date(2026, 1, 1), "moment": datetime(2026, 1, 1, tzinfo=UTC), "count": 1,
    "rows": (), "flag": True, "level": "jimi", "period": "10年", "ref": 1, "refs": (1,), "texts": ("words",), "pairs": (("a", "b"),),
    "blob": b"x",
}  # fmt: skip
SITTING = {"officer": "officer", "sys_admin": "sysadmin", "sec_admin": "secadmin", "audit_admin": "audit"}
DEPUTY = b"far beyond the river"


def any_command(cls: type[Any]) -> Any:
    """Return a command of an act with something in every field."""
    values = {}
    for one in fields_of(cls):
        options = [id_ for id_, _ in getattr(one.kind, "options", ())]
        values[one.name] = options[0] if options else SAMPLES.get(one.kind.name, "words")
    return cls(**values)


def with_deputy(unit: Unit) -> None:
    """Let all three offices make a deputy."""
    with sitting(unit, "sysadmin") as desk:
        (account,) = create(desk, name="deputy", role="deputy", passphrase=bytearray(DEPUTY)).made("account")
    with sitting(unit, "secadmin") as desk:
        desk.perform(Grant(account=account))
    person = RegisterPerson(staff_no="0300", name="代表", department="保密办", tier="core", letter_until=UNTIL)
    (id_,) = unit.desk.perform(person).made("person")
    unit.desk.perform(Admit(person=id_, account=account))


@pytest.mark.parametrize("role", [*SITTING, "deputy"])
def test_every_act_is_for_the_roles_of_the_table_and_no_other(test_desk: Unit, role: str) -> None:
    if role == "deputy":
        with_deputy(test_desk)
    account, typed = (SITTING[role], None) if role in SITTING else (role, DEPUTY)
    refused = []
    with sitting(test_desk, account, typed) as desk:
        assert desk.session.signatory.role == role
        for name, cls in ACTS.items():
            try:
                desk.perform(any_command(cls))
                told = ""
            except SecretDeskError as error:
                told = error.id
            assert (told == "role-may-not") == (role not in MAY[name]), (role, name, told)
            if told in {"role-may-not", "cosigner-missing"}:
                refused.append(f"{name} {told}")
        assert refusals(desk) == refused, "every refusal stands in the journal"
    assert refused


def test_the_table_names_every_act_and_only_acts() -> None:
    notes = {name for name in MAY if name.startswith("note_")}
    assert MAY.keys() - notes == ACTS.keys()


@pytest.mark.parametrize("account", ["leader", "head", "super1", "reader"])
def test_who_has_no_vault_keys_cannot_sit_down(test_desk: Unit, account: str) -> None:
    assert {role for role in ROLE_WORDS if role not in LOG_ROLES} >= {"secrecy_leader", "dept_head", "member"}
    test_desk.desk.lock("test")
    with pytest.raises(Refusal, match="no-vault-keys"), sitting(test_desk, account):
        pass


def test_only_officers_and_deputies_see_the_book(test_desk: Unit) -> None:
    for role, account in SITTING.items():
        with sitting(test_desk, account) as desk:
            assert desk.vault.has_book == (role in BOOK_ROLES)


def test_an_act_happens_whole_or_not_at_all(test_desk: Unit) -> None:
    desk = test_desk.desk
    first, second, _ = test_desk.copies(test_desk.documents[0])
    desk.perform(Lend(items=(second,), borrower=test_desk.person("reader"), approvals=(("", "1"),), paper=True))
    size = desk.read(lambda reading: reading.next_id)
    with pytest.raises(Refusal, match="not_in_store"):
        desk.perform(
            Lend(items=(first, second), borrower=test_desk.person("reader"), approvals=(("", "1"),), paper=True)
        )
    assert desk.read(lambda reading: reading.next_id) == size, "a refusal by rule is no entry"
    record = desk.read(lambda reading: reading.facts.get(Copy, first))
    assert record is not None
    assert record.state == "in_store"


def test_the_same_person_signs_once(test_desk: Unit) -> None:
    item, *_ = test_desk.copies(test_desk.documents[0])
    lend = Lend(items=(item,), borrower=test_desk.person("reader"), approvals=(("", "1"),))
    twice = test_desk.sign("reader", "reader")
    with pytest.raises(Refusal, match="same-person-twice"):
        test_desk.desk.perform(lend, *twice)
    with pytest.raises(Refusal, match="same-person-twice"):
        test_desk.desk.perform(lend, *test_desk.sign("officer", "reader"))
    assert [one.rpartition(" ")[2] for one in refusals(test_desk.desk)] == ["same-person-twice"] * 2


def test_whoever_listens_hears_of_each_act_once_it_is_durable(test_desk: Unit) -> None:
    heard: list[str] = []
    test_desk.desk.listen(lambda outcome: heard.append(outcome.act))
    test_desk.desk.perform(RegisterPlace(code="C1", name="C1", level="mimi"))
    with pytest.raises(BadInput):
        test_desk.desk.perform(RegisterPlace(code="C1", name="C1", level="mimi"))
    assert heard == ["register_place"]


def test_submitted_acts_come_in_order(test_desk: Unit) -> None:
    futures = [test_desk.desk.submit(RegisterPlace(code=f"R{k}", name=f"R{k}", level="mimi")) for k in range(20)]
    firsts = [one.result().first for one in futures]
    assert firsts == sorted(firsts)
    assert [one.result().last for one in futures] == firsts


def test_an_inspector_reads_and_prints_but_changes_nothing(test_desk: Unit) -> None:
    with sitting(test_desk, "officer", inspector=True) as desk:
        with pytest.raises(Refusal, match="inspector-reads"):
            desk.perform(RegisterPlace(code="C1", name="C1", level="mimi"))
        assert refusals(desk) == ["register_place inspector-reads"]
    assert [one.event.detail for one in journal(test_desk.desk, "note_unlocked")][-2] == "inspector"


def test_a_locked_desk_does_nothing_and_locks_once(test_desk: Unit) -> None:
    desk = test_desk.desk
    desk.lock("lunch")
    with pytest.raises(Refusal, match="locked"):
        desk.perform(RegisterPlace(code="C1", name="C1", level="mimi"))
    with pytest.raises(Refusal, match="locked"):
        desk.read(lambda reading: reading.next_id)
    with sitting(test_desk, "officer") as again:
        assert journal(again, "note_locked")[-1].event.detail == "lunch"


def test_rare_characters_live_through_everything(test_desk: Unit) -> None:
    desk = test_desk.desk
    found = {one.record.name for one in desk.read(lambda reading: reading.facts.find(Person))}
    assert {"田𠮷", "赵㛃", "王䶮"} <= found
    document = test_desk.receive("䶮字头件，𠮷田报送", document_no="䶮发〔2026〕𠮷号")
    with sitting(test_desk, "officer") as again:
        from secretdesk.domain.ledgers import Document

        record = again.read(lambda reading: reading.facts.get(Document, document))
        assert record is not None
        assert (record.title, record.document_no) == ("䶮字头件，𠮷田报送", "䶮发〔2026〕𠮷号")
        shown = again.read(lambda reading: reading.rows(Document, text="𠮷田"))
        assert [row.id for row in shown.rows] == [document]
        assert again.vault.verify("deep").result().sound


def at(moment: datetime) -> Any:
    return clocks.fixed(moment)


def test_a_clock_set_back_is_marked_and_never_turns_time_round(test_desk: Unit) -> None:
    now = datetime.now(UTC)
    with sitting(test_desk, "officer", clock=at(now - timedelta(days=3))) as desk:
        desk.perform(RegisterPlace(code="C1", name="C1", level="mimi"))
        past = journal(desk)
        assert [one.at for one in past] == sorted(one.at for one in past), "time never runs back"
        assert journal(desk, "note_unlocked")[-1].flags & STEPPED_BACK
    assert test_desk.desk.vault.verify("deep").result().sound


def test_a_clock_that_ran_ahead_is_corrected_by_two_and_locks_nothing_up(test_desk: Unit) -> None:
    item, *_ = test_desk.copies(test_desk.documents[0])
    ahead = datetime.now(UTC) + timedelta(days=400)
    lend = Lend(items=(item,), borrower=test_desk.person("reader"), approvals=(("", "1"),), paper=True, violation="表")
    with sitting(test_desk, "officer", clock=at(ahead)) as desk:
        desk.perform(lend, *[desk.countersign("leader", bytearray(b"river stone lamp 1"))])
    with pytest.raises(Refusal, match="cosigner-missing"):
        test_desk.desk.perform(CorrectClock(reason="battery"))
    done = test_desk.desk.perform(CorrectClock(reason="battery"), *test_desk.sign("leader"))
    entry = journal(test_desk.desk, done.act)[-1]
    assert entry.flags & EPOCH
    assert entry.at < ahead
    test_desk.desk.perform(Return(item=item))
    test_desk.desk.perform(Move(items=(item,), place=test_desk.places["A1"]))
    assert test_desk.desk.vault.verify("deep").result().sound
