"""What the keys of a scanned calibration code say of the scanner: its speed and end, and what to change at it; pure, without Qt.

What the program can live with (a slow scanner, Tab for Enter, none at all) it takes over; what it cannot is said in words.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from secretdesk.gui.bursts import GAP_MS, folded
from secretdesk.labels.calibration import FIGURES, LETTERS
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOWEST_MS = 150
ENDS = ("enter", "tab", "none")
_COMFORT = 30
_AZERTY = dict(zip("\u00e0&\u00e9\"'(-\u00e8_\u00e7", "0123456789", strict=True))
_SHIFTED = dict(zip(")!@#$%^&*(", "0123456789", strict=True))
_QWERTZ = str.maketrans("yzYZ", "zyZY")
_OF_AZERTY = str.maketrans("aqwzAQWZ", "qazwQAZW")
_EXTRA = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One key as it came: what it typed, or `end` enter, tab, control (Ctrl with a letter) or alt; and when."""

    text: str = ""
    end: str = ""
    at_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing seen: `tone` green, amber (lived with) or red (must be changed), the fact, and what to change."""

    tone: str
    fact: Message
    what: Message | str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Which code it was (`figures`, `letters` or neither), what the scan box is to be set to, and what was found."""

    code: str
    end: str
    gap_ms: int
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Tell whether the scan box can be set by this."""
        return bool(self.code) and all(one.tone != "red" for one in self.findings)


def judge(strokes: Sequence[Stroke]) -> Verdict:
    """Say what a scan of a calibration code shows."""
    typed = [one for one in strokes if one.text]
    raw = "".join(one.text for one in typed)
    ends = [one.end for one in strokes if one.end]
    gaps = [b.at_ms - a.at_ms for a, b in pairwise(typed)]
    slowest = max(gaps, default=0)
    plain = folded(raw)
    figures = sum(c in "0123456789" for c in _figures(plain))
    lettered = any(c.isascii() and c.isalpha() for c in plain)
    of_figures = len(plain) > _EXTRA and figures * 2 > len(plain) and (figures > len(FIGURES) // 2 or not lettered)
    code = "figures" if of_figures else "letters" if len(plain) > _EXTRA else ""
    found = list(_of_figures(plain) if of_figures else _of_letters(plain) if code else _nothing())
    if raw != plain and plain:
        words = N_("scanner", "An input method makes the signs full-width.")
        what = N_("scanner", "They are read all the same; switch the input method to English while scanning.")
        found.append(Finding(tone="amber", fact=words, what=what))
    if code:
        found.append(_speed(slowest))
    if code or not {"control", "alt"}.isdisjoint(ends):
        found += _ends(ends)
    end = "tab" if ends[:1] == ["tab"] else "enter" if ends[:1] == ["enter"] else "none"
    return Verdict(code=code, end=end, gap_ms=gap_for(slowest), findings=tuple(found))


def gap_for(slowest_ms: int) -> int:
    """Return the pause between two keys up to which they belong to one scan."""
    if slowest_ms <= _COMFORT:
        return GAP_MS
    return min(SLOWEST_MS, -(-slowest_ms * 7 // 5) // 5 * 5 + 5)


def _nothing() -> list[Finding]:
    words = N_("scanner", "No calibration code was read.")
    what = N_("scanner", "Scan one of the two codes of this page, straight and from a hand's breadth.")
    return [Finding(tone="red", fact=words, what=what)]


def _figures(plain: str) -> str:
    return "".join(_AZERTY.get(c, _SHIFTED.get(c, c)) for c in plain)


def _of_figures(plain: str) -> list[Finding]:
    at = plain.find(FIGURES)
    if plain == FIGURES:
        return [Finding(tone="green", fact=N_("scanner", "All 58 figures arrive as they are."))]
    if at >= 0:
        return [_around(plain[:at] + plain[at + len(FIGURES) :])]
    for table, words, what in (
        (
            _AZERTY,
            N_("scanner", "The figures arrive as the signs of a French keyboard."),
            N_("scanner", "Set the scanner's keyboard country to the layout of this computer (USA or China)."),
        ),
        (
            _SHIFTED,
            N_("scanner", "The figures arrive as the signs above them: Shift is held."),
            N_("scanner", "Turn off Caps Lock, and at the scanner 'invert case' or 'Caps Lock on'."),
        ),
    ):
        if "".join(table.get(c, c) for c in plain) == FIGURES:
            return [Finding(tone="red", fact=words, what=what)]
    if _within(plain, FIGURES):
        words = N_("scanner", "{n} of 58 figures are lost on the way.", n=len(FIGURES) - len(plain))
        what = N_(
            "scanner", "Set a longer pause between characters at the scanner, 5 to 10 ms, and use another USB socket."
        )
        return [Finding(tone="red", fact=words, what=what)]
    words = N_("scanner", "Figures arrive, but not those of the code.")
    what = N_("scanner", "Reset the scanner to its factory settings with its own manual, then scan again.")
    return [Finding(tone="red", fact=words, what=what)]


def _around(extra: str) -> Finding:
    words = N_("scanner", "The scanner adds signs of its own: {signs}", signs=extra[:_EXTRA])
    what = N_("scanner", "Turn off prefix, suffix and AIM identifier at the scanner; Enter alone may follow.")
    return Finding(tone="red", fact=words, what=what)


def _of_letters(plain: str) -> list[Finding]:
    if plain == LETTERS:
        return [Finding(tone="green", fact=N_("scanner", "Letters and signs arrive as they are."))]
    if LETTERS in plain:
        return [_around(plain.replace(LETTERS, "", 1))]
    layout = N_("scanner", "Set the scanner's keyboard country to the layout of this computer (USA or China).")
    case = N_("scanner", "Turn off Caps Lock, and at the scanner 'invert case' or 'Caps Lock on'.")
    for changed, words, what in (
        (LETTERS.swapcase(), N_("scanner", "Capitals and small letters are exchanged: Caps Lock is on."), case),
        (LETTERS.upper(), N_("scanner", "Everything arrives in capitals."), case),
        (LETTERS.lower(), N_("scanner", "Everything arrives in small letters."), case),
    ):
        if plain == changed:
            return [Finding(tone="amber", fact=words, what=what)]
    letters = "".join(c for c in plain if c.isascii() and c.isalpha())
    wanted = "".join(c for c in LETTERS if c.isalpha())
    if letters == wanted.translate(_QWERTZ):
        words = N_("scanner", "Y and Z are exchanged: a German layout.")
        return [Finding(tone="amber", fact=words, what=layout)]
    if letters == wanted.translate(_OF_AZERTY) or any(c in plain for c in "\u00e9\u00e8\u00e7\u00e0"):
        words = N_("scanner", "A, Q, W, Z or figures are exchanged: a French layout.")
        return [Finding(tone="amber", fact=words, what=layout)]
    if any(unicodedata.category(c) == "Lo" for c in plain) or len(letters) < len(wanted):
        words = N_("scanner", "An input method takes letters away: Chinese input is on.")
        what = N_(
            "scanner", "Switch the input method to English while scanning; labels of figures are read all the same."
        )
        return [Finding(tone="amber", fact=words, what=what)]
    if len(plain) == len(LETTERS):
        pairs = " ".join(f"{a}\u2192{b}" for a, b in zip(LETTERS, plain, strict=True) if a != b)
        words = N_("scanner", "Signs arrive as others: {pairs}", pairs=pairs[:60])
        return [Finding(tone="amber", fact=words, what=layout)]
    words = N_("scanner", "Letters arrive, but not those of the code.")
    what = N_("scanner", "Reset the scanner to its factory settings with its own manual, then scan again.")
    return [Finding(tone="amber", fact=words, what=what)]


def _speed(slowest: int) -> Finding:
    if slowest <= _COMFORT:
        return Finding(tone="green", fact=N_("scanner", "Fast enough: {n} ms between keys at most.", n=slowest))
    if gap_for(slowest) < SLOWEST_MS:
        words = N_("scanner", "Slow: up to {n} ms between keys. The scan box waits that long from now on.", n=slowest)
        what = N_("scanner", "Better: set the pause between characters at the scanner to nought.")
        return Finding(tone="amber", fact=words, what=what)
    words = N_("scanner", "Too slow: {n} ms between keys cannot be told from typing by hand.", n=slowest)
    what = N_("scanner", "Set the pause between characters at the scanner to nought, then scan again.")
    return Finding(tone="red", fact=words, what=what)


def _ends(ends: Sequence[str]) -> list[Finding]:
    if not ends:
        words = N_("scanner", "No Enter follows. The scan box ends a code by the pause after it from now on.")
        what = N_("scanner", "Better: let the scanner send Enter (suffix CR) after each code.")
        return [Finding(tone="amber", fact=words, what=what)]
    if not {"control", "alt"}.isdisjoint(ends):
        words = N_("scanner", "The scanner sends control signs (Ctrl or Alt with a key).")
        what = N_("scanner", "Set it to keyboard mode with the suffix CR, without function keys or Alt codes.")
        return [Finding(tone="red", fact=words, what=what)]
    if len(ends) > 1:
        words = N_("scanner", "Enter comes {n} times after a code; only the first counts.", n=len(ends))
        what = N_("scanner", "Better: set one suffix only (CR, not CR LF).")
        return [Finding(tone="amber", fact=words, what=what)]
    words = N_("scanner", "Enter ends each code.") if ends[0] == "enter" else N_("scanner", "Tab ends each code.")
    return [Finding(tone="green", fact=words)]


def _within(part: str, whole: str) -> bool:
    """Tell whether `part` is `whole` with signs left out."""
    rest = iter(whole)
    return all(c in rest for c in part)
