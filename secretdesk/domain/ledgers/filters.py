"""Saved filters: what an officer asks of a ledger again and again, under a name of his own; nobody else's business."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="filters",
    kind="filter",
    title=N_("ledger", "Saved filters"),
    one=N_("ledger", "Saved filter"),
    key="name",
    indexes=(("account",),),
    columns=("name", "of", "query", "account", "dropped"),
    icon="bookmark",
)
class SavedFilter:
    """One question to a ledger, in the grammar of the search; its name stands in the navigation for all to see, the question may hold words."""

    name: str = f.text(1, N_("filter", "Name of the filter"), limit=24, width=160)
    of: str = f.text(2, N_("filter", "Ledger"), limit=40, width=120)
    query: str = f.text(3, N_("filter", "Filter"), limit=400, words=True, width=300)
    account: int = f.ref(4, N_("ledger", "Account"), "account", width=110)
    dropped: bool = f.flag(5, N_("filter", "Removed"), default=False)
