"""The open desk as the window's shell asks for it: who sits here, counts, signs, time, and the way to lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import drafts, look
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.ledgers.vault import verify_findings
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui.shell import Session, Signs
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from secretdesk.desk.desk import Desk

DRAFTS = ("desk", "register_incoming")


class DeskShell:
    """`kept` and `last` say, once locked, what lies encrypted among the drafts and how far the journal had come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.kept = False
        self.last: tuple[Message | str, str] = ("", "")

    def session(self) -> Session:
        settings = dict(self._record().settings)
        minutes = int(settings.get("idle.lock_minutes", self._desk.profile.clocks["idle.lock_minutes"]))
        role = ROLE_WORDS[self._desk.session.signatory.role]
        words = N_("shell", "{role}, reading", role=role) if self._desk.session.inspector else role
        return Session(
            account=self._desk.session.name, role=words, kind=self._desk.record.kind, idle_seconds=minutes * 60
        )

    def counts(self) -> Mapping[str, int]:
        return look.navigation(self._desk) if self._desk.vault.has_book else {}

    def signs(self) -> Signs:
        record, trouble = self._record(), self._desk.vault.trouble
        n = self._desk.read(lambda reading: reading.next_id) - 1
        found = verify_findings(record.verified)
        seal = (
            N_("shell", "Read only")
            if trouble
            else N_("shell", "Verification: {n} {n|finding|findings}", n=found)
            if found
            else N_("shell", "Seal agrees, entry {n}", n=f"{n:,}")
        )
        backed = record.backed_up.split(" ")[0] if record.backed_up else ""
        today = self._desk.context(0).today
        backup = N_("shell", "Backup {day}, verified", day=backed) if backed else N_("shell", "No backup yet")
        return Signs(
            backup=backup,
            backup_tone="text2" if backed == today.isoformat() else "amber",
            seal=seal,
            seal_tone="red" if trouble or found else "text2",
        )

    def now(self) -> datetime:
        return self._desk.context(0).now

    def check(self, name: str, passphrase: bytearray) -> None:
        """Raise what keeps this person from coming back to the open desk; a wrong passphrase counts as at the door."""
        self._desk.vault.open_slot(name, passphrase).wipe()

    def lock(self) -> None:
        """Close the vault; what its cover then says is read before."""
        desk = self._desk
        if not desk.vault.locked:
            kept = [one for one in DRAFTS if desk.vault.has_book and drafts.load(desk, one) is not None]
            self.kept = bool(kept)
        try:
            desk.lock("window")
        finally:
            known = desk.vault.last_known()
            if known is not None:
                number, _, seal = known[0].partition(" / ")
                self.last = (N_("unlock", "Entry {n}", n=f"{int(number):,}"), seal)

    def _record(self) -> VaultRecord:
        found = self._desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        return found or self._desk.record
