"""Values of every kind as words and cells: names for pointers, words for choices, short days, states, dues, masks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from secretdesk.desk import naming
from secretdesk.domain.item import OUT, STATE_WORDS, Item
from secretdesk.domain.ledger import field_of
from secretdesk.gui.components.cells import EMPTY, Cell
from secretdesk.gui.from_ledger.levels import code_only, mark_of
from secretdesk.gui.from_ledger.state_words import STATE_FIELDS, due_look, state_look
from secretdesk.gui.language import language, tr
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile

JOINER = "\u3001"  # what naming puts between names; data, whatever the screen speaks


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What the words of a value depend on besides it: profile, names of what is pointed to, the day, the mask."""

    profile: Profile
    today: date
    names: Mapping[tuple[str, int], str] = field(default_factory=dict)
    masked: bool = False


def listing(parts: Iterable[str]) -> str:
    """Return several names or numbers as the screen's language lists them."""
    return (JOINER if language() == "zh_CN" else ", ").join(parts)


_HOLDER = field_of(Item, "custodian").label
"""Heads the column that says where an item is."""


def sentence(parts: Iterable[str]) -> str:
    """Return several facts as one line of the screen's language."""
    return ("\uff0c" if language() == "zh_CN" else ", ").join(parts)


def short_day(day: date, today: date) -> str:
    """Return `11-23` within this year, else the whole date."""
    return day.strftime("%m-%d") if day.year == today.year else day.isoformat()


def _plain(one: Field, value: Any, _telling: Telling) -> str:
    return one.kind.format(value)


def _day(_one: Field, value: Any, telling: Telling) -> str:
    day = date.fromisoformat(value) if isinstance(value, str) else value
    return short_day(day, telling.today)


def _moment(_one: Field, value: Any, telling: Telling) -> str:
    at: datetime = value.astimezone()
    return f"{short_day(at.date(), telling.today)} {at:%H:%M}"


def _named(one: Field, value: Any, telling: Telling) -> str:
    return naming.word(telling.profile, one, value, telling.names, language())


def _level(_one: Field, value: Any, telling: Telling) -> str:
    mark = mark_of(telling.profile, value)
    return str(value) if mark is None else mark.words()


def name_of(kinds: tuple[str, ...], id_: int, telling: Telling) -> str:
    """Return what people call the object pointed to; its number where nobody named it."""
    return naming.pointed(kinds, id_, telling.names)


def _pairs(_one: Field, value: Any, telling: Telling) -> str:
    return listing(f"{_level(_one, left, telling)} {right}".strip() for left, right in value)


def _flag(_one: Field, value: Any, _telling: Telling) -> str:
    return tr(N_("cell", "yes") if value else N_("cell", "no"))


def _nothing(_one: Field, _value: Any, _telling: Telling) -> str:
    return ""


# The only map from kinds to words on the screen; a test walks all kinds.
SAID: dict[str, Callable[[Field, Any, Telling], str]] = {
    "text": _plain,
    "serial": _plain,
    "day": _day,
    "moment": _moment,
    "count": lambda _one, value, _telling: f"{value:,}" if value >= 10_000 else str(value),
    "flag": _flag,
    "choice": _named,
    "level": _level,
    "period": _plain,
    "ref": _named,
    "refs": _named,
    "texts": lambda _one, value, _telling: listing(value),
    "pairs": _pairs,
    "blob": lambda _one, value, _telling: value.hex()[:16],
    "record": _nothing,
    "patch": _nothing,
    "rows": _nothing,
}


def said(one: Field, value: Any, telling: Telling) -> str:
    """Return a value in words; nothing for what is not there."""
    if value is None or value in ("", (), []):
        return ""
    return SAID[one.kind.name](one, value, telling)


def title_code(values: Mapping[str, Any]) -> str:
    """Return the code that stands for a title nobody may read over a shoulder: the serial of its number."""
    serial = values.get("number_serial") or values.get("serial") or 0
    return f"{serial:04d}"


_NAMING = frozenset({"name", "number", "register_no", "cabinet_no"})


def cell_of(one: Field, values: Mapping[str, Any], telling: Telling) -> Cell:
    """Return the cell of a field in a row; what it shows may depend on the rest of the row, as whether it is void."""
    cell = _cell_of(one, values, telling)
    if not values.get("voided") or cell.masked:
        return cell
    stated = STATE_FIELDS & values.keys()
    if one.name in stated:
        return Cell(words=tr(STATE_WORDS["voided"]), icon="ban", tone="quiet")
    if one.name in _NAMING and not stated:
        return replace(cell, words=sentence((cell.words, tr(STATE_WORDS["voided"]))), icon="ban", tone="quiet")
    return replace(cell, tone="quiet")


def _cell_of(one: Field, values: Mapping[str, Any], telling: Telling) -> Cell:
    value = values.get(one.name)
    if one.words and value:
        if telling.masked:
            return Cell(masked=True)
        if code_only(telling.profile, values.get("level")):
            return Cell(words=tr(N_("cell", "code {code}", code=title_code(values))), icon="eye-off", tone="quiet")
    if value is None or value in ("", ()):
        return EMPTY if one.label != _HOLDER else _whereabouts(one, values, telling)
    if one.kind.name == "level":
        return Cell(mark=mark_of(telling.profile, value, values.get("period")), words=str(value))
    if one.name in STATE_FIELDS and one.kind.name == "choice":
        icon, tone, weight = state_look(one.name, value)
        return Cell(words=said(one, value, telling), icon=icon, tone=tone, weight=weight)
    if one.label == _HOLDER:
        return _whereabouts(one, values, telling)
    if one.kind.name == "day":
        return _day_cell(one, values, telling)
    if one.kind.name == "flag":
        return Cell(words=said(one, value, telling), icon="check") if value else EMPTY
    quiet = one.name in {"copy_no", "staff_no", "code"}
    return Cell(words=said(one, value, telling), family="mono" if one.kind.name == "blob" else "sans",
                tone="quiet" if quiet else "text")  # fmt: skip


def _whereabouts(one: Field, values: Mapping[str, Any], telling: Telling) -> Cell:
    """Where an item is: with whoever holds it, in its batch, or at its place while nobody has it out."""
    state, place = values.get("state"), values.get("place")
    if state in OUT or state is None or place is None:
        return Cell(words=said(one, values.get(one.name), telling))
    return Cell(words=name_of(("place",), place, telling))


def _day_cell(one: Field, values: Mapping[str, Any], telling: Telling) -> Cell:
    value: date = values[one.name]
    words = short_day(value, telling.today)
    closing = one.name in {"due_on", "letter_until"}
    if not closing and one.name != "expires_on":
        return Cell(words=words)
    icon, tone, _ = due_look(value, telling.today, closing=closing)
    return Cell(words=words, icon=icon, tone=tone, weight=500 if icon else 400)


def hint_of(one: Field, values: Mapping[str, Any], telling: Telling) -> str:
    """Return what the icon of a cell means, in words: how long overdue, which level in English."""
    value = values.get(one.name)
    if one.kind.name == "level" and value:
        mark = mark_of(telling.profile, value, values.get("period"))
        return "" if mark is None else mark.level.gloss
    if isinstance(value, date) and one.name in {"due_on", "letter_until", "expires_on"}:
        words = due_look(value, telling.today, closing=one.name != "expires_on")[2]
        return "" if words is None else tr(words)
    return ""
