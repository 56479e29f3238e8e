"""Checks the seal in the foot of a printed page against the vault: which print and page it is, and who sealed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledgers import Account, Person, Sheet
from secretdesk.errors import Tampering
from secretdesk.labels.page_seal import check_seal, key_id, page_digest, read_seal
from secretdesk.text import N_
from secretdesk.vault import journal

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.labels.page_seal import SealedPage

_YEARS = 1_000_000


def print_number(sheet: Sheet) -> int:
    """Return the number a seal carries: P-2026-0212 is 2026000212, so that it names one print of all years."""
    return sheet.year * _YEARS + sheet.serial


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a genuine page seal says: which print and page, sealed by whom, at which state of the journal.

    `recorded` tells whether the text compared is, by its hash, a page of that print as it was recorded.
    """

    sheet: int
    number: str
    form: str
    state: str
    page: int
    edition: int
    printed_on: date | None
    account: int
    name: str
    role: str
    entries: int
    recorded: bool


def check(desk: Desk, digits: str, text: str | None = None) -> Checked:
    """Check the seal of a printed page against the vault; `text` is what was typed or read of the page.

    Without a text the page is compared with what was recorded when it was printed. Raises `BadInput` (damaged code) or
    `Tampering` (no such print, forged, another text, another journal).
    """
    seal = read_seal(digits)
    sheet_id, sheet, signer, name, root = desk.read(lambda reading: _sealed_by(reading, seal.sealed))
    recorded = [(sheet.page_digests or b"")[at : at + 32] for at in range(0, len(sheet.page_digests or b""), 32)]
    digest = page_digest([text]) if text is not None else None
    if digest is None:
        digest = next((one for one in recorded if one.startswith(seal.sealed.text_hash)), None)
        if digest is None:
            words = N_("printing", "{number}: no page with this seal was recorded.", number=sheet.number)
            raise Tampering("seal-not-recorded", words)
    check_seal(seal, public_key=signer.record.sign_key, vault_id=desk.vault.id, root=root, digest=digest)
    return Checked(
        sheet=sheet_id,
        number=sheet.number,
        form=sheet.form,
        state=sheet.state,
        page=seal.sealed.page,
        edition=sheet.edition,
        printed_on=sheet.printed_on,
        account=signer.id,
        name=name,
        role=signer.record.role,
        entries=seal.sealed.tree_size,
        recorded=digest in recorded,
    )


def _sealed_by(reading: Any, sealed: SealedPage) -> tuple[int, Sheet, Any, str, bytes]:
    """Return the print a seal names, the account that sealed it with its person's name, and the root it was made at."""
    year, serial = divmod(sealed.print_number, _YEARS)
    sheets = reading.facts.find(Sheet, year=year, serial=serial)
    if not sheets:
        raise Tampering("seal-unknown-print", N_("printing", "No print of this number was made here."))
    accounts = [one for one in reading.facts.find(Account) if one.record.sign_key]
    signer = next((one for one in accounts if key_id(one.record.sign_key) == sealed.key_id), None)
    if signer is None or not 0 < sealed.tree_size <= reading.next_id:
        raise Tampering("seal-forged", N_("labels", "The seal of the page is forged or belongs to another journal."))
    people = reading.facts.find(Person, account=signer.id)
    name = people[0].record.name if people else signer.record.name
    root = journal.tree_at(reading.connection, sealed.tree_size).root()
    return sheets[0].id, sheets[0].record, signer, name, root
