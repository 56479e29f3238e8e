"""Slips: made by the acts that someone signs, cleared when the signed slip comes back to the desk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import series
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, altered, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Slip
from secretdesk.domain.numbering import series_number
from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.domain.facts import Facts


@act("clear_signature", N_("act", "Signed slip is back"), icon="signature", group="desk")
class ClearSignature:
    """The returned slip was scanned and bears its signature."""

    slip: int = f.ref(1, N_("ledger", "Slip"), "slip")


@event("slip_made", 1, N_("event", "Slip made"))
class SlipMade:
    """A slip, whole."""

    slip: Slip = f.whole(1, N_("ledger", "Slip"), "slip")


@event("signature_cleared", 1, N_("event", "Signed slip back"))
class SignatureCleared:
    """The signed slip is in the file."""

    on: date = f.day(1, N_("event", "On"))


def next_slip(
    kind: str, context: Context, facts: Facts, *, person: int | None, items: Sequence[int], signed: bool, made_on: date
) -> Slip:
    """Return the next slip of a kind; vouchers are continuous within a year."""
    year = made_on.year
    serial = series.next_number(facts, context.profile, kind, year)
    return Slip(
        number=series_number(context.profile, series.SLIPS[kind], year, serial),
        slip_kind=kind,
        year=year,
        serial=serial,
        person=person,
        items=tuple(items),
        signature="at_desk" if signed else "missing",
        made_on=made_on,
        cleared_on=made_on if signed else None,
    )


@decides(ClearSignature)
def clear(command: ClearSignature, context: Context, facts: Facts) -> list[Change]:
    """Clear a missing signature."""
    refuse_faults(check_required(command))
    slip = must(facts.get(Slip, command.slip), "slip")
    if slip.signature != "missing":
        raise Refusal("already-signed", N_("slip", "The signature of {number} is not missing.", number=slip.number))
    changes = Changes(context)
    changes.add("slip", command.slip, SignatureCleared(on=context.today))
    return changes.made


@evolves(SlipMade)
def _(_: None, happened: SlipMade) -> Slip:
    return happened.slip


@evolves(SignatureCleared)
def _(slip: Slip, happened: SignatureCleared) -> Slip:
    return altered(slip, signature="on_paper", cleared_on=happened.on)
