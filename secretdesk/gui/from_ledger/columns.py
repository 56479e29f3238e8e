"""From a ledger's declaration to its columns: which may be shown, which are by default, how wide, how aligned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.item import Item
from secretdesk.domain.ledger import KINDS, field_of, fields_of
from secretdesk.gui.components.cells import Column
from secretdesk.gui.language import tr
from secretdesk.gui.theme import scale, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.domain.field import Field
    from secretdesk.text import Message

_RIGHT = frozenset({"count", "day", "moment"})
_LEFT_DAYS = frozenset({"received_on", "registered_on", "listed_on", "made_on"})
_UNSHOWN = frozenset({"record", "patch"})
_PAD = 18
_SORT_SIGN = 16
_WHERE = 90  # a cabinet and its shelf
_COUNT = 56
_STRETCH = 120


def shown_fields(cls: Any) -> dict[str, Field]:
    """Return every field a table of this ledger may show, its own and the carried, by name.

    The period stands in the mark; what is hidden is for the program.
    """
    found = {one.name: one for one in fields_of(cls)}
    for pointer, names in cls.LEDGER.carries.items():
        target = KINDS[field_of(cls, pointer).kind.to[0]]  # type: ignore[attr-defined]
        found |= {name: field_of(target, name) for name in names}
    leveled = any(one.kind.name == "level" for one in found.values())
    return {
        name: one
        for name, one in found.items()
        if not one.hidden and one.kind.name not in _UNSHOWN and not (leveled and one.kind.name == "period")
    }


def chosen_fields(cls: Any, names: Sequence[str] = ()) -> tuple[Field, ...]:
    """Return the fields of the columns: those chosen, as far as the declaration still has them, else its own."""
    known = shown_fields(cls)
    wanted = [name for name in names if name in known] or [name for name in cls.LEDGER.columns if name in known]
    return tuple(known[name] for name in wanted or list(known)[:8])


def head_of(cls: Any, one: Field) -> Message:
    """Return the head of a column; a mark shows level and period in one, a holder's column says where things are."""
    if one.kind.name == "level" and any(other.kind.name == "period" for other in fields_of(cls)):
        return N_("column", "Level\u2605period")
    if one.label == field_of(Item, "custodian").label:
        return N_("column", "Where")
    if one.name == "due_on":
        return N_("column", "Due")
    return one.label


def columns_of(cls: Any, fields: Sequence[Field]) -> tuple[Column, ...]:
    """Return the columns of a table: figures right, words left, the title takes what width is left."""
    stretching = _stretching(fields)
    return tuple(_column(cls, one, stretch=one is stretching) for one in fields)


def _stretching(fields: Sequence[Field]) -> Field:
    wordy = [one for one in fields if one.words] or [one for one in fields if one.kind.name == "text"]
    return max(wordy or fields, key=lambda one: one.width)


def _width(cls: Any, one: Field) -> int:
    if one.name == "custodian" and cls.LEDGER.item:
        return _WHERE
    if one.name == "copy_no":  # six figures are read whole
        return max(one.width, round(width_of("0" * 6, 14) / scale()) + _PAD)
    return min(one.width, _COUNT) if one.kind.name == "count" else one.width


def _column(cls: Any, one: Field, *, stretch: bool) -> Column:
    head = head_of(cls, one)
    needed = round(width_of(tr(head), 13) / scale()) + _PAD + (_SORT_SIGN if one.sortable else 0)
    right = one.kind.name in _RIGHT and one.name not in _LEFT_DAYS
    width = _STRETCH if stretch else max(_width(cls, one), needed)
    return Column(id=one.name, words=head, width=width, align="right" if right else "left", stretch=stretch)
