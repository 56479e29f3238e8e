"""The life of an account: made with its owner present, granted, admitted, a new passphrase, closed for good."""

from __future__ import annotations

import pytest

from secretdesk.desk import accounts
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.offices import CloseAccount, Grant
from secretdesk.domain.custody.people import Admit, RegisterPerson
from secretdesk.domain.ledgers import Account
from secretdesk.errors import BadInput, Obstacle, Refusal, SecretDeskError
from secretdesk.vault import slots
from tests.desk.conftest import UNTIL, Unit, passphrase
from tests.desk.sitting import refusals, sitting

TYPED = b"seven quiet rivers"


def made(unit: Unit, role: str = "member", name: str = "newcomer") -> int:
    with sitting(unit, "sysadmin") as desk:
        (account,) = accounts.create(desk, name=name, role=role, passphrase=bytearray(TYPED)).made("account")
    return account


def granted(unit: Unit, account: int) -> None:
    with sitting(unit, "secadmin") as desk:
        desk.perform(Grant(account=account))


def admitted(unit: Unit, account: int) -> int:
    person = RegisterPerson(staff_no="0300", name="新人", department="规划处", tier="core", letter_until=UNTIL)
    (id_,) = unit.desk.perform(person).made("person")
    unit.desk.perform(Admit(person=id_, account=account))
    return id_


def record(unit: Unit, account: int) -> Account:
    found = unit.desk.read(lambda reading: reading.facts.get(Account, account))
    assert found is not None
    return found


def test_a_member_signs_as_receiver_after_three_offices_did_their_part(test_desk: Unit) -> None:
    account = made(test_desk)
    assert record(test_desk, account).state == "created"
    with pytest.raises(Obstacle, match="account-not-granted"):
        test_desk.desk.countersign("newcomer", bytearray(TYPED))
    granted(test_desk, account)
    person = admitted(test_desk, account)
    item, *_ = test_desk.copies(test_desk.documents[0])
    signer = test_desk.desk.countersign("newcomer", bytearray(TYPED))
    assert signer.signatory.person == person
    test_desk.desk.perform(Lend(items=(item,), borrower=person, approvals=(("", "1"),)), signer)
    signer.close()
    assert test_desk.desk.vault.verify("deep").result().sound


def test_a_deputy_opens_the_vault_and_reads_titles_only_when_admitted(test_desk: Unit) -> None:
    account = made(test_desk, "deputy")
    with pytest.raises(SecretDeskError), sitting(test_desk, "newcomer", TYPED):
        pass
    granted(test_desk, account)
    with sitting(test_desk, "newcomer", TYPED) as desk:
        assert not desk.vault.has_book
    admitted(test_desk, account)
    with sitting(test_desk, "newcomer", TYPED) as desk:
        assert desk.vault.has_book
        assert desk.vault.verify("deep").result().sound


def test_an_administrator_needs_no_admission_and_never_gets_the_book(test_desk: Unit) -> None:
    account = made(test_desk, "audit_admin")
    granted(test_desk, account)
    with sitting(test_desk, "newcomer", TYPED) as desk:
        assert not desk.vault.has_book
        assert desk.vault.verify("chain").result().sound


@pytest.mark.parametrize("account", ["officer", "secadmin", "audit"])
def test_nobody_else_makes_accounts_and_the_attempt_is_journalled(test_desk: Unit, account: str) -> None:
    with sitting(test_desk, account) as desk:
        with pytest.raises(Refusal, match="role-may-not"):
            accounts.create(desk, name="newcomer", role="member", passphrase=bytearray(TYPED))
        assert refusals(desk) == ["create_account role-may-not"]
        assert len(slots.read(test_desk.folder).slots) == 9, "no slot was left behind"


