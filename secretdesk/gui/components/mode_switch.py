"""A segmented switch in one frame: exactly one of several modes is on; also chooses a level by its mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from secretdesk.gui.drawing import panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import LevelLook, Mark, measure_mark, paint_mark
from secretdesk.gui.theme import colour, hair, px, scheme, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from secretdesk.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One segment; a level is shown by its mark, all else by icon and word. `key` is told in the tooltip."""

    id: str
    words: Message | str
    icon: str = ""
    key: str = ""
    level: LevelLook | None = None


class _Segment(QToolButton):
    def __init__(self, choice: Choice, *, small: bool) -> None:
        super().__init__()
        self.choice, self._small = choice, small
        self.setCheckable(True)
        self.setAccessibleName(tr(choice.words))
        self.setToolTip(f"{tr(choice.words)}  {choice.key}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _inner(self) -> int:
        if self.choice.level is not None:
            return measure_mark(Mark(level=self.choice.level))
        return (px(24) if self.choice.icon else 0) + width_of(tr(self.choice.words), 13 if self._small else 14, 500)

    def sizeHint(self) -> QSize:
        return QSize(self._inner() + 2 * px(10 if self._small else 12), px(26 if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        if self.choice.level is not None:
            return self.sizeHint()
        words = width_of(tr(self.choice.words), 13 if self._small else 14, 500)
        return QSize(words + 2 * px(6), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a segment is painted whole
        painter = QPainter(self)
        inner = self.rect().adjusted(0, hair(), 0, -hair())
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(inner, colour("select" if on else "hover"))
        bare = self.choice.level is None and self.width() < self._inner() + 2 * px(5)  # short of room the icon goes
        inside = width_of(tr(self.choice.words), 13 if self._small else 14, 500) if bare else self._inner()
        x = max(px(2), (self.width() - inside) // 2)
        at = QRect(x, 0, self.width() - x, self.height())
        if self.choice.level is not None:
            paint_mark(painter, at, Mark(level=self.choice.level), selected=on)
        else:
            ink = colour("text3" if not self.isEnabled() else "on_select" if on else "text")
            icon = ink if on and scheme() == "hc" else colour("accent" if on else "text2")
            if self.choice.icon and not bare:
                paint_icon(painter, self.choice.icon, QRect(x, 0, px(16), self.height()), icon)
                at.setLeft(x + px(24))
            size = 13 if self._small else 14
            write(painter, at, tr(self.choice.words), ink, size=size, weight=500 if on else 400)
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("on_select" if on and scheme() == "hc" else "accent"), width=2)


class ModeSwitch(QWidget):
    """`changed` tells the id of the mode chosen; arrows move within, Tab leaves."""

    changed = Signal(str)

    def __init__(
        self, choices: Sequence[Choice], *, small: bool = False, name: Message | str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(hair(), 0, hair(), 0)
        line.setSpacing(hair())
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for choice in choices:
            segment = _Segment(choice, small=small)
            segment.clicked.connect(lambda _on=False, id_=choice.id: self.changed.emit(id_))
            self._group.addButton(segment)
            self._segments[choice.id] = segment
            line.addWidget(segment)

    def current(self) -> str:
        return next((id_ for id_, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, id_: str) -> None:
        """Turn a mode on without telling."""
        self._segments[id_].setChecked(True)

    def clear(self) -> None:
        """Turn none on: nothing was chosen yet."""
        self._group.setExclusive(False)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def allow(self, id_: str, *, allowed: bool) -> None:
        self._segments[id_].setEnabled(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        live = [id_ for id_, segment in self._segments.items() if segment.isEnabled()]
        if step is None or self.current() not in live:
            super().keyPressEvent(event)
            return
        id_ = live[(live.index(self.current()) + step) % len(live)]
        self._segments[id_].setFocus(Qt.FocusReason.TabFocusReason)
        self._segments[id_].click()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- frame and partings are one stroke
        painter = QPainter(self)
        panel(painter, self.rect(), colour("base"), colour("edge"))
        for segment in list(self._segments.values())[1:]:
            at = segment.geometry()
            painter.fillRect(at.left() - hair(), hair(), hair(), self.height() - 2 * hair(), colour("line"))
