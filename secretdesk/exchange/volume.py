"""Tells one removable medium from another: its file system's UUID, its device's serial, its size."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN_FOLDER_KINDS = frozenset({"training", "demonstration", "test"})
OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Where the operating system tells of its volumes; tests lay out their own."""

    mounts: Path = Path("/proc/self/mountinfo")
    uuids: Path = Path("/dev/disk/by-uuid")
    udev: Path = Path("/run/udev/data")
    devices: Path = Path("/sys/dev/block")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a medium is known by; a plain folder (`token`) has only the random mark in its marker file."""

    uuid: str = ""
    serial: str = ""
    size: int = 0
    token: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """A folder that may serve as a medium: the folder itself, and what its volume is known by."""

    root: Path
    uuid: str = ""
    serial: str = ""
    size: int = 0
    removable: bool = field(default=False)

    @property
    def plain(self) -> bool:
        return not self.removable


def volume_at(folder: Path, kind: str, system: System | None = None) -> Volume:
    """Say what medium `folder` is; in a real vault only the root of a removable volume is one."""
    system = system or System()
    folder = Path(folder)
    try:
        if folder.is_symlink():
            raise Refusal("medium-is-link", N_("media", "This is a link, not a medium. Choose the medium itself."))
        if not folder.is_dir():
            raise Obstacle("medium-missing", N_("media", "There is no medium. Put in one that is approved."))
        found = _removable(folder.resolve(strict=True), system)
    except OSError as fault:
        raise Obstacle("medium-missing", N_("media", "There is no medium. Put in one that is approved.")) from fault
    if found is None and kind not in PLAIN_FOLDER_KINDS:
        raise Refusal(
            "medium-not-removable",
            N_("media", "This folder is not a removable medium. A real vault exports to registered media only."),
        )
    return found or Volume(root=folder.resolve())


def _removable(folder: Path, system: System) -> Volume | None:
    for point, root, number, kind in _mounts(system):
        # a mount of a part of a volume (bind mount, subvolume) is not the medium's root
        if point == folder and root == "/" and not number.startswith("0:") and kind != "fuse":
            device = (system.devices / number).resolve()
            if not _plugged_in(device):
                return None
            told = _udev(system, number)
            serial = told.get("ID_SERIAL") or _first_line(device / "../device/serial")
            uuid = told.get("ID_FS_UUID") or _uuid(system, device.name)
            figures = os.statvfs(folder)
            return Volume(
                root=folder, uuid=uuid, serial=serial, size=figures.f_blocks * figures.f_frsize, removable=True
            )
    return None


def _mounts(system: System) -> Iterator[tuple[Path, str, str, str]]:
    """Give mount point, root within the volume, device number and kind of every mount; the last one on top first."""
    lines = (
        system.mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        if system.mounts.exists()
        else []
    )
    for line in reversed(lines):
        before, _, after = line.partition(" - ")
        parts = before.split(" ")
        point = OCTAL.sub(lambda match: chr(int(match[1], 8)), parts[4])
        yield Path(point), parts[3], parts[2], after.split(" ")[0]


def _plugged_in(device: Path) -> bool:
    """Say whether a block device is removable or hangs on a plug: sticks, cards, discs, disks on USB."""
    disk = device.parent if (device / "partition").exists() else device
    card = _first_line(disk / "device" / "type") == "SD"
    return card or _first_line(disk / "removable") == "1" or re.search(r"/usb[0-9]+/", str(device)) is not None


def _udev(system: System, number: str) -> dict[str, str]:
    path = system.udev / f"b{number}"
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
    return dict(line[2:].partition("=")[::2] for line in lines if line.startswith("E:"))


def _uuid(system: System, device: str) -> str:
    links = system.uuids.iterdir() if system.uuids.is_dir() else iter(())
    return next((link.name for link in links if link.readlink().name == device), "")


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
