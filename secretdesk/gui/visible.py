"""Showing and hiding parts that may not lie anywhere yet, and keeping wrapped ones as high as their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, *, shown: bool) -> None:
    """Show or hide `widget`; one without a parent would come up as a window, so it waits for its layout to show it."""
    if not shown:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)


def hug(widget: QWidget) -> None:
    """Let `widget` be no higher than its wrapped words need at its width; call it when either changed.

    A size policy cannot say this: `Maximum` holds to the height at the preferred width and cuts what wraps.
    """
    layout = widget.layout()
    if layout is not None and widget.width() > 0:
        needed = (
            layout.totalHeightForWidth(widget.width())
            if layout.hasHeightForWidth()
            else layout.totalSizeHint().height()
        )
        if needed > 0 and widget.maximumHeight() != needed:
            widget.setMaximumHeight(needed)
