"""Prints and exports: reserved, then printed or spoiled; labels are issued with the print that bears them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import series
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Label, Sheet
from secretdesk.domain.ledgers.labels import LABEL_KINDS
from secretdesk.domain.ledgers.sheets import PRINTED
from secretdesk.domain.numbering import series_number
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts, Found

CODE_BYTES = 10


@act("reserve_print", N_("act", "Reserve a print"), icon="printer", group="print", menu=False)
class ReservePrint:
    """A print number is taken before anything is drawn; `labels` pairs `kind:object` with a kind of label."""

    form: str = f.choice(1, N_("sheet", "Form"), among=PRINTED)
    filter: str | None = f.text(2, N_("sheet", "Filter"), words=True, default=None)
    level: str | None = f.level(3, N_("sheet", "Highest level"), default=None)
    labels: tuple[tuple[str, str], ...] = f.pairs(4, N_("ledger", "Labels"), default=())
    medium: int | None = f.ref(5, N_("sheet", "Medium"), "carrier", default=None)
    edition: int = f.count(6, N_("sheet", "Edition"), default=1)


@act("record_print", N_("act", "Record a print"), icon="printer", group="print", menu=False)
class RecordPrint:
    """The bytes that went to the printer, or to the medium."""

    sheet: int = f.ref(1, N_("ledger", "Print"), "sheet")
    pages: int = f.count(2, N_("sheet", "Pages"))
    digest: bytes = f.blob(3, N_("sheet", "Digest"))
    page_digests: bytes | None = f.blob(4, N_("sheet", "Digests of the pages"), default=None)
    lines: int = f.count(5, N_("sheet", "Lines"), default=0, high=10_000_000)
    last_page_lines: int = f.count(6, N_("sheet", "Lines on the last page"), default=0)


@act("spoil_print", N_("act", "Print spoiled"), icon="ban", group="print", menu=False)
class SpoilPrint:
    """Nothing usable came out; spoiled sheets were destroyed."""

    sheet: int = f.ref(1, N_("ledger", "Print"), "sheet")
    reason: str = f.text(2, N_("act", "Reason"))


@act("take_up_label", N_("act", "Label first scanned"), icon="scan-line", group="print", menu=False)
class TakeUpLabel:
    """A new edition was scanned for the first time: older ones answer `superseded` from now on."""

    label: int = f.ref(1, N_("ledger", "Label"), "label")


@event("print_reserved", 1, N_("event", "Print reserved"))
class PrintReserved:
    """A print, whole."""

    sheet: Sheet = f.whole(1, N_("ledger", "Print"), "sheet")


@event("label_issued", 1, N_("event", "Label issued"))
class LabelIssued:
    """A label, whole."""

    label: Label = f.whole(1, N_("ledger", "Label"), "label")


@event("printed", 1, N_("event", "Printed"))
class Printed:
    """What left."""

    on: date = f.day(1, N_("event", "On"))
    pages: int = f.count(2, N_("sheet", "Pages"))
    digest: bytes = f.blob(3, N_("sheet", "Digest"))
    page_digests: bytes | None = f.blob(4, N_("sheet", "Digests of the pages"), default=None)
    lines: int = f.count(5, N_("sheet", "Lines"), default=0, high=10_000_000)
    last_page_lines: int = f.count(6, N_("sheet", "Lines on the last page"), default=0)


@event("print_spoiled", 1, N_("event", "Print spoiled"))
class PrintSpoiled:
    """Why nothing left."""

    on: date = f.day(1, N_("event", "On"))
    reason: str = f.text(2, N_("act", "Reason"))


@event("label_taken_up", 1, N_("event", "Label first scanned"))
class LabelTakenUp:
    """The edition in use."""

    on: date = f.day(1, N_("event", "On"))


@event("label_superseded", 1, N_("event", "Label superseded"))
class LabelSuperseded:
    """This edition is no longer valid."""

    on: date = f.day(1, N_("event", "On"))


def editions(kind: str, object_id: int, label_kind: str, facts: Facts) -> list[Found]:
    """Return all labels of an object and kind, by edition."""
    found = facts.find(Label, object_kind=kind, object_id=object_id, label_kind=label_kind)
    return sorted(found, key=lambda one: int(one.record.edition))


def _target_faults(command: ReservePrint) -> list[Fault]:
    kinds = {id_ for id_, _ in LABEL_KINDS}
    known = all(
        re.fullmatch("[a-z]+:[0-9]{1,18}", target) and label_kind in kinds for target, label_kind in command.labels
    )
    return [] if known else [Fault(field="labels", message=N_("field", "Not known here."))]


@decides(ReservePrint)
def reserve(command: ReservePrint, context: Context, facts: Facts) -> list[Change]:
    """Take the next print number, and a new code for each label on it."""
    profile, year = context.profile, context.today.year
    refuse_faults([*check_required(command, profile), *_target_faults(command)])
    if command.medium and profile.rank(command.level) >= profile.rank("jimi") and not context.cosigners:
        words = N_("printing", "An export of this level needs a second person's signature.")
        raise Refusal("export.second", words)
    serial = series.next_number(facts, profile, "print", year)
    sheet = Sheet(
        number=series_number(profile, "print", year, serial),
        year=year,
        serial=serial,
        form=command.form,
        level=command.level,
        filter=command.filter,
        edition=command.edition,
        medium=command.medium,
    )
    changes = Changes(context)
    sheet_id = changes.new("sheet", PrintReserved(sheet=sheet))
    for target, label_kind in dict.fromkeys(command.labels):
        kind, _, id_ = target.partition(":")
        before = facts.highest(Label, "edition", object_kind=kind, object_id=int(id_), label_kind=label_kind)
        label = Label(
            code=context.random(CODE_BYTES),
            object_kind=kind,
            object_id=int(id_),
            label_kind=label_kind,
            edition=1 + before,
            printed_on=context.today,
            sheet=sheet_id,
        )
        changes.new("label", LabelIssued(label=label))
    return changes.made


def _reserved(sheet: int, facts: Facts) -> Sheet:
    record = must(facts.get(Sheet, sheet), "print")
    if record.state != "reserved":
        raise Refusal("not-reserved", N_("printing", "{number} is already explained.", number=record.number))
    return record


@decides(RecordPrint)
def record(command: RecordPrint, context: Context, facts: Facts) -> list[Change]:
    """Record what left."""
    refuse_faults(check_required(command))
    _reserved(command.sheet, facts)
    changes = Changes(context)
    happened = Printed(
        on=context.today,
        pages=command.pages,
        digest=command.digest,
        page_digests=command.page_digests,
        lines=command.lines,
        last_page_lines=command.last_page_lines,
    )
    changes.add("sheet", command.sheet, happened)
    return changes.made


@decides(SpoilPrint)
def spoil(command: SpoilPrint, context: Context, facts: Facts) -> list[Change]:
    """Explain a print that failed; the labels on it are void."""
    refuse_faults(check_required(command))
    if must(facts.get(Sheet, command.sheet), "print").state == "spoiled":
        raise Refusal("not-reserved", N_("printing", "This print is already explained."))
    changes = Changes(context)
    changes.add("sheet", command.sheet, PrintSpoiled(on=context.today, reason=command.reason))
    for one in facts.find(Label, sheet=command.sheet):
        if one.record.superseded_on is None:
            changes.add("label", one.id, LabelSuperseded(on=context.today))
    return changes.made


@decides(TakeUpLabel)
def take_up(command: TakeUpLabel, context: Context, facts: Facts) -> list[Change]:
    """Take a label into use and retire its older editions."""
    refuse_faults(check_required(command))
    label = must(facts.get(Label, command.label), "label")
    if label.taken_up_on or label.superseded_on:
        raise Refusal("already-taken-up", N_("printing", "This label is already in use or retired."))
    changes = Changes(context)
    changes.add("label", command.label, LabelTakenUp(on=context.today))
    for one in editions(label.object_kind, label.object_id, label.label_kind, facts):
        if one.record.edition < label.edition and one.record.superseded_on is None:
            changes.add("label", one.id, LabelSuperseded(on=context.today))
    return changes.made


@evolves(PrintReserved)
def _(_: None, happened: PrintReserved) -> Sheet:
    return happened.sheet


@evolves(LabelIssued)
def _(_: None, happened: LabelIssued) -> Label:
    return happened.label


@evolves(Printed)
def _(sheet: Sheet, happened: Printed) -> Sheet:
    return replace(
        sheet,
        state="printed",
        printed_on=happened.on,
        pages=happened.pages,
        digest=happened.digest,
        page_digests=happened.page_digests,
        lines=happened.lines,
        last_page_lines=happened.last_page_lines,
    )


@evolves(PrintSpoiled)
def _(sheet: Sheet, happened: PrintSpoiled) -> Any:
    return replace(sheet, state="spoiled", printed_on=happened.on, reason=happened.reason)


@evolves(LabelTakenUp)
def _(label: Label, happened: LabelTakenUp) -> Label:
    return replace(label, taken_up_on=happened.on)


@evolves(LabelSuperseded)
def _(label: Label, happened: LabelSuperseded) -> Label:
    return replace(label, superseded_on=happened.on)