def test_a_name_is_given_once_and_no_slot_is_left_behind(test_desk: Unit) -> None:
    with sitting(test_desk, "sysadmin") as desk:
        for name in ("reader", "READER"):
            with pytest.raises((BadInput, Refusal)):
                accounts.create(desk, name=name, role="member", passphrase=bytearray(TYPED))
        with pytest.raises(BadInput):
            accounts.create(desk, name="", role="member", passphrase=bytearray(TYPED))
        with pytest.raises(BadInput):
            accounts.create(desk, name="newcomer", role="king", passphrase=bytearray(TYPED))
        assert len(slots.read(test_desk.folder).slots) == 9


@pytest.mark.parametrize("typed", [b"aaaaaaaaaaaaaaaa", b"newcomer", b"newcomer1", b"password", b"administrator", b""])
def test_a_weak_passphrase_makes_no_account(test_desk: Unit, typed: bytes) -> None:
    with sitting(test_desk, "sysadmin") as desk:
        with pytest.raises(BadInput, match="weak-passphrase") as caught:
            accounts.create(desk, name="newcomer", role="member", passphrase=bytearray(typed))
        assert [fault.field for fault in caught.value.faults] == ["passphrase"]


def test_a_real_vault_asks_for_twelve_characters() -> None:
    with pytest.raises(BadInput, match="weak-passphrase"):
        accounts.check_passphrase(bytearray(b"short enough"[:11]), "x", kind="real")
    accounts.check_passphrase(bytearray("十二个字组成的一句口令吧".encode()), "x", kind="real")


def test_a_new_passphrase_opens_and_the_old_one_does_not(test_desk: Unit) -> None:
    done = accounts.change_passphrase(test_desk.desk, "officer", passphrase("officer"), bytearray(TYPED))
    assert done.act == "note_passphrase"
    test_desk.desk.lock("test")
    with pytest.raises(Obstacle, match="wrong-passphrase"), sitting(test_desk, "officer"):
        pass


def test_whoever_does_not_know_the_old_passphrase_changes_nothing(test_desk: Unit) -> None:
    with pytest.raises(Obstacle, match="wrong-passphrase"):
        accounts.change_passphrase(test_desk.desk, "reader", bytearray(b"not this one"), bytearray(TYPED))
    with pytest.raises(BadInput, match="weak-passphrase"):
        accounts.change_passphrase(test_desk.desk, "reader", passphrase("reader"), bytearray(b"reader"))
    test_desk.desk.countersign("reader", passphrase("reader")).close()


def test_a_closed_account_signs_no_more_and_what_it_signed_stands(test_desk: Unit) -> None:
    item, *_ = test_desk.copies(test_desk.documents[0])
    borrower = test_desk.person("reader")
    lend = Lend(items=(item,), borrower=borrower, approvals=(("", "1"),))
    test_desk.desk.perform(lend, *test_desk.sign("reader"))
    account = test_desk.desk.read(lambda reading: reading.facts.find(Account, name="reader"))[0].id
    with sitting(test_desk, "sysadmin") as desk:
        with pytest.raises(Refusal, match="cosigner-missing"):
            desk.perform(CloseAccount(account=account, reason="left"))
        desk.perform(CloseAccount(account=account, reason="left"), desk.countersign("secadmin", passphrase("secadmin")))
    with pytest.raises(Obstacle):
        test_desk.desk.countersign("reader", passphrase("reader"))
    assert test_desk.desk.vault.verify("deep").result().sound


def test_the_last_officer_stays(test_desk: Unit) -> None:
    account = test_desk.desk.session.signatory.account
    with sitting(test_desk, "sysadmin") as desk, pytest.raises(Refusal, match="last-of-role"):
        desk.perform(CloseAccount(account=account, reason="left"), desk.countersign("secadmin", passphrase("secadmin")))


def test_nobody_grants_twice_or_himself(test_desk: Unit) -> None:
    account = made(test_desk)
    granted(test_desk, account)
    with sitting(test_desk, "secadmin") as desk:
        with pytest.raises(Refusal, match="already-granted"):
            desk.perform(Grant(account=account))
        own = desk.session.signatory.account
        with pytest.raises(Refusal):
            desk.perform(Grant(account=own))
