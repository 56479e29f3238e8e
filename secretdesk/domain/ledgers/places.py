"""Places: room, cabinet, shelf, each with the highest level it may hold."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="places",
    kind="place",
    title=N_("ledger", "Places"),
    one=N_("ledger", "Place"),
    key="name",
    unique=(("name",),),
    indexes=(("parent",),),
    columns=("code", "name", "place_kind", "level", "keeper"),
    icon="vault",
)
class Place:
    """Where things are kept; `name` is the whole way: room, cabinet, shelf."""

    code: str = f.text(1, N_("place", "Code"), limit=20, sortable=True, search=True, width=84)
    name: str = f.text(2, N_("place", "Name"), limit=80, sortable=True, search=True, width=220)
    place_kind: str = f.choice(3, N_("place", "Kind of place"), register="place_kind", default="cabinet", width=92)
    parent: int | None = f.ref(4, N_("place", "Inside"), "place", default=None)
    level: str = f.level(5, N_("place", "Highest level"), width=118)
    keeper: int | None = f.ref(6, N_("place", "Keeper"), "person", default=None, width=96)
    reading_room: bool = f.flag(7, N_("place", "Reading room"), default=False)
    remark: str | None = f.text(8, N_("place", "Remarks"), lines=True, words=True, default=None)
    voided: bool = f.flag(9, N_("place", "Voided"), default=False)
