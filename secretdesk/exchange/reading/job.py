"""The child's job: say what a file is by its first bytes, look it through, read its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cbor2
import defusedxml.ElementTree  # noqa: F401 -- asserted here, before anything from outside is parsed

from secretdesk.errors import BadInput
from secretdesk.exchange.reading import archive, compound, lines, sheets
from secretdesk.exchange.reading.told import Told
from secretdesk.outside.capped import plain
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    Step = Callable[[int, int], None]

ZIP, COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAME = {"csv": ("txt", "tsv"), "xls": ("et",), "xlsx": ("et", "xlsm", "xltx")}  # names that say no more than the kind
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
_OTHERS = (
    (b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"SQLite format 3", "SQLite"), (b"{\\rtf", "RTF"),
    (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"), (b"PK\x05\x06", "ZIP"),
)  # fmt: skip


def work(request: bytes, step: Step) -> bytes:
    """Read what `reader.read` asks for: a map of name, encoding, delimiter and data; return the told map."""
    asked = plain(request)
    data, ending = asked["data"], asked["name"].lower().rpartition(".")[2]
    told = Told(step)
    if data.startswith(ZIP):
        kind = archive.look_through(data, told)
        sheets.read(data, told, archive.spans(data) if kind == "ods" and told.spanned else None)
    elif data.startswith(COMPOUND):
        kind = "xls"
        compound.look_through(data, told)
        sheets.read(data, told, None)
    else:
        _refuse_other(data)
        kind = "csv"
        lines.read(data, told, encoding=asked["encoding"], delimiter=asked["delimiter"])
    if ending != kind and ending not in _SAME.get(kind, ()):
        told.note("renamed", kind=kind)
    return cbor2.dumps({"kind": kind, **told.answer()})


def _refuse_other(data: bytes) -> None:
    if data.startswith(_PROGRAMS):
        raise BadInput(
            "file-program", N_("intake", "This is a program, not a table. Do not open it; ask where it came from.")
        )
    for start, name in _OTHERS:
        if data.startswith(start):
            raise BadInput("file-other", N_("intake", "This is a file of kind {name}, not a table.", name=name))
    head = data[:2048].lower().lstrip(b"\xef\xbb\xbf \r\n\t")
    if head.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml", b"<meta", b"<head", b"mime-version")):
        raise BadInput(
            "file-web-page",
            N_(
                "intake",
                "This is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx.",
            ),
        )
