"""Looks through the archive that an .xlsx or .ods is, before any reader sees it: members, sizes, what hides inside.

Sizes are counted while unpacking, never believed. What runs or reaches out is refused: macros, links to other files,
embedded objects, DDE. Formulas and error cells are found in the sheets' own XML, since the reader shows values only.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse, parse

from secretdesk.errors import BadInput
from secretdesk.outside.capped import broke
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.exchange.reading.told import Told

MOST_UNPACKED = 200 << 20
MOST_RATIO = 100
MOST_MEMBERS = 64 + 8 * 32  # each sheet brings its links, notes, drawing, printer settings
_SMALL = 1 << 20  # a member of less may be packed as well as it likes
_PIECE = 1 << 18
_OVERLAP = 1024
_MACROS = ("vbaproject", "vbadata", "macrosheets/", "activex", "basic/", "scripts/")
_LINKS = ("externallinks/", "querytables/", "webextensions", "connections.xml", "dde", "model/")
_OBJECTS = ("embeddings/", "object ", "objectreplacements/", "package/")
_FOREIGN = re.compile(rb'<[^<>]*TargetMode\s*=\s*["\']External["\'][^<>]*>')
_HYPERLINK = re.compile(rb'Type\s*=\s*["\'][^"\']*/hyperlink["\']')
_CALCULATED = re.compile(
    rb"""<(?:\w+:)?f[\s/>]|\st\s*=\s*["']e["']|table:formula\s*=|calcext:value-type\s*=\s*["']error["']"""
)
_SPANNED = re.compile(rb"""number-(?:rows|columns)-spanned\s*=\s*["'](?!1["'])""")
_DDE = re.compile(rb"dde-(?:link|connection|source)|<(?:\w+:)?ddeLink|DDEAUTO|(?:=|\b)DDE\(")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MOST_LOOKED = 2_000_000  # elements looked at one by one, where a sheet calculates


