"""The head of a page: title, second text, and the tools at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px

if TYPE_CHECKING:
    from secretdesk.text import Message


_SHRINK = (Button, Chip)


class PageHead(QWidget):
    """52 px high; `instead` puts a widget, such as a mode switch, where title and second text stand."""

    def __init__(self, title: Message | str = "", second: Message | str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(52))
        self.title = Words(title, size=18, weight=500)
        self.second = Words(second, tone="text2")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(12))
        self._line.addWidget(self.title)
        self._line.addWidget(self.second)
        self._line.addStretch(1)
        self._tools: list[QWidget] = []

    def instead(self, widget: QWidget) -> None:
        self.title.hide()
        self.second.hide()
        self._line.insertWidget(0, widget)

    def say(self, title: Message | str, second: Message | str = "") -> None:
        self.title.say(title)
        self.second.say(second)

    def add_tool(self, *tools: QWidget) -> None:
        for tool in tools:
            self._tools.append(tool)
            self._line.addWidget(tool)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit_tools()
        return super().event(event)

    def _fit_tools(self) -> None:
        """Where they do not all fit, tools shrink to their icons, the last ones keeping their words longest."""
        tools = [tool for tool in self._tools if not tool.isHidden()]
        left = [part.sizeHint().width() for part in (self.title, self.second) if not part.isHidden() and part.text()]
        rest = self.width() - sum(left) - px(12) * (len(tools) + 2)
        rest -= sum(tool.whole_width() if isinstance(tool, _SHRINK) else tool.sizeHint().width() for tool in tools)
        for tool in tools:
            if isinstance(tool, _SHRINK):
                tool.icon_alone(alone=rest < 0)
                rest += tool.whole_width() - tool.sizeHint().width()

    def set_tools(self, *tools: QWidget) -> None:
        """Put these tools in place of those there were."""
        for old in self._tools:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tools = []
        self.add_tool(*tools)
