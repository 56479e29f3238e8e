"""What an old register tells, row by row, typed and not yet judged; and what the rules find in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.signed_for import SignedFor
    from secretdesk.domain.facts import Found
    from secretdesk.text import Message

Values = dict[str, Any]
Tick = Callable[[int], None]
Key = Hashable


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `at` says which, `values` what it tells by field name; what it leaves empty is not there.

    Pointers are ids; one to another row of the same register is -(its `at` + 1).
    """

    at: int
    values: Values


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing told of: a document with its copies (a row each), or what one row tells."""

    at: int
    values: Values
    copies: tuple[Row, ...] = ()

    def keys(self, schemes: Sequence[Scheme]) -> tuple[tuple[Key, ...], ...]:
        """Return its keys by each way it may be known."""
        copies = [one.values for one in self.copies]
        return tuple([scheme.of(self.values, copies) for scheme in schemes])

    @property
    def rows(self) -> tuple[int, ...]:
        """Return the rows that tell of it."""
        return tuple(dict.fromkeys((self.at, *(one.at for one in self.copies))))


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with a row: the field, what to do in the officer's words, and the other row concerned, if any.

    `known_by` says that it was found by what the row is known by; where that could not be read, it means nothing.
    """

    at: int
    field: str
    message: Message
    other: int | None = None
    known_by: bool = False


@dataclass(frozen=True, slots=True)
class There:
    """What stands in the vault: an object, and the copies of a document."""

    found: Found
    copies: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Something known that the register tells otherwise: `values` can be corrected, `left` change by acts of their own."""

    at: int
    kind: str
    id: int
    record: Any
    values: Values
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class Sorted:
    """A register sorted against the vault. Rows are counted, not things: a document of ten rows is new ten times."""

    new: list[Thing] = field(default_factory=list)
    same: list[int] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)
    signed_for: list[SignedFor] = field(default_factory=list)

    @property
    def new_rows(self) -> int:
        return sum(len(thing.rows) for thing in self.new)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A way to know a thing again: what to ask the vault for in bulk, and the keys it then goes by.

    `fields` are what is blamed. Where several things may share a key (discs without a serial number), the first is
    the first and the second the second: `repeats`.
    """

    column: str
    of: Callable[[Values | Any, Sequence[Any]], tuple[Key, ...]]
    fields: tuple[str, ...]
    repeats: bool = False


def told(one: Any, name: str) -> Any:
    """Return a field's value of a row or of a record."""
    return one.get(name) if type(one) is dict else getattr(one, name)


def simple(*names: str) -> Callable[[Any, Sequence[Any]], tuple[Key, ...]]:
    """Return a key made of these fields, no key where one of them is empty."""

    def of(one: Any, _copies: Sequence[Any]) -> tuple[Key, ...]:
        values = tuple([told(one, name) for name in names])
        return () if None in values or "" in values else (values,)

    return of
