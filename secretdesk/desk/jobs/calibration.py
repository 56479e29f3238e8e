"""The pages of the first day: the one that shows how far a printer is off, and the codes that show how a scanner is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk.jobs.labels import AS_USUAL, Laid, offset_of
from secretdesk.desk.printing import Job
from secretdesk.paper.calibration_pages import printer_page, scanner_page

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk

PRINTER, SCANNER = "printer", "scanner"


def printer(desk: Desk, laid: Laid = AS_USUAL) -> Job:
    """Print the page to be folded, moved as the printer is to be set."""
    offset = offset_of(desk) if laid.offset is None else laid.offset
    return Job(form=PRINTER, draw=lambda imprint, _codes: printer_page(imprint, offset=offset))


def scanner(_desk: Desk) -> Job:
    """Print the codes to be scanned."""
    return Job(form=SCANNER, draw=lambda imprint, _codes: scanner_page(imprint))
