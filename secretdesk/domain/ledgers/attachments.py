"""Attachments: scans of signed sheets and papers; the journal holds their digest, the encrypted folder their bytes."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

PAPERS = (
    ("signed_slip", N_("attachment", "Signed slip")),
    ("document", N_("attachment", "Document")),
    ("approval", N_("attachment", "Approval sheet")),
    ("certificate", N_("attachment", "Certificate")),
    ("receipt", N_("attachment", "Receipt of delivery")),
    ("photograph", N_("attachment", "Photograph")),
    ("other", N_("attachment", "Other paper")),
)
BEARERS = ("document", *ITEMS, "slip", "sheet", "batch")
FORMATS = ("pdf", "png", "jpeg", "tiff", "bmp")


@ledger(
    name="attachments",
    kind="attachment",
    title=N_("ledger", "Attachments"),
    one=N_("ledger", "Attachment"),
    key="number",
    unique=(("number",),),
    indexes=(("object_kind", "object"), ("year", "serial"), ("file",)),
    columns=("number", "object", "paper", "pages", "attached_on", "level", "voided"),
    icon="paperclip",
)
class Attachment:
    """One scanned paper. `file` is the name of its bytes among the encrypted files, `digest` their SHA-256."""

    number: str = f.text(1, N_("attachment", "Attachment no."), sortable=True, search=True, width=120)
    year: int = f.count(2, N_("attachment", "Year"), hidden=True)
    serial: int = f.count(3, N_("attachment", "Serial"), hidden=True)
    object_kind: str = f.text(4, N_("attachment", "Kind of object"), hidden=True)
    object: int = f.ref(5, N_("attachment", "Belongs to"), *BEARERS, width=140)
    paper: str = f.choice(6, N_("attachment", "Paper"), among=PAPERS, width=110)
    pages: int = f.count(7, N_("attachment", "Pages"), low=1, high=10_000, width=60)
    attached_on: date = f.day(8, N_("attachment", "Attached on"), sortable=True, width=92)
    level: str | None = f.level(9, N_("attachment", "Level"), default=None)
    note: str | None = f.text(10, N_("attachment", "Note"), words=True, search=True, default=None, width=200)
    format: str = f.text(11, N_("attachment", "Format"))
    size: int = f.count(12, N_("attachment", "Bytes"), high=2**31)
    file: str = f.text(13, N_("attachment", "File"), hidden=True)
    digest: bytes = f.blob(14, N_("attachment", "Digest"))
    voided: bool = f.flag(15, N_("attachment", "Voided"), default=False)
