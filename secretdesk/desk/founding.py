"""Founding a vault: slots for the founders, genesis, the seal split among its holders, the first persons."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from secretdesk.desk import clock as clocks
from secretdesk.desk import commands, profiles
from secretdesk.desk.accounts import check_passphrase
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.offices import AccountCreated, CreateAccount, Founded
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.decision import Change
from secretdesk.domain.kind import clean
from secretdesk.domain.ledger import LOG, check_required, refuse_faults
from secretdesk.domain.ledgers import Account
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.roles import BOOK_ROLES, LOG_ROLES
from secretdesk.errors import BadInput, Fault, SecretDeskError
from secretdesk.exchange.signature import fingerprint, p256_fingerprint
from secretdesk.text import N_
from secretdesk.vault import Vault, cut_off

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Clock

__all__ = ["Founder", "Founding", "as_linked", "check", "cut_off", "fingerprints", "found"]
NEEDED = ("officer", "secrecy_leader", "sys_admin", "sec_admin", "audit_admin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Founder:
    """One of the first accounts and the person behind it."""

    account: str
    role: str
    passphrase: bytearray = field(repr=False)
    staff_no: str
    name: str
    department: str
    post: str | None = None
    tier: str = "important"
    letter_until: date | None = None
    heads: str | None = None
    holds_seal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What is fixed for good when a vault is founded."""

    unit: str
    kind: str
    founders: tuple[Founder, ...]
    profile: str = "cn_state"
    language: str = "zh_CN"


def check(founding: Founding) -> None:
    """Refuse a founding without the five posts, with posts united that may not be, or with weak passphrases."""
    profile = profiles.load(founding.profile)
    faults = [*_faults(_record(founding), profile)]
    roles = [one.role for one in founding.founders]
    faults += [
        Fault(field="founders", message=N_("founding", "Nobody holds the post {role}.", role=role))
        for role in NEEDED
        if role not in roles
    ]
    faults += _united(founding, profile)
    names = [one.account.casefold() for one in founding.founders]
    for k, one in enumerate(founding.founders):
        if one.account and names.count(one.account.casefold()) > 1:
            faults.append(Fault(field=f"founders.{k}.account", message=N_("account", "This name is taken.")))
        # The person is registered only after genesis: what would be refused then is refused now.
        faults += [
            Fault(field=f"founders.{k}.{fault.field}", message=fault.message)
            for fault in _founder_faults(one, k + 1, profile)
        ]
        try:
            check_passphrase(one.passphrase, one.account, kind=founding.kind)
        except BadInput as bad:
            faults.append(Fault(field=f"founders.{k}.passphrase", message=bad.message))
    holders = [one for one in founding.founders if one.holds_seal]
    if len(holders) < 2:
        faults.append(Fault(field="seal", message=N_("founding", "The unit seal needs two holders at least.")))
    refuse_faults(faults)


def _record(founding: Founding) -> VaultRecord:
    return VaultRecord(unit=founding.unit, kind=founding.kind, profile=founding.profile, language=founding.language)


def _founder_faults(one: Founder, number: int, profile: Profile) -> tuple[Fault, ...]:
    account = CreateAccount(name=one.account, role=one.role, sign_key=b"-", seal_key=b"-")
    found = (
        Fault(field="account" if fault.field == "name" else fault.field, message=fault.message)
        for fault in _faults(account, profile)
    )
    return (*found, *_faults(_person(one, number), profile))


def _faults(record: Any, profile: Profile) -> tuple[Fault, ...]:
    try:
        return check_required(commands.cleaned(record), profile)
    except BadInput as bad:
        return bad.faults


def _united(founding: Founding, profile: Profile) -> list[Fault]:
    by_person: dict[str, set[str]] = {}
    for one in founding.founders:
        by_person.setdefault(one.staff_no, set()).add(one.role)
    allowed = [set(pair) for pair in profile.united_posts]
    return [
        Fault(field="founders", message=N_("founding", "One person may not hold these posts together."))
        for roles in by_person.values()
        if len(roles) > 1 and not any(roles <= pair for pair in allowed)
    ]


def found(folder: Path, founding: Founding, *, clock: Callable[[], Clock] = clocks.read) -> Desk:
    """Found a vault and return the officer's desk at it; the folder must be empty or new.

    Genesis is one act signed by officer and leader; the persons follow as desk acts.
    """
    check(founding)
    officer = next(k for k, one in enumerate(founding.founders) if one.role == "officer")
    leader = next(k for k, one in enumerate(founding.founders) if one.role == "secrecy_leader")
    slots = [(k + 1, one.account, one.passphrase, _keys(one.role)) for k, one in enumerate(founding.founders)]
    slots.insert(0, slots.pop(officer))
    holders = tuple(k + 1 for k, one in enumerate(founding.founders) if one.holds_seal)
    making = Vault.found(folder, kind=founding.kind, slots=slots, seal_holders=holders)
    record = replace(
        commands.cleaned(_record(founding)),
        seal_key=making.seal.ed25519,
        seal_p256=making.seal.p256,
        seal_holders=holders,
    )
    changes = [Change("vault", 0, Founded(vault=record, nonce=os.urandom(32)))]
    for k, one in enumerate(founding.founders, start=1):
        keys = making.public[k]
        account = Account(
            name=clean(one.account), role=one.role, state="granted", sign_key=keys.sign, seal_key=keys.seal
        )
        changes.append(Change("account", k, AccountCreated(account=account)))
    making.genesis(
        "found", LOG, changes, signers=((officer + 1, "officer"), (leader + 1, "secrecy_leader")), clock=clock()
    )
    first = founding.founders[officer]
    desk = open_desk(Vault.open(folder), first.account, bytearray(first.passphrase), clock=clock)
    try:
        _register_people(desk, founding)
    except SecretDeskError:
        return desk  # the vault is founded all the same; its set-up asks who stands behind the accounts
    except BaseException:
        desk.vault.lock()
        raise
    return as_linked(desk)


def fingerprints(desk: Desk) -> dict[str, str]:
    """Return how the unit's seal keys are told: what receivers of exports compare with the founding sheet."""
    found = {}
    if desk.record.seal_key is not None:
        found["seal"] = fingerprint(desk.record.seal_key)
    if desk.record.seal_p256 is not None:
        found["seal_p256"] = p256_fingerprint(desk.record.seal_p256)
    return found


def _keys(role: str) -> tuple[str, ...]:
    if role in BOOK_ROLES:
        return ("log", "book")
    return ("log",) if role in LOG_ROLES else ()


def _register_people(desk: Desk, founding: Founding) -> None:
    people: dict[str, RegisterPerson] = {}
    for k, one in enumerate(founding.founders, start=1):
        people.setdefault(one.staff_no, _person(one, k))
    desk.perform_many(people.values())


def _person(one: Founder, account: int) -> RegisterPerson:
    return RegisterPerson(
        staff_no=one.staff_no,
        name=one.name,
        department=one.department,
        post=one.post,
        tier=one.tier,
        letter_until=one.letter_until,
        heads=one.heads,
        account=account,
    )


def as_linked(desk: Desk) -> Desk:
    """Let whoever is at the desk act as the person that was registered behind his account a moment ago."""
    from secretdesk.desk.session import signatory_of  # noqa: PLC0415 -- used once, at founding

    signatory = desk.read(lambda reading: signatory_of(reading.facts, desk.session.signatory.account))
    desk.session = replace(desk.session, signatory=signatory)
    return desk
