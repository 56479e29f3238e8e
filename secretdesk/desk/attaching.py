"""Attaches scanned papers: looked at in the capped child, kept encrypted and durable, then named by an act.

Where power fails between the last two, an unnamed file is left that verification tells of; never an entry without one.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from secretdesk.desk import pictures
from secretdesk.desk.session import INSPECTOR_MAY
from secretdesk.domain.custody.attaching import Attach, bearer_of
from secretdesk.domain.decision import must
from secretdesk.domain.ledgers import Attachment
from secretdesk.domain.roles import refuse_unless_may
from secretdesk.errors import Refusal, Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.pictures import Raster
    from secretdesk.domain.facts import Found


def attach(desk: Desk, *, object_id: int, paper: str, data: bytes, note: str | None = None) -> Outcome:
    """Attach the bytes of a picture or PDF to what they belong to.

    Raises `BadInput` for what cannot be shown as pages, `Refusal` where the act is not allowed; then nothing is kept.
    """
    _refuse_unless_may(desk)
    must(desk.read(lambda reading: bearer_of(object_id, reading.facts)), "item")
    seen = pictures.look(data)
    command = Attach(
        object=object_id,
        paper=paper,
        note=note,
        file=desk.vault.files.write(data),
        digest=hashlib.sha256(data).digest(),
        format=seen.format,
        pages=seen.pages,
        size=len(data),
    )
    return desk.perform(command)


def attached_to(desk: Desk, kind: str, id_: int) -> Sequence[Found]:
    """Return the attachments of an object, oldest first, voided ones among them."""
    return desk.read(lambda reading: reading.facts.find(Attachment, object_kind=kind, object=id_))


def content(desk: Desk, attachment: int) -> bytes:
    """Return the bytes of an attachment. Raises `Tampering` where they are not those that were attached."""
    record = must(desk.read(lambda reading: reading.facts.get(Attachment, attachment)), "attachment")
    data = desk.vault.files.read(record.file)
    if not hmac.compare_digest(hashlib.sha256(data).digest(), record.digest):
        words = N_("verify", "Attachment {number} is not the file that was attached.", number=record.number)
        raise Tampering("file-exchanged", words)
    return data


def page(data: bytes, number: int, width: int) -> Raster:
    """Return a page to look at, drawn in the capped child; it never lies on the disk."""
    return pictures.page(data, number, width)


def _refuse_unless_may(desk: Desk) -> None:
    name = Attach.ACT.name  # type: ignore[attr-defined]
    if desk.session.inspector and name not in INSPECTOR_MAY:
        raise Refusal("inspector-reads", N_("desk", "An inspector's session only reads."))
    if desk.vault.trouble is not None:
        raise desk.vault.trouble
    refuse_unless_may(name, desk.session.signatory, ())
