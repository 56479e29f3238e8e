"""What can be printed, one module a family; each turns ids or a filter into a `printing.Job`.

`FORMS` lists them for the print page and the command line; `needs` says what a form asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from secretdesk.domain.ledger import LEDGERS
from secretdesk.domain.ledgers import LEDGERS as _DECLARED  # noqa: F401 -- fills the register
from secretdesk.text import N_, Message

GROUPS: tuple[tuple[str, Message], ...] = (
    ("circulation", N_("print", "Receipt and circulation")),
    ("loans", N_("print", "Loans")),
    ("carriers", N_("print", "Carriers")),
    ("destruction", N_("print", "Destruction")),
    ("labels", N_("print", "Covers and labels")),
    ("lists", N_("print", "Lists")),
    ("office", N_("print", "Office")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form that can be printed. `needs`: ledger, batch, slip, copies, targets, nothing."""

    id: str
    code: str
    title: Message
    group: str
    needs: str


PLAIN = ("people", "places", "safes", "key_rooms", "slips", "batches", "sheets", "attachments")
"""Ledgers without a statutory form: printed from their declaration."""

FORMS: tuple[Form, ...] = (
    Form(id="F01", code="F01", title=N_("F01", "Register of Incoming Documents"), group="circulation", needs="ledger"),
    Form(id="slip", code="", title=N_("print", "Slip of a handover"), group="loans", needs="slip"),
    Form(id="F13", code="F13", title=N_("F13", "Ledger of Classified Carriers"), group="carriers", needs="ledger"),
    Form(id="F15", code="F15", title=N_("F15", "Ledger of Classified Computers"), group="carriers", needs="ledger"),
    Form(id="F16", code="F16", title=N_("F16", "Ledger of Classified Devices"), group="carriers", needs="ledger"),
    Form(id="F17", code="F17", title=N_("F17", "Ledger of Removable Media"), group="carriers", needs="ledger"),
    Form(
        id="F27", code="F27", title=N_("F27", "Approval of destruction of classified items"), group="destruction",
        needs="batch",
    ),
    Form(
        id="F28", code="F28", title=N_("F28", "List of classified items for destruction"), group="destruction",
        needs="batch",
    ),
    Form(
        id="F29", code="F29", title=N_("F29", "Escort and delivery note for classified items"), group="destruction",
        needs="batch",
    ),
    Form(id="F30", code="F30", title=N_("F30", "Register of Destruction"), group="destruction", needs="ledger"),
    Form(
        id="F31", code="F31", title=N_("F31", "Certificate of destruction of classified items"), group="destruction",
        needs="batch",
    ),
    Form(id="covers", code="", title=N_("print", "Cover sheets"), group="labels", needs="copies"),
    Form(id="labels", code="", title=N_("print", "Labels on label sheets"), group="labels", needs="targets"),
    Form(id="ruler", code="", title=N_("print", "Ruler page of a label sheet"), group="labels", needs="nothing"),
    Form(id="printer", code="", title=N_("calibration", "Printer calibration page"), group="labels", needs="nothing"),
    Form(id="scanner", code="", title=N_("calibration", "Scanner calibration codes"), group="labels", needs="nothing"),
    *(Form(id=name, code="", title=LEDGERS[name].LEDGER.title, group="lists", needs="ledger") for name in PLAIN),
    Form(id="founding", code="", title=N_("founding", "Founding sheet of the vault"), group="office", needs="nothing"),
)  # fmt: skip


def form(id_: str) -> Form | None:
    """Return a form by its id."""
    return next((one for one in FORMS if one.id == id_), None)
