"""Paper: covers beside their symbols alone, a ledger beside a canvas that draws the same cells and symbols."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from secretdesk.desk import printing
from secretdesk.desk.jobs import books
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.covers import covers
from secretdesk.desk.jobs.ledgers import Asked, f01
from secretdesk.labels.symbol import Modules, label_modules, seal_modules
from secretdesk.paper.fonts import font
from tests.bench.measure import Line, Table, in_turns, once, p50
from tests.bench.scenario import Unit

COVERS, ROWS = 100, 10_000
_LABEL, _SEAL = "10" + "1" * 56, "20" + "1" * 212
_A4 = (842, 595)


def test_cover_sheets(largest: Unit, table: Table) -> None:
    desk = largest.open()
    try:
        copies = largest.copies[:COVERS]
        symbols = lambda _n: [(label_modules(_LABEL),) for _ in copies]  # noqa: E731
        own, bare = in_turns(3, lambda _n: printing.print_job(desk, covers(desk, copies), _away), symbols)
    finally:
        desk.lock()
    made, floor = len(copies) / p50(own), len(copies) / p50(bare)
    table.add(
        Line(
            measure="cover sheets, one act a batch", figure=made, unit="sheets/s", floor=floor,
            floor_of="bare label symbols, fixed mask", ratio=made / floor, reach=">= 0.5x", met=made >= 0.5 * floor,
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
    other = rows / once(lambda: _libre_office(office, book, tmp_path))
    table.add(
        Line(
            measure="the same beside LibreOffice", figure=made, unit="rows/s", floor=other, floor_of="LibreOffice",
            ratio=made / other, reach=">= 3x", met=made >= 3 * other,
        )
    )  # fmt: skip


def _away(_pdf: bytes) -> None:
    """The printer takes no time here."""


def _canvas(book: Book, pages: int) -> bytes:
    """Draw the cells of all lines and a seal on each of as many pages, and nothing else."""
    face, out = font("song"), io.BytesIO()
    pdfmetrics.registerFont(face)
    canvas = Canvas(out, pagesize=_A4, pageCompression=1, initialFontName=face.fontName)
    a_page = -(-len(book.lines) // pages)
    for page in range(pages):
        canvas.setFont(face.fontName, 9)
        for k, line in enumerate(book.lines[page * a_page : (page + 1) * a_page]):
            for column, value in enumerate(line.values):
                if value:
                    canvas.drawString(30 + column * 85, 560 - k * 18, value)
        _symbol(canvas, seal_modules(_SEAL))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _symbol(canvas: Canvas, modules: Modules) -> None:
    path = canvas.beginPath()
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            if dark:
                path.rect(30 + x, 20 + y, 1, 1)
    canvas.drawPath(path, stroke=0, fill=1)


def _libre_office(office: str, book: Book, folder: Path) -> None:
    told = folder / "rows.csv"
    told.write_text("\n".join(",".join(f'"{cell}"' for cell in line.values) for line in book.lines), encoding="utf-8")
    words = [office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*words, "--outdir", str(folder), str(told)], check=True, capture_output=True, timeout=900)
