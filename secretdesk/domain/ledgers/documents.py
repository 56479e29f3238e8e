"""Documents: the title record; the accountable things are its copies (F01 incoming register)."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="documents",
    kind="document",
    title=N_("ledger", "Incoming register"),
    one=N_("ledger", "Document"),
    key="register_no",
    unique=(("register_no",),),
    indexes=(("book", "year", "serial"), ("letter_year", "number_serial"), ("received_on",), ("document_no", "issuer")),
    columns=("register_no", "received_on", "level", "issuer", "document_no", "title", "copies", "pages"),
    icon="inbox",
)
class Document:
    """One incoming document (F01); level and period are those of its mark."""

    register_no: str = f.text(1, N_("document", "Register no."), sortable=True, search=True, width=140)
    received_on: date = f.day(2, N_("document", "Received on"), sortable=True, width=92)
    issuer: str = f.text(3, N_("document", "Issuing unit"), search=True, sortable=True, width=140)
    document_no: str | None = f.text(4, N_("document", "Document no."), search=True, default=None, width=162)
    title: str = f.text(5, N_("document", "Title"), words=True, search=True, width=300)
    level: str = f.level(6, N_("document", "Level"), sortable=True, width=118)
    period: str | None = f.period(7, N_("document", "Period"), default=None)
    expires_on: date | None = f.day(8, N_("document", "Declassified on"), default=None)
    issue_date: date | None = f.day(9, N_("document", "Document date"), default=None)
    pages: int = f.count(10, N_("document", "Pages"), low=1, high=20000)
    attachments: int = f.count(11, N_("document", "Attachments"), default=0, high=999)
    urgency: str = f.choice(12, N_("document", "Urgency"), register="urgency", default="none")
    envelope_no: str | None = f.text(13, N_("document", "Envelope no."), default=None)
    scope: str | None = f.text(14, N_("document", "Scope as printed"), words=True, default=None)
    scope_people: tuple[int, ...] = f.refs(15, N_("document", "Scope: persons"), "person", default=())
    scope_departments: tuple[str, ...] = f.texts(16, N_("document", "Scope: departments"), default=())
    scope_posts: tuple[str, ...] = f.texts(17, N_("document", "Scope: posts"), default=())
    handling: str | None = f.text(18, N_("document", "Handling unit"), default=None)
    proposal: str | None = f.text(19, N_("document", "Proposal"), words=True, default=None)
    remark: str | None = f.text(20, N_("document", "Remarks"), lines=True, words=True, default=None)
    copies: int = f.count(21, N_("document", "Copies"), default=0)
    reply_no: str | None = f.text(22, N_("document", "Reply no."), default=None)
    archive_no: str | None = f.text(23, N_("document", "Archive no."), default=None)
    book: str = f.text(24, N_("document", "Book"), default="")
    year: int = f.count(25, N_("document", "Year"), default=0)
    serial: int = f.count(26, N_("document", "Serial in book"), hidden=True, default=0)
    letter_year: str = f.text(27, N_("document", "Letter and year"), hidden=True, default="")
    number_serial: int = f.count(28, N_("document", "Serial of numbers"), hidden=True, default=0)
    registrar: int | None = f.ref(29, N_("document", "Registered by"), "person", default=None)
    entered_on: date | None = f.day(30, N_("document", "Entered on"), hidden=True, default=None)
    late_reason: str | None = f.text(31, N_("document", "Entered late because"), default=None)
    voided: bool = f.flag(32, N_("document", "Voided"), default=False)
