"""What a decision may ask about the rest of the vault; the one Protocol, so that the rules stay pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from secretdesk.domain.decision import Change

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Found:
    """An object with its id and kind."""

    kind: str
    id: int
    record: Any


class Facts(Protocol):
    """Nine questions. Ledgers are named by their record class."""

    def get(self, record: type[R], id_: int | None) -> R | None:
        """Return the object's record, or None where there is none."""

    def item(self, id_: int) -> Found | None:
        """Return the copy, carrier or device with this id."""

    def find(self, record: type[R], **equals: object) -> Sequence[Found]:
        """Return objects whose fields equal all of these, by id, 5,000 at most."""

    def among(self, record: type[R], column: str, values: Collection[object]) -> Sequence[Found]:
        """Return objects whose field (or `id`) is one of these values, by id: many keys in one question."""

    def count(self, record: type[R], **equals: object) -> int:
        """Return how many there are."""

    def highest(self, record: type[R], column: str, **equals: object) -> int:
        """Return the highest value of a whole-number column among them, 0 for none."""

    def held_by(self, person: int, *, due_before: date | None = None) -> Sequence[Found]:
        """Return items that are out in a person's hands, or those of them that were due before a day."""

    def entries(self, first: int, last: int) -> Sequence[Change]:
        """Return the entries of desk acts with these seqs, in order."""

    def touched(self, first: int, last: int) -> Sequence[Found]:
        """Return objects of these entries that something happened to since, or that anything made since points at.

        A few hundred at most: enough to tell by.
        """
