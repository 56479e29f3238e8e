"""The work of an unlocked desk as it is laid out: tool bar, navigation, band, page, detail; and how it yields to less room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.gui import theme
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.detail_widget import DetailWidget
from secretdesk.gui.components.navigation import NavGroup, Navigation, NavItem
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.drawing import CENTRE, write
from secretdesk.gui.language import tr
from secretdesk.gui.page import Page, Room
from secretdesk.gui.shell import GROUPS
from secretdesk.gui.theme import colour, hair, px
from secretdesk.gui.tool_bar import ToolBar
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from secretdesk.gui.key_watch import KeyWatch
    from secretdesk.gui.shell import Entry
    from secretdesk.text import Message

COMPACT, NARROW, DETAIL = 1100, 860, 348
BAND = N_("practice", "Practice: everything here is invented")
BAND_HEIGHT = 22


class WorkArea(QWidget):
    def __init__(self, watch: KeyWatch) -> None:
        super().__init__()
        self.room = Room.WIDE
        self.tool_bar = ToolBar(watch)
        self.navigation = Navigation([])
        self.detail = DetailFrame()
        self._band = Banner(strip=True)
        self._asked: Callable[[], None] | None = None
        self._band.asked.connect(lambda: self._asked() if self._asked is not None else None)
        self._pages = QStackedWidget()
        self._areas: dict[str, _PageArea] = {}
        self._wants_detail, self._has_detail = True, False
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._band)
        middle.addWidget(self._pages, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addLayout(middle, 1)
        body.addWidget(self.detail)
        self._body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tool_bar)
        whole.addLayout(body, 1)

    def navigate(self, entries: Sequence[Entry]) -> None:
        """List the pages by their groups."""
        groups: list[NavGroup] = []
        for group, words in GROUPS:
            items = tuple(
                NavItem(id=entry.id, words=entry.words, icon=entry.icon, alarm=entry.alarm)
                for entry in entries
                if entry.group == group
            )
            groups.append(NavGroup(words=words, items=items))
        self.navigation.set_groups(groups)

    def bring(self, id_: str, page: Page, *, detail: bool) -> None:
        """Bring a page to the front; it gets its head and its margins the first time."""
        if id_ not in self._areas:
            self._areas[id_] = _PageArea(page)
            self._pages.addWidget(self._areas[id_])
            if isinstance(page.detail, DetailWidget):
                page.detail.filled.connect(self._offer_detail)
        self._pages.setCurrentWidget(self._areas[id_])
        self.detail.show_widget(page.detail)
        self._has_detail, self._wants_detail = page.detail is not None, detail
        self._lay_detail(shown=self._may_offer())

    def forget_pages(self) -> None:
        self.detail.show_widget(None)
        for area in self._areas.values():
            self._pages.removeWidget(area)
            area.deleteLater()
        self._areas.clear()

    def focus_page(self) -> None:
        area = self._pages.currentWidget()
        if isinstance(area, _PageArea):
            area.focus()

    def show_banner(self, note: Note | None, asked: Callable[[], None] | None) -> None:
        self._asked = asked
        if note is None:
            self._band.hide()
        else:
            self._band.say(note)

    def show_detail(self, *, shown: bool) -> None:
        """Show the pane at the right, whatever is in it; where there is no room beside the page, in its place."""
        self._wants_detail = shown
        self._lay_detail(shown=shown)

    def _offer_detail(self) -> None:
        """Something was chosen: show it, unless the pane was hidden by hand."""
        if self.detail.isHidden() and self._may_offer():
            self._lay_detail(shown=True)

    def _may_offer(self) -> bool:
        """Tell whether the pane comes unasked: not in the page's place, and not while it has only "Nothing chosen" to say."""
        return self._wants_detail and self.room is not Room.NARROW and not self.detail.empty()

    def _lay_detail(self, *, shown: bool) -> None:
        visible = shown and self._has_detail
        alone = visible and self.room is Room.NARROW
        self.detail.alone(alone=alone)
        for place, stretch in ((1, int(not alone)), (2, int(alone))):
            self._body.setStretch(place, stretch)
        self.detail.setVisible(visible)
        self._pages.setVisible(not alone)

    def fit(self, width: int, *, folded: bool) -> bool:
        """Rearrange for a window of `width`; tell whether the room changed its class."""
        wide = width / theme.scale()
        room = Room.WIDE if wide >= COMPACT else Room.COMPACT if wide >= NARROW else Room.NARROW
        changed, self.room = room is not self.room, room
        tight = room is not Room.WIDE
        self.navigation.fold(folded=tight or folded)
        self.tool_bar.narrow(narrow=tight)
        if changed:
            self._lay_detail(shown=self._may_offer())
        return changed


class _PageArea(QWidget):
    """A page with its head, in the margins of the drawings."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        head = page.head or PageHead(page.title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), 0, px(12), px(12))
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(page.widget, 1)

    def focus(self) -> None:
        """Put the keyboard on the first thing of the page that takes it."""
        self._page.widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._page.widget.hasFocus():
            self._page.widget.focusNextChild()


class DetailFrame(QFrame):
    """The pane at the right: 348 wide on white, or the whole room with a way back."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        self._back = Button(N_("shell", "Back to the list"), icon="chevron-left", key="Esc", height="small")
        self._back.clicked.connect(self.closed)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("bare", "1")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(hair(), 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._back)
        whole.addWidget(self._scroll, 1)
        self.alone(alone=False)
        self.hide()

    def show_widget(self, widget: QWidget | None) -> None:
        """Show another page's detail; the page keeps its own widget."""
        if self._shown is not None:
            taken = self._scroll.takeWidget()
            if taken is not None:
                taken.setParent(None)
        self._shown = widget
        if widget is not None:
            widget.setAutoFillBackground(False)
            self._scroll.setWidget(widget)
            widget.setAutoFillBackground(False)

    def empty(self) -> bool:
        """Tell whether what is shown here has nothing to show yet."""
        return isinstance(self._shown, DetailWidget) and self._shown.empty()

    def alone(self, *, alone: bool) -> None:
        self._back.setVisible(alone)
        if alone:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(px(DETAIL))

    def focus(self) -> None:
        if self._shown is not None and self.isVisible():
            self._shown.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._shown.hasFocus():
                self._scroll.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and line
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("base"))
        painter.fillRect(0, 0, hair(), self.height(), colour("line"))


class KindFrame(QWidget):
    """The whole content, framed where the vault is not a real one: in amber, practice in green under a band that says so."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(0)
        self._framed, self._band = False, ""

    def set_kind(self, words: Message | None, *, practice: bool = False) -> None:
        """Frame a vault of this kind, `practice` with a band on top; none is a real one."""
        self._framed = words is not None
        self._band = tr(BAND) if practice else ""
        line = hair(3) if self._framed else 0
        self.inner.setContentsMargins(line, px(BAND_HEIGHT) if practice else line, line, line)
        self.setAccessibleDescription(self._band)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and frame
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(("green" if self._band else "amber") if self._framed else "window"))
        if self._framed:
            line, top = hair(3), self.inner.contentsMargins().top()
            painter.fillRect(self.rect().adjusted(line, top, -line, -line), colour("window"))
        if self._band:
            at = QRect(0, 0, self.width(), px(BAND_HEIGHT))
            write(painter, at, self._band, colour("base"), size=13, weight=500, align=CENTRE)
