"""A signed slip that comes back: whose it is and what it covers; cleared by a key, or by scanning it once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import scanning
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers.slips import SIGNATURES, SLIP_KINDS
from secretdesk.errors import SecretDeskError
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.scan_answers import answer_of
from secretdesk.gui.pages.scans.paper_windows import attach_to
from secretdesk.gui.show_error import answer_of as answer_of_error
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.scanning import Scanned
    from secretdesk.domain.ledgers import Slip
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.cards import CardPlace


class SlipBack:
    """Works on the card place of the page it belongs to."""

    def __init__(self, bench: Bench, cards: CardPlace) -> None:
        self.bench, self.cards = bench, cards
        self._slip, self._number = 0, ""

    def open(self) -> bool:
        """Tell whether a slip's card lies there."""
        return bool(self._slip) and self.cards.key == self._key()

    def aside(self) -> None:
        """Something else was scanned: the slip waits no longer."""
        if self.open():
            self.cards.close_card()
        self._slip = 0

    def scan(self, text: str, other: Callable[[Scanned], Answer]) -> Answer:
        """Answer a scan: say what is not ours or went wrong, take a slip, and leave all else to `other`."""
        try:
            scanned = scanning.scan(self.bench.desk, text, wait=False)
            if not scanned.ours:
                return answer_of(scanned)
            if scanned.kind == "slip":
                return self.took(scanned)
            self.aside()
            return other(scanned)
        except SecretDeskError as error:
            return answer_of_error(error)

    def _key(self) -> str:
        return f"slip:{self._slip}"

    def took(self, scanned: Scanned) -> Answer:
        """Answer a slip's code; the second scan of the same slip clears it."""
        slip: Slip = scanned.record
        if slip.signature != "missing":
            words = N_("slip", "{number}: {signature}.", number=slip.number, signature=dict(SIGNATURES)[slip.signature])
            return Answer(words=words, icon="file-check")
        if self.open() and self._slip == scanned.id:
            self.clear()
            return Answer(words=N_("slip", "{number} is being recorded.", number=slip.number))
        self._slip, self._number = scanned.id, slip.number
        person = self.bench.desk.read(lambda reading: reading.names("person", (slip.person,))).get(slip.person or 0, "")
        self.cards.say(
            "note",
            N_("slip", "{kind} {number}", kind=dict(SLIP_KINDS)[slip.slip_kind], number=slip.number),
            N_(
                "slip",
                "{person}, {day}, {n} {n|item|items}. Signed? Scan it again, or press Ctrl+Enter, and file it.",
                person=person,
                day=slip.made_on.isoformat(),
                n=len(slip.items),
            ),
            key=self._key(),
            icon="signature",
            ways=(("clear", N_("slip", "It is signed"), self.clear), ("not", N_("slip", "Not signed"), self.aside)),
        )
        self.bench.shell.update_actions()
        return Answer(
            words=N_("slip", "{number}: signature missing", number=slip.number), tone="amber", icon="signature"
        )

    def clear(self) -> None:
        """Record that the signed slip is in the file."""
        slip, number = self._slip, self._number
        self.aside()
        self.bench.shell.update_actions()
        if not slip:
            return

        def done(_outcome: object) -> None:
            words = N_("slip", "{number} filed, signature no longer missing.", number=number)
            self.bench.shell.answer(Answer(words=words, tone="green"))
            self._offer_scan(slip, number)

        def failed(error: SecretDeskError) -> None:
            self.bench.refused(error)

        self.bench.submit(self.cards, ClearSignature(slip=slip), done, failed)

    def _offer_scan(self, slip: int, number: str) -> None:
        """Offer to attach the signed sheet as a picture, unless something else came up meanwhile."""
        if self.cards.card() is not None:
            return
        self.cards.say(
            "note",
            N_("slip", "{number} is filed", number=number),
            N_("slip", "Was it scanned as a picture? It can be kept with the slip."),
            key=f"filed:{slip}",
            icon="paperclip",
            ways=(
                ("attach", N_("act", "Attach a scan"), lambda: self._attach(slip, number)),
                ("known", N_("slip", "No need"), lambda: None),
            ),
        )

    def _attach(self, slip: int, number: str) -> None:
        def done(outcome: Outcome) -> None:
            words = N_("slip", "The scan is attached to {number}, entry {seq}.", number=number, seq=outcome.last)
            self.bench.shell.answer(Answer(words=words, tone="green"))
            self.bench.shell.refresh()

        attach_to(self.bench.desk, slip, number, done, parent=self.cards.window(), paper="signed_slip")
