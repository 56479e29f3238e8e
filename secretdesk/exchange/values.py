"""Reads cells by the kind of the field they go into, the way people fill in registers.

`reader(...)` returns a function of (cell, year of the title) that is cheap to call for every cell of a large register:
each different cell is read once. A cell that cannot be read raises `BadInput` with what to mend; pointers (persons,
places) come back as cleaned words, to be found by whoever knows the vault.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.domain.kind import Choice, Kind, Text, clean
from secretdesk.domain.numbering import copy_numbers
from secretdesk.errors import BadInput
from secretdesk.exchange import choices, days, marks, numerals
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile
    from secretdesk.exchange.tables import Cell

    Reader = Callable[[Cell, int | None], Any]

COPY_NO = "copy_no"  # a text of its own: numbers and ranges
# What people write where nothing is to be written.
NOTHING = frozenset(
    {
        "",
        "/",
        "\\",
        "-",
        "--",
        "\u2014",
        "\u2014\u2014",
        "\u2013",
        "\uff0f",
        "\uff0d",
        "//",
        "\u3001",
        ".",
        "\u65e0",
        "\u7a7a",
        "n/a",
        "N/A",
        "#N/A",
        "NULL",
    }
)
_POWER = re.compile(r"-?\d(?:\.\d+)?[Ee]\+\d{1,3}")  # how a spreadsheet shows a number too long for its column
_WIDE = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3000 ]")
_SPACED = re.compile("[\u3400-\u9fff](?:[ \u3000]+[\u3400-\u9fff])+")  # single signs only
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B) if chr(wide).isalnum()}
EXACT = 10**15  # a spreadsheet keeps 15 digits
_UNITS = "\u4efd\u4ef6\u9875\u5f20\u4e2a\u76d8\u672c\u53f0\u6761\u679a\u518c\u5957\u4eba\u5929\u6b21\u9762pP"
_COUNTED = re.compile(rf"[\u5171\u7b2c\u7ea6]?(\d{{1,9}})(?:\.0+)?[{_UNITS}]*")
_ADDED = re.compile(r"\d{1,9}(?:\+\d{1,9})+")
_YES = frozenset(
    {
        "1",
        "y",
        "yes",
        "true",
        "t",
        "\u662f",
        "\u6709",
        "\u5bf9",
        "\u221a",
        "\u2713",
        "\u2714",
        "v",
        "\u25a0",
        "\u2611",
        "\u5df2",
        "\u5c5e",
    }
)
_NO = frozenset(
    {
        "0",
        "n",
        "no",
        "false",
        "f",
        "\u5426",
        "\u65e0",
        "\u6ca1\u6709",
        "\u4e0d",
        "\u00d7",
        "\u2717",
        "\u2718",
        "x",
        "\u25a1",
        "\u2610",
        "\u672a",
        "\u975e",
        "\u4e0d\u5c5e",
    }
)
_HALF_A_YEAR = timedelta(days=183)
_BETWEEN = re.compile(r"[\n,;\u3001\uff0c\uff1b]+")


def reader(field: Field, profile: Profile, *, epoch_1904: bool = False) -> Reader:
    """Return what reads cells for a field; values are those `field.kind` holds, pointers excepted."""
    if type(field.kind) is Text and field.name != COPY_NO:
        return _texts_of(field.kind) if field.words else _narrowed(_texts_of(field.kind))
    read = _reader(field.kind, field.name, profile, epoch_1904=epoch_1904)
    dated = field.kind.name == "day"
    seen: dict[Any, Any] = {}

    def one(cell: Cell, year: int | None) -> Any:
        if cell is None:
            return None
        asked = cell if type(cell) is str and not dated else (type(cell), cell, year if dated else None)
        if asked not in seen:
            try:
                seen[asked] = read(cell, year)
            except BadInput as bad:
                seen[asked] = bad
        found = seen[asked]
        if type(found) is BadInput:
            raise found.with_traceback(None)
        return found

    return one


def in_order(read: Reader) -> Reader:
    """Return a reader for the days of one column from top to bottom: one without a year is of the year written above it.

    Where that would be half a year away, a year may have begun or ended unsaid: then the year is asked for.
    """
    last: date | None = None

    def one(cell: Cell, year: int | None) -> Any:
        nonlocal last
        try:
            found = read(cell, year)
        except BadInput as bad:
            if bad.id != "no-year" or last is None:
                raise
            found = read(cell, last.year)
            if abs(last - found) > _HALF_A_YEAR:
                raise BadInput(
                    "year-in-doubt", N_("intake", "Of which year? The row above is of {year}.", year=last.year)
                ) from None
        last = found or last
        return found

    return one


def _texts_of(kind: Text) -> Reader:
    limit = kind.limit

    def one(cell: Cell, _year: int | None) -> Any:
        # texts are hardly ever the same twice; what is plain needs no second look
        if type(cell) is str and len(cell) <= limit and cell.isprintable() and cell not in NOTHING and not lost(cell):
            return unicodedata.normalize("NFC", cell).strip() or None
        return None if cell is None else _text(cell, kind)

    return one


def _narrowed(read: Reader) -> Reader:
    """Write letters and figures of full width narrow, and a name of two signs without the blank that aligns it.

    What is typed so is found, and is the same thing, only as we write it.
    """

    def one(cell: Cell, year: int | None) -> Any:
        found = read(cell, year)
        if found is None or not _WIDE.search(found):
            return found
        return "".join(found.split()) if _SPACED.fullmatch(found) else found.translate(_NARROW)

    return one


def lost(text: str) -> bool:
    """Tell whether a number stands there as 1.23E+11: its last digits were not saved."""
    return "+" in text and _POWER.fullmatch(text) is not None


def mark(cell: Cell, profile: Profile) -> tuple[str | None, str | None]:
    """Return (level, period) of a cell that may hold both. Raises `BadInput`."""
    if cell is None or written(cell) in NOTHING:
        return None, None
    return marks.read(written(cell), profile)


def written(cell: Cell) -> str:
    """Return a cell as text: a number without a needless fraction, a day as ISO. Raises `BadInput` for lost digits."""
    if isinstance(cell, str):
        text = cell.strip()
        if lost(text):
            raise BadInput(
                "digits-lost", N_("intake", "Digits were lost when the file was saved; type the number in as text.")
            )
        return text
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "\u662f" if cell else "\u5426"
    if isinstance(cell, date):
        return cell.isoformat()
    if not abs(cell) < EXACT:
        raise BadInput(
            "digits-lost", N_("intake", "The spreadsheet kept only 15 digits of this number; type it in as text.")
        )
    return str(int(cell)) if cell == int(cell) else repr(cell)


def _reader(kind: Kind, name: str, profile: Profile, *, epoch_1904: bool) -> Reader:
    if name == COPY_NO:
        return _copies
    match kind.name:
        case "day":
            return lambda cell, year: _day(cell, year, epoch_1904=epoch_1904)
        case "count":
            return lambda cell, _: _count(cell, kind)
        case "flag":
            return lambda cell, _: _flag(cell)
        case "level":
            return lambda cell, _: mark(cell, profile)[0]
        case "period":
            return lambda cell, _: None if written(cell) in NOTHING else marks.period(written(cell))
        case "choice" if isinstance(kind, Choice):
            words, offered = choices.words(kind, name, profile), choices.offered(kind, name, profile)
            return lambda cell, _: choices.read(written(cell), words, offered) if written(cell) not in NOTHING else None
        case "texts":
            return lambda cell, _: _several(cell)
        case "ref" | "refs":
            return lambda cell, _: _pointer(cell, several=kind.name == "refs")
        case _:
            return lambda cell, _: _text(cell, kind)


def _text(cell: Cell, kind: Kind) -> Any:
    text = written(cell)
    if text in NOTHING:
        return None
    return kind.parse(text)


def _day(cell: Cell, year: int | None, *, epoch_1904: bool) -> date | None:
    if cell is None or (isinstance(cell, str) and cell.strip() in NOTHING):
        return None
    return days.read(cell, year, epoch_1904=epoch_1904)


def _count(cell: Cell, kind: Kind) -> int | None:
    text = unicodedata.normalize("NFKC", "".join(written(cell).split())).replace(",", "")
    if text in NOTHING:
        return None
    if numerals.IN_CHINESE.search(text):
        text = numerals.arabic(text)
    if _ADDED.fullmatch(text):  # pages and attachments: 12+3
        text = str(sum(map(int, text.split("+"))))
    match = _COUNTED.fullmatch(text)
    return kind.parse(match[1] if match else text)  # type: ignore[no-any-return]


def _flag(cell: Cell) -> bool | None:
    if isinstance(cell, bool | None):
        return cell
    text = unicodedata.normalize("NFKC", written(cell)).casefold()
    if text in _YES:
        return True
    if text in _NO or text in NOTHING:
        return False
    raise BadInput("not-yes-or-no", N_("intake", "Yes or no? Write one of them."))


def _copies(cell: Cell, _year: int | None) -> tuple[str, ...] | None:
    text = written(cell)
    return None if text in NOTHING else copy_numbers(text) or None


def _several(cell: Cell) -> tuple[str, ...] | None:
    text = written(cell)
    if text in NOTHING:
        return None
    return tuple(clean(part) for part in _BETWEEN.split(text) if part.strip()) or None


def _pointer(cell: Cell, *, several: bool) -> Any:
    if several:
        return _several(cell)
    text = written(cell)
    return None if text in NOTHING else clean(" ".join(text.split())) or None
