"""Safes: registering one, changing its combination and noting who knows the new one (F55; domain 6.8 I5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Place, Safe
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_safe", N_("act", "Register safe"), icon="vault", group="people")
class RegisterSafe:
    """One safe at a registered place; the place says its level and keeper."""

    cabinet_no: str = f.text(1, N_("safe", "Cabinet no."), limit=20)
    place: int = f.ref(2, N_("safe", "Place"), "place")
    safe_kind: str = f.choice(3, N_("safe", "Kind"), register="safe_kind", default="safe")
    make: str | None = f.text(4, N_("safe", "Make and model"), limit=80, default=None)
    lock_kind: str = f.choice(5, N_("safe", "Lock"), register="lock_kind", default="dial")
    key_holders: tuple[int, ...] = f.refs(6, N_("safe", "Keys held by"), "person", default=())
    combination_holders: tuple[int, ...] = f.refs(7, N_("safe", "Combination known to"), "person", default=())
    sealed_copy: str | None = f.text(8, N_("safe", "Sealed copy kept at"), limit=80, default=None)
    changed_on: date | None = f.day(9, N_("safe", "Combination changed on"), default=None)
    remark: str | None = f.text(10, N_("safe", "Remarks"), lines=True, words=True, default=None)


@act("change_combination", N_("act", "Change combination"), icon="refresh-cw", group="people")
class ChangeCombination:
    """A lock set anew: when, why, by whom, and who knows the combination now; never the combination itself."""

    safe: int = f.ref(1, N_("ledger", "Safe"), "safe")
    changed_on: date | None = f.day(2, N_("safe", "Combination changed on"), default=None)
    reason: str = f.choice(3, N_("safe", "Changed because"), register="combination_reason", default="scheduled")
    changed_by: int | None = f.ref(4, N_("safe", "Changed by"), "person", default=None)
    holders: tuple[int, ...] = f.refs(5, N_("safe", "Combination known to"), "person", default=())
    sealed_copy: str | None = f.text(6, N_("safe", "Sealed copy kept at"), limit=80, default=None)


@event("safe_registered", 1, N_("event", "Registered"))
class SafeRegistered:
    """A safe, whole."""

    safe: Safe = f.whole(1, N_("ledger", "Safe"), "safe")


@event("combination_changed", 1, N_("event", "Combination changed"))
class CombinationChanged:
    """The lock was set anew."""

    changed_on: date = f.day(1, N_("safe", "Combination changed on"))
    reason: str = f.choice(2, N_("safe", "Changed because"), register="combination_reason", default="scheduled")
    changed_by: int | None = f.ref(3, N_("safe", "Changed by"), "person", default=None)
    holders: tuple[int, ...] = f.refs(4, N_("safe", "Combination known to"), "person", default=())
    sealed_copy: str | None = f.text(5, N_("safe", "Sealed copy kept at"), default=None)


def _unknown(names: tuple[str, ...], command: RegisterSafe | ChangeCombination, facts: Facts) -> list[Fault]:
    wrong = [name for name in names if any(rules.known(one, facts) is None for one in getattr(command, name))]
    return [Fault(field=name, message=N_("field", "Not known here.")) for name in wrong]


@decides(RegisterSafe)
def register(command: RegisterSafe, context: Context, facts: Facts) -> list[Change]:
    """Register a safe; a place is one safe at most, and a cabinet number stands once."""
    faults = list(check_required(command, context.profile))
    faults += _unknown(("key_holders", "combination_holders"), command, facts)
    if command.place and rules.usable(facts.get(Place, command.place)) is None:
        faults.append(Fault(field="place", message=N_("field", "Not known here.")))
    standing = [one.record for one in facts.find(Safe, place=command.place) if not one.record.voided]
    if standing:
        words = N_("safe", "This place is already registered as safe {number}.", number=standing[0].cabinet_no)
        faults.append(Fault(field="place", message=words))
    if any(not one.record.voided for one in facts.find(Safe, cabinet_no=command.cabinet_no)):
        faults.append(Fault(field="cabinet_no", message=N_("safe", "This cabinet number is already registered.")))
    if command.changed_on and command.changed_on > context.today:
        faults.append(Fault(field="changed_on", message=N_("field", "Lies in the future.")))
    refuse_faults(faults)
    safe = Safe(**{one.name: getattr(command, one.name) for one in RegisterSafe.FIELDS})  # type: ignore[attr-defined]
    changes = Changes(context)
    changes.new("safe", SafeRegistered(safe=safe))
    return changes.made


@decides(ChangeCombination)
def change(command: ChangeCombination, context: Context, facts: Facts) -> list[Change]:
    """Note that a lock was set anew; without other names the same persons know the new combination."""
    refuse_faults(check_required(command, context.profile))
    faults = _unknown(("holders",), command, facts)
    safe = must(facts.get(Safe, command.safe), "safe")
    if safe.voided:
        raise Refusal("already-voided", N_("correcting", "Already voided."))
    if safe.lock_kind == "key":
        words = N_("safe", "{number} has a key lock, no combination.", number=safe.cabinet_no)
        raise Refusal("no-combination", words)
    day = command.changed_on or context.today
    if day > context.today:
        faults.append(Fault(field="changed_on", message=N_("field", "Lies in the future.")))
    if safe.changed_on and day < safe.changed_on:
        words = N_("safe", "Changed later already, on {day}.", day=str(safe.changed_on))
        faults.append(Fault(field="changed_on", message=words))
    if command.changed_by and rules.known(command.changed_by, facts) is None:
        faults.append(Fault(field="changed_by", message=N_("field", "Not known here.")))
    holders = command.holders or safe.combination_holders
    if not holders:
        faults.append(Fault(field="holders", message=N_("field", "Must be filled in.")))
    refuse_faults(faults)
    happened = CombinationChanged(
        changed_on=day,
        reason=command.reason,
        changed_by=command.changed_by or context.actor.person,
        holders=holders,
        sealed_copy=command.sealed_copy or safe.sealed_copy,
    )
    changes = Changes(context)
    changes.add("safe", command.safe, happened)
    return changes.made


@evolves(SafeRegistered)
def _(_: None, happened: SafeRegistered) -> Safe:
    return happened.safe


@evolves(CombinationChanged)
def _(safe: Safe, happened: CombinationChanged) -> Safe:
    return replace(
        safe,
        changed_on=happened.changed_on,
        change_reason=happened.reason,
        changed_by=happened.changed_by,
        combination_holders=happened.holders,
        sealed_copy=happened.sealed_copy,
        changes=safe.changes + 1,
    )
