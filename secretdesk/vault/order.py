"""The order of a ledger's rows in SQL: by one column and the id, empty values always last, on from a key or back from it."""

from __future__ import annotations

from typing import Any, NamedTuple

Sort = tuple[str, bool]
Key = tuple[Any, int]


class Stretch(NamedTuple):
    """A part of an order: the condition its rows meet, and what they are ordered by."""

    condition: str
    values: tuple[Any, ...]
    order: str
    empty: bool = False
    """Of the rows whose value is empty, which come by id."""
    source: str = ""
    """What its rows are found in, where that is of its own, and what is bound in there."""
    bound: tuple[Any, ...] = ()


def by_id(name: str, *, descending: bool, after: Key | None, back: bool) -> Stretch:
    """Return the order by id alone; `back` reads it backwards, to the rows before the key."""
    way, beyond = _way(descending=descending, back=back)
    condition, values = ("1", ()) if after is None else (f"{name} {beyond} ?", (after[1],))
    return Stretch(condition, values, f"{name} {way}")


def indexed(name: str, *, told: bool, descending: bool, after: Key | None, back: bool) -> list[Stretch]:
    """Cut the order by a column into stretches that its index serves each: the same value, the values beyond, the empty.

    `told`: what is asked of the column is met by no empty value.
    """
    way, beyond = _way(descending=descending, back=back)
    by_value, same_value = f"{name} {way}, t.id {way}", f"t.id {way}"
    filled, empty = Stretch(f"{name} IS NOT NULL", (), by_value), Stretch(f"{name} IS NULL", (), same_value, empty=True)
    if after is None:
        found = [empty, filled] if back else [filled, empty]
    elif after[0] is None:
        rest = Stretch(f"{name} IS NULL AND t.id {beyond} ?", (after[1],), same_value, empty=True)
        found = [rest, filled] if back else [rest]
    else:
        same = Stretch(f"{name} = ? AND t.id {beyond} ?", after, same_value)
        others = Stretch(f"{name} {beyond} ?", (after[0],), by_value)
        found = [same, others] if back else [same, others, empty]
    return [one for one in found if one is not empty] if told else found


def sorted_once(name: str, *, descending: bool, after: Key | None, back: bool) -> Stretch:
    """Return the whole order by a column in one stretch: for rows that no index of it leads to, so that they are found once.

    The unary plus keeps the planner from walking that index all the same.
    """
    way, beyond = _way(descending=descending, back=back)
    plain = f"+{name}"
    order = f"{plain} IS NULL {'DESC' if back else 'ASC'}, {plain} {way}, t.id {way}"
    if after is None:
        return Stretch("1", (), order)
    value, id_ = after
    if value is None:
        told = f" OR {plain} IS NOT NULL" if back else ""
        return Stretch(f"({plain} IS NULL AND t.id {beyond} ?){told}", (id_,), order)
    empty = "" if back else f" OR {plain} IS NULL"
    return Stretch(f"{plain} {beyond} ? OR ({plain} = ? AND t.id {beyond} ?){empty}", (value, value, id_), order)


def _way(*, descending: bool, back: bool) -> tuple[str, str]:
    return ("DESC", "<") if descending != back else ("ASC", ">")
