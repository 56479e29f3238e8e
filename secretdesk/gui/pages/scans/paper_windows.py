"""What is asked for of attached papers, each in its window: one looked at, another attached, one struck out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.scans.attach_dialog import AttachDialog
from secretdesk.gui.pages.scans.attachment_viewer import AttachmentViewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.look import Detail

    Done = Callable[[Outcome], None]


def ask_paper(
    desk: Desk, detail: Detail, what: str, attachment: int, done: Done, *, masked: bool, parent: QWidget
) -> QDialog:
    """Open the window for what was asked beside an object: `open`, `void` or `attach`."""
    if what == "open":
        return _shown(AttachmentViewer(desk, attachment, masked=masked, parent=parent))
    if what == "void":
        dialog = ActDialog(desk, "void_attachment", {"attachment": attachment}, parent=parent)
        dialog.done_.connect(done)
        return _shown(dialog)
    return attach_to(desk, detail.id, str(getattr(detail.record, detail.record.LEDGER.key)), done, parent=parent)


def attach_to(desk: Desk, object_id: int, name: str, done: Done, *, parent: QWidget, paper: str = "") -> AttachDialog:
    """Let a scanned file be attached to an object called `name`."""
    dialog = AttachDialog(desk, object_id, name, paper=paper, parent=parent)
    dialog.done_.connect(done)
    _shown(dialog)
    return dialog


def _shown(dialog: QDialog) -> QDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
