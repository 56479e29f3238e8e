"""Tells the rows of a register that are no records: sums, carried-over lines, notes, signatures, section titles.

Each is named with its reason, so that what is left out can be shown. Real rows are never taken for one: a sum is told by
a cell that says nothing but "total" and a figure.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.tables import Cell

REASONS: dict[str, Message] = {
    "heading": N_("intake", "Heading repeated on a page"),
    "title": N_("intake", "Title line"),
    "sum": N_("intake", "Sum or carried-over line"),
    "note": N_("intake", "Note or signature line"),
    "section": N_("intake", "Title of a section"),
    "numbered": N_("intake", "Nothing but a running number"),
}

_PERIOD = "(?:\u672c|\u5168|\u5f53|\u4e0a|\u4e0b|\u4ee5\u4e0a|\u6309)?(?:\u9875|\u6708|\u5e74|\u5b63|\u5b63\u5ea6|\u5e74\u5ea6|\u65e5|\u8868|\u67dc|\u7c7b|\u9879|\u90e8\u95e8)?"
_SUM = "(?:\u5408\u8ba1|\u5c0f\u8ba1|\u603b\u8ba1|\u5171\u8ba1|\u7d2f\u8ba1|\u603b\u6570|\u603b\u5171|\u8ba1\u6570|\u6c47\u603b|subtotal|grand total|total|sum)"
_CARRIED = "(?:\u627f\u524d\u9875|\u627f\u4e0a\u9875|\u8fc7\u6b21\u9875|\u8f6c\u4e0b\u9875|\u8f6c\u6b21\u9875|\u63a5\u4e0a\u9875|\u63a5\u4e0b\u9875|\u4e0a\u9875\u7ed3\u8f6c|\u7ed3\u8f6c\u4e0b\u9875|\u4e0a\u5e74\u7ed3\u8f6c|\u7ed3\u8f6c\u4e0b\u5e74|carried forward|brought forward)"
_FIGURES = "[:\\s\u5171\\d,.;\u3001\u4efd\u4ef6\u9875\u5f20\u4e2a\u76d8\u672c\u53f0\u6761\u679a\u518c\u5957\u4eba]*"
_SUMS = re.compile(f"{_PERIOD}(?:{_SUM}|{_CARRIED}){_FIGURES}", re.IGNORECASE)
_SUM_STARTS = frozenset(
    "\u672c\u5168\u5f53\u4e0a\u4e0b\u4ee5\u6309\u9875\u6708\u5e74\u5b63\u65e5\u8868\u67dc\u7c7b\u9879\u90e8\u5408\u5c0f\u603b\u5171\u7d2f\u8ba1\u6c47\u627f\u8fc7\u8f6c\u63a5\u7ed3sgtcbSGTCB"
)
_LONGEST = 40
_NOTE = re.compile(
    "(?:\u6ce8|\u9644\u6ce8|\u8bf4\u660e|\u586b\u8868|\u5236\u8868|\u5ba1\u6838|\u590d\u6838|\u6838\u5bf9|\u6253\u5370|\u7edf\u8ba1\u4eba|\u767b\u8bb0\u5458"
    "|(?:\u5355\u4f4d|\u90e8\u95e8|\u4e3b\u7ba1)?\u8d1f\u8d23\u4eba|\u7ecf\u529e\u4eba|\u4fdd\u5bc6\u5458|\u7b7e\u5b57|\u76d6\u7ae0|\u65e5\u671f)[\u4eba\u65e5\u671f\u65f6\u95f4\u8bf4\u660e\u5b57\u540d]*\\s*[:(\\d]"
    "|\\(?\u4ee5\u4e0b(?:\u7a7a\u767d|\u65e0\u6b63\u6587)|\\(?\u7b2c\\s*\\d+\\s*\u9875|\u5171\\s*\\d+\\s*\u9875|page \\d|note:",
    re.IGNORECASE,
)


def reason(cells: Sequence[Cell], filled: int, first: Cell, *, spans: bool) -> str:
    """Return why a row is no record, empty where it may be one.

    `filled` is the number of cells that hold something, `first` the first of them, `spans` tells that it is merged over
    most of the table.
    """
    if _is_sum(cells):
        return "sum"
    if filled > 4 or not isinstance(first, str):
        return ""
    texts = [_plain(cell) for cell in cells if cell is not None]
    if all(_NOTE.match(text) for text in texts) or (filled == 1 and _NOTE.match(texts[0])):
        return "note"
    if filled == 1 and spans:
        return "section"
    return ""


def _is_sum(cells: Sequence[Cell]) -> bool:
    looked = 0
    for cell in cells:
        if isinstance(cell, str):
            if cell[0] in _SUM_STARTS and len(cell) <= _LONGEST and _SUMS.fullmatch(_plain(cell)):
                return True
            looked += 1
            if looked == 3:
                break
    return False


def _plain(cell: Cell) -> str:
    return re.sub(r"(?<=[^\x00-\xff])\s+(?=[^\x00-\xff])", "", unicodedata.normalize("NFKC", str(cell))).strip()