def look_through(data: bytes, told: Told) -> str:
    """Return xlsx or ods; raise `BadInput` for what must not be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            names = [one.filename for one in members]
            _judge_names(members)
            kind = _kind(packed, set(names))
            _judge_contents(names)
            pictures = sum("/media/" in name or name.startswith("Pictures/") for name in names)
            if pictures:
                told.note("pictures", n=pictures)
            _unpack(packed, members, kind, told)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, KeyError):
        raise broke() from None
    except (ParseError, DefusedXmlException):
        raise broke() from None
    return kind


def spans(data: bytes) -> list[list[list[int]]]:
    """Return, for each sheet of an .ods, its merged cells: (first row from 1, first column, last row, last column)."""
    found: list[list[list[int]]] = []
    row = column = repeat_row = 0
    with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open("content.xml") as content:
        for event, element in iterparse(content, events=("start", "end"), forbid_dtd=True):
            name = element.tag.rpartition("}")[2]
            if event == "end":
                if name == "table-row":
                    row += repeat_row
                    element.clear()
                continue
            if name == "table":
                found.append([])
                row = 1
            elif name == "table-row":
                repeat_row, column = _number(element, "number-rows-repeated"), 0
            elif name in {"table-cell", "covered-table-cell"} and found:
                wide, high = _number(element, "number-columns-spanned"), _number(element, "number-rows-spanned")
                if wide > 1 or high > 1:
                    found[-1].append([row, column, row + high - 1, column + wide - 1])
                column += _number(element, "number-columns-repeated")
    return found


def _number(element: Any, name: str) -> int:
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name and value.isascii() and value.isdigit() and len(value) < 8:
            return max(1, int(value))
    return 1


def _judge_names(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise BadInput("archive-members", N_("intake", "The file is packed of too many parts ({n}).", n=len(members)))
    seen: set[str] = set()
    for one in members:
        name = one.filename.replace("\\", "/")
        if name.startswith("/") or ":" in name or ".." in name.split("/") or one.orig_filename != one.filename:
            raise BadInput("archive-names", N_("intake", "The file holds parts that point out of it. It is not read."))
        if name.casefold() in seen:
            raise BadInput("archive-twice", N_("intake", "The file holds one part twice. It is not read."))
        seen.add(name.casefold())
        if one.flag_bits & 1:
            raise password()
        if one.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise broke()


def password() -> BadInput:
    """Say that a file is locked."""
    return BadInput(
        "file-password",
        N_(
            "intake",
            "The file is protected by a password. Take the password off in the spreadsheet program and save it.",
        ),
    )


def _kind(packed: zipfile.ZipFile, names: set[str]) -> str:
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "mimetype" in names and "content.xml" in names:
        if b"spreadsheet" not in packed.read("mimetype")[:200]:
            raise BadInput(
                "file-other", N_("intake", "This is a file of kind {name}, not a table.", name="OpenDocument")
            )
        if "META-INF/manifest.xml" in names and b"encryption-data" in packed.open("META-INF/manifest.xml").read(_SMALL):
            raise password()
        return "ods"
    if "xl/workbook.bin" in names:
        raise BadInput("file-other", N_("intake", "This is a file of kind {name}, not a table.", name=".xlsb"))
    word = "Word" if "word/document.xml" in names else "ZIP"
    raise BadInput("file-other", N_("intake", "This is a file of kind {name}, not a table.", name=word))


def _judge_contents(names: list[str]) -> None:
    inside = [name.lower().removeprefix("xl/").removeprefix("worksheets/") for name in names]
    if any(part.startswith(_MACROS) for part in inside):
        raise macros()
    if any(part.startswith(_LINKS) for part in inside):
        raise links()
    if any(part.startswith(_OBJECTS) for part in inside):
        raise objects()


def macros() -> BadInput:
    """Say that a file brings a program along."""
    return BadInput(
        "file-macros", N_("intake", "The file holds macros. Save it as .xlsx without macros, then read that.")
    )


def links() -> BadInput:
    """Say that a file reaches for another."""
    return BadInput(
        "file-links",
        N_(
            "intake",
            "The file is linked to other files or programs. Break the links in the spreadsheet program, then save it.",
        ),
    )


def objects() -> BadInput:
    """Say that a file has another inside."""
    return BadInput(
        "file-embedded", N_("intake", "Other files are embedded in this file. Take them out, save it, then read it.")
    )


def bomb() -> BadInput:
    """Return the refusal of a file that fills the memory of whoever opens it."""
    return BadInput(
        "archive-bomb",
        N_(
            "intake",
            "The file unpacks to far more than it weighs, as no register does, and was not read. Copy the register into a new "
            "workbook, save it, and read that.",
        ),
    )


def _unpack(packed: zipfile.ZipFile, members: list[zipfile.ZipInfo], kind: str, told: Told) -> None:
    total = 0
    places = _places(packed) if kind == "xlsx" else {"content.xml": 0}
    for one in members:
        name = one.filename.lower()
        is_sheet = one.filename in places
        calculates, size, tail = False, 0, b""
        for piece in _pieces(packed, one):
            size += len(piece)
            total += len(piece)
            if total > MOST_UNPACKED or (size > _SMALL and size > MOST_RATIO * max(1, one.compress_size)):
                raise bomb()
            seen = tail + piece
            _judge_piece(name, seen, told)
            if is_sheet:
                calculates = calculates or _found(_CALCULATED, seen, b"<f", b":f", b'"e"', b"'e'", b"error")
                told.spanned = told.spanned or (kind == "ods" and _found(_SPANNED, seen, b"-spanned"))
            tail = seen[-_OVERLAP:]
        if size != one.file_size:
            raise broke()
        if calculates:
            _find_calculated(packed, one, places[one.filename], told)


def _places(packed: zipfile.ZipFile) -> dict[str, int]:
    """Return part -> number of the sheet it holds, in the order of the workbook."""
    links = parse(io.BytesIO(_small(packed, "xl/_rels/workbook.xml.rels")), forbid_dtd=True).iter()
    targets = {one.get("Id"): one.get("Target", "") for one in links if one.tag.endswith("}Relationship")}
    found = {}
    sheets = parse(io.BytesIO(_small(packed, "xl/workbook.xml")), forbid_dtd=True).iter()
    for number, one in enumerate((one for one in sheets if one.tag.endswith("}sheet")), 1):
        target = next((targets.get(value, "") for key, value in one.attrib.items() if key.endswith("}id")), "")
        found[target.removeprefix("/") if target.startswith("/") else "xl/" + target] = number
    return found


def _small(packed: zipfile.ZipFile, name: str) -> bytes:
    data = packed.open(name).read(_SMALL + 1)
    if len(data) > _SMALL:
        raise broke()
    return data


def _pieces(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with packed.open(member) as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _found(pattern: re.Pattern[bytes], seen: bytes, *hints: bytes) -> bool:
    """Search only where one of the hints stands: they cost a tenth."""
    return any(hint in seen for hint in hints) and pattern.search(seen) is not None


def _judge_piece(name: str, seen: bytes, told: Told) -> None:
    if not name.endswith((".xml", ".rels")):
        return
    if seen.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in seen:  # the looks below read one byte a sign
        raise broke()
    if _found(_DOCTYPE, seen, b"<!"):
        raise BadInput(
            "file-entities", N_("intake", "The file holds XML entities, which no spreadsheet needs. It is not read.")
        )
    if _found(_DDE, seen, b"dde", b"DDE"):
        raise links()
    if name.endswith(".rels") and any(not _HYPERLINK.search(one) for one in _FOREIGN.findall(seen)):
        raise links()
    if name == "xl/workbook.xml" and re.search(rb"""date1904\s*=\s*["'](?:1|true|on)["']""", seen):
        told.facts["epoch_1904"] = True


def _find_calculated(packed: zipfile.ZipFile, member: zipfile.ZipInfo, sheet: int, told: Told) -> None:
    counts, first, row = {"formulas": 0, "errors": 0}, {"formulas": 0, "errors": 0}, 0
    with packed.open(member) as stream:
        for looked, (event, element) in enumerate(iterparse(stream, events=("start", "end"), forbid_dtd=True)):
            if looked > _MOST_LOOKED:
                break
            name = element.tag.rpartition("}")[2]
            if event == "end":
                if name in {"row", "table-row"}:
                    element.clear()
                continue
            if name in {"row", "table-row"}:
                given = element.get("r", "")
                row = int(given) if given.isascii() and given.isdigit() and len(given) < 8 else row + 1
            for what in _calculated(name, element):
                counts[what] += 1
                first[what] = first[what] or row
    for what, n in counts.items():
        if n:
            told.note(what, sheet, n=n, row=first[what])


def _calculated(name: str, element: Any) -> Iterator[str]:
    if name == "f":
        yield "formulas"
    elif name == "c" and element.get("t") == "e":
        yield "errors"
    elif name == "table-cell":
        kinds = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
        if "formula" in kinds:
            yield "formulas"
        if kinds.get("value-type") == "error":
            yield "errors"
