"""Registering a carrier: disc, stick, disk, notebook (F13; C01, C02 in one for a unit that starts)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import rules, series, within
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.item import ACQUISITIONS
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Carrier, Place
from secretdesk.domain.numbering import item_number
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

NEEDS_SERIAL = frozenset({"usb_stick", "mobile_disk", *within.STORAGE})


@act("register_carrier", N_("act", "Register carrier"), icon="disc-3", group="register")
class RegisterCarrier:
    """What the officer types for one carrier."""

    acquired_on: date = f.day(1, N_("carrier", "Acquired on"))
    carrier_kind: str = f.choice(2, N_("carrier", "Kind"), register="carrier_kind")
    name: str = f.text(3, N_("carrier", "Name or contents"), words=True)
    level: str = f.level(4, N_("item", "Level"))
    period: str | None = f.period(5, N_("item", "Period"), default=None)
    serial_no: str | None = f.serial(6, N_("carrier", "Serial no."), default=None)
    capacity: str | None = f.text(7, N_("carrier", "Capacity"), limit=40, default=None)
    model: str | None = f.text(8, N_("carrier", "Make and model"), limit=80, default=None)
    issuer: str | None = f.text(9, N_("carrier", "Made or issued by"), limit=80, default=None)
    acquired: str = f.choice(10, N_("item", "Acquired by"), among=ACQUISITIONS, default="purchased")
    hosts: str | None = f.text(11, N_("carrier", "Allowed hosts"), default=None)
    department: str | None = f.text(12, N_("carrier", "Department"), limit=60, default=None)
    scope: str | None = f.text(13, N_("carrier", "Scope as printed"), words=True, default=None)
    scope_people: tuple[int, ...] = f.refs(14, N_("carrier", "Scope: persons"), "person", default=())
    scope_departments: tuple[str, ...] = f.texts(15, N_("carrier", "Scope: departments"), default=())
    pages: int | None = f.count(16, N_("item", "Pages"), default=None)
    place: int = f.ref(17, N_("carrier", "Kept at"), "place")
    remark: str | None = f.text(18, N_("item", "Remarks"), lines=True, words=True, default=None)
    violation: str | None = f.text(19, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(20, N_("act", "Entered late because"), default=None)


@event("carrier_registered", 1, N_("event", "Registered"), account="in", line="received")
class CarrierRegistered:
    """One carrier enters the account."""

    on: date = f.day(1, N_("event", "On"))
    carrier: Carrier = f.whole(2, N_("ledger", "Carrier"), "carrier")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(4, N_("act", "Entered late because"), default=None)


@decides(RegisterCarrier)
def register(command: RegisterCarrier, context: Context, facts: Facts) -> list[Change]:
    """Register one carrier under the next number of its letter; a serial number stands once in the vault."""
    profile = context.profile
    faults = list(check_required(command, profile))
    if profile.knows(command.level):
        try:
            profile.check_period(command.level, command.period, command.acquired_on)
        except BadInput as bad:
            faults.append(Fault(field="period", message=bad.message))
    if command.acquired_on and command.acquired_on > context.today:
        faults.append(Fault(field="acquired_on", message=N_("field", "Lies in the future.")))
    late = bool(command.acquired_on) and command.acquired_on < context.today
    if late and not command.late_reason:
        words = N_("act", "Before today: say why it is entered late.")
        faults.append(Fault(field="late_reason", message=words))
    if command.serial_no and within.taken(Carrier, command.serial_no, facts):
        faults.append(Fault(field="serial_no", message=N_("carrier", "This serial number is already registered.")))
    if command.carrier_kind in NEEDS_SERIAL and not command.serial_no:
        faults.append(Fault(field="serial_no", message=N_("carrier", "Sticks and disks show their serial number.")))
    place = rules.usable(facts.get(Place, command.place))
    if command.place and place is None:
        faults.append(Fault(field="place", message=N_("field", "Not known here.")))
    refuse_faults(faults)
    year = command.acquired_on.year
    letter = profile.letters[command.carrier_kind]
    serial = series.next_number(facts, profile, series.item(letter), year)
    start = command.acquired_on
    names = {one.name for one in Carrier.FIELDS} & {one.name for one in RegisterCarrier.FIELDS}  # type: ignore[attr-defined]
    carrier = Carrier(
        **{name: getattr(command, name) for name in names},
        number=item_number(letter, year, serial),
        letter=letter,
        year=year,
        serial=serial,
        expires_on=Period.parse(command.period).expires_on(start, None) if command.period else None,
        custodian=context.actor.person,
        since=command.acquired_on,
        registered_on=command.acquired_on,
        violations=1 if command.violation else 0,
    )
    rules.settle(
        rules.keeping(carrier, place, profile),
        context,
        approval_no=None,
        violation=command.violation,
        number=carrier.number,
    )
    happened = CarrierRegistered(
        on=command.acquired_on,
        carrier=carrier,
        violation=command.violation if carrier.violations else None,
        late_reason=command.late_reason if late else None,
    )
    changes = Changes(context)
    changes.new("carrier", happened)
    return changes.made


@evolves(CarrierRegistered)
def _(_: None, happened: CarrierRegistered) -> Carrier:
    return happened.carrier
