"""Media for exports: a carrier approved by two persons, marked under the unit seal, judged anew each time it is put in."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.offices import ApproveMedium
from secretdesk.domain.item import DESTROYING, HELD
from secretdesk.domain.ledgers import Carrier
from secretdesk.domain.ledgers import Medium as MediumRecord
from secretdesk.errors import BadInput, Refusal, SecretDeskError
from secretdesk.exchange.media import (
    MARKER,
    Approval,
    Approvals,
    Marker,
    Medium,
    check_medium,
    identify,
    read_marker,
    sign_marker,
    write_marker,
)
from secretdesk.exchange.signature import Signer
from secretdesk.exchange.volume import Identity, volume_at
from secretdesk.exchange.writing import put
from secretdesk.text import N_
from secretdesk.vault import seal as seals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.vault import Keyring

KINDS = frozenset({"usb_stick", "mobile_disk", "hard_disk", "memory_card", "optical_disc"})
USABLE = HELD - DESTROYING - {"missing"}
PLAIN = "folder"
NEEDED = seals.NEEDED


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSeal:
    """The unit's two keys while both holders are present."""

    ed25519: Signer
    p256: Signer


def holders(desk: Desk, cosigners: Sequence[Cosigner]) -> list[Keyring]:
    """Return the keyrings of those present who hold a share of the unit seal."""
    present = [(desk.session.signatory.account, desk.session.keyring)]
    present += [(one.signatory.account, one.keyring) for one in cosigners]
    return [keyring for account, keyring in present if account in desk.record.seal_holders]


def unit_seal(desk: Desk, cosigners: Sequence[Cosigner]) -> UnitSeal:
    """Return the unit seal of two holders who are present: opened for each signature and closed after it.

    So it may be named before a long piece of work whose end it signs, and its keys are in memory for a moment only.
    """
    present = holders(desk, cosigners)
    if len(present) < seals.NEEDED:
        raise Refusal("seal-needs-two", N_("medium", "The unit seal is opened by two of its holders together."))

    def opened() -> seals.Seal:
        return desk.read(lambda reading: seals.rebuild(reading.connection, present[0], present[1]))

    def sign(message: bytes) -> bytes:
        with opened() as seal:
            return seal.sign(message)

    def sign_p256(message: bytes) -> bytes:
        with opened() as seal:
            return seal.sign_p256(message)

    with opened() as seal:
        shown = seal.ed25519, seal.p256
    return UnitSeal(ed25519=Signer(public=shown[0], sign=sign), p256=Signer(public=shown[1], sign=sign_p256))


def approve_medium(desk: Desk, carrier: int, folder: Path, leader: Cosigner, sec_admin: Cosigner) -> Outcome:
    """Approve a registered carrier for exports up to its level, and write its marker.

    `folder` is the root of the medium put in. The marker is written first; without the act that follows it says nothing.
    """
    record = _carrier(desk, carrier)
    cosigners = (leader, sec_admin)
    probe = _command(carrier, record, b"-", Identity(uuid="-"))
    desk.weigh(probe, *cosigners)
    volume_at(folder, desk.record.kind)
    identity = identify(folder, desk.record.kind)
    counter = 1 + len(desk.read(lambda reading: reading.facts.find(MediumRecord, carrier=carrier)))
    marker = Marker(
        vault=desk.vault.id,
        medium=carrier,
        register_no=record.number,
        level=record.level,
        identity=identity,
        counter=counter,
    )
    before = read_marker(folder)
    seal = unit_seal(desk, cosigners)
    digest = hashlib.sha256(sign_marker(marker, seal.ed25519)).digest()
    write_marker(folder, marker, seal.ed25519)
    try:
        return desk.perform(_command(carrier, record, digest, identity), *cosigners)
    except BaseException:
        _put_back(folder, before)
        raise


def approvals(desk: Desk, marker: bytes | None) -> Approvals:
    """Return what the vault knows of its media, read beside the marker of the one put in.

    An approval is void when it was ended, when level or serial number of its carrier are no longer those it was given
    for, or when the carrier is missing, gone or on a destruction list; what the marker says of the medium counts only if
    it is, byte for byte, the marker then written.
    """
    digest = hashlib.sha256(marker or b"").digest()

    def work(reading: Any) -> list[Approval]:
        found: list[Approval] = []
        counts: dict[int, int] = {}
        for one in reading.facts.find(MediumRecord):
            record: MediumRecord = one.record
            counter = counts[record.carrier] = counts.get(record.carrier, 0) + 1
            now = reading.facts.get(Carrier, record.carrier)
            then = reading.as_of("carrier", record.carrier, seq=one.id)
            same = now is not None and now.state in USABLE and _facts(now) == _facts(then)
            found.append(
                Approval(
                    medium=record.carrier,
                    register_no=record.number,
                    level=record.level,
                    rank=desk.profile.rank(record.level),
                    identity=_identity(record, marker if record.marker == digest else None),
                    counter=counter,
                    void=record.state != "approved" or not same,
                )
            )
        return found

    return Approvals(
        vault=desk.vault.id, kind=desk.record.kind, seal=desk.record.seal_key or b"", media=desk.read(work)
    )


def check(desk: Desk, folder: Path, *, level: str | None, need_bytes: int = 0) -> Medium:
    """Return the medium if it may take contents of this level and size; otherwise say why not. Journalled if refused."""
    try:
        known = approvals(desk, read_marker(folder) if folder.is_dir() else None)
        today = desk.context(0).today
        rank = desk.profile.rank(level)
        return check_medium(folder, known, need_rank=rank, need_bytes=need_bytes, today=today)
    except SecretDeskError as error:
        if not (desk.vault.read_only or desk.session.inspector):
            desk.note("refused", f"medium {error.id}")
        raise


def _facts(carrier: Carrier | None) -> tuple[str | None, ...]:
    return (carrier.level, carrier.serial_no) if carrier else (None,)


def _carrier(desk: Desk, carrier: int) -> Carrier:
    record = desk.read(lambda reading: reading.facts.get(Carrier, carrier))
    if record is None:
        raise BadInput("not-known", N_("medium", "Only a registered carrier can be approved. Register it first."))
    if record.carrier_kind not in KINDS:
        raise Refusal("medium-kind", N_("medium", "{number} is no medium files go onto.", number=record.number))
    if record.state not in USABLE:
        raise Refusal("medium-not-held", N_("medium", "{number} is not in our hands.", number=record.number))
    return record


def _command(carrier: int, record: Carrier, digest: bytes, identity: Identity) -> ApproveMedium:
    return ApproveMedium(
        number=record.number,
        carrier=carrier,
        level=record.level,
        marker=digest,
        uuid=identity.uuid or f"{PLAIN} {identity.token.hex()}",
        size=identity.size,
    )


def _identity(record: MediumRecord, marker: bytes | None) -> Identity:
    """Return the identity an approval was given for; told by its marker if that is the one, else by the journal alone."""
    if marker is not None:
        from secretdesk.exchange.verify import read_cbor  # noqa: PLC0415 -- only for a marker known to be ours

        uuid, serial, size, token = read_cbor(read_cbor(marker)[1])[5]
        return Identity(uuid=uuid, serial=serial, size=size, token=token)
    return Identity(uuid=record.uuid, size=record.size)


def _put_back(folder: Path, before: bytes | None) -> None:
    """Take a marker away that no act approved, or put the older one back."""
    with suppress(OSError, SecretDeskError):
        if before is None:
            (folder / MARKER).unlink(missing_ok=True)
        else:
            put(folder, MARKER, before)
