"""Printing from the pages of the day: drawn and sent beside the window's work, and told in words where no printer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6

from secretdesk.desk import press, printing
from secretdesk.errors import Obstacle, SecretDeskError
from secretdesk.gui import background
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done, Job

JOB = "SecretDesk"  # the print service keeps the names of jobs: never one that says anything


class Papers:
    """`send` takes a job's bytes in place of the printer of this computer; `waits`: what is not printed can be under Print."""

    def __init__(self, desk: Desk, send: Callable[[bytes, str], None] | None = None, *, waits: bool = True) -> None:
        self.desk, self._send, self._waits = desk, send, waits

    def print(
        self,
        owner: QObject,
        make: Callable[[Desk], Job],
        done: Callable[[Done], None],
        failed: Callable[[SecretDeskError], None],
        queue: str | None = None,
    ) -> None:
        """Print the job that `make` makes, by default on this computer's usual printer; without a printer no number is taken."""

        def work(_progress: background.Progress) -> Done:
            if self._send is None and not press.printers():
                words = N_("papers", "No printer is set up here. Nothing was printed; the paper waits under Print.")
                alone = N_("press", "No printer is set up on this computer. Nothing was printed.")
                raise Obstacle("no-printer", words if self._waits else alone)
            return printing.print_job(self.desk, make(self.desk), lambda pdf: self._out(pdf, queue))

        background.run(work, _alive(owner, done), _alive(owner, told(failed)))

    def preview(
        self,
        owner: QObject,
        make: Callable[[Desk], Job],
        shown: Callable[[bytes], None],
        failed: Callable[[SecretDeskError], None],
    ) -> None:
        """Draw the job that `make` makes, without a number and without a seal."""

        def work(_progress: background.Progress) -> bytes:
            return printing.preview(self.desk, make(self.desk)).pdf

        background.run(work, _alive(owner, shown), _alive(owner, told(failed)))

    def _out(self, pdf: bytes, queue: str | None) -> None:
        if self._send is not None:
            self._send(pdf, JOB)
        else:
            press.to_printer(pdf, queue, JOB)


def _alive(owner: QObject, do: Callable[..., None]) -> Callable[..., None]:
    def told(given: object) -> None:
        if shiboken6.isValid(owner):
            do(given)

    return told


def told(failed: Callable[[SecretDeskError], None]) -> Callable[[BaseException], None]:
    """Return what hands our own errors to `failed` and lets all others through."""

    def tell(error: BaseException) -> None:
        if not isinstance(error, SecretDeskError):
            raise error
        failed(error)

    return tell
