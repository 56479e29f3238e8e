"""Verification and backup, each journalled with what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import clock as clocks
from secretdesk.domain.roles import refuse_unless_may
from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Report


def verify(
    desk: Desk, depth: str, *, anchor: str | None = None, progress: Callable[[int, int], bool] | None = None
) -> Report:
    """Verify the vault and journal the result; findings are returned, never mended.

    Depth `deep` needs the key of the book; without it `Refusal` names `chain`, which covers the log alone.
    """
    if depth == "deep" and not desk.vault.has_book:
        words = N_("audit", "This account verifies the chain; the deep verification is for an officer.")
        raise _noted(desk, "verify", Refusal("no-book-key", words))
    report = desk.vault.verify(depth, anchor=anchor, progress=progress).result()
    if not desk.vault.read_only:
        desk.note("verified", f"{depth} {report.size} {len(report.findings)}")
    return report


def back_up(desk: Desk, folder: Path) -> Path:
    """Copy the vault into a new folder inside `folder`, reopen the copy and verify it; only then is it a backup."""
    try:
        refuse_unless_may("note_backed_up", desk.session.signatory, ())
    except Refusal as refusal:
        raise _noted(desk, "backup", refusal) from None
    folder.mkdir(parents=True, exist_ok=True)
    stamp = clocks.local(desk.clock().wall).strftime("%Y%m%d-%H%M%S")
    made = desk.vault.backup(folder, stamp=stamp, signers=[desk.session.signer]).result()
    desk.note("backed_up", made.name)
    return made


def _noted(desk: Desk, what: str, refusal: Refusal) -> Refusal:
    if not desk.vault.read_only:
        desk.note_refusal(what, refusal).result()
    return refusal
