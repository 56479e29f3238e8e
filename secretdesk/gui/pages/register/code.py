"""Fills the register form from the code printed on a document; nothing is recorded, and what it cannot say is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from secretdesk.desk import received
from secretdesk.domain.numbering import copy_numbers
from secretdesk.errors import BadInput, Fault
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.from_ledger.cell_words import listing
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.received import Received
    from secretdesk.gui.from_ledger.entry_form import EntryForm

# What tells one document from another.
_SAME = ("issuer", "document_no", "title")
# What the register has no field for and the officer may want to see.
BESIDE = {
    "kind": N_("incoming", "Kind"),
    "addressee": N_("incoming", "To"),
    "layer": N_("incoming", "Published to"),
    "own": N_("incoming", "Note"),
}
_SHORTEST_COPY_NO, _LONGEST_COPY_NO = 6, 9


class FromCode:
    """`filled` are the fields a code may fill, emptied before; `doubts` stand beside their fields until these are touched."""

    def __init__(self, desk: Desk, form: EntryForm, filled: Sequence[str]) -> None:
        self._desk, self._form, self._filled = desk, form, filled
        self.note = Banner()
        self.note.asked.connect(self._replace)
        self.doubts: dict[str, Fault] = {}
        self._taken: dict[str, Any] = {}
        self._waiting: Received | None = None

    def take(self, text: str) -> Answer:
        """Answer a document's code: fill the form, or begin the next copy of the document that already stands in it."""
        try:
            found = received.read(self._desk, text)
        except BadInput as bad:
            return Answer(words=bad.message, tone="red")
        values = found.code.values
        if self._taken and all(self._taken.get(name) == values.get(name) for name in _SAME):
            self._form.go_to("copy_nos")
            words = N_("register", "The same document again. Scan or type the copy number of this copy.")
            return Answer(words=words, tone="amber", icon="files")
        if any(self._form.editors[name].kept() for name in ("document_no", "title", "copy_nos")):
            self._waiting = found
            fact = N_("register", "Another document stands in the form")
            what = N_("register", "Register or empty it first, or let the scanned code take its place.")
            self.note.say(Note(tone="amber", fact=fact, what=what, button=N_("register", "Fill from the code")))
            return Answer(words=fact, tone="amber")
        return self._fill(found)

    def _replace(self) -> None:
        if self._waiting is not None:
            self._fill(self._waiting)

    def _fill(self, found: Received) -> Answer:
        self._waiting = None
        values = dict(found.code.values)
        self._form.clear(self._filled)
        for name, value in values.items():
            if value is not None:
                editor = self._form.editors[name]
                editor.show_value(value)
                if isinstance(editor.focus, QLineEdit):
                    editor.focus.setCursorPosition(0)  # its beginning is what is compared
        self._taken = values
        self.doubts = {fault.field: fault for fault in found.code.unread}
        self.note.say(self._said(found))
        self._form.changed.emit("")  # shown anew though no one typed
        self._form.go_to("copy_nos")
        return Answer(words=found.message, tone="amber" if self.doubts or found.registered else "quiet", icon="inbox")

    def _said(self, found: Received) -> Note:
        labels = self._form.labels()
        unread = listing([labels[name] for name in self.doubts])
        what = N_("register", "Compare it with the paper, then type or scan every copy number.")
        if unread:
            what = N_("register", "Not read: {fields}. Compare the rest with the paper, then enter the copy numbers.",
                      fields=unread)  # fmt: skip
        rest = listing([f"{tr(BESIDE[name])} {text}" for name, text in found.code.beside.items() if name in BESIDE])
        if rest:
            what = N_("register", "{what} The code also says: {rest}.", what=what, rest=rest)
        if found.registered:
            fact = N_(
                "register",
                "Already registered as {no} with {n} {n|copy|copies}; enter further copies only",
                no=listing(found.registered),
                n=len(found.copy_nos),
            )
            return Note(tone="amber", fact=fact, what=what)
        fact = N_("register", "Filled from the document's code; nothing is recorded yet")
        return Note(tone="amber" if unread else "blue", fact=fact, what=what, icon="scan-barcode")

    def copy_no(self, text: str) -> Answer | None:
        """Add a scanned or typed copy number, or a range; None where the text is no such thing."""
        plain = text.strip()
        digits = sum(sign.isdigit() for sign in plain)
        try:
            new = copy_numbers(plain)
        except BadInput:
            return None
        if not new or not _SHORTEST_COPY_NO <= digits // (1 + ("-" in plain)) <= _LONGEST_COPY_NO:
            return None
        editor = self._form.editors["copy_nos"]
        before = editor.kept().strip().rstrip(",\u3001\uff0c ")
        both = f"{before}, {plain}" if before else plain
        try:
            numbers = copy_numbers(both)
        except BadInput as bad:
            return Answer(words=bad.message, tone="red")
        editor.restore(both)
        words = N_("register", "Copy {no} is in; {n} {n|copy|copies} so far.", no=plain, n=len(numbers))
        return Answer(words=words, tone="quiet")

    def touched(self, name: str) -> None:
        """What was typed over is no longer in doubt."""
        self.doubts.pop(name, None)

    def forget(self) -> None:
        """The form holds something else now."""
        self._taken, self._waiting = {}, None
        self.doubts.clear()
        self.note.hide()
