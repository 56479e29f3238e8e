"""Pointers: search as you type by part of a name or number; one object, or several as chips."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import KINDS
from secretdesk.errors import BadInput
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.from_ledger.capped import CappedLine
from secretdesk.gui.from_ledger.editor import Editor
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.language import tr
from secretdesk.gui.theme import font, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from secretdesk.domain.field import Field
    from secretdesk.gui.from_ledger.choosing import Candidate, Chooser

PAUSE_MS = 120
_SIGNS = {"person": "users", "place": "vault", **dict.fromkeys(ITEMS, "scan-line")}


class _Search(CappedLine):
    """The line of a pointer: keys go to its list of candidates while that is open."""

    def __init__(self, owner: RefEditor | RefsEditor) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owner.offers.key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.offers.settle()


class Offers(QFrame):
    """The candidates below a search line; never takes the focus from it."""

    def __init__(self, owner: RefEditor | RefsEditor, line: CappedLine, chooser: Chooser, kinds: Sequence[str]) -> None:
        super().__init__(owner)
        self.hide()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._owner, self._line, self._chooser, self._kinds = owner, line, chooser, tuple(kinds)
        self._found: list[Candidate] = []
        self._reads = Reads(self)
        self._list = QListWidget(self)
        self._list.setFont(font(14))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("bare", "1")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.itemClicked.connect(lambda _item: self._take())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(self._list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        line.textEdited.connect(lambda _text: self._pause.start())

    def look(self) -> None:
        """Ask for candidates that fit what is typed."""
        text = self._line.text().strip()
        self._reads.ask("candidates", lambda: self._chooser.search(self._kinds, text), self._offer)

    def pending(self) -> bool:
        return self._pause.isActive() or self._reads.busy()

    def found(self) -> list[Candidate]:
        return self._found

    def _offer(self, found: list[Candidate]) -> None:
        self._found = found
        self._list.clear()
        for one in found:
            words = f"{one.words}  {one.aside}".strip() if one.aside else one.words
            if len(self._kinds) > 1:
                words = f"{words}  {tr(KINDS[one.kind].LEDGER.one)}"
            self._list.addItem(QListWidgetItem(words))
        if not found or not self._line.hasFocus():
            self.hide()
            return
        self._list.setCurrentRow(0)
        row = self._list.sizeHintForRow(0)
        self.setFixedSize(max(px(220), self._line.width()), row * min(len(found), 8) + px(6))
        self._lie()
        self.show()
        self.raise_()

    def _lie(self) -> None:
        """Lie below the line, over all else of its window; above it where there is no room below."""
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        at = self._line.mapTo(window, QPoint(0, self._line.height() + px(2)))
        if at.y() + self.height() > window.height():
            at = self._line.mapTo(window, QPoint(0, -self.height() - px(2)))
        self.move(at)

    def key(self, event: QKeyEvent) -> bool:
        """Use a key for the list; tell whether it was used."""
        key = event.key()
        if key == Qt.Key.Key_Down and not self.isVisible():
            self.look()
            return True
        if not self.isVisible():
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _take(self) -> None:
        row = self._list.currentRow()
        self.hide()
        if 0 <= row < len(self._found):
            self._owner.take(self._found[row])

    def settle(self) -> None:
        """The line was left: take the one candidate that is called exactly what was typed."""
        self.hide()
        typed = self._line.text().strip()
        exact = [one for one in self._found if one.words == typed]
        if len(exact) == 1:
            self._owner.take(exact[0])


class RefEditor(Editor):
    """One object; what is typed but names nothing is a fault, never a guess."""

    def __init__(self, one: Field, chooser: Chooser) -> None:
        self.line = _Search(self)
        super().__init__(one, self.line, self.line.text, self.line.setText)
        kinds = one.kind.to  # type: ignore[attr-defined]
        self.offers = Offers(self, self.line, chooser, kinds)
        self._id: int | None = None
        self._words = ""
        self._sign = Glyph(_SIGNS.get(kinds[0], "search") if kinds else "search", parent=self)
        self.line.setTextMargins(px(8), 0, px(30), 0)
        self.line.textEdited.connect(self._typed)

    def _typed(self, text: str) -> None:
        if text != self._words:
            self._id = None
        self.changed.emit()

    def take(self, one: Candidate) -> None:
        self.show_value(one.id, one.words)

    def show_value(self, value: Any, words: str = "") -> None:
        self._id, self._words = value, words or ("" if value is None else f"#{value}")
        self.line.setText(self._words)
        self.changed.emit()

    def value(self) -> int | None:
        return self._id

    def read(self) -> int | None:
        if self._id is None and self.line.text().strip():
            raise BadInput("not-chosen", N_("form", "Not known here; choose from the list."))
        return self._id

    def kept(self) -> str:
        if not self.line.text().strip():
            return ""
        return json.dumps([self._id, self.line.text()], ensure_ascii=False)

    def restore(self, kept: str) -> None:
        self._id, self._words = (None, "") if not kept else json.loads(kept)
        self.line.setText(self._words)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.move(self.width() - px(24), (self.line.height() - self._sign.height()) // 2)
        self._sign.raise_()


class RefsEditor(Editor):
    """Several objects in order, each a chip that a click drops; Backspace in the empty line drops the last."""

    def __init__(self, one: Field, chooser: Chooser) -> None:
        self.line = _Search(self)
        super().__init__(one, self.line, self.line.text, self.line.setText)
        self.offers = Offers(self, self.line, chooser, one.kind.to)  # type: ignore[attr-defined]
        self._chosen: dict[int, str] = {}
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, across=px(4), down=px(4))
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.removeWidget(self.line)
            whole.addWidget(self.line)
            whole.addWidget(self._chips)
            line.addLayout(whole, 1)
        self._chips.hide()
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.installEventFilter(self)

    def take(self, one: Candidate) -> None:
        self._chosen[one.id] = one.words
        self.line.clear()
        self._show()

    def drop(self, id_: int) -> None:
        self._chosen.pop(id_, None)
        self._show()

    def _show(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for id_, words in self._chosen.items():
            chip = Chip(words, droppable=True)
            chip.clicked.connect(lambda _on=False, id_=id_: self.drop(id_))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._chosen))
        self._high()
        self._chips.setAccessibleName(", ".join(self._chosen.values()))
        self.changed.emit()

    def _high(self) -> None:
        self._chips.setFixedHeight(max(1, self._flow.heightForWidth(max(px(120), self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._high()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if (
            watched is self.line
            and event.type() == event.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.line.text()
            and self._chosen
        ):
            self.drop(next(reversed(self._chosen)))
            return True
        return bool(super().eventFilter(watched, event))

    def show_value(self, value: Any, words: str = "") -> None:
        self.show_named(dict(zip(value or (), words.split("\u3001"), strict=False)))

    def show_named(self, chosen: dict[int, str]) -> None:
        """Show objects with what people call them."""
        self._chosen = dict(chosen)
        self._show()

    def read(self) -> tuple[int, ...]:
        if self.line.text().strip():
            raise BadInput("not-chosen", N_("form", "Not known here; choose from the list."))
        return tuple(self._chosen)

    def kept(self) -> str:
        if not self._chosen and not self.line.text().strip():
            return ""
        return json.dumps([list(self._chosen.items()), self.line.text()], ensure_ascii=False)

    def restore(self, kept: str) -> None:
        pairs, text = json.loads(kept) if kept else ([], "")
        self._chosen = dict(pairs)
        self.line.setText(text)
        self._show()
