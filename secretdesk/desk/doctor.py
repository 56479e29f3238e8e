"""Judges the computer the vault stands on: swap, print spool, reading process, permissions, network."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput, Obstacle
from secretdesk.exchange import reader
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterator

_SWAPS = Path("/proc/swaps")
_CUPS = Path("/etc/cups/cups-files.conf"), Path("/etc/cups/cupsd.conf")
_NETWORK = Path("/sys/class/net")


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One thing looked at: `verdict` is good, warning or bad."""

    id: str
    verdict: str
    message: Message


def examine(vault: Path | None) -> tuple[Examined, ...]:
    """Look at everything; nothing is changed."""
    return (*_swap(), *_spool(), *_network(), *_reading(), *_permissions(vault))


def _swap() -> Iterator[Examined]:
    lines = _SWAPS.read_text().splitlines()[1:] if _SWAPS.exists() else []
    clear = [line for line in lines if "/dm-" not in line and "zram" not in line]
    if clear:
        words = N_("doctor", "Swap is on and not encrypted: keys may reach the disk. Turn it off or encrypt it.")
        yield Examined(id="swap", verdict="bad", message=words)
    else:
        yield Examined(id="swap", verdict="good", message=N_("doctor", "No unencrypted swap."))


def _spool() -> Iterator[Examined]:
    text = "".join(path.read_text(errors="replace") for path in _CUPS if _readable(path)).lower()
    if not text:
        yield Examined(id="spool", verdict="good", message=N_("doctor", "No print service that keeps jobs."))
    elif "preservejobfiles no" in text and "preservejobhistory no" in text:
        yield Examined(id="spool", verdict="good", message=N_("doctor", "The print service keeps no jobs."))
    else:
        words = N_(
            "doctor", "The print service keeps printed files. Set PreserveJobFiles No and PreserveJobHistory No."
        )
        yield Examined(id="spool", verdict="bad", message=words)


def _network() -> Iterator[Examined]:
    links = [link.name for link in _NETWORK.iterdir() if link.name != "lo"] if _NETWORK.exists() else []
    up = [name for name in links if (_NETWORK / name / "operstate").read_text().strip() == "up"]
    if up:
        words = N_("doctor", "A network link is up on this computer; it must stand alone.")
        yield Examined(id="network", verdict="bad", message=words)
    else:
        yield Examined(id="network", verdict="good", message=N_("doctor", "No network link is up."))


def _reading() -> Iterator[Examined]:
    try:
        able = reader.trial()
    except (BadInput, Obstacle) as fault:
        yield Examined(id="reading", verdict="bad", message=fault.message)
        return
    if able:
        words = N_(
            "doctor",
            "This system does not filter what the process does that reads outside files; watch alone holds it.",
        )
        yield Examined(id="reading", verdict="warning", message=words)
    else:
        words = N_("doctor", "Outside files are read by a process that can neither write nor connect.")
        yield Examined(id="reading", verdict="good", message=words)


def _permissions(vault: Path | None) -> Iterator[Examined]:
    if vault is None or not vault.is_dir():
        return
    open_to_others = [path.name for path in (vault, *vault.iterdir()) if path.stat().st_mode & 0o077]
    if open_to_others:
        words = N_("doctor", "Others may read parts of the vault's folder: {names}", names=", ".join(open_to_others))
        yield Examined(id="permissions", verdict="bad", message=words)
    else:
        words = N_("doctor", "Only its owner may read the vault's folder.")
        yield Examined(id="permissions", verdict="good", message=words)


def _readable(path: Path) -> bool:
    return path.exists() and os.access(path, os.R_OK)
