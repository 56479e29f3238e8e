"""Copies: the numbered sheets of paper of a document, each accountable for itself."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.item import Item
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="copies",
    kind="copy",
    title=N_("ledger", "Documents"),
    one=N_("ledger", "Copy"),
    key="number",
    item=True,
    carries={
        "document": ("title", "document_no", "issuer", "register_no", "received_on", "issue_date", "urgency", "scope")
    },
    unique=(("number",),),
    indexes=(("document",), ("custodian",), ("batch",), ("state", "due_on"), ("place",), ("expires_on",), ("level",)),
    columns=("level", "number", "document_no", "title", "copy_no", "state", "custodian", "due_on"),
    icon="files",
)
class Copy(Item):
    """One numbered copy; what is said of the document stands in the document's record."""

    document: int = f.ref(40, N_("copy", "Document"), "document", hidden=True)
    copy_no: str = f.text(41, N_("copy", "Copy no."), width=64, sortable=True, search=True)
