"""How each flat part is painted: button, field, head, tab, tick, progress, focus. One signature, called by the style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionHeader

from secretdesk.gui.drawing import LEFT, RIGHT, panel, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.theme import colour, font, hair, px

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QWidget

_S = QStyle.StateFlag


def _told(widget: QWidget | None, name: str) -> str:
    return str(widget.property(name) or "") if widget is not None else ""


def _on(option: Any, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def nothing(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    """Leave out what Fusion would add."""


def button_ink(tone: str, *, enabled: bool) -> QColor:
    """Return the colour of words and icon on a button of this tone."""
    if not enabled:
        return colour("text3")
    return colour({"primary": "on_accent", "danger": "on_accent", "link": "accent"}.get(tone, "text"))


def button(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    tone, enabled = _told(widget, "tone"), _on(option, _S.State_Enabled)
    pressed, over = _on(option, _S.State_Sunken), _on(option, _S.State_MouseOver)
    filled = {"primary": "accent_fill", "danger": "red_fill"}.get(tone)
    if not enabled:
        border, fill = (None, None) if tone in {"link", "quiet", "fault"} else (colour("line"), colour("alt"))
    elif filled:
        border, fill = None, colour(filled)
    elif tone in {"link", "quiet", "fault"}:
        border, fill = None, colour("hover") if over or pressed else None
    elif _on(option, _S.State_On):
        border, fill = colour("accent"), colour("select")
    else:
        border, fill = colour("edge"), colour("select" if pressed else "hover" if over else "base")
    panel(painter, option.rect, fill, border)
    if filled and enabled and (over or pressed):
        panel(painter, option.rect.adjusted(hair(2), hair(2), -hair(2), -hair(2)), None, colour("on_accent"))
    if _on(option, _S.State_HasFocus):
        focus(option, painter, widget)


def tool(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    if _on(option, _S.State_On):
        panel(painter, option.rect, colour("base"), colour("edge"))
    elif _on(option, _S.State_MouseOver) or _on(option, _S.State_Sunken):
        panel(painter, option.rect, colour("hover"), None)
    if _on(option, _S.State_HasFocus):
        focus(option, painter, widget)


def field(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    still = not _on(option, _S.State_Enabled) or _on(option, _S.State_ReadOnly)
    if _told(widget, "bare"):
        return
    fill = colour("alt" if still else "base")
    if _told(widget, "fault"):
        panel(painter, option.rect, fill, colour("red_fill"), width=2)
    elif _on(option, _S.State_HasFocus):
        panel(painter, option.rect, fill, colour("accent"), width=2)
    else:
        panel(painter, option.rect, fill, colour("line" if still else "edge"))


def combo_label(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    live = _on(option, _S.State_Enabled)
    at = option.rect.adjusted(px(11), 0, -px(28), 0)
    size = 15 if widget is None or widget.height() >= px(32) else 14
    write(painter, at, option.currentText, colour("text" if live else "text3"), size=size)


def focus(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    filled = _told(widget, "tone") in {"primary", "danger"} and widget is not None and widget.isEnabled()
    inner = option.rect.adjusted(hair(3), hair(3), -hair(3), -hair(3)) if filled else option.rect
    panel(painter, inner, None, colour("on_accent" if filled else "accent"), width=2)


def frame(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    if widget is None or not _told(widget, "bare"):
        panel(painter, option.rect, None, colour("line"), radius=2)


def tip(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    painter.fillRect(option.rect, colour("base"))
    panel(painter, option.rect, None, colour("edge"), radius=2)


def check(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    box = QRect(0, 0, px(16), px(16))
    box.moveCenter(option.rect.center())
    on, enabled = _on(option, _S.State_On), _on(option, _S.State_Enabled)
    panel(painter, box, colour("accent_fill" if on and enabled else "base"), None if on and enabled else colour("edge"))
    if on:
        paint_icon(painter, "check", box, colour("on_accent" if enabled else "text3"), 14)
    if _on(option, _S.State_HasFocus):
        panel(painter, box.adjusted(-hair(3), -hair(3), hair(3), hair(3)), None, colour("accent"), width=2)


def radio(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    box = QRect(0, 0, px(16), px(16))
    box.moveCenter(option.rect.center())
    on = _on(option, _S.State_On)
    panel(painter, box, colour("base"), colour("accent" if on else "edge"), radius=8)
    if on:
        panel(painter, box.adjusted(px(4), px(4), -px(4), -px(4)), colour("accent_fill"), None, radius=4)


def head(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    rect = option.rect
    painter.fillRect(rect, colour("alt"))
    rule(painter, rect.left(), rect.bottom() + 1, rect.right() + 1, "edge")


def head_label(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    rect = option.rect.adjusted(0, -px(8), 0, px(8))  # the margin is for the sides; tails of letters need the height
    right = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
    sort = {
        QStyleOptionHeader.SortIndicator.SortUp: "chevron-up",
        QStyleOptionHeader.SortIndicator.SortDown: "chevron-down",
    }
    arrow = sort.get(option.sortIndicator)
    if arrow and right:
        rect.setRight(rect.right() - px(18))
    taken = write(painter, rect, option.text, colour("text2"), size=13, align=RIGHT if right else LEFT)
    if arrow:
        x = rect.right() + px(4) if right else rect.x() + taken + px(4)
        paint_icon(painter, arrow, QRect(x, rect.y(), px(14), rect.height()), colour("text2"), 14)


def tab(option: Any, painter: QPainter, widget: QWidget | None) -> None:
    rect, chosen = option.rect, _on(option, _S.State_Selected)
    rule(painter, rect.left(), rect.bottom() + 1, rect.right() + 1)
    if chosen:
        painter.fillRect(rect.left(), rect.bottom() + 1 - hair(2), rect.width(), hair(2), colour("accent"))
    if _on(option, _S.State_HasFocus):
        focus(option, painter, widget)


def groove(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    panel(painter, option.rect, colour("base"), colour("edge"), radius=1)


def progress(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    span = option.maximum - option.minimum
    rect = option.rect.adjusted(hair(), hair(), -hair(), -hair())
    done = rect.width() if span <= 0 else round(rect.width() * (option.progress - option.minimum) / span)
    painter.fillRect(rect.x(), rect.y(), done, rect.height(), colour("accent_fill"))


def menu_ground(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    painter.fillRect(option.rect, colour("window"))


def menu_title(option: Any, painter: QPainter, widget: QWidget | None) -> None:  # noqa: ARG001 -- one signature for all parts
    open_ = _on(option, _S.State_Selected)
    painter.fillRect(option.rect, colour("select" if open_ else "window"))
    painter.setFont(font(14))
    painter.setPen(colour("on_select" if open_ else "text"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine
    painter.drawText(option.rect, flags, option.text)
