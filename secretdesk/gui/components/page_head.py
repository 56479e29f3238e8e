"""The head of a page: title, second text, and the tools at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px

if TYPE_CHECKING:
    from secretdesk.text import Message


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

    def set_tools(self, *tools: QWidget) -> None:
        """Put these tools in place of those there were."""
        for old in self._tools:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tools = []
        self.add_tool(*tools)
