"""Attaching a scanned paper to what it belongs to, and voiding one attached in error; its bytes are never removed.

Both stand in the chain of the object as well as in the attachment's own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import series
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import KINDS, act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Attachment
from secretdesk.domain.ledgers.attachments import BEARERS, FORMATS, PAPERS
from secretdesk.domain.numbering import series_number
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

DIGEST_BYTES = 32


@act("attach", N_("act", "Attach a scan"), icon="paperclip", group="paper", menu=False)
class Attach:
    """A paper whose bytes the vault already keeps under the name `file`."""

    object: int = f.ref(1, N_("attachment", "Belongs to"), *BEARERS)
    paper: str = f.choice(2, N_("attachment", "Paper"), among=PAPERS)
    note: str | None = f.text(3, N_("attachment", "Note"), words=True, default=None)
    file: str = f.text(4, N_("attachment", "File"))
    digest: bytes = f.blob(5, N_("attachment", "Digest"), hidden=True)
    format: str = f.text(6, N_("attachment", "Format"), hidden=True)
    pages: int = f.count(7, N_("attachment", "Pages"), low=1, high=10_000, hidden=True)
    size: int = f.count(8, N_("attachment", "Bytes"), high=2**31, hidden=True)


@act("void_attachment", N_("act", "Void an attachment"), icon="ban", group="paper")
class VoidAttachment:
    """Attached to the wrong thing, or not readable: it stays where it is and is struck out."""

    attachment: int = f.ref(1, N_("ledger", "Attachment"), "attachment")
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@event("attached", 1, N_("event", "Attached"))
class Attached:
    """An attachment, whole."""

    attachment: Attachment = f.whole(1, N_("ledger", "Attachment"), "attachment")


@event("attachment_voided", 1, N_("event", "Attachment voided"))
class AttachmentVoided:
    """It is struck out; its bytes stay."""

    on: date = f.day(1, N_("event", "On"))
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@event("paper_attached", 1, N_("event", "Scan attached"))
class PaperAttached:
    """The same, in the chain of what the paper belongs to."""

    on: date = f.day(1, N_("event", "On"))
    attachment: int = f.ref(2, N_("ledger", "Attachment"), "attachment")
    paper: str = f.choice(3, N_("attachment", "Paper"), among=PAPERS)
    pages: int = f.count(4, N_("attachment", "Pages"))


@event("paper_struck", 1, N_("event", "Scan voided"))
class PaperStruck:
    """The same, in the chain of what the paper was attached to."""

    on: date = f.day(1, N_("event", "On"))
    attachment: int = f.ref(2, N_("ledger", "Attachment"), "attachment")


def bearer_of(id_: int, facts: Facts) -> tuple[str, Any] | None:
    """Return kind and record of what an attachment may belong to."""
    for kind in BEARERS:
        record: Any = facts.get(KINDS[kind], id_)
        if record is not None:
            return kind, record
    return None


def _faults(command: Attach, context: Context) -> list[Fault]:
    faults = list(check_required(command, context.profile))
    sound = re.fullmatch("[0-9a-f]{64}", command.file or "") and len(command.digest or b"") == DIGEST_BYTES
    if not faults and not (sound and command.format in FORMATS and context.keeps(command.file)):
        faults.append(Fault(field="file", message=N_("attachment", "The vault keeps no such file; attach it anew.")))
    return faults


@decides(Attach)
def attach(command: Attach, context: Context, facts: Facts) -> list[Change]:
    """Attach a paper; the same bytes belong to the same object once."""
    refuse_faults(_faults(command, context))
    kind, record = must(bearer_of(command.object, facts), "item")
    for one in facts.find(Attachment, object_kind=kind, object=command.object, file=command.file):
        if not one.record.voided:
            words = N_("attachment", "This file is attached already, as {number}.", number=one.record.number)
            raise Refusal("attached-already", words)
    year = context.today.year
    serial = series.next_number(facts, context.profile, series.ATTACHMENT, year)
    made = Attachment(
        number=series_number(context.profile, series.ATTACHMENT, year, serial),
        year=year,
        serial=serial,
        object_kind=kind,
        object=command.object,
        paper=command.paper,
        pages=command.pages,
        attached_on=context.today,
        level=getattr(record, "level", None),
        note=command.note,
        format=command.format,
        size=command.size,
        file=command.file,
        digest=command.digest,
    )
    changes = Changes(context)
    id_ = changes.new("attachment", Attached(attachment=made))
    happened = PaperAttached(on=context.today, attachment=id_, paper=command.paper, pages=command.pages)
    changes.add(kind, command.object, happened)
    return changes.made


@decides(VoidAttachment)
def void(command: VoidAttachment, context: Context, facts: Facts) -> list[Change]:
    """Strike an attachment out."""
    refuse_faults(check_required(command))
    record = must(facts.get(Attachment, command.attachment), "attachment")
    if record.voided:
        raise Refusal("already-voided", N_("attachment", "{number} is voided already.", number=record.number))
    changes = Changes(context)
    changes.add("attachment", command.attachment, AttachmentVoided(on=context.today, reason=command.reason))
    changes.add(record.object_kind, record.object, PaperStruck(on=context.today, attachment=command.attachment))
    return changes.made


@evolves(Attached)
def _(_: None, happened: Attached) -> Attachment:
    return happened.attachment


@evolves(AttachmentVoided)
def _(record: Attachment, _: AttachmentVoided) -> Attachment:
    return replace(record, voided=True)


@evolves(PaperAttached, PaperStruck)
def _(record: Any, _: Any) -> Any:
    return record
