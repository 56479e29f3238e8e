"""Looks through the compound file that an old .xls is: its parts by name, then the records of its workbook stream.

Layout: [MS-CFB] 2.2-2.6 (header, sector tables, directory of 128-byte entries) and [MS-XLS] 2.1.4 (records of type,
length, body).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput
from secretdesk.exchange.reading.archive import links, macros, objects, password
from secretdesk.outside.capped import broke
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.exchange.reading.told import Told

_END = 0xFFFFFFFA  # sector numbers from here on are marks
_ENTRY = 128
_BOF, _FORMULA, _SHEET, _LOCKED, _EPOCH, _BOOK, _ERROR = 0x809, 0x06, 0x85, 0x2F, 0x22, 0x1AE, 0x205
_OWN_BOOK, _ADD_IN = 0x0401, 0x3A01


def look_through(data: bytes, told: Told) -> None:
    """Raise `BadInput` for what must not be read."""
    try:
        file = _Compound(data)
        names = {name.lower(): name for name in file.parts}
        if "encryptedpackage" in names:
            raise password()
        if names.keys() & {"_vba_project_cur", "vba", "_vba_project", "macros"}:
            raise macros()
        if any(name.startswith(("mbd", "\x01ole10native", "\x01compobj_object")) for name in names):
            raise objects()
        book = next((names[name] for name in ("workbook", "book") if name in names), None)
        if book is None:
            word = "Word" if "worddocument" in names else "OLE"
            raise BadInput("file-other", N_("intake", "This is a file of kind {name}, not a table.", name=word))
        _records(file.stream(book), told)
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        raise broke() from None
    told.note("old-format")


def _records(stream: bytes, told: Told) -> None:
    sheet = 0
    counts: dict[tuple[str, int], list[int]] = {}
    for type_, body in _each(stream):
        if type_ == _LOCKED:
            raise password()
        if type_ == _EPOCH:
            told.facts["epoch_1904"] = body[:2] == b"\x01\x00"
        elif type_ == _BOOK and body[2:4] not in {_OWN_BOOK.to_bytes(2, "little"), _ADD_IN.to_bytes(2, "little")}:
            raise links()
        elif type_ == _BOF and body[2:4] in {b"\x10\x00", b"\x20\x00", b"\x40\x00"}:  # a sheet, a chart, a macro sheet
            if body[2:4] == b"\x40\x00":
                raise macros()
            sheet += 1
        elif type_ == _FORMULA or (type_ == _ERROR and body[7:8] == b"\x01"):
            found = counts.setdefault(
                ("formulas" if type_ == _FORMULA else "errors", sheet), [0, body[0] + body[1] * 256 + 1]
            )
            found[0] += 1
    for (what, of), (n, row) in counts.items():
        told.note(what, of, n=n, row=row)


def _each(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        type_, length = struct.unpack_from("<HH", stream, at)
        yield type_, stream[at + 4 : at + 4 + length]
        at += 4 + length


class _Compound:
    """A compound file: `parts` are name -> (first sector, size)."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sector = 1 << struct.unpack_from("<H", data, 30)[0]
        if self._sector not in {512, 4096}:
            raise ValueError("sector size")
        directory, _, self._small_below, mini_table, _, more, n_more = struct.unpack_from("<7I", data, 48)
        tables = [*struct.unpack_from("<109I", data, 76)]
        for _ in range(min(n_more, 64)):
            if more >= _END:
                break
            block = self._numbers(more)
            tables += block[:-1]
            more = block[-1]
        self._next: list[int] = []
        for table in tables:
            if table < _END:
                self._next += self._numbers(table)
        self.parts: dict[str, tuple[int, int]] = {}
        entries = self._chain(directory)
        root = (0, 0)
        for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            length = min(64, struct.unpack_from("<H", entries, at + 64)[0])
            name = entries[at : at + max(0, length - 2)].decode("utf-16-le")
            first, size = struct.unpack_from("<II", entries, at + 116)
            if entries[at + 66] == 5:
                root = (first, size)
            elif entries[at + 66]:
                self.parts[name] = (first, size)
        self._mini = self._chain(root[0])
        self._mini_next = [*struct.unpack(f"<{len(found) // 4}I", found)] if (found := self._chain(mini_table)) else []

    def stream(self, name: str) -> bytes:
        first, size = self.parts[name]
        if size >= self._small_below:
            return self._chain(first)[:size]
        found = b""
        while first < _END and len(found) < size:
            found += self._mini[first * 64 : first * 64 + 64]
            first = self._mini_next[first]
        return found[:size]

    def _numbers(self, sector: int) -> list[int]:
        return [*struct.unpack(f"<{self._sector // 4}I", self._at(sector))]

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        found = self._data[start : start + self._sector]
        return found.ljust(self._sector, b"\x00")  # the last sector may be cut short

    def _chain(self, sector: int) -> bytes:
        found, seen = [], 0
        while sector < _END:
            found.append(self._at(sector))
            sector = self._next[sector]
            seen += 1
            if seen > len(self._data) // self._sector + 1:
                raise ValueError("the sectors run in a ring")
        return b"".join(found)
