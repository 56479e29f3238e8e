"""What the code printed on a received document says, beside what this vault already has of the same document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.domain.ledgers import Copy, Document
from secretdesk.labels import incoming
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts
    from secretdesk.labels.incoming import Incoming
    from secretdesk.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """`registered` are the register numbers under which the same document stands, `copy_nos` its copies there."""

    code: Incoming
    registered: tuple[str, ...]
    copy_nos: tuple[str, ...]

    @property
    def message(self) -> Message:
        """Say what was scanned, without its title."""
        number = self.code.values.get("document_no") or N_("scan", "without number")
        if not self.registered:
            return N_("scan", "A received document, {no}: not registered yet.", no=number)
        return N_(
            "scan",
            "A received document, {no}: registered as {register_no}, {n} {n|copy|copies}.",
            no=number,
            register_no="\u3001".join(self.registered),
            n=len(self.copy_nos),
        )


def read(desk: Desk, text: str) -> Received:
    """Read a document's code. Raises `BadInput` where it is damaged, cut off or too long."""
    code = incoming.read(text, desk.profile)
    registered, copy_nos = desk.read(lambda reading: _already(reading.facts, code))
    return Received(code=code, registered=registered, copy_nos=copy_nos)


def _already(facts: Facts, code: Incoming) -> tuple[tuple[str, ...], tuple[str, ...]]:
    number, issuer = code.values.get("document_no"), code.values.get("issuer")
    if not number or not issuer:
        return (), ()
    found = [one for one in facts.find(Document, document_no=number, issuer=issuer) if not one.record.voided]
    copies = (copy.record for one in found for copy in facts.find(Copy, document=one.id))
    return (
        tuple(one.record.register_no for one in found),
        tuple(sorted(copy.copy_no for copy in copies if copy.state != "voided")),
    )
