"""Imports: each old register that was taken in, what came of it, and whether it was taken back."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

IMPORT_STATES = (("in_force", N_("import", "In force")), ("undone", N_("import", "Undone")))
# The ledgers that old registers are taken into. Copies come with their documents, whichever of the two is named.
INTO = (
    ("documents", N_("ledger", "Incoming register")),
    ("copies", N_("ledger", "Documents")),
    ("carriers", N_("ledger", "Carriers")),
    ("computers", N_("ledger", "Computers")),
    ("equipment", N_("ledger", "Equipment")),
    ("people", N_("ledger", "People")),
    ("places", N_("ledger", "Places")),
    ("safes", N_("ledger", "Safes")),
    ("key_rooms", N_("ledger", "Key rooms")),
)


@ledger(
    name="imports",
    kind="import",
    title=N_("ledger", "Imports"),
    one=N_("ledger", "Import"),
    key="number",
    unique=(("number",),),
    indexes=(("year", "serial"),),
    columns=("number", "on", "ledger", "rows", "added", "same", "corrected", "state", "undone_on"),
    icon="download",
)
class Import:
    """One import: its entries are those right behind its own, `entries` of them; the file is known by its digest."""

    number: str = f.text(1, N_("import", "Import no."), sortable=True, search=True, width=130)
    year: int = f.count(2, N_("import", "Year"), hidden=True)
    serial: int = f.count(3, N_("import", "Serial"), hidden=True)
    ledger: str = f.choice(4, N_("import", "Into"), among=INTO, width=110)
    on: date = f.day(5, N_("event", "On"), sortable=True, width=92)
    rows: int = f.count(6, N_("import", "Rows"), high=10_000_000, default=0, width=72)
    added: int = f.count(7, N_("import", "New"), high=10_000_000, default=0, width=72)
    same: int = f.count(8, N_("import", "Same"), high=10_000_000, default=0, width=72)
    corrected: int = f.count(9, N_("import", "Corrected"), high=10_000_000, default=0, width=72)
    entries: int = f.count(10, N_("import", "Entries"), hidden=True, high=100_000_000, default=0)
    digest: bytes | None = f.blob(11, N_("import", "Digest of the file"), default=None)
    state: str = f.choice(12, N_("import", "State"), among=IMPORT_STATES, default="in_force", width=92)
    undone_on: date | None = f.day(13, N_("import", "Undone on"), default=None, width=92)
    reason: str | None = f.text(14, N_("import", "Undone because"), words=True, default=None)
    registrar: int | None = f.ref(15, N_("import", "Taken in by"), "person", default=None)
