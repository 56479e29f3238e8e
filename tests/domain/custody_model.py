"""A custody model too plain to be wrong: which item is where, with whom, at which level; and what a desk is to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

RANKS = {"juemi": 50, "jimi": 40, "mimi": 30, "gongzuo_mimi": 20, "neibu": 10}
REACH = {"Leader": 50, "Reader": 40, "Junior": 30, "Visitor": 20}
PLACES = {"safe": 50, "desk drawer": 10}
GONE = {"destroyed", "voided"}
TO_DESTROY = {
    "destruction_listed": "listed",
    "destruction_approved": "approved",
    "destruction_in_transit": "in_transit",
}
IN_STATE = {batch: item for item, batch in TO_DESTROY.items()}


class Desk(Protocol):
    """A desk with the people and places of `world.founded`; `sign` gives what `perform` takes as a cosigner."""

    today: date
    people: dict[str, int]
    places: dict[str, int]

    def perform(self, command: Any, cosigners: Sequence[Any] = ()) -> Sequence[Any]:
        """Perform an act; return its changes, or raise."""

    def get_record(self, kind: str, id_: int) -> Any:
        """Return the record of an object."""

    def closing(self, level: str, kind: str = "paper") -> int:
        """Return the account's closing sum."""

    def sign(self, name: str, role: str = "member") -> Any:
        """Let somebody sign beside the officer."""

    def pass_days(self, days: int) -> None:
        """Let days go by."""


@dataclass
class Thing:
    """What the model knows of an item."""

    kind: str
    counted_as: str
    level: str
    document: int | None
    state: str = "in_store"
    holder: str | None = "Officer"
    place: str | None = "safe"
    due: date | None = None
    since: date | None = None
    batch: int | None = None
    inside: int | None = None


@dataclass
class Model:
    """Every item and every batch's step."""

    things: dict[int, Thing] = field(default_factory=dict)
    batches: dict[int, str] = field(default_factory=dict)
    numbers: Counter[str] = field(default_factory=Counter)

    def on_list(self, batch: int) -> list[int]:
        return [id_ for id_, thing in self.things.items() if thing.batch == batch]

    def of(self, document: int) -> list[Thing]:
        return [thing for thing in self.things.values() if thing.document == document]

    def inside(self, machine: int) -> list[Thing]:
        return [thing for thing in self.things.values() if thing.inside == machine]

    def whole(self, id_: int) -> list[Thing]:
        """Return a thing and what is inside it."""
        return [self.things[id_], *self.inside(id_)]

    def may_be_listed(self, id_: int) -> bool:
        thing = self.things[id_]
        if thing.kind == "computer":
            return thing.state in {"in_store", "sealed_up"} and not self.inside(id_)
        return thing.state == "in_store" and thing.inside is None
