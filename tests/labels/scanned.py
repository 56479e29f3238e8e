"""Sheets of paper as a scanner saves them: a document's code and one of our labels on white, as picture and as PDF."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

A4_AT_200 = (1654, 2339)


def symbol(text: str | bytes, form: zxingcpp.BarcodeFormat) -> Image.Image:
    drawn = zxingcpp.create_barcode(text, form).to_image(scale=2)
    height, width = drawn.shape
    return Image.frombytes("L", (width, height), memoryview(drawn).tobytes())  # type: ignore[arg-type]


def sheet(document: str, label: str) -> Image.Image:
    """Return a page with a document's code, its Chinese in GBK, near the foot and a label near the head."""
    page = Image.new("L", A4_AT_200, 250)
    page.paste(symbol(document.encode("gbk"), zxingcpp.BarcodeFormat.PDF417), (300, 1900))
    page.paste(symbol(label, zxingcpp.BarcodeFormat.QRCode), (1200, 200))
    return page


def saved(page: Image.Image, form: str, **more: object) -> bytes:
    kept = BytesIO()
    page.save(kept, form, **more)
    return kept.getvalue()


def pdf(*pages: Image.Image) -> bytes:
    """Return a PDF of pictures alone, as scanners make them."""
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=(595, 842), invariant=1)
    for page in pages:
        canvas.drawImage(ImageReader(page), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()
