"""Opening numbers: up to where a series of this year stands in the paper book that the vault goes on from."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="openings",
    kind="opening",
    title=N_("ledger", "Opening numbers"),
    one=N_("ledger", "Opening number"),
    key="series",
    unique=(("series", "year"),),
    columns=("series", "year", "first", "last", "entered_on"),
    icon="hash",
)
class Opening:
    """The numbers `first` to `last` of a series and year were given on paper; the vault goes on behind `last`."""

    series: str = f.text(1, N_("opening", "Series"), limit=40, sortable=True, width=140)
    year: int = f.count(2, N_("opening", "Year"), high=9999, sortable=True, width=72)
    first: int = f.count(3, N_("opening", "First on paper"), low=1, width=110)
    last: int = f.count(4, N_("opening", "Last on paper"), width=110)
    entered_on: date = f.day(5, N_("opening", "Entered on"), width=110)
