"""What the child gathers while it reads: sheets, notices, and the caps on what may be gathered."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.errors import BadInput
from secretdesk.exchange.tables import MOST_COLUMNS, MOST_MERGED, MOST_ROWS, MOST_SHEETS, MOST_SIGNS
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ODD = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|_x[0-9A-F]{4}_")
_ESCAPED = re.compile("_x([0-9A-F]{4})_")
_STEP = 2000


class Told:
    """The answer as it grows."""

    def __init__(self, step: Callable[[int, int], None]) -> None:
        self.step = step
        self.done = self.whole = 0
        self.spanned = False  # cells are merged that the reader does not tell of
        self.facts: dict[str, Any] = {}
        self._sheets: list[Any] = []
        self._notices: list[Any] = []
        self._rows = 0

    def note(self, id_: str, sheet: int = 0, **values: str | int) -> None:
        self._notices.append([id_, sheet, values])

    def sheet(
        self, name: str, rows: Iterable[tuple[int, list[Any]]], *, hidden: bool = False, merged: list[Any] | None = None
    ) -> None:
        """Take a sheet: rows of (row number, raw cells); blank rows are dropped, trailing blanks cut."""
        if len(self._sheets) == MOST_SHEETS:
            raise BadInput("too-many-sheets", N_("intake", "The file has more than {n} sheets.", n=MOST_SHEETS))
        number = len(self._sheets) + 1
        numbers, kept = [], []
        for row, raw in rows:
            self.done += 1
            if self.done % _STEP == 0:
                self.step(self.done, self.whole)
            cells = _cells(raw, number, row)
            if not cells:
                continue
            numbers.append(row)
            kept.append(cells)
            self._rows += 1
            if self._rows > MOST_ROWS:
                raise BadInput("too-many-rows", N_("intake", "The file has more than {n} rows. Split it.", n=MOST_ROWS))
        if sum(one[2] - one[0] + 1 for one in merged or ()) > MOST_MERGED:
            raise BadInput("too-many-merged", N_("intake", "The file merges far more cells than a register needs."))
        self._sheets.append([tidy(name)[:64], hidden, numbers, kept, merged or []])

    def answer(self) -> dict[str, Any]:
        return {"sheets": self._sheets, "notices": self._notices, "facts": self.facts}


def tidy(text: str) -> str:
    """NFC, line ends as one sign, control characters gone, the spreadsheet's own escapes of them too."""
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    text = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\t", " ")
    )
    return unicodedata.normalize("NFC", _ODD.sub("", text))


def _cells(raw: list[Any], sheet: int, row: int) -> list[Any]:
    n = len(raw)
    while n and (raw[n - 1] == "" or raw[n - 1] is None):
        n -= 1
    cells = raw[:n]
    if n > MOST_COLUMNS:
        raise BadInput(
            "too-many-columns",
            N_("intake", "Sheet {sheet}, row {row}: more than {n} columns.", sheet=sheet, row=row, n=MOST_COLUMNS),
        )
    joined = "".join([cell for cell in cells if type(cell) is str])
    if len(joined) > MOST_SIGNS and any(isinstance(cell, str) and len(cell) > MOST_SIGNS for cell in cells):
        raise BadInput(
            "cell-too-long",
            N_(
                "intake",
                "Sheet {sheet}, row {row}: more than {n} characters in one cell.",
                sheet=sheet,
                row=row,
                n=MOST_SIGNS,
            ),
        )
    plain = (joined.isprintable() and "_x" not in joined) or not _ODD.search(joined)
    if not plain or not unicodedata.is_normalized("NFC", joined):
        cells = [tidy(cell) if isinstance(cell, str) else cell for cell in cells]
    return [
        (cell or None) if type(cell) is str
        else cell if type(cell) in _PLAIN or (type(cell) is float and cell - cell == 0.0)  # neither infinite nor no number
        else _other(cell)
        for cell in cells
    ]  # fmt: skip


_PLAIN = {int, bool, date, type(None)}


def _other(cell: Any) -> Any:
    if isinstance(cell, float):
        return None
    if isinstance(cell, datetime):
        return cell.date() if cell.time() == time() else cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    if isinstance(cell, timedelta):
        minutes = int(cell.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02d}"
    return tidy(str(cell))[:MOST_SIGNS]
