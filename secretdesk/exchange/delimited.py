"""A ledger as CSV: UTF-8 with a mark, every text quoted, nothing a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from secretdesk.exchange.columns import RISKY, check_rows, plain
from secretdesk.exchange.verify import bare
from secretdesk.text import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.columns import Column, Row


def guard(text: str) -> str:
    """Put an apostrophe before what could be read as a formula, and before what already looks guarded."""
    return "'" + text if RISKY.match(text) else text


def to_csv(columns: Sequence[Column], rows: Sequence[Row], language: str = "zh_CN") -> bytes:
    """Return the table: one line of column names, then the rows; numbers bare, all else quoted."""
    check_rows(columns, rows)
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([guard(say(column.label, language)) for column in columns])
    for row in rows:
        writer.writerow([cell if isinstance(cell, int) else guard(plain(cell)) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def from_csv(data: bytes) -> list[list[str]]:
    """Read back what `to_csv` wrote, without the guards; the first row is the column names."""
    lines = io.StringIO(data.decode("utf-8-sig"), newline="")
    return [[bare(cell) for cell in row] for row in csv.reader(lines)]
