"""Who holds a key of the vault can write past the desk with his own signature; verification tells that he was not allowed to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secretdesk.domain.custody.offices import AccountClosed, AccountCreated, Granted, MediumApproved, Noted
from secretdesk.domain.custody.people import PlaceRegistered
from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Account, Medium, Place
from secretdesk.vault import Signer
from tests.vault import unit
from tests.vault.unit import Office, at

OFFICER, LEADER, SYS, SEC, AUDIT = 1, 2, 3, 4, 5
MEDIUM = Medium(number="F26-0001-1", carrier=9, level="juemi", marker=b"m", uuid="u", size=1)


def created(role: str, state: str = "created") -> AccountCreated:
    return AccountCreated(account=Account(name="new", role=role, state=state, sign_key=bytes(32), seal_key=bytes(32)))


def approved(tx: Any) -> list[Change]:
    return [Change("medium", tx.next_id, MediumApproved(medium=MEDIUM))]


def found(office: Office, depth: str = "chain") -> list[tuple[str, int | None]]:
    report = office.vault.verify(depth).result(20)
    return [(one.where, one.seq) for one in report.findings]


@pytest.mark.parametrize(("actor", "beside"), [(OFFICER, (LEADER, SEC)), (OFFICER, (SEC, LEADER))])
def test_what_was_done_and_signed_by_those_who_may_is_sound(folder: Path, actor: int, beside: tuple[int, ...]) -> None:
    with at(folder, actor) as office:
        office.take("approve_medium", "office", approved, *beside)
        assert found(office) == found(office, "deep") == []


@pytest.mark.parametrize(("actor", "beside"), [(OFFICER, ()), (OFFICER, (LEADER,)), (SEC, (LEADER,)), (AUDIT, ())])
def test_a_medium_approved_alone_or_by_others_is_named(folder: Path, actor: int, beside: tuple[int, ...]) -> None:
    with at(folder, actor) as office:
        seq = office.take("approve_medium", "office", approved, *beside).first_seq
        assert found(office) == [("log.entry.account", seq)]


def test_rights_that_an_administrator_gave_himself_are_named_at_both_depths(folder: Path) -> None:
    with at(folder, SYS) as office:
        made = office.take("create_account", "office", lambda tx: [Change("account", tx.next_id, created("officer"))])
        account = made.first_seq
        granted = office.take("grant", "office", lambda _: [Change("account", account, Granted(role="officer"))])
        assert found(office) == [("log.entry.account", granted.first_seq)]
    with at(folder) as office:
        assert found(office, "deep") == [("log.entry.account", granted.first_seq)]


def test_a_role_that_the_account_does_not_have_is_named(folder: Path) -> None:
    with at(folder, SYS) as office:
        lying = Signer(account=SYS, role="sec_admin", keyring=office.keyring)
        entry = [Change("vault", 0, Noted(note="refused"))]
        done = office.vault.perform(
            lambda tx: tx.append("note_refused", 1, "office", entry, lying, (), unit.clock(1))
        ).result(20)
        assert found(office) == [("log.entry.account", done.first_seq)]


def test_what_a_closed_account_signed_afterwards_is_named(folder: Path) -> None:
    with at(folder, SYS) as office:
        office.take("close_account", "office", lambda _: [Change("account", AUDIT, AccountClosed(reason="left"))], SEC)
    with at(folder, AUDIT) as office:
        note = office.take("note_refused", "office", lambda _: [Change("vault", 0, Noted(note="refused"))])
        assert found(office) == [("log.entry.account", note.first_seq)]


@pytest.mark.parametrize(("account", "detail"), [(AUDIT, "deep 9 0"), (SYS, "deep 9 0 "), (AUDIT, "chain 9 0")])
def test_a_verification_that_its_account_could_not_do_is_named(folder: Path, account: int, detail: str) -> None:
    with at(folder, account) as office:
        noted = [Change("vault", 0, Noted(note="verified", detail=detail))]
        seq = office.take("note_verified", "office", lambda _: noted).first_seq
        assert found(office) == ([] if detail.startswith("chain") else [("log.entry.account", seq)])


def test_rights_hidden_in_a_note_are_named(folder: Path) -> None:
    with at(folder, AUDIT) as office:
        note = office.take(
            "note_refused", "office", lambda tx: [Change("account", tx.next_id, created("officer", "granted"))]
        )
        assert found(office) == [("log.entry.name", note.first_seq)]


def test_a_key_exchanged_by_making_an_account_again_is_named(folder: Path) -> None:
    with at(folder, SYS) as office:
        was = office.vault.quick(lambda reading: reading.facts.get(Account, OFFICER))
        assert was is not None
        again = AccountCreated(account=replace(was, sign_key=office.keyring.sign_public))
        seq = office.take("create_account", "office", lambda _: [Change("account", OFFICER, again)]).first_seq
        assert found(office) == [("log.entry.name", seq)]


def test_an_object_made_again_over_another_is_named_deep(folder: Path) -> None:
    with at(folder) as office:
        place = office.vault.quick(lambda reading: reading.facts.find(Place))[0]
        other = PlaceRegistered(place=replace(place.record, level="juemi", name="elsewhere"))
        seq = office.take("register_place", "desk", lambda _: [Change("place", place.id, other)]).first_seq
        assert found(office) == []
        assert ("log.entry.name", seq) in found(office, "deep")


def test_the_auditor_sees_that_a_row_of_accounts_was_changed_past_the_journal(folder: Path) -> None:
    with at(folder, SYS) as office:
        office.vault.perform(
            lambda tx: tx.connection.execute("UPDATE accounts SET role = 'sec_admin' WHERE id = ?", (SYS,))
        ).result(20)
    with at(folder, AUDIT) as office:
        assert found(office) == [("log.accounts.role", SYS)]
