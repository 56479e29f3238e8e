"""Showing and hiding parts that may not lie anywhere yet."""

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
