"""Reads a file of tables from outside: takes it whole, has a capped child take it apart, judges the answer again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import cbor2

from secretdesk.exchange.tables import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_MERGED,
    MOST_ROWS,
    MOST_SHEETS,
    MOST_SIGNS,
    NOTICES,
    Book,
    Notice,
    Sheet,
)
from secretdesk.outside.capped import Caps, ask, broke, plain
from secretdesk.outside.file import take
from secretdesk.text import Message

if TYPE_CHECKING:
    from pathlib import Path

    from secretdesk.outside.capped import Watch
    from secretdesk.outside.file import OutsideFile

JOB = "secretdesk.exchange.reading.job"
_TRIAL = "secretdesk.exchange.reading.trial"
KINDS = frozenset({"xlsx", "xls", "ods", "csv"})
_CELLS = {str, int, float, bool, date, type(None)}


def read(path: Path, *, encoding: str = "", delimiter: str = "", watch: Watch | None = None) -> Book:
    """Read .xlsx, .xls, .ods or .csv; `encoding` and `delimiter` answer what a .csv may ask.

    `watch(done, whole)` counts rows; what it raises ends the reading. Raises `BadInput` in words for whatever must not
    or cannot be read, `Obstacle` where the file or the child cannot be reached.
    """
    return taken_apart(take(path, MOST_BYTES), encoding=encoding, delimiter=delimiter, watch=watch)


def taken_apart(file: OutsideFile, *, encoding: str = "", delimiter: str = "", watch: Watch | None = None) -> Book:
    """Read the tables of a file already taken."""
    asked = {"name": file.name, "encoding": encoding, "delimiter": delimiter, "data": file.data}
    answer = ask(JOB, cbor2.dumps(asked), caps=Caps(), watch=watch)
    try:
        return _book(plain(answer, dates=True), file)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise broke() from None


def trial() -> tuple[str, ...]:
    """Return what the child was able to do that it must not: "connect", "write"; empty where it is held."""
    told = plain(ask(_TRIAL, b""))
    if not isinstance(told, list) or not set(told) <= {"connect", "write"}:
        raise broke()
    return tuple(told)


def _book(told: Any, file: OutsideFile) -> Book:
    facts, kind = told["facts"], told["kind"]
    if kind not in KINDS or len(told["sheets"]) > MOST_SHEETS:
        raise ValueError(kind)
    sheets = tuple(_sheet(number, *one) for number, one in enumerate(told["sheets"], 1))
    if sum(len(one.rows) for one in sheets) > MOST_ROWS:
        raise ValueError("rows")
    return Book(
        name=file.name, kind=kind, digest=file.digest, sheets=sheets,
        notices=tuple(_notice(*one) for one in told["notices"]),
        epoch_1904=facts.get("epoch_1904", False) is True,
        encoding=_word(facts.get("encoding", "")), delimiter=_word(facts.get("delimiter", "")),
    )  # fmt: skip


def _sheet(number: int, name: Any, hidden: Any, numbers: Any, rows: Any, merged: Any) -> Sheet:
    if type(name) is not str or type(hidden) is not bool or not all(type(n) is int for n in numbers):
        raise ValueError("sheet")
    for row in rows:
        if type(row) is not list or len(row) > MOST_COLUMNS or not set(map(type, row)) <= _CELLS:
            raise ValueError("row")
        texts = [cell for cell in row if type(cell) is str]
        if len("".join(texts)) > MOST_SIGNS and max(map(len, texts)) > MOST_SIGNS:
            raise ValueError("cell")
    if not all(len(one) == 4 and all(type(n) is int for n in one) for one in merged):
        raise ValueError("merged")
    if sum(max(0, bottom - top) + 1 for top, _, bottom, _ in merged) > MOST_MERGED:
        raise ValueError("merged")
    return Sheet(
        number=number, name=name, hidden=hidden, rows=tuple(zip(numbers, rows, strict=True)),
        merged=tuple((a, b, c, d) for a, b, c, d in merged),
    )  # fmt: skip


def _notice(id_: str, sheet: int, values: dict[str, str | int]) -> Notice:
    message = NOTICES[id_]
    if type(sheet) is not int or not all(type(one) in {str, int} for one in values.values()):
        raise ValueError("notice")
    row = values.get("row", 0)
    return Notice(
        id=id_,
        message=Message(message.context, message.source, values),
        sheet=sheet,
        row=row if isinstance(row, int) else 0,
    )


def _word(told: Any) -> str:
    if type(told) is not str or len(told) > 16:
        raise ValueError("word")
    return told
