"""Accounts, rights, media, settings: the office acts."""

from __future__ import annotations

import pytest

from secretdesk.domain.custody.correcting import Void
from secretdesk.domain.custody.missing import ReportMissing
from secretdesk.domain.custody.offices import (
    ApproveMedium,
    ChangeSetting,
    CloseAccount,
    CreateAccount,
    Grant,
    VoidMedium,
    note,
)
from secretdesk.domain.roles import Signatory
from tests.domain.world import Unit, made, refused

SYS_ADMIN = Signatory(account=91, role="sys_admin")
SEC_ADMIN = Signatory(account=92, role="sec_admin")


def close(unit: Unit, account: int) -> None:
    unit.perform(CloseAccount(account=account, reason="left"), [SEC_ADMIN], actor=SYS_ADMIN)


def test_created_by_one_administrator_granted_by_the_other(unit: Unit) -> None:
    account = unit.given_account("reader", "member", granted=False)
    assert unit.records["account", account].state == "created"
    unit.perform(Grant(account=account), actor=SEC_ADMIN)
    assert unit.records["account", account].state == "granted"
    with refused("already-granted"):
        unit.perform(Grant(account=account), actor=SEC_ADMIN)
    with refused("no-such-object"):
        unit.perform(Grant(account=4711), actor=SEC_ADMIN)


def test_nobody_grants_himself(unit: Unit) -> None:
    account = unit.given_account("second", "sec_admin", granted=False)
    with refused("own-account"):
        unit.perform(Grant(account=account), actor=Signatory(account=account, role="sec_admin"))


def test_a_name_is_given_once_even_after_closing(unit: Unit) -> None:
    account = unit.given_account("reader", "member")
    close(unit, account)
    command = CreateAccount(name="reader", role="member", sign_key=b"s", seal_key=b"e")
    with refused("faults", "name"):
        unit.perform(command, actor=SYS_ADMIN)
    with refused("faults", "name", "role", "sign_key", "seal_key"):
        unit.perform(CreateAccount(name="", role="king", sign_key=b"", seal_key=None), actor=SYS_ADMIN)  # type: ignore[arg-type]


def test_the_last_of_a_role_stays(unit: Unit) -> None:
    with refused("last-of-role"):
        close(unit, 1)
    second = unit.given_account("second", "officer", granted=False)
    with refused("last-of-role"):
        close(unit, 1)
    unit.perform(Grant(account=second), actor=SEC_ADMIN)
    close(unit, 1)
    assert unit.records["account", 1].state == "closed"
    with refused("already-closed"):
        close(unit, 1)
    with refused("last-of-role"):
        close(unit, second)
    unwanted = unit.given_account("unwanted", "audit_admin", granted=False)
    close(unit, unwanted)
    member = unit.given_account("member", "member")
    close(unit, member)
    with refused("already-granted"):
        unit.perform(Grant(account=member), actor=SEC_ADMIN)


def approve(unit: Unit, stick: int, **more: object) -> int:
    record = unit.records["carrier", stick]
    values = {"number": record.number, "carrier": stick, "level": record.level, "marker": b"m", "uuid": "u", "size": 9}
    command = ApproveMedium(**{**values, **more})
    return made(unit.perform(command, [unit.sign("Leader", "secrecy_leader"), SEC_ADMIN]), "medium")


def test_a_medium_is_approved_at_its_carriers_level_and_a_new_approval_ends_the_old(unit: Unit) -> None:
    stick = unit.given_carrier(level="jimi")
    first, second = approve(unit, stick), approve(unit, stick, marker=b"n")
    assert unit.records["medium", first].state == "void"
    assert (unit.records["medium", second].state, unit.records["medium", second].approved_on) == (
        "approved",
        unit.today,
    )
    for wrong in ({"level": "juemi"}, {"level": "mimi"}, {"number": "F26-0099-0"}):
        with refused("carrier-differs"):
            approve(unit, stick, **wrong)
    unit.perform(VoidMedium(medium=second, reason="bent"), actor=SEC_ADMIN)
    with refused("already-void"):
        unit.perform(VoidMedium(medium=second, reason="bent"))


def test_only_a_carrier_in_our_hands_is_approved(unit: Unit) -> None:
    stick = unit.given_carrier()
    with refused("no-such-object"):
        approve(unit, stick, carrier=4711)
    unit.perform(ReportMissing(item=stick, search_plan="all"))
    with refused("carrier-not-held"):
        approve(unit, stick)
    other = unit.given_carrier()
    unit.perform(Void(kind="carrier", object=other, reason="twice"), [unit.sign("Leader", "secrecy_leader")])
    with refused("carrier-not-held"):
        approve(unit, other)


def test_leader_and_security_administrator_sign_for_a_medium(unit: Unit) -> None:
    stick = unit.given_carrier()
    record = unit.records["carrier", stick]
    command = ApproveMedium(number=record.number, carrier=stick, level="mimi", marker=b"m", uuid="u", size=9)
    leader = unit.sign("Leader", "secrecy_leader")
    for cosigners in ([], [leader], [SEC_ADMIN]):
        with refused("cosigner-missing"):
            unit.perform(command, cosigners)
    unit.perform(command, [leader, SEC_ADMIN])


def test_settings_are_known_figures_and_the_leader_signs(unit: Unit) -> None:
    leader = unit.sign("Leader", "secrecy_leader")
    for value in ("5", "7"):
        unit.perform(ChangeSetting(name="idle.lock_minutes", value=value), [leader], actor=SEC_ADMIN)
    unit.perform(ChangeSetting(name="backup.days", value="2"), [leader], actor=SEC_ADMIN)
    assert unit.records["vault", 0].settings == (("idle.lock_minutes", "7"), ("backup.days", "2"))
    for name, value, fault in (
        ("colour", "red", "name"),
        ("idle.lock_minutes", "never", "value"),
        ("backup.days", "0", "value"),
    ):
        with refused("faults", fault):
            unit.perform(ChangeSetting(name=name, value=value), [leader], actor=SEC_ADMIN)
    with refused("cosigner-missing"):
        unit.perform(ChangeSetting(name="backup.days", value="2"), actor=SEC_ADMIN)


@pytest.mark.parametrize(
    ("what", "field"), [("verified", "verified"), ("backed_up", "backed_up"), ("unlocked", None), ("refused", None)]
)
def test_the_vault_notes_what_it_did(unit: Unit, what: str, field: str | None) -> None:
    before = unit.records["vault", 0]
    unit.take(note(unit.context(), what, "chain"))
    after = unit.records["vault", 0]
    if field:
        assert getattr(after, field) == "2026-03-02 chain"
    else:
        assert after == before
