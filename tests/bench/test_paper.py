"""Paper: covers beside their symbols alone, a ledger beside a canvas that draws the same cells and symbols."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode
from qrcode.util import MODE_NUMBER, QRData
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from secretdesk.desk import printing
from secretdesk.desk.jobs import books
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.covers import covers
from secretdesk.desk.jobs.ledgers import Asked, f01
from secretdesk.gui import giving_way
from secretdesk.labels.symbol import LABEL_VERSION, Modules, seal_modules
from secretdesk.paper.fonts import font
from tests.bench.measure import Line, Table, in_turns, p50, processor_seconds
from tests.bench.scenario import Unit

COVERS, ROWS = 100, 10_000
_LABEL, _SEAL = "10" + "1" * 56, "20" + "1" * 212
_A4 = (842, 595)


@pytest.fixture(autouse=True)
def _as_in_the_window() -> Iterator[None]:
    """Print as the window does: what is loaded is settled, and no work is swept for garbage before it ends."""
    giving_way.settle()
    giving_way.hold_sweeps()
    yield
    giving_way.allow_sweeps()


def test_cover_sheets(largest: Unit, table: Table) -> None:
    desk = largest.open()
    try:
        copies = largest.copies[:COVERS]
        symbols = lambda _n: [_bare_symbol() for _ in copies]  # noqa: E731
        own, bare = in_turns(5, lambda _n: printing.print_job(desk, covers(desk, copies), _away), symbols)
    finally:
        desk.lock()
    made, floor = len(copies) / p50(own), len(copies) / p50(bare)
    table.add(
        Line(
            measure="cover sheets, one act a batch", figure=made, unit="sheets/s", floor=floor,
            floor_of="bare qrcode symbols, fixed mask", ratio=made / floor, reach=">= 0.5x", met=made >= 0.5 * floor,
        )
    )  # fmt: skip


def test_ledger(largest: Unit, table: Table, tmp_path: Path) -> None:
    desk = largest.open()
    try:
        book = f01(desk, Asked())
        book = replace(book, lines=book.lines[:ROWS])
        pages = 0

        def own(_n: int) -> None:
            nonlocal pages
            pages = printing.print_job(desk, books.whole(book), _away).pages

        own(0)
        printed, bare = in_turns(1, own, lambda _n: _canvas(book, pages))
        used = processor_seconds(lambda: own(0))
    finally:
        desk.lock()
    rows = len(book.lines)
    made, floor = rows / p50(printed), rows / p50(bare)
    table.add(
        Line(
            measure=f"ledger of {rows:,} rows as PDF", figure=made, unit="rows/s", floor=floor,
            floor_of="canvas, same cells and symbols", ratio=made / floor, reach=">= 0.6x", met=made >= 0.6 * floor,
        )
    )  # fmt: skip
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice here to compare with")
    made, other = rows / used, rows / processor_seconds(lambda: _libre_office(office, book, tmp_path))
    table.add(
        Line(
            measure="the same beside LibreOffice, by processor time", figure=made, unit="rows/s", floor=other,
            floor_of="LibreOffice, same rows", ratio=made / other, reach=">= 3x", met=made >= 3 * other,
        )
    )  # fmt: skip


def _bare_symbol() -> object:
    """Make a label's symbol with the library alone."""
    symbol: QRCode[object] = QRCode(version=LABEL_VERSION, error_correction=ERROR_CORRECT_H, mask_pattern=2)
    symbol.add_data(QRData(_LABEL, mode=MODE_NUMBER, check_data=False))
    symbol.make(fit=False)
    return symbol.modules


def _away(_pdf: bytes) -> None:
    """The printer takes no time here."""


def _canvas(book: Book, pages: int) -> bytes:
    """Draw the cells of all lines and a seal on each of as many pages, and nothing else."""
    face, out = font("song"), io.BytesIO()
    pdfmetrics.registerFont(face)
    canvas = Canvas(out, pagesize=_A4, pageCompression=1, initialFontName=face.fontName)
    rows = _rows(book)
    a_page = -(-len(rows) // pages)
    for page in range(pages):
        canvas.setFont(face.fontName, 9)
        for k, cells in enumerate(rows[page * a_page : (page + 1) * a_page]):
            for column, value in enumerate(cells):
                if value:
                    canvas.drawString(30 + column * 44, 560 - k * 18, value)
        _symbol(canvas, seal_modules(_SEAL))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _rows(book: Book) -> list[tuple[str, ...]]:
    """Return all cells that the ledger prints: those of a line beside its first copy, and each further copy's own."""
    return [
        (line.values if not number else ("",) * len(line.values)) + copy
        for line in book.lines
        for number, copy in enumerate(line.copies or ((),))
    ]


def _symbol(canvas: Canvas, modules: Modules) -> None:
    path = canvas.beginPath()
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            if dark:
                path.rect(30 + x, 20 + y, 1, 1)
    canvas.drawPath(path, stroke=0, fill=1)


def _libre_office(office: str, book: Book, folder: Path) -> None:
    told = folder / "rows.csv"
    told.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in _rows(book)), encoding="utf-8")
    words = [office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*words, "--outdir", str(folder), str(told)], check=True, capture_output=True, timeout=900)
