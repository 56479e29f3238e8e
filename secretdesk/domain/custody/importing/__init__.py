"""Importing an old register in one act (design 6), and taking an import back as long as nothing touched what it made.

A register is given as typed rows; all of them enter or none. What stands in the vault already is told apart by its
key (register number; issuing unit, document and copy number; serial, staff number, name of a place): the same file
again changes nothing. Undoing voids what the import made, on the days it was said to have come and gone, and takes back
what it corrected. It needs the signature that voiding needs (domain T49: officer and head), for it is voiding, many times.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain.authority import creates
from secretdesk.domain.custody.correcting import Corrected, Voided, amend
from secretdesk.domain.custody.importing.carriers import Carriers
from secretdesk.domain.custody.importing.documents import Documents
from secretdesk.domain.custody.importing.guarded import KEY_ROOMS, SAFES
from secretdesk.domain.custody.importing.machines import COMPUTERS, EQUIPMENT
from secretdesk.domain.custody.importing.people import People
from secretdesk.domain.custody.importing.places import Places
from secretdesk.domain.custody.importing.rows import Row, RowFault, Sorted
from secretdesk.domain.custody.importing.signed_for import SignedFor, refuse_alone
from secretdesk.domain.custody.importing.sorting import About, Taking, Weighed, sort
from secretdesk.domain.custody.importing.taken_back import TakenBack
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Import, Medium
from secretdesk.domain.ledgers.imports import INTO
from secretdesk.domain.numbering import series_number
from secretdesk.errors import BadInput, Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts, Found

TAKINGS: dict[str, Taking] = {
    "documents": Documents(),
    "copies": Documents(),
    "carriers": Carriers(),
    "computers": COMPUTERS,
    "equipment": EQUIPMENT,
    "people": People(),
    "places": Places(),
    "safes": SAFES,
    "key_rooms": KEY_ROOMS,
}
_NAMED = 8  # things that a refusal names
__all__ = ["TAKINGS", "ImportRegister", "Row", "RowFault", "SignedFor", "Sorted", "UndoImport", "Weighed", "sort"]


@act("import_register", N_("act", "Import a register"), icon="download", group="register", menu=False)
class ImportRegister:
    """A register as typed rows; `correct` says that what is known otherwise is corrected, else it is left alone.

    `weighed` is how the rows were sorted when they were looked at: good as long as nothing has happened since.
    """

    ledger: str = f.choice(1, N_("import", "Into"), among=INTO)
    reason: str = f.text(2, N_("act", "Entered late because"))
    correct: bool = f.flag(3, N_("import", "Correct what differs"), default=False)
    approval_no: str | None = f.text(4, N_("act", "Approval no."), default=None)
    digest: bytes | None = f.blob(5, N_("import", "Digest of the file"), hidden=True, default=None)
    rows: tuple[Row, ...] = f.rows(6, N_("import", "Rows"), hidden=True, default=())
    weighed: tuple[Weighed, ...] = f.rows(7, N_("import", "Rows"), hidden=True, default=())


@act("undo_import", N_("act", "Undo an import"), icon="undo-2", group="correct")
class UndoImport:
    """All that an import made is voided, all that it corrected is as before."""

    taken: int = f.ref(1, N_("ledger", "Import"), "import")
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@event("imported", 1, N_("event", "Imported"))
class Imported:
    """The import, whole; its other entries follow this one."""

    taken: Import = f.whole(1, N_("ledger", "Import"), "import")


@event("import_undone", 1, N_("event", "Undone"))
class ImportUndone:
    """What the import made counts no more."""

    on: date = f.day(1, N_("event", "On"))
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@decides(ImportRegister)
def take_in(command: ImportRegister, context: Context, facts: Facts) -> list[Change]:
    """Take in every row, or none; rows known as they stand are passed over."""
    refuse_faults(check_required(command, context.profile))
    taking = TAKINGS[command.ledger]
    found, about = _sorted(command, context, facts)
    changes = Changes(context, whole=sum(1 + len(thing.copies) for thing in found.new))
    number, serial = _next(context, facts)
    changes.new("import", Imported(taken=_import(command, context, number, serial)))
    corrected = 0
    if command.correct:
        corrected = _correct(found, command, context, facts, changes)
    refuse_faults([Fault(field=f"{one.at}.{one.field}", message=one.message) for one in found.faults])
    refuse_alone(found.signed_for, context)
    taking.register(found.new, about, changes)
    if len(changes.made) == 1:
        raise Refusal("nothing-to-import", N_("import", "Everything in this register is here already. Nothing to do."))
    taken = replace(
        changes.made[0].event.taken,
        added=found.new_rows,
        same=len(found.same),
        corrected=corrected,
        entries=len(changes.made) - 1,
    )
    changes.made[0] = replace(changes.made[0], event=Imported(taken=taken))
    return changes.made


def _sorted(command: ImportRegister, context: Context, facts: Facts) -> tuple[Sorted, About]:
    for one in command.weighed:
        if one.holds(context):
            kept = replace(one.found, faults=list(one.found.faults))
            return kept, replace(one.about, context=context, facts=facts, reason=command.reason)
    whole = len(command.rows)
    taking = TAKINGS[command.ledger]
    return sort(taking, command.rows, context, facts, command.reason, lambda done: context.tick(done, whole))


def _import(command: ImportRegister, context: Context, number: str, serial: int) -> Import:
    return Import(
        number=number,
        year=context.today.year,
        serial=serial,
        ledger=command.ledger,
        on=context.today,
        rows=len(command.rows),
        digest=command.digest,
        registrar=context.actor.person,
    )


def _next(context: Context, facts: Facts) -> tuple[str, int]:
    year = context.today.year
    serial = facts.highest(Import, "serial", year=year) + 1
    return series_number(context.profile, "import", year, serial), serial


def _correct(found: Sorted, command: ImportRegister, context: Context, facts: Facts, changes: Changes) -> int:
    rows = set()
    for one in found.differences:
        if not one.values:
            continue
        try:
            made = amend(
                one.kind, one.id, one.record, dict(one.values), command.reason, context, facts,
                approval_no=command.approval_no,
            )  # fmt: skip
        except BadInput as bad:
            found.faults += [RowFault(one.at, fault.field, fault.message) for fault in bad.faults]
            continue
        except Refusal as no:
            found.faults.append(RowFault(one.at, next(iter(one.values)), no.message))
            continue
        rows.add(one.at)
        for change in made:
            changes.add(change.kind, change.id, change.event)
    return len(rows)


@decides(UndoImport)
def undo(command: UndoImport, context: Context, facts: Facts) -> list[Change]:
    """Void what the import made and restore what it corrected; refused once any of it was touched."""
    refuse_faults(check_required(command))
    taken = must(facts.get(Import, command.taken), "import")
    if taken.state == "undone":
        raise Refusal("already-undone", N_("import", "This import was undone already."))
    first, last = command.taken + 1, command.taken + taken.entries
    touched = facts.touched(first, last)
    if touched:
        named = [called(one) for one in touched[:_NAMED]]
        words = N_(
            "import",
            "Something else has happened since to {n} {n|thing|things} of this import: {numbers}. The import stands; void or "
            "correct single entries.",
            n=len(touched),
            numbers=", ".join(named) + (" \u2026" if len(touched) > _NAMED else ""),
        )
        raise Refusal("import-touched", words)
    entries = facts.entries(first, last)
    carriers = {one.id for one in entries if one.kind == "carrier"}
    if any(one.record.state == "approved" for one in facts.among(Medium, "carrier", sorted(carriers))):
        words = N_("correcting", "Approved to take exports; the approval must be withdrawn first.")
        raise Refusal("medium-approved", words)
    changes = Changes(context)
    changes.add("import", command.taken, ImportUndone(on=context.today, reason=command.reason))
    voided = Voided(on=context.today, reason=command.reason)
    for change in reversed(entries):
        if creates(change.event):
            changes.add(change.kind, change.id, _taken_back(change, command, context) or voided)
        elif isinstance(change.event, Corrected):
            old = change.event
            back = Corrected(on=context.today, before=old.after, after=old.before, reason=command.reason)
            changes.add(change.kind, change.id, back)
    return changes.made


def _taken_back(change: Change, command: UndoImport, context: Context) -> TakenBack | None:
    # items are in the account and in somebody's hands by the day; all else was only listed
    came = getattr(change.event, "on", None)
    if change.kind not in ITEMS or came is None:
        return None
    return TakenBack(on=came, undone_on=context.today, reason=command.reason)


def called(one: Found) -> str:
    """Return a number that an object is called by; never a name or a title."""
    names = ("number", "register_no", "staff_no", "code", "cabinet_no")
    return str(next((value for name in names if (value := getattr(one.record, name, None))), f"#{one.id}"))


@evolves(Imported)
def _(_: None, happened: Imported) -> Import:
    return happened.taken


@evolves(ImportUndone)
def _(taken: Import, happened: ImportUndone) -> Import:
    return replace(taken, state="undone", undone_on=happened.on, reason=happened.reason)
