"""What this machine remembers of the window, and nothing else: an allow-list of typed settings in one small file.

Never a path, a number, a name or a search: whoever reads the file learns how the window looked.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from secretdesk.domain.ledgers.vault import VAULT_KINDS
from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.scanner_verdict import ENDS, SLOWEST_MS
from secretdesk.gui.theme import SCALES, SCHEMES
from secretdesk.text import LANGUAGES

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_DIGEST = re.compile(r"[0-9a-f]{16}")
FARTHEST = 2000
_GEOMETRY = re.compile(r"(AdnQyw[A-Za-z0-9+/]{1,400}={0,2})?")  # what Qt saves begins with its mark

_WORDS: dict[str, tuple[str, ...]] = {
    "language": ("", *LANGUAGES),
    "scheme": ("system", *SCHEMES),
    "scanner_end": ("", *ENDS),
    "founding_kind": ("", *(id_ for id_, _ in VAULT_KINDS)),
    "founding_paper": ("", *LANGUAGES),
}
"""Settings that are one of a few words."""


@dataclass(slots=True)
class Preferences:
    """`scheme` may be `system`; `geometry` is Qt's own bytes in base64; `columns` the ids chosen for each ledger.

    `printers` holds, by a digest of its name, how far each printer is to be moved, in hundredths of a millimetre.
    `scanner_gap` is the pause in ms within which keys are one scan, `scanner_end` what ends it; empty: never calibrated.
    `founding_kind` and `founding_paper` are what was chosen of a founding that has no vault yet.
    """

    language: str = ""
    scheme: str = "system"
    scale: int = 100
    sounds: bool = True
    geometry: str = ""
    navigation_folded: bool = False
    detail_shown: bool = True
    printers: dict[str, list[int]] = field(default_factory=dict)
    scanner_gap: int = GAP_MS
    scanner_end: str = ""
    founding_kind: str = ""
    founding_paper: str = ""
    columns: dict[str, list[str]] = field(default_factory=dict)

    def spoken(self) -> str:
        """Return the language chosen, else English where the desktop speaks it, else Chinese."""
        if self.language:
            return self.language
        desktop = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
        return "en" if desktop.startswith("en_") else LANGUAGES[0]


def _allowed(name: str, value: object) -> bool:
    if name in _WORDS:
        return value in _WORDS[name]
    if name == "scale":
        return type(value) is int and value in SCALES
    if name == "scanner_gap":
        return type(value) is int and GAP_MS <= value <= SLOWEST_MS
    if name == "printers":
        return isinstance(value, dict) and all(
            isinstance(key, str) and _DIGEST.fullmatch(key) and _is_offset(moved) for key, moved in value.items()
        )
    if name == "geometry":
        return isinstance(value, str) and _GEOMETRY.fullmatch(value) is not None
    if name == "columns":
        return isinstance(value, dict) and all(
            _is_id(key) and isinstance(ids, list) and all(_is_id(id_) for id_ in ids) for key, ids in value.items()
        )
    return name in {"sounds", "navigation_folded", "detail_shown"} and isinstance(value, bool)


def _is_offset(value: object) -> bool:
    return isinstance(value, list) and [type(n) for n in value] == [int, int] and all(abs(n) <= FARTHEST for n in value)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def place() -> Path:
    """Return where the file lies: under the desktop's folder for settings."""
    root = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("APPDATA")
    return (Path(root) if root else Path.home() / ".config") / "secretdesk" / "window.json"


def read(path: Path | None = None) -> Preferences:
    """Read what is remembered; a setting that is missing, unknown or not allowed has its default."""
    try:
        found = json.loads((path or place()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    known = {f.name for f in fields(Preferences)}
    if not isinstance(found, dict):
        return Preferences()
    return Preferences(**{name: value for name, value in found.items() if name in known and _allowed(name, value)})


def write(preferences: Preferences, path: Path | None = None) -> bool:
    """Remember the settings, readable by their owner alone; a disk that will not have them is no fault of the desk."""
    for name, value in asdict(preferences).items():
        if not _allowed(name, value):
            raise ValueError(name)
    at = path or place()
    try:
        at.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = at.with_suffix(".new")
        new.write_text(json.dumps(asdict(preferences), indent=1, sort_keys=True), encoding="utf-8")
        new.chmod(0o600)
        new.replace(at)
    except OSError:
        return False
    return True
