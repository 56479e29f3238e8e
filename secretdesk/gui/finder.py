"""What is typed into the scan box is looked for everywhere while it is typed; Enter opens what was chosen.

A page that does something with typed lines of its own (a filter, a basket) still gets them on Enter; the list is reached
by the arrow keys then. After F4 the box is for finding alone, and takes the input method.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from secretdesk.desk import find, scanning
from secretdesk.errors import Refusal
from secretdesk.gui.bursts import folded
from secretdesk.gui.found_list import FoundList
from secretdesk.gui.found_rows import lines
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.page import Answer
from secretdesk.gui.show_error import answer_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.find import Findings
    from secretdesk.gui.found_rows import Line
    from secretdesk.gui.main_window import MainWindow
    from secretdesk.gui.page import Page

PAUSE_MS = 180  # longer than a scanner's burst takes to be known as one
HINT = N_("find", "Number, words, name, initials, or key:value")


class Finder(QObject):
    """Made for one open desk; `put_away` when it locks."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._finding, self._enter = False, False
        self._text = ""
        self.list = FoundList(window.work)
        self.reads = Reads(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        box = window.box
        box.line.textChanged.connect(self._changed)
        box.line.stepped.connect(self.list.move_choice)
        box.line.left.connect(self._left)
        box.scanned.connect(self.hide)  # by its own name, so that it ends with this object: the next desk has another
        self.list.opened.connect(self.open)
        self.reads.failed.connect(self._failed)

    def begin(self) -> None:
        """Take the box for finding: the input method on, the first line chosen."""
        self._finding = True
        self._window.box.take_words(finding=True)
        self._window.box.set_hint(HINT)
        if self._typed():
            self._look()

    def entered(self) -> bool:
        """Answer Enter in the box; False leaves the line to the page in front."""
        line = self.list.chosen()
        if line is not None:
            self.open(line)
            return True
        if scanning.is_code(self._typed()) or (self._page_takes_words() and not self._finding):
            self.hide()
            return False
        self._enter = True  # opened, or said to be nothing, as soon as it is known
        self._look()
        return True

    def hide(self) -> None:
        self._pause.stop()
        self._enter = False
        self.list.put_away()

    def refresh(self) -> None:
        """What was found stands until it is asked again."""

    def put_away(self) -> None:
        """The vault locks: nothing found stays, nothing is looked for any more."""
        self.hide()
        self._finding = False
        self._window.box.take_words(finding=False)
        self.list.deleteLater()
        self.deleteLater()

    def place(self) -> None:
        """Lie under the box wherever it is now."""
        box, work = self._window.box, self._window.work
        self.list.place(QRect(box.mapTo(work, box.rect().topLeft()), box.size()))

    # Looking.

    def _typed(self) -> str:
        return folded(self._window.box.line.text())

    def _front(self) -> Page | None:
        return self._window.page(self._window.current())

    def _page_takes_words(self) -> bool:
        page = self._front()
        return page is not None and page.takes_words

    def _changed(self) -> None:
        self._enter = False
        if self._typed():
            self._pause.start()
        else:
            self.hide()

    def _look(self) -> None:
        self._pause.stop()
        text = self._typed()
        if text and not scanning.is_code(text):
            self.reads.ask("find", lambda: find.find(self._desk, text), self._show)

    def _show(self, found: Findings) -> None:
        if found.text != self._typed() or not self._window.box.line.hasFocus():
            return
        enter, self._enter = self._enter, False
        self.place()
        if found.mistakes:
            self.list.show_mistakes(found.text, found.mistakes)
            return
        if enter and found.exact is not None and not self._finding:
            self.hide()
            self._window.take_typed(found.text)  # a number of ours is for the page: lent, returned, shown
            return
        today = self._desk.context(0).today
        shown = lines(found, self._desk.profile, today, masked=not self._window.titles_shown())
        first = self._finding or (found.exact is None and not self._page_takes_words())
        self.list.show_lines(shown, first=first, said=found.said)
        line = self.list.chosen()
        if enter and line is not None:
            self.open(line)
        elif enter:
            self._window.answer(Answer(words=found.said or N_("find", "Nothing found."), tone="amber"))

    def _failed(self, error: BaseException) -> None:
        if not (isinstance(error, Refusal) and error.id == "locked"):
            self.hide()
            self._window.answer(answer_of(error))

    def open(self, line: Line) -> None:
        """Show an object in its ledger, or a ledger filtered by the line."""
        if not line.opens:
            return
        text = self._typed()
        self.hide()
        self._window.box.line.clear()
        self._leave()
        self._window.go(line.ledger, f"item:{line.id}" if line.id else f"query:{text}")

    def _left(self) -> None:
        """The keyboard went elsewhere, or Esc was pressed."""
        self.hide()
        self._leave()

    def _leave(self) -> None:
        if self._finding:
            self._finding = False
            self._window.box.take_words(finding=False)
            self._window.update_actions()
