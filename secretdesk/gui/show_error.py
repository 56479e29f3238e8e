"""Says what went wrong in the officer's words and the tone its kind has; a fault of ours says so and names no value."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput, Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.gui.components.banner import Note
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.gui.shell import Shell
    from secretdesk.text import Message

_log = logging.getLogger("secretdesk")
_KINDS: tuple[tuple[type[SecretDeskError], str, str], ...] = (
    (Refusal, "red", "ban"),
    (BadInput, "red", "circle-alert"),
    (Obstacle, "amber", "triangle-alert"),
    (Tampering, "red", "shield-alert"),
)
OURS = N_("error", "Internal error. Nothing was recorded.")
OURS_WHAT = N_(
    "error", "Lock and unlock again. If it comes back, note the time and tell whoever maintains the program."
)


def tone_of(error: BaseException) -> tuple[str, str]:
    """Return tone and icon for an error."""
    return next(((tone, icon) for kind, tone, icon in _KINDS if isinstance(error, kind)), ("red", "circle-x"))


def words_of(error: BaseException) -> Message:
    return error.message if isinstance(error, SecretDeskError) else OURS


def note_of(error: BaseException, *, button: Message | str = "", key: str = "") -> Note:
    """Return what a banner in the page says of an error."""
    tone, icon = tone_of(error)
    ours = not isinstance(error, SecretDeskError)
    if ours:
        log_fault(error)
    what = OURS_WHAT if ours else _of_filter(error)
    return Note(tone=tone, icon=icon, fact=words_of(error), what=what, button=button, key=key)


def _of_filter(error: BaseException) -> str:
    """Return what is wrong with a filter: its mistakes belong to one line and are said together."""
    if not (isinstance(error, BadInput) and error.id == "bad-query"):
        return ""
    return " ".join(tr(fault.message) for fault in error.faults)


def answer_of(error: BaseException) -> Answer:
    """Return what the echo cell says of an error a scan came to."""
    tone, icon = tone_of(error)
    if not isinstance(error, SecretDeskError):
        log_fault(error)
    return Answer(words=words_of(error), tone=tone, icon=icon)


def show_error(shell: Shell, error: BaseException) -> None:
    """Say it in the band over all pages, until it is read."""
    note = note_of(error, button=N_("error", "Understood"), key="Esc")
    shell.banner(note, lambda: shell.banner(None))


def log_fault(error: BaseException) -> None:
    """Log where a fault of ours arose: files, lines and names of functions, never a value or a message."""
    frames = traceback.extract_tb(error.__traceback__)
    trace = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    _log.error("fault %s at %s", type(error).__name__, trace)


def log_unless_locked(error: BaseException) -> None:
    """Log what something read beside the pages met; that the vault was locked meanwhile is no fault."""
    if not (isinstance(error, Refusal) and error.id == "locked"):
        log_fault(error)
