"""Where the fields of a form stand: rows of twelve columns, drawn for the pages officers spend their day on, else flowing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import fields_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from secretdesk.domain.field import Field
    from secretdesk.text import Message

COLUMNS = 12
Row = tuple[tuple[str, int], ...]

GROUPS: Mapping[str, Message] = {
    "from": N_("group", "Where it is from"),
    "level": N_("group", "Level and scope"),
    "copies": N_("group", "Copies"),
}

_SPANS = {
    "day": 4,
    "moment": 4,
    "count": 4,
    "flag": 4,
    "choice": 4,
    "period": 4,
    "serial": 4,
    "ref": 6,
    "refs": 12,
    "level": 12,
    "texts": 6,
    "pairs": 12,
}
_SHORT_TEXT = 60


def span_of(one: Field) -> int:
    """Return how many of the twelve columns a field takes where nobody drew its form."""
    if one.kind.name != "text":
        return _SPANS.get(one.kind.name, 6)
    if one.words or one.kind.lines:  # type: ignore[attr-defined]
        return COLUMNS
    return 6 if one.kind.limit > _SHORT_TEXT else 4  # type: ignore[attr-defined]


def flowing(fields: Iterable[Field]) -> tuple[Row, ...]:
    """Return rows that are filled from left to right in the order of the declaration; the last of a row takes the rest."""
    rows: list[list[tuple[str, int]]] = [[]]
    for one in fields:
        span = span_of(one)
        if rows[-1] and sum(s for _, s in rows[-1]) + span > COLUMNS:
            rows.append([])
        rows[-1].append((one.name, span))
    return tuple(tuple(row) for row in rows if row)


def plan_of(cls: Any, left_out: frozenset[str] = frozenset()) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """Return the groups of a declaration in order, each with its rows; hidden fields and those `left_out` have no place."""
    groups: dict[str, list[Field]] = {}
    for one in fields_of(cls):
        if not one.hidden and one.name not in left_out:
            groups.setdefault(one.group, []).append(one)
    return tuple((group, flowing(fields)) for group, fields in groups.items())
