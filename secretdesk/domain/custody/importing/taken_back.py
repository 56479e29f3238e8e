"""An item taken back with its import: as if it had never come in, on the very days the import said it came and went.

A past period shows what it showed before: the account takes back each posting on its own day, and nobody held the item
on any day (domain 6.3: what was received and destroyed in a year is told by vouchers, and here there are none). That
it was entered and taken back stands in the journal, in the list of imports, and struck out in the ledgers.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from secretdesk.domain import field as f
from secretdesk.domain.decision import evolves
from secretdesk.domain.ledger import event
from secretdesk.domain.ledgers import Carrier
from secretdesk.text import N_


@event("taken_back", 1, N_("event", "Taken back with its import"), account="out", line="taken_back")
class TakenBack:
    """`on` is the day it was said to have come in; `undone_on` the day the import was undone."""

    on: date = f.day(1, N_("event", "On"))
    undone_on: date = f.day(2, N_("import", "Undone on"))
    reason: str = f.text(3, N_("act", "Reason"), words=True)


@evolves(TakenBack)
def _(item: Any, happened: TakenBack) -> Any:
    gone: dict[str, Any] = dict.fromkeys(("custodian", "place", "due_on"))
    if isinstance(item, Carrier):
        gone["inside"] = None
    return replace(item, state="voided", since=happened.undone_on, closed_on=happened.undone_on, **gone)
