"""Beside the verification: how the vault stands, the backup, and what to do when something was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.ledgers.vault import verify_findings
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, Pane, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.background import Step

DEPTH_WORDS: dict[str, Message] = {
    "tail": N_("verify", "Tail"),
    "chain": N_("verify", "Chain"),
    "deep": N_("verify", "Deep"),
}
_PER_MILLE = 1000
WHAT_TO_DO = (
    N_("verify", "Print this page and tell the leader and the security administrator today."),
    N_("verify", "Look at the items themselves, and ask those the journal names."),
    N_("verify", "Keep the vault's folder as it is; restore nothing over it. The newest sound backup shows what was."),
)


class VerifyAside(QWidget):
    """`keep` is the button that makes a backup, `stop` the one that gives it up while it is made."""

    def __init__(self) -> None:
        super().__init__()
        self.keep = Button(N_("verify", "Back up to a folder"), icon="database-backup")
        self.kept = Words(tone="text2", size=13, wrap=True)
        self.stop = Button(N_("verify", "Stop"), height="normal")
        self.doing = Words(size=13)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self._facts: dict[str, Words] = {}
        standing = Pane(N_("verify", "How the vault stands"))
        standing.body.setSpacing(px(6))
        for id_, icon, words in (
            ("journal", "stamp", N_("verify", "Journal")),
            ("seal", "lock", N_("unlock", "Seal")),
            ("verified", "shield-check", N_("verify", "Verified")),
            ("backup", "database-backup", N_("verify", "Backup")),
        ):
            label = Words(words, tone="text2", size=13)
            label.setFixedWidth(px(64))
            said = Words(size=13, family="mono" if id_ == "seal" else "sans")
            self._facts[id_] = said
            line = row(Glyph(icon), label, said, 1)
            standing.body.addLayout(line)
        copy = Pane(N_("verify", "Backup"))
        copy.body.addLayout(row(self.keep, self.stop, 1))
        copy.body.addWidget(self.doing)
        copy.body.addWidget(self.bar)
        copy.body.addWidget(self.kept)
        why = N_(
            "verify", "The copy is opened and verified before it counts. It opens with the passphrases of its day."
        )
        copy.body.addWidget(Words(why, size=13, tone="text2", wrap=True))
        self.todo = Pane(N_("verify", "What to do now"), icon="shield-alert", tone="red")
        for number, words in enumerate(WHAT_TO_DO, start=1):
            figure = Words(str(number), tone="text2")
            figure.setFixedWidth(px(16))
            text = Words(words, wrap=True)
            line = row(figure, text)
            line.setStretch(1, 1)
            self.todo.body.addLayout(line)
        self.todo.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        for part in (self.todo, standing, copy):
            whole.addWidget(part)
        whole.addStretch(1)
        self.end_backup()

    def begin_backup(self) -> None:
        """Show that a backup is being made, before anybody knows how far it is."""
        self.doing.say(N_("verify", "Looking at the vault's pages"))
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        for part in (self.doing, self.bar, self.stop):
            part.show()
        self.kept.hide()

    def show_stage(self, step: Step) -> None:
        """Show what of a backup is being done, and how far that is."""
        if step.words is not None:
            self.doing.say(step.words)
        self.bar.setRange(0, _PER_MILLE if step.whole else 0)
        self.bar.setValue(_PER_MILLE * step.done // (step.whole or 1))

    def stop_backup(self) -> None:
        """Show that the backup is being given up."""
        self.doing.say(N_("verify", "Being stopped; what was copied is removed."))
        self.bar.setRange(0, 0)
        self.stop.setEnabled(False)

    def end_backup(self) -> None:
        """Show that none is being made."""
        for part in (self.doing, self.bar, self.stop):
            part.hide()
        self.kept.show()

    def show_vault(self, desk: Desk) -> None:
        """Read how the vault stands."""
        record = desk.read(lambda reading: reading.facts.get(VaultRecord, 0)) or desk.record
        known = desk.vault.last_known()
        number, _, seal = known[0].partition(" / ") if known else ("", "", "")
        entry = N_("unlock", "Entry {n}", n=f"{int(number):,}") if number else ""
        trouble = desk.vault.trouble
        self._facts["journal"].say(entry, "red" if trouble else "text")
        self._facts["seal"].say(seal)
        amiss = verify_findings(record.verified) > 0
        self._facts["verified"].say(verified_words(record.verified), "red" if amiss else "text")
        self._facts["backup"].say(backup_words(record.backed_up))
        self.kept.say(backup_name(record.backed_up))


def verified_words(noted: str | None) -> Message:
    """Say when, how deep and with what result the vault was last verified."""
    parts = (noted or "").split(" ")
    if len(parts) != len(("day", "depth", "size", "findings")) or parts[1] not in DEPTH_WORDS:
        return N_("verify", "not yet")
    day, depth, _, found = parts
    if found == "0":
        return N_("verify", "{day}, {depth}, no finding", day=day, depth=DEPTH_WORDS[depth])
    return N_("verify", "{day}, {depth}, {n} findings", day=day, depth=DEPTH_WORDS[depth], n=found)


def backup_words(noted: str | None) -> Message | str:
    """Say when the last backup was made."""
    return (noted or "").partition(" ")[0] or N_("verify", "None was made yet.")


def backup_name(noted: str | None) -> Message | str:
    """Say what the last backup is called."""
    name = (noted or "").partition(" ")[2]
    return N_("verify", "Last: {last}", last=name) if name else ""
