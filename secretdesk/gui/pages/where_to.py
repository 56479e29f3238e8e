"""Where files may go: what is plugged in, and for vaults that are not real also a folder beside the vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.gui.language import tr
from secretdesk.gui.place_picker import Place
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk

_MOUNTS = (Path("/media"), Path("/run/media"), Path("/mnt"))


def plugged_in() -> list[Path]:
    """Return the folders removable media are mounted at."""
    found: list[Path] = []
    for root in _MOUNTS:
        if root.is_dir():
            inner = [one for one in sorted(root.iterdir()) if one.is_dir() and not one.is_symlink()]
            # some systems mount below a folder of the user's name
            found += [deeper for one in inner for deeper in _mounted(one)]
    return found


def _mounted(folder: Path) -> list[Path]:
    if folder.is_mount():
        return [folder]
    try:
        return [one for one in sorted(folder.iterdir()) if one.is_dir() and one.is_mount()]
    except OSError:
        return []


def media_places(desk: Desk) -> list[Place]:
    """Return places to write to, media first."""
    found = [Place(path=one, name=one.name, note=N_("print", "plugged in")) for one in plugged_in()]
    if desk.record.kind != "real":
        beside = desk.vault.folder.parent
        words = N_("print", "a folder, since this vault is for practice")
        found.append(Place(path=beside, name=tr(N_("print", "Beside the vault")), note=words, icon="folder"))
    return found
