"""Reads printed pages back with programs that did not make them."""

from __future__ import annotations

import shutil
import subprocess
from random import Random

import pypdfium2
from PIL import Image, ImageFilter

from secretdesk.labels.decode import decode


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of every page as pdfium finds it, without white space."""
    document = pypdfium2.PdfDocument(pdf)
    texts = []
    for page in document:
        texts.append("".join(page.get_textpage().get_text_range().split()))
        page.close()
    document.close()
    return texts


def poppler_texts(pdf: bytes) -> list[str] | None:
    """Return the same as poppler finds it, or None where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        return None
    done = subprocess.run([program, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return ["".join(text.split()) for text in done.stdout.decode().split("\f")[:-1]]


def picture(pdf: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    """Return a page as a grey picture."""
    document = pypdfium2.PdfDocument(pdf)
    image: Image.Image = document[page].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    document.close()
    return image


def copied(image: Image.Image, seed: int) -> Image.Image:
    """Turn a page by three degrees, blur it and strew noise over it, as a bad copier does."""
    turned = image.rotate(3, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    noise = Image.frombytes("L", turned.size, Random(seed).randbytes(turned.width * turned.height))
    return Image.blend(turned.filter(ImageFilter.GaussianBlur(0.6)), noise, 0.15)


def codes(image: Image.Image) -> tuple[str, ...]:
    """Return what the codes of a picture say."""
    return decode(image.tobytes(), *image.size)
