"""Answers a scan: ours, another unit's, superseded, damaged, forged, unknown; never silence."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk import page_seals, received
from secretdesk.domain.custody.printing import TakeUpLabel, editions
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import KINDS
from secretdesk.domain.ledgers import ITEM_LEDGERS, Batch, Document, Label, Person, Place, Slip
from secretdesk.domain.ledgers.sheets import PRINTED
from secretdesk.domain.numbering import read_item_number
from secretdesk.errors import BadInput, Tampering
from secretdesk.labels import incoming, payload
from secretdesk.labels.calibration import is_calibration
from secretdesk.text import N_, Message, whole_signs

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts
    from secretdesk.vault import Reading

PREFIXES = {**dict.fromkeys(ITEMS, payload.ITEM), "person": payload.PERSON, "place": payload.PLACE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """What a code stands for.

    `status`: ours, superseded, confirm, other_unit, damaged, forged, unknown, seal, incoming (a received document's), text.
    """

    status: str
    message: Message
    kind: str = ""
    id: int = 0
    record: Any = None
    label: int = 0

    @property
    def ours(self) -> bool:
        """Tell whether the scan names an object of this vault that may be acted on."""
        return self.status in {"ours", "confirm"}


def code_of(desk: Desk, label: Label) -> str:
    """Return the 58 digits of a label."""
    vault_id = desk.vault.id
    mac = payload.label_mac(
        bytes(desk.session.keyring.label_key.view),
        vault_id,
        label.code,
        label.object_kind,
        label.object_id,
        label.label_kind,
        label.edition,
    )
    prefix = PREFIXES.get(label.object_kind, payload.SLIP)
    return payload.write(payload.LabelCode(prefix=prefix, tag=payload.vault_tag(vault_id), code_id=label.code, mac=mac))


def scan(desk: Desk, text: str, *, wait: bool = True) -> Scanned:
    """Answer what was scanned or typed; a new edition scanned for the first time is taken into use.

    Without `wait` the answer comes at once, while that becomes durable.
    """
    if incoming.is_incoming(text):
        return _incoming(desk, text)
    if len(text) > payload.LONGEST_SCAN:
        return Scanned(status="damaged", message=N_("scan", "Longer than any code. Nothing was done."))
    if is_calibration(text.strip()):
        words = N_("scan", "Calibration code. Open Set-up, Scanner, to see how the scanner is set.")
        return Scanned(status="text", message=words)
    if payload.prefix_of(text) == payload.SEAL:
        return _sealed(desk, text)
    if payload.prefix_of(text) is None:
        return desk.read(lambda reading: _typed(reading.facts, text))
    try:
        code = payload.read(text)
    except BadInput:
        message = N_("scan", "Damaged label, check fails. Type the number below it.")
        return Scanned(status="damaged", message=message)
    if code.tag != payload.vault_tag(desk.vault.id):
        return Scanned(status="other_unit", message=N_("scan", "Another unit's number; not in this vault."))
    answer, take_up = desk.read(lambda reading: _labelled(desk, reading, code))
    if take_up and not (desk.session.inspector or desk.vault.read_only):
        taken = desk.submit(TakeUpLabel(label=take_up))
        if wait:
            taken.result()
    return answer


def _incoming(desk: Desk, text: str) -> Scanned:
    if not desk.vault.has_book:
        return Scanned(status="text", message=N_("scan", "The code of a received document; an officer registers it."))
    try:
        found = received.read(desk, text)
    except BadInput as bad:
        return Scanned(status="damaged", message=bad.message)
    return Scanned(status="incoming", message=found.message, kind="incoming", record=found)


def _sealed(desk: Desk, text: str) -> Scanned:
    """Say what the seal of a printed page vouches for; the page itself is for eyes to compare."""
    try:
        found = page_seals.check(desk, text)
    except BadInput:
        words = N_("scan", "Damaged page seal: nothing is proven. Scan it again, or look for the print number.")
        return Scanned(status="damaged", message=words)
    except Tampering as wrong:
        return Scanned(status="forged", message=wrong.message)
    forms = dict(PRINTED)
    words = N_(
        "scan",
        "Genuine seal: {number}, page {page} ({form}), sealed on {day} by {name} at entry {entries}.",
        number=found.number,
        page=found.page,
        form=forms.get(found.form, found.form),
        day=str(found.printed_on or ""),
        name=found.name,
        entries=f"{found.entries:,}",
    )
    if found.state != "printed":
        words = N_("scan", "{what} This print is noted as spoiled: it must not be in use.", what=words)
    status = "seal" if found.state == "printed" else "superseded"
    return Scanned(status=status, message=words, kind="sheet", id=found.sheet)


def is_code(text: str) -> bool:
    """Tell whether a line is a code as a scanner gives it, not words or a number to look for."""
    if incoming.is_incoming(text) or is_calibration(text.strip()):
        return True
    return len(text) > payload.LONGEST_SCAN or payload.prefix_of(text) is not None


def typed(desk: Desk, text: str) -> Scanned:
    """Say which one object is meant by a number or name as typed; nothing is taken into use."""
    return desk.read(lambda reading: _typed(reading.facts, text))


def _labelled(desk: Desk, reading: Reading, code: payload.LabelCode) -> tuple[Scanned, int]:
    facts = reading.facts
    found = facts.find(Label, code=code.code_id)
    if not found:
        return Scanned(status="unknown", message=N_("scan", "Not known in this vault, though the code is whole.")), 0
    label: Label = found[0].record
    if not payload.is_mark(code, payload.read(code_of(desk, label)).mac):
        words = N_(
            "scan",
            "Code does not verify; the label may be copied or forged. Keep the item and tell the leader in charge.",
        )
        return Scanned(status="forged", message=words), 0
    all_editions = editions(label.object_kind, label.object_id, label.label_kind, facts)
    newest: Label = all_editions[-1].record
    record = facts.get(KINDS[label.object_kind], label.object_id)
    base: dict[str, Any] = {"kind": label.object_kind, "id": label.object_id, "record": record, "label": found[0].id}
    if label.superseded_on:
        words = N_("scan", "Old label, replaced on {day}. Peel it off and scan the new one.", day=label.superseded_on)
        return Scanned(status="superseded", message=words, **base), 0
    if label.edition < newest.edition:
        words = N_("scan", "A newer label was printed on {day}. Is this one still on it?", day=newest.printed_on)
        return Scanned(status="confirm", message=words, **base), 0
    answer = Scanned(status="ours", message=_name(label.object_kind, record), **base)
    return answer, 0 if label.taken_up_on else found[0].id


def _typed(facts: Facts, text: str) -> Scanned:
    text = whole_signs(text)
    asked = unicodedata.normalize("NFKC", text).strip()
    # A code of ours is kept as it was given, dashes and case included; a scanner may have lost either.
    for plain in dict.fromkeys((asked, asked.upper(), payload.fold(text))):
        for kind, cls, column in (
            ("person", Person, "badge"),
            ("person", Person, "staff_no"),
            ("place", Place, "code"),
        ):
            for one in facts.find(cls, **{column: plain}):
                if not one.record.voided:
                    name = _name(kind, one.record)
                    return Scanned(status="ours", message=name, kind=kind, id=one.id, record=one.record)
    try:
        number = read_item_number(text)
    except BadInput as bad:
        if bad.id == "check-sign":
            return Scanned(status="damaged", message=bad.message)
        return _by_name(facts, text)
    for item in ITEM_LEDGERS:
        for one in facts.find(item, number=number):
            name = _name(one.kind, one.record)
            return Scanned(status="ours", message=name, kind=one.kind, id=one.id, record=one.record)
    return Scanned(status="unknown", message=N_("scan", "No item of this number in this vault."))


def _by_name(facts: Facts, text: str) -> Scanned:
    exact = text.strip()
    for kind, cls, column in (
        ("slip", Slip, "number"),
        ("batch", Batch, "number"),
        ("document", Document, "register_no"),
        ("place", Place, "name"),
        ("person", Person, "name"),
    ):
        found = [one for one in facts.find(cls, **{column: exact}) if not getattr(one.record, "voided", False)]
        if len(found) == 1:
            one = found[0]
            return Scanned(status="ours", message=_name(kind, one.record), kind=kind, id=one.id, record=one.record)
        if found:
            words = N_("scan", "{n} of this name; scan the badge or type the staff number.", n=len(found))
            return Scanned(status="text", message=words)
    return Scanned(status="text", message=N_("scan", "Not a number of this vault. Press F4 to search the words."))


def _name(kind: str, record: Any) -> Message:
    if kind in ITEMS:
        return N_("scan", "{number}", number=record.number)
    if kind in {"slip", "batch"}:
        return N_("scan", "{number}", number=record.number)
    if kind == "document":
        return N_("scan", "{number}", number=record.register_no)
    return N_("scan", "{number}", number=record.unit if kind == "vault" else record.name)
