"""Fields as they are declared: a stable id, words, a kind, and how each is shown.

The functions are field specifiers in the sense of PEP 681, so that a declaration is the type the rules are checked
against and the data every screen is drawn from.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.kind import (
    TEXT_LIMIT,
    Blob,
    Choice,
    Count,
    Day,
    Flag,
    Kind,
    Level,
    Moment,
    Pairs,
    Patch,
    PeriodKind,
    Ref,
    Refs,
    Rows,
    Serial,
    Text,
    Texts,
    Whole,
)

if TYPE_CHECKING:
    from secretdesk.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record, event or command, as declared.

    `id` is its key in the journal and never changes; `words` marks sensitive text (titles, free text), which never
    stands in codes, file names, envelopes, receipts or command lines.
    """

    name: str
    id: int
    label: Message
    kind: Kind
    required: bool = False
    words: bool = False
    sortable: bool = False
    search: bool = False
    hidden: bool = False
    width: int = 96
    group: str = ""


def _specify(id_: int, label: Message, kind: Kind, *, default: Any = dataclasses.MISSING, **options: Any) -> Any:
    # A field specifier (PEP 681) must lie about its type: it returns what the dataclass machinery wants.
    spec = (id_, label, kind, default is dataclasses.MISSING, options)
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata={"spec": spec})
    return dataclasses.field(default=default, metadata={"spec": spec})


def text(id_: int, label: Message, *, limit: int = 300, lines: bool = False, **options: Any) -> Any:
    """Declare a line of words, or `lines` of them."""
    return _specify(id_, label, Text(limit=TEXT_LIMIT if lines else limit, lines=lines), **options)


def serial(id_: int, label: Message, **options: Any) -> Any:
    """Declare a machine string."""
    return _specify(id_, label, Serial(), **options)


def day(id_: int, label: Message, **options: Any) -> Any:
    """Declare a calendar day."""
    return _specify(id_, label, Day(), **options)


def moment(id_: int, label: Message, **options: Any) -> Any:
    """Declare a point in time."""
    return _specify(id_, label, Moment(), **options)


def count(id_: int, label: Message, *, low: int = 0, high: int = 1_000_000, **options: Any) -> Any:
    """Declare a whole number."""
    return _specify(id_, label, Count(low=low, high=high), **options)


def flag(id_: int, label: Message, **options: Any) -> Any:
    """Declare a yes or no."""
    return _specify(id_, label, Flag(), **{"default": False, **options})


def choice(
    id_: int, label: Message, *, among: tuple[tuple[str, Message], ...] = (), register: str = "", **options: Any
) -> Any:
    """Declare a choice, among given ones or from a register of the profile."""
    return _specify(id_, label, Choice(options=among, register=register), **options)


def level(id_: int, label: Message, **options: Any) -> Any:
    """Declare a classification level."""
    return _specify(id_, label, Level(), **options)


def period(id_: int, label: Message, **options: Any) -> Any:
    """Declare a secrecy period."""
    return _specify(id_, label, PeriodKind(), **options)


def ref(id_: int, label: Message, *to: str, **options: Any) -> Any:
    """Declare a pointer to an object of one of the kinds `to`."""
    return _specify(id_, label, Ref(to=to), **options)


def refs(id_: int, label: Message, *to: str, **options: Any) -> Any:
    """Declare several pointers."""
    return _specify(id_, label, Refs(to=to), **{"default": (), **options})


def texts(id_: int, label: Message, **options: Any) -> Any:
    """Declare several short texts."""
    return _specify(id_, label, Texts(), **{"default": (), **options})


def pairs(id_: int, label: Message, **options: Any) -> Any:
    """Declare pairs."""
    return _specify(id_, label, Pairs(), **{"default": (), **options})


def blob(id_: int, label: Message, **options: Any) -> Any:
    """Declare bytes."""
    return _specify(id_, label, Blob(), **options)


def whole(id_: int, label: Message, of: str, **options: Any) -> Any:
    """Declare a whole record of a kind of object."""
    return _specify(id_, label, Whole(of=of), **options)


def patch(id_: int, label: Message, **options: Any) -> Any:
    """Declare changed fields."""
    return _specify(id_, label, Patch(), **options)


def rows(id_: int, label: Message, **options: Any) -> Any:
    """Declare the rows of a register that a command brings."""
    return _specify(id_, label, Rows(), **{"default": (), **options})
