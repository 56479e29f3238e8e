"""Verification and backup, each journalled with what it found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secretdesk.desk import clock as clocks
from secretdesk.domain.ledgers import Vault
from secretdesk.domain.ledgers.vault import verify_findings
from secretdesk.domain.roles import refuse_unless_may
from secretdesk.errors import Refusal
from secretdesk.text import N_, Message
from secretdesk.vault import Judged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Report, Stage

STAGES: dict[Stage, Message] = {
    "copying": N_("verify", "Copying the vault"),
    "attachments": N_("verify", "Copying the attachments"),
    "checking": N_("verify", "Reading the copy again"),
    "verifying": N_("verify", "Verifying the copy"),
}


def verify(
    desk: Desk,
    depth: str,
    *,
    anchor: str | None = None,
    since_deep: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> Report:
    """Verify the vault and journal the result; findings are returned, never mended.

    Depth `deep` needs the key of the book; without it `Refusal` names `chain`, which covers the log alone. `chain` spares
    the signatures that the last sound deep verification of this very account judged, if they and all entries they stand
    under are still the very same; `since_deep` has `deep` spare them too. What somebody else noted spares nothing:
    whoever wrote it may have rewritten all before it. Nor is anything spared while a finding stands, or looking away
    would clear it.
    """
    if depth == "deep" and not desk.vault.has_book:
        words = N_("audit", "This account verifies the chain; the deep verification is for an officer.")
        raise _noted(desk, "verify", Refusal("no-book-key", words))
    judged = _judged_deep(desk) if depth == "chain" or since_deep else None
    report = desk.vault.verify(depth, anchor=anchor, judged=judged, progress=progress).result()
    if not desk.vault.read_only:
        desk.note("verified", f"{depth} {report.size} {len(report.findings)} {report.mark.hex()}".strip())
    return report


def _judged_deep(desk: Desk) -> Judged | None:
    """Return what this account judged when it last verified deep and found nothing, None where it never did."""
    record = desk.read(lambda reading: reading.facts.get(Vault, 0))
    if record is None or verify_findings(record.verified):
        return None
    for seq, note in desk.read(lambda reading: reading.notes("note_verified", desk.session.keyring)):
        depth, size, findings, mark = ((note.detail or "").split(" ") + [""] * 4)[:4]
        if (depth, findings) == ("deep", "0") and size.isdecimal() and re.fullmatch("[0-9a-f]{64}", mark):
            # of entries before the note alone: its own signature, judged anew, is what it is believed for
            return Judged(int(size), bytes.fromhex(mark)) if int(size) <= seq else None
    return None


def back_up(desk: Desk, folder: Path, *, progress: Callable[[Stage, int, int], bool] | None = None) -> Path:
    """Copy the vault into a new folder inside `folder`, reopen the copy and verify it; only then is it a backup.

    `progress` hears the stage, how much of it is done and its whole; False from it stops, and no copy is left.
    """
    try:
        refuse_unless_may("note_backed_up", desk.session.signatory, ())
    except Refusal as refusal:
        raise _noted(desk, "backup", refusal) from None
    folder.mkdir(parents=True, exist_ok=True)
    stamp = clocks.local(desk.clock().wall).strftime("%Y%m%d-%H%M%S")
    made = desk.vault.backup(folder, stamp=stamp, signers=[desk.session.signer], progress=progress).result()
    desk.note("backed_up", made.name)
    return made


def _noted(desk: Desk, what: str, refusal: Refusal) -> Refusal:
    if not desk.vault.read_only:
        desk.note_refusal(what, refusal).result()
    return refusal
