"""Puts the fields of a received document's code to their names: by their order where all are there, by their look else."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Final

from secretdesk.domain.secrecy import STAR, parse_mark
from secretdesk.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.domain.profile import Profile

# What stands in a field to which there is nothing to say.
NONE: Final = frozenset({"", "\u65e0", "\u516c\u5f00", "\u666e\u901a", "\u4e00\u822c", "\u975e\u5bc6"})
_DOCUMENT_NO: Final = re.compile(
    r".*[\u3014\[(\u3010\u300a\uff3b]\s*(?:19|20)\d\d\s*[\u3015\])\u3011\u300b\uff3d].*\d.*|.*\u7b2c?\s*\d+\s*[\u671f\u53f7]"
)
_KINDS: Final = re.compile(
    "\u51b3\u8bae|\u51b3\u5b9a|\u547d\u4ee4|\u4ee4|\u516c\u62a5|\u516c\u544a|\u901a\u544a|\u610f\u89c1|\u901a\u77e5|\u901a\u62a5|"
    "\u62a5\u544a|\u8bf7\u793a|\u6279\u590d|\u8bae\u6848|\u51fd|(?:\u4f1a\u8bae)?\u7eaa\u8981|\u6307\u793a|\u6761\u4f8b|\u89c4\u5b9a|"
    "\u7535\u62a5|\u7b80\u62a5|\u65b9\u6848|\u5370\u53d1|\u8f6c\u53d1"
)
# Nought is written in many ways: the ideograph, circles, and letters that only look like one.
_NUMERALS: Final = {**dict.fromkeys("\u3007\u25cb\u96f6\u25ef\u041e\u039fOo", "0")} | {
    sign: str(n) for n, sign in enumerate("\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d", start=1)
}
_TEN: Final = "\u5341"
_DAY: Final = re.compile(r"(.{4})[-./\u5e74](.{1,3})[-./\u6708](.{1,3}?)\u65e5?|(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6})?")

_CHINESE: Final = re.compile("[\u3400-\u9fff]")

# Where the fields belong: how well a text looks like each, from -3 (cannot be) to 3 (is nothing else).


def _fits_number(text: str) -> int:
    return (
        2
        if re.fullmatch(r"[0-9A-Za-z./-]{4,40}", text) and day_of(text) is None
        else -2
        if _CHINESE.search(text)
        else 0
    )


def _fits_words(text: str) -> int:
    if _DOCUMENT_NO.fullmatch(text) or day_of(text) or text in NONE:
        return -2
    return 1 if _CHINESE.search(text) else 0


def _fits_kind(text: str) -> int:
    return 3 if _KINDS.fullmatch(text) else -1 if len(text) > 12 or _DOCUMENT_NO.fullmatch(text) else 0


def _fits_document_no(text: str) -> int:
    return 3 if _DOCUMENT_NO.fullmatch(text) else 0 if text in NONE else -1


def _fits_title(text: str) -> int:
    if _KINDS.fullmatch(text) or text in NONE:
        return -2
    told = "\u5173\u4e8e" in text or re.search(f"(?:{_KINDS.pattern})$", text)
    return 2 if told else 1 if len(text) > 8 else 0


def _fits_day(text: str) -> int:
    return 3 if day_of(text) else -3


def _fits_layer(text: str) -> int:
    return -3 if day_of(text) else 1 if text.endswith("\u7ea7") or text in NONE else 0


def _fits_any(text: str) -> int:
    return -1 if day_of(text) else 0


def _fits_level(profile: Profile) -> Callable[[str], int]:
    def fits(text: str) -> int:
        return 3 if mark_of(text, profile) is not None else 2 if text in NONE else -3

    return fits


def _fits_urgency(profile: Profile) -> Callable[[str], int]:
    known = {word for _, word, _ in profile.registers.get("urgency", ())}
    return lambda text: 3 if text in known and text not in NONE else 2 if text in NONE else -3


NAMES: Final = (
    "code_no", "issuer", "kind", "document_no", "addressee", "title", "level", "urgency", "issue_date", "layer", "maker",
    "made_on", "own",
)  # fmt: skip


def placed(fields: Sequence[str], profile: Profile) -> list[str | None]:
    """Put each field to its name, in order, so that together they fit best; a name may stay empty, a field unplaced."""
    fits = (
        _fits_number, _fits_words, _fits_kind, _fits_document_no, _fits_words, _fits_title, _fits_level(profile),
        _fits_urgency(profile), _fits_day, _fits_layer, _fits_words, _fits_day, _fits_any,
    )  # fmt: skip
    rows, columns = len(fields), len(NAMES)
    best: list[list[tuple[float, str]]] = [[(0.0, "")] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows + 1):
        for column in range(columns + 1):
            ways: list[tuple[float, str]] = []
            if row and column:
                score = 0 if not fields[row - 1] else fits[column - 1](fields[row - 1])
                # A field at its own place is believed before one that moved.
                ways.append((best[row - 1][column - 1][0] + score + 0.1 * (row == column), "both"))
            if column:
                missing = 0.0 if row == rows else 1.5
                ways.append((best[row][column - 1][0] - missing, "name"))
            if row:
                ways.append((best[row - 1][column][0] - 2.0, "field"))
            if ways:
                best[row][column] = max(ways, key=lambda way: way[0])
    placed: list[str | None] = [None] * columns
    row, column = rows, columns
    while row or column:
        step = best[row][column][1]
        row -= step != "name"
        column -= step != "field"
        if step == "both":
            placed[column] = fields[row]
    return placed


# What the fields say.


def day_of(text: str | None) -> date | None:
    """Read a document's date, in figures with or without signs between, or in Chinese numerals; None where it is none."""
    match = _DAY.fullmatch(unicodedata.normalize("NFKC", (text or "").strip()))
    if match is None:
        return None
    try:
        year, month, day = (_count(part) for part in match.groups() if part)
        return date(year, month, day)
    except ValueError:
        return None


def _count(numeral: str) -> int:
    """Return a number from 0 to 99, or of figures alone. Raises `ValueError`."""
    tens, ten, ones = "".join(_NUMERALS.get(sign, sign) for sign in numeral).partition(_TEN)
    return int(tens or "1") * 10 + int(ones or "0") if ten else int(tens)


def mark_of(text: str, profile: Profile) -> tuple[str, str | None] | None:
    """Read a level with what may follow it: a star and a period, or the period alone."""
    plain = re.sub(r"\s+", "", text).replace("\u2606", STAR).replace("*", STAR)
    for level in sorted(profile.levels, key=lambda one: -len(one.word)):
        if plain.startswith(level.word):
            tail = plain.removeprefix(level.word).lstrip(STAR).strip("()\uff08\uff09")
            try:
                _, period = parse_mark(
                    f"{level.word}{STAR}{tail}" if level.star and tail else level.word, profile.levels
                )
            except BadInput:
                return level.id, None
            return level.id, (period.text or None) if level.star else None
    return None
