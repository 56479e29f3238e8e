"""Papers drawn side by side, the first of all too, are the same as drawn one after another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from threading import Barrier

from secretdesk.paper import fonts
from secretdesk.paper.calibration_pages import printer_page, scanner_page
from tests.paper.samples import imprint

AT_ONCE = 6


def test_papers_drawn_at_once_are_whole() -> None:
    said = [replace(imprint(), unit=unit) for unit in ("某市某局", "另一单位", "𠮷田研究所")]
    draws = [partial(page, one) for one in said for page in (printer_page, scanner_page)]
    alone = [draw().pdf for draw in draws]
    fonts._loaded.cache_clear()
    gate = Barrier(AT_ONCE)

    def together(k: int) -> bytes:
        gate.wait(30)
        return draws[k]().pdf

    with ThreadPoolExecutor(AT_ONCE) as threads:
        for _ in range(3):
            assert list(threads.map(together, range(AT_ONCE))) == alone
