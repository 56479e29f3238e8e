"""Ways around a rule that were once open: each stays shut."""

from __future__ import annotations

from datetime import date

import pytest

from secretdesk.domain.custody.correcting import Void
from secretdesk.domain.custody.destroying import DestroyInHouse
from secretdesk.domain.custody.listing import ListForDestruction
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.custody.offices import AccountCreated, CloseAccount
from secretdesk.domain.custody.people import Admit, RegisterPerson
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Account, Slip, Vault
from secretdesk.domain.roles import Signatory
from tests.domain.world import MONDAY, Unit, founded, made, refused

NOBODY = 999_999


@pytest.fixture
def unit() -> Unit:
    return founded()


def test_the_borrower_is_no_second_person_for_his_own_violation(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="juemi", period=None)
    with refused("lend.tier"):
        unit.when_lent([one], "Reader", unit.sign("Reader"), in_room=True, violation="in a hurry")
    unit.when_lent([one], "Reader", unit.sign("Reader"), unit.sign("Deputy"), in_room=True, violation="in a hurry")
    assert unit.copy(one).violations == 1


def test_an_item_scanned_twice_stands_on_the_slip_once(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    changes = unit.when_lent([one, two, one], "Reader")
    slip = unit.get_record("slip", made(changes, "slip"))
    assert slip.items == (one, two)


def test_whoever_was_voided_collects_approves_and_watches_nothing(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    leader = unit.sign("Leader", "secrecy_leader")
    for name in ("First", "Deputy"):
        unit.perform(Void(kind="person", object=unit.people[name], reason="registered twice"), [leader])
    with refused("no-such-object"):
        unit.when_lent([one], "Reader", collector=unit.people["Deputy"])
    batch = unit.when_listed(two)
    with refused("no-such-object"):
        unit.when_approved(batch, "Deputy")
    unit.when_approved(batch)
    supervisors = (unit.people["First"], unit.people["Second"])
    with refused("no-such-object"):
        unit.perform(DestroyInHouse(batch=batch, items=(two,), device="X", supervisors=supervisors, paper=True))


@pytest.mark.parametrize("command", ["return", "missing", "recover"])
def test_who_brought_or_found_it_is_somebody_known(unit: Unit, command: str) -> None:
    one, _, _ = unit.given_copies()
    unit.when_lent([one], "Reader")
    if command == "recover":
        unit.perform(ReportMissing(item=one, search_plan="asked"))
    commands = {
        "return": Return(item=one, returned_by=NOBODY),
        "missing": ReportMissing(item=one, search_plan="asked", discovered_by=NOBODY),
        "recover": Recover(item=one, found_where="desk", exposure="nobody", found_by=NOBODY),
    }
    with refused("no-such-object"):
        unit.perform(commands[command])


def test_a_list_is_never_longer_than_what_is_looked_at_when_it_is_approved(unit: Unit) -> None:
    batch = unit.when_listed(*unit.given_copies("1-5000"))
    (more,) = unit.given_copies("1")
    with refused("list-full"):
        unit.perform(ListForDestruction(items=(more,), batch=batch))


def test_a_list_emptied_by_a_missing_item_can_be_approved_again(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    batch = unit.when_listed(one)
    unit.when_approved(batch)
    unit.perform(ReportMissing(item=one, search_plan="asked"))
    unit.perform(ListForDestruction(items=(two,), batch=batch))
    unit.when_approved(batch)
    numbers = [one.record.number for one in unit.find(Slip, slip_kind="approval")]
    assert len(set(numbers)) == len(numbers) == 2


def test_a_sheet_of_paper_does_not_make_an_approver_of_a_member(unit: Unit) -> None:
    one, _, _ = unit.given_copies()
    account = unit.given_account("reader", "member")
    unit.perform(Admit(person=unit.people["Reader"], account=account))
    with refused("approver-role"):
        unit.when_approved(unit.when_listed(one), "Reader")


def test_a_year_typed_a_century_early_takes_no_number_of_this_year(unit: Unit) -> None:
    unit.given_carrier(acquired_on=date(1926, 3, 2), late_reason="found in a drawer")
    unit.given_carrier()
    unit.given_carrier(acquired_on=date(1926, 3, 3), late_reason="found in a drawer")
    numbers = [one.record.number for one in unit.items()]
    assert len(set(numbers)) == len(numbers) == 3


def test_one_person_has_one_account_in_force(unit: Unit) -> None:
    first, second = unit.given_account("reader", "member"), unit.given_account("reader2", "secrecy_leader")
    reader = unit.people["Reader"]
    unit.perform(Admit(person=reader, account=first))
    unit.perform(Admit(person=reader, account=first))
    with refused("person-has-account"):
        unit.perform(Admit(person=reader, account=second))
    sys_admin, sec_admin = Signatory(account=91, role="sys_admin"), Signatory(account=92, role="sec_admin")
    unit.perform(CloseAccount(account=first, reason="lost"), [sec_admin], actor=sys_admin)
    unit.perform(Admit(person=reader, account=second))


def test_a_person_is_registered_with_an_account_in_force_or_with_none(unit: Unit) -> None:
    new = RegisterPerson(staff_no="7001", name="New", department="Plans", account=NOBODY)
    with refused("faults", "account"):
        unit.perform(new)
    waiting = unit.given_account("new", "secrecy_leader", granted=False)
    with refused("faults", "account"):
        unit.perform(RegisterPerson(staff_no="7001", name="New", department="Plans", account=waiting))


def test_the_unit_seal_keeps_two_holders_who_can_open_it(unit: Unit) -> None:
    sys_admin, sec_admin = Signatory(account=91, role="sys_admin"), Signatory(account=92, role="sec_admin")
    leader = Account(name="leader", role="secrecy_leader", state="granted")
    vault = unit.get(Vault, 0)
    assert vault is not None
    id_ = len(unit.journal)
    unit.take([Change("account", id_, AccountCreated(account=leader))])
    unit.records["vault", 0] = Vault(unit="Unit", kind="test", profile="cn_state", seal_holders=(1, id_))
    with refused("seal-holder"):
        unit.perform(CloseAccount(account=id_, reason="left"), [sec_admin], actor=sys_admin)
    third = unit.given_account("deputy", "deputy")
    unit.records["vault", 0] = Vault(unit="Unit", kind="test", profile="cn_state", seal_holders=(1, id_, third))
    unit.perform(CloseAccount(account=id_, reason="left"), [sec_admin], actor=sys_admin)
    assert unit.today == MONDAY
