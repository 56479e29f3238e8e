"""Approved media: the signed marker on each, and the one place that says whether a medium may take an export."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cbor2

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.exchange.signature import ed25519_good
from secretdesk.exchange.verify import UNREADABLE, read_cbor
from secretdesk.exchange.volume import Identity, System, Volume, volume_at
from secretdesk.exchange.writing import put
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.signature import Signer

MARKER = "SECRETDESK.MEDIUM"
MAGIC = "SDM1"
MARKER_LIMIT = 4096
SPARE = 2  # the space asked for is twice what is written


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """What the marker file says; `counter` rises with every approval of the same medium."""

    vault: bytes
    medium: int
    register_no: str
    level: str
    identity: Identity
    counter: int
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What the vault knows of a medium it approved; `rank` is the level's rank in the profile."""

    medium: int
    register_no: str
    level: str
    rank: int
    identity: Identity
    counter: int
    void: bool = False
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approvals:
    """The vault's side of the question: who it is, its seal's public key, and its media."""

    vault: bytes
    kind: str
    seal: bytes
    media: Sequence[Approval]


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A medium that may take the export."""

    root: Path
    approval: Approval
    free: int


def identify(folder: Path, kind: str, system: System | None = None) -> Identity:
    """Take a medium's identity for its approval; a plain folder gets a random mark of its own."""
    volume = volume_at(folder, kind, system)
    token = os.urandom(16) if volume.plain else b""
    return Identity(uuid=volume.uuid, serial=volume.serial, size=volume.size, token=token)


def sign_marker(marker: Marker, seal: Signer) -> bytes:
    """Return the marker file's bytes."""
    payload = cbor2.dumps(
        [
            1,
            marker.vault,
            marker.medium,
            marker.register_no,
            marker.level,
            [marker.identity.uuid, marker.identity.serial, marker.identity.size, marker.identity.token],
            marker.counter,
            marker.expires.isoformat() if marker.expires else None,
        ],
        canonical=True,
    )
    return cbor2.dumps([MAGIC, payload, seal.sign(MAGIC.encode() + payload)], canonical=True)


def write_marker(root: Path, marker: Marker, seal: Signer) -> None:
    """Put the marker on the medium, synced and read back; an older one is replaced."""
    put(Path(root), MARKER, sign_marker(marker, seal))


def read_marker(root: Path) -> bytes | None:
    """Return the marker file's bytes, or None where there is none; a link is none."""
    path = Path(root) / MARKER
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    except OSError as fault:
        if path.is_symlink():
            return None
        raise Obstacle("medium-unreadable", N_("media", "The medium cannot be read.")) from fault
    with os.fdopen(handle, "rb") as file:
        return file.read(MARKER_LIMIT)


def open_marker(data: bytes, vault: bytes, seal: bytes) -> Marker:
    """Read a marker and judge whose it is: ours, another unit's, or forged."""
    try:
        magic, payload, signature = read_cbor(data)
        version, owner, medium, register_no, level, identity, counter, expires = read_cbor(payload)
        marker = Marker(
            vault=owner,
            medium=medium,
            register_no=register_no,
            level=level,
            identity=_identity(*identity),
            counter=counter,
            expires=date.fromisoformat(expires) if expires is not None else None,
        )
        known = (magic, version) == (MAGIC, 1)
    except UNREADABLE as fault:
        raise Tampering(
            "marker-damaged", N_("media", "The medium's marker is damaged. Do not use the medium.")
        ) from fault
    if not known:
        raise Tampering("marker-damaged", N_("media", "The medium's marker is damaged. Do not use the medium."))
    if owner != vault:
        raise Refusal(
            "medium-of-another-unit", N_("media", "This medium is approved by another unit, not by this one.")
        )
    if not ed25519_good(seal, MAGIC.encode() + payload, signature):
        raise Tampering(
            "marker-forged",
            N_("media", "The marker is not sealed by this unit: copied or forged. Keep the medium and report it."),
        )
    return marker


def _identity(uuid: str, serial: str, size: int, token: bytes) -> Identity:
    return Identity(uuid=uuid, serial=serial, size=size, token=token)


def check_medium(
    folder: Path, approvals: Approvals, *, need_rank: int, need_bytes: int, today: date, system: System | None = None
) -> Medium:
    """Return the medium if it may take an export of this rank and size; otherwise say, in one sentence, why not."""
    volume = volume_at(folder, approvals.kind, system)
    data = read_marker(volume.root)
    if data is None:
        raise Refusal(
            "medium-not-approved",
            N_("media", "This medium is not approved by this unit. Register it and have it approved."),
        )
    marker = open_marker(data, approvals.vault, approvals.seal)
    approval = _approval(marker, volume, approvals)
    _may_take(approval, need_rank, today)
    _is_clean(volume.root)
    return Medium(root=volume.root, approval=approval, free=_space(volume.root, approval, need_bytes))


def _approval(marker: Marker, volume: Volume, approvals: Approvals) -> Approval:
    found = [approval for approval in approvals.media if approval.medium == marker.medium]
    if not found:
        raise Refusal(
            "medium-not-approved",
            N_("media", "This medium is not approved by this unit. Register it and have it approved."),
        )
    approval = max(found, key=lambda one: one.counter)
    named: dict[str, Any] = {"medium": approval.register_no}
    if approval.void:
        raise Refusal("medium-void", N_("media", "The approval of {medium} is void. Have it approved anew.", **named))
    if marker.counter < approval.counter:
        raise Refusal(
            "marker-old",
            N_("media", "{medium} carries an older marker than the one last written: it may be a copy.", **named),
        )
    seen = Identity(uuid=volume.uuid, serial=volume.serial, size=volume.size, token=marker.identity.token)
    if seen != approval.identity or marker.identity != approval.identity:
        raise Refusal(
            "medium-is-another",
            N_(
                "media",
                "Its marks are not those of {medium}: it may be another one of the same make. Report it.",
                **named,
            ),
        )
    return approval


def _may_take(approval: Approval, need_rank: int, today: date) -> None:
    named: dict[str, Any] = {"medium": approval.register_no}
    if approval.expires and today > approval.expires:
        raise Refusal(
            "medium-expired", N_("media", "The approval of {medium} has run out. Have it approved anew.", **named)
        )
    if approval.rank < need_rank:
        raise Refusal(
            "medium-level-too-low", N_("media", "The level of {medium} is too low. Nothing was written.", **named)
        )


def _is_clean(root: Path) -> None:
    if any(name.lower() == "autorun.inf" for name in os.listdir(root)):  # noqa: PTH208 -- names are all that is asked
        raise Refusal(
            "medium-autorun",
            N_("media", "autorun.inf lies on the medium and is not ours. Let the administrator check it first."),
        )


def _space(root: Path, approval: Approval, need: int) -> int:
    figures = os.statvfs(root)
    if figures.f_flag & os.ST_RDONLY or not os.access(root, os.W_OK):
        raise Obstacle("medium-read-only", N_("media", "The medium is write-protected. Release it and try again."))
    free = figures.f_bavail * figures.f_frsize
    if free < SPARE * need:
        raise Obstacle(
            "medium-too-small",
            N_(
                "media",
                "{need} KB are needed on {medium}, {free} KB are free. Take another one or clear old exports.",
                need=-(-SPARE * need // 1024),
                free=free // 1024,
                medium=approval.register_no,
            ),
        )
    return free
