"""Reads the codes on a picture or scanned PDF, and answers each as if it had been scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from secretdesk.desk import attaching_slips, pictures
from secretdesk.gui import background
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.scans.paper_windows import attach_to
from secretdesk.gui.pages.scans.slips_dialog import SlipsDialog
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import pick
from secretdesk.gui.show_error import answer_of
from secretdesk.labels.incoming import is_incoming
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from secretdesk.desk.attaching_slips import Sorted
    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.gui.main_window import MainWindow


def read_codes(window: MainWindow, desk: Desk) -> None:
    """Let a file be chosen, read it in the capped child, and hand every code on."""
    title = N_("picture", "Read codes from which picture or PDF?")
    path = pick(window, title, media_places(desk), browse=True, suffixes=pictures.SUFFIXES)
    if path is not None:
        read_file(window, desk, path)


def read_file(window: MainWindow, desk: Desk, path: Path) -> None:
    """Read a file and hand its codes on; the window goes on working meanwhile."""
    window.answer(Answer(words=N_("picture", "Reading the picture."), icon="loader"))

    def work(progress: background.Progress) -> tuple[bytes, tuple[str, ...], Sorted]:
        data = pictures.take(desk, path)
        found = pictures.codes(data, progress.report)
        texts = tuple(dict.fromkeys(text for _, text in found))
        return data, texts, attaching_slips.sort(desk, found, pictures.look(data).pages)

    def done(read: tuple[bytes, tuple[str, ...], Sorted]) -> None:
        data, texts, found = read
        if isValid(window) and not desk.vault.locked:
            answered = {one.text for one in found.slips} if len(found.slips) > 1 else set()
            _hand_on(window, texts, answered)
            _keep(window, desk, data, found)

    def failed(error: BaseException) -> None:
        if isValid(window):
            window.answer(answer_of(error))

    background.run(work, done, failed)


def _hand_on(window: MainWindow, texts: tuple[str, ...], answered: Collection[str]) -> None:
    """Answer labels and slips first, on the page in front; then the document, whose form takes one at a time.

    Slips of a stack are `answered` by their own window, which asks for all of them at once.
    """
    documents = [text for text in texts if is_incoming(text)]
    for text in [text for text in texts if text not in documents and text not in answered] + documents[:1]:
        window.box.scanned.emit(text)
    if not texts:
        words = N_("picture", "No code found. Scan the page straighter, or in a finer resolution.")
        window.answer(Answer(words=words, tone="amber"))
    elif len(documents) > 1:
        words = N_("picture", "{n} documents' codes found; the form takes the first. Read the others one by one.",
                   n=len(documents))  # fmt: skip
        window.answer(Answer(words=words, tone="amber"))


def _keep(window: MainWindow, desk: Desk, data: bytes, found: Sorted) -> None:
    """Offer to attach the file to the slip whose code it shows: it is the scan of the signed sheet; of many, each page."""
    if len(found.slips) > 1:
        dialog = SlipsDialog(desk, data, found, parent=window)
        dialog.done_.connect(window.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return
    if not found.slips:
        return
    (slip,) = found.slips

    def attached(outcome: Outcome) -> None:
        words = N_("slip", "The scan is attached to {number}, entry {seq}.", number=slip.number, seq=outcome.last)
        window.answer(Answer(words=words, tone="green"))
        window.refresh()

    attach_to(desk, slip.slip, slip.number, attached, parent=window, paper="signed_slip").take_read(data)
