"""Reads the sheets of a workbook through calamine, row by row."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from secretdesk.exchange.reading.archive import password
from secretdesk.outside.capped import broke

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.exchange.reading.told import Told


def read(data: bytes, told: Told, spans: list[list[list[int]]] | None) -> None:
    """Hand each sheet to `told`; `spans` are the merged cells where the reader does not tell them (.ods)."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            _sheets(book, told, spans)
    except PasswordError:
        raise password() from None
    except (CalamineError, OSError, ValueError):
        raise broke() from None


def _sheets(book: CalamineWorkbook, told: Told, spans: list[list[list[int]]] | None) -> None:
    for at, about in enumerate(book.sheets_metadata):
        hidden = about.visible != SheetVisibleEnum.Visible
        if about.typ != SheetTypeEnum.WorkSheet:
            told.note("chart-sheet", at + 1)
            told.sheet(about.name, (), hidden=True)
            continue
        sheet = book.get_sheet_by_index(at)
        if hidden:
            told.note("hidden-sheet", at + 1)
        told.whole += sheet.height
        told.sheet(about.name, _rows(sheet), hidden=hidden, merged=_merged(sheet, spans, at))


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[Any]]]:
    if sheet.start is None:
        return
    top, left = sheet.start
    before = [None] * left
    for number, row in enumerate(sheet.iter_rows(), top + 1):
        yield number, [*before, *row] if left else row


def _merged(sheet: CalamineSheet, spans: list[list[list[int]]] | None, at: int) -> list[list[int]]:
    if spans is not None:
        return spans[at] if at < len(spans) else []
    ranges = sheet.merged_cell_ranges or []
    return [[top + 1, left, bottom + 1, right] for (top, left), (bottom, right) in ranges]
