"""Prints: every sheet that left the printer, by print number (reserved, printed or spoiled)."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

SHEET_STATES = (
    ("reserved", N_("sheet", "Reserved")),
    ("printed", N_("sheet", "Printed")),
    ("spoiled", N_("sheet", "Spoiled")),
)
# What a print or export was, by the code it is recorded under.
PRINTED = (
    ("F01", N_("sheet", "F01 Incoming register")),
    ("F13", N_("sheet", "F13 Carrier ledger")),
    ("F15", N_("sheet", "F15 Computer ledger")),
    ("F16", N_("sheet", "F16 Equipment ledger")),
    ("F17", N_("sheet", "F17 Removable media")),
    ("F27", N_("sheet", "F27 Destruction approval")),
    ("F28", N_("sheet", "F28 Destruction list")),
    ("F29", N_("sheet", "F29 Escort note")),
    ("F30", N_("sheet", "F30 Destruction register")),
    ("F31", N_("sheet", "F31 Destruction certificate")),
    ("SLIP", N_("sheet", "Slip")),
    ("REM", N_("sheet", "Reminder")),
    ("cover", N_("sheet", "Cover sheets")),
    ("labels", N_("sheet", "Labels")),
    ("attachment", N_("sheet", "Attached scan")),
    ("ruler", N_("sheet", "Ruler page")),
    ("printer", N_("calibration", "Printer calibration page")),
    ("scanner", N_("calibration", "Scanner calibration codes")),
    ("founding", N_("sheet", "Founding sheet")),
    ("faults", N_("sheet", "Faults of an old register")),
    ("people", N_("sheet", "List of people")),
    ("places", N_("sheet", "List of places")),
    ("safes", N_("sheet", "List of safes")),
    ("key_rooms", N_("sheet", "List of key rooms")),
    ("slips", N_("sheet", "List of slips")),
    ("batches", N_("sheet", "List of destruction batches")),
    ("sheets", N_("sheet", "List of prints and exports")),
    ("attachments", N_("sheet", "List of attached scans")),
    ("export copies", N_("sheet", "Export of documents")),
    ("export carriers", N_("sheet", "Export of carriers")),
    ("export computers", N_("sheet", "Export of computers")),
    ("export equipment", N_("sheet", "Export of equipment")),
    ("export documents", N_("sheet", "Export of the incoming register")),
    ("export batches", N_("sheet", "Export of destruction batches")),
    ("export people", N_("sheet", "Export of people")),
    ("export places", N_("sheet", "Export of places")),
    ("export safes", N_("sheet", "Export of safes")),
    ("export key_rooms", N_("sheet", "Export of key rooms")),
    ("export faults", N_("sheet", "Export of the faults of an old register")),
)


@ledger(
    name="sheets",
    kind="sheet",
    title=N_("ledger", "Prints and exports"),
    one=N_("ledger", "Print"),
    key="number",
    unique=(("number",),),
    indexes=(("year", "serial"), ("state",), ("form",)),
    columns=("number", "form", "state", "printed_on", "pages", "edition"),
    icon="printer",
)
class Sheet:
    """One print or export: what, which filter, how many pages, and the hash of the bytes."""

    number: str = f.text(1, N_("sheet", "Print no."), sortable=True, search=True, width=130)
    year: int = f.count(2, N_("sheet", "Year"), hidden=True)
    serial: int = f.count(3, N_("sheet", "Serial"), hidden=True)
    form: str = f.choice(4, N_("sheet", "Form"), among=PRINTED, sortable=True, width=200)
    state: str = f.choice(5, N_("sheet", "State"), among=SHEET_STATES, default="reserved", width=92)
    level: str | None = f.level(6, N_("sheet", "Highest level"), default=None, width=118)
    filter: str | None = f.text(7, N_("sheet", "Filter"), words=True, default=None)
    printed_on: date | None = f.day(8, N_("sheet", "Printed on"), default=None, width=92)
    pages: int = f.count(9, N_("sheet", "Pages"), default=0)
    digest: bytes | None = f.blob(10, N_("sheet", "Digest"), default=None)
    edition: int = f.count(11, N_("sheet", "Edition"), default=1)
    page_digests: bytes | None = f.blob(12, N_("sheet", "Digests of the pages"), default=None)
    lines: int = f.count(13, N_("sheet", "Lines"), default=0)
    medium: int | None = f.ref(14, N_("sheet", "Medium"), "carrier", default=None)
    reason: str | None = f.text(15, N_("sheet", "Spoiled because"), default=None)
    carrier: int | None = f.ref(16, N_("sheet", "Registered as"), "carrier", default=None)
    last_page_lines: int = f.count(17, N_("sheet", "Lines on the last page"), hidden=True, default=0)
