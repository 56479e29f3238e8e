"""Reads delimited text: its encoding, its delimiter, its rows; strict, and asking where it cannot be known.

Order of encodings (security 3.15): byte order mark, strict UTF-8, strict GB18030, else ask; never Big5 by guess, for
GBK bytes decode as Big5 into nonsense.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput
from secretdesk.exchange.tables import MOST_SIGNS
from secretdesk.exchange.verify import bare
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.exchange.reading.told import Told

MOST_LINE = 4 << 20
DELIMITERS = (",", "\t", ";", "|", "\uff0c")
ENCODINGS = ("utf-8", "gb18030", "utf-16-le", "utf-16-be", "big5")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LONE = re.compile("\r(?!\n)")
_SAID = re.compile(r"sep=(.)\r?\n")
_TEXT = re.compile(r'="([^"]*)"$')  # how some programs keep the zeros of a number
_LOOKED = 200


def read(data: bytes, told: Told, *, encoding: str = "", delimiter: str = "") -> None:
    """Hand the one sheet to `told`, by the encoding and delimiter given or found."""
    name, text = _decoded(data, encoding)
    if "\x00" in text:
        raise BadInput(
            "text-nul", N_("intake", "The file holds NUL characters: it is no text. Is it another kind of file?")
        )
    if _LONE.search(text) and "\n" not in text:
        raise BadInput(
            "text-line-ends", N_("intake", "Lines end as on very old computers (CR alone). Save the file anew as .csv.")
        )
    if _LONE.search(text):
        raise BadInput(
            "text-line-ends", N_("intake", "Line ends are mixed (CR alone among others). Save the file anew as .csv.")
        )
    csv.field_size_limit(MOST_LINE)  # a long cell is named as one, by whoever takes the rows
    at = 0
    while (end := text.find("\n", at)) >= 0 or at < len(text):
        end = end if end >= 0 else len(text)
        if end - at > MOST_LINE // 4 and len(text[at:end].encode()) > MOST_LINE:
            raise BadInput("line-too-long", N_("intake", "A line is longer than {n} MiB.", n=MOST_LINE >> 20))
        at = end + 1
    said = _SAID.match(text)  # a spreadsheet program's own line, no row of the table
    sign = delimiter or (said[1] if said and said[1] in DELIMITERS else _delimiter(text))
    told.facts |= {"encoding": name, "delimiter": sign}
    told.whole = text.count("\n")
    told.sheet("", _rows(text, sign, after=1 if said else 0))


def _decoded(data: bytes, encoding: str) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, _strictly(data[len(mark) :], name)
    if encoding:
        if encoding not in ENCODINGS:
            raise _ask_encoding()
        return encoding, _strictly(data, encoding)
    for name in ("utf-8", "gb18030"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "gb18030" and ("\x00" in text or _private(text)):
            break
        return name, text
    raise _ask_encoding()


def _private(text: str) -> bool:
    # strict GB18030 takes most bytes; what it makes of another encoding is full of rare and private signs
    strange = sum(one > "\uffff" or "\ue000" <= one <= "\uf8ff" or one < "\t" for one in text[:20000])
    return strange * 20 > len(text[:20000])


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise BadInput(
            "encoding-wrong", N_("intake", "The file is not written in {name}; choose another encoding.", name=name)
        ) from None


def _ask_encoding() -> BadInput:
    return BadInput(
        "encoding-unknown",
        N_(
            "intake",
            "It cannot be told in which encoding the text is written. Choose one: UTF-8, GB18030, UTF-16 or Big5.",
        ),
    )


def _delimiter(text: str) -> str:
    """Return the sign that parts most rows into one same number of more than one cell; ask where two do it as well."""
    head = "\n".join(text.split("\n", _LOOKED)[:_LOOKED])
    scores = []
    for sign in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=sign) if any(row)]
        except csv.Error:
            continue
        usual = max(set(widths), key=lambda n: (widths.count(n), n), default=1) if widths else 1
        if usual > 1:
            scores.append((widths.count(usual) / len(widths), usual, sign))
    if not scores:
        if any(sign in head for sign in DELIMITERS):
            raise _ask_delimiter()
        return ","  # one column
    scores.sort(reverse=True)
    if len(scores) > 1 and scores[0][:2] == scores[1][:2]:
        raise _ask_delimiter()
    return scores[0][2]


def _ask_delimiter() -> BadInput:
    return BadInput(
        "delimiter-unknown",
        N_("intake", "It cannot be told which sign parts the columns. Choose one: comma, tab, semicolon or bar."),
    )


def _rows(text: str, sign: str, after: int) -> Iterator[tuple[int, list[str]]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    before = 0
    while True:
        try:
            row = next(lines)
        except StopIteration:
            return
        except csv.Error:
            raise BadInput(
                "text-quotes",
                N_(
                    "intake",
                    "Line {row}: quotation marks do not pair. Mend the line or save the file anew.",
                    row=before + 1,
                ),
            ) from None
        if len(row) == 1 and len(row[0]) > MOST_SIGNS and not row[0].strip():
            row = []
        if before >= after:
            yield before + 1, [bare(_TEXT.sub(r"\1", cell)) for cell in row]
        before = lines.line_num
