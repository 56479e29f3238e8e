"""A ledger as .xlsx, made in memory only: a hidden row of stable ids, column names, then typed cells."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from xlsxwriter import Workbook

from secretdesk.errors import Refusal
from secretdesk.exchange.columns import RISKY, Cell, check_rows, plain
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.columns import Column, Row

MOST_ROWS = 1_048_576 - 2
EXACT = 10**15  # a spreadsheet keeps 15 digits
FIRST_DAY = date(1900, 3, 1)  # before it, spreadsheets count a day that never was
CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # neutral: equal ledgers give equal bytes
WIDTHS = {"text": 24, "number": 10, "date": 12}


def to_xlsx(columns: Sequence[Column], rows: Sequence[Row], language: str = "zh_CN", *, mark: str = "") -> bytes:
    """Return the workbook's bytes; `mark` (the level's word) is printed on each page."""
    check_rows(columns, rows)
    if len(rows) > MOST_ROWS:
        raise Refusal(
            "too-many-rows", N_("export", "A workbook holds {most} rows at most; filter first.", most=MOST_ROWS)
        )
    out = io.BytesIO()
    # in_memory keeps every part out of the temporary folder; the four switches keep text from becoming anything else.
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
            "nan_inf_to_errors": False,
        },
    )
    book.set_properties({"created": CREATED, "author": "", "title": "", "company": ""})
    sheet = book.add_worksheet("ledger")
    formats = _formats(book)
    sheet.set_row(0, None, None, {"hidden": True})
    for at, column in enumerate(columns):
        sheet.set_column(at, at, WIDTHS[column.kind])
        sheet.write_string(0, at, column.id, formats["text"])
        sheet.write_string(1, at, say(column.label, language), formats["head"])
    for line, row in enumerate(rows, 2):
        for at, cell in enumerate(row):
            _write(sheet, line, at, cell, formats)
    sheet.freeze_panes(2, 0)
    sheet.repeat_rows(1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_header("&L" + mark.replace("&", "&&"))
    sheet.set_footer("&C&P / &N")
    book.close()
    return out.getvalue()


def _formats(book: Any) -> dict[str, Any]:
    # The number format @ keeps a text a text when a cell is edited; quote_prefix is the spreadsheet's own apostrophe.
    return {
        "head": book.add_format({"bold": True, "num_format": "@", "bottom": 1}),
        "text": book.add_format({"num_format": "@"}),
        "guarded": book.add_format({"num_format": "@", "quote_prefix": True}),
        "number": book.add_format({"num_format": "0"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd"}),
    }


def _write(sheet: Any, line: int, at: int, cell: Cell, formats: dict[str, Any]) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, int) and abs(cell) < EXACT:
        sheet.write_number(line, at, cell, formats["number"])
    elif isinstance(cell, date) and cell >= FIRST_DAY:
        sheet.write_datetime(line, at, datetime(cell.year, cell.month, cell.day), formats["date"])  # noqa: DTZ001 -- a day, not a moment
    else:
        text = plain(cell)
        sheet.write_string(line, at, text, formats["guarded" if RISKY.match(text) else "text"])
