"""Reads levels and secrecy periods as registers mark them: one cell for both, with any star, or the level by its first sign."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secretdesk.domain.secrecy import Period, PeriodKind
from secretdesk.errors import BadInput
from secretdesk.exchange import numerals, terms
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.profile import Profile

_STAR = "\u2605\u2606*\u22c6\u272d\u2729\u2730\u2b50"
_STARS = re.compile(
    "[\u2605\u2606*\u22c6\u272d\u2729\u2730\u2b50\u66f3\u00d7\ufe0f\u00b7:/\u3001,(\\[\u3010\u3014-]+"
)  # what parts level and period
_ENDS = ")]\u3011\u3015"
_LEVEL = "\u7ea7"
_YEARS = re.compile("(\\d{1,3})(?:\u5e74|y|years?)?(?:\u671f|\u4ee5\u5185)?")
_MONTHS = re.compile("(\\d{1,3})(?:\u4e2a?\u6708|m|months?)")
_LONG = frozenset({"\u957f\u671f", "\u6c38\u4e45", "\u957f\u671f\u4fdd\u5bc6", "long", "longterm", "permanent"})
# What people write for the words of the statutory levels (the profile's own words and glosses come first).
_SAID = {"\u7edd": "juemi", "\u673a": "jimi", "\u79d8": "mimi", "\u79c1\u5bc6": "mimi", "\u5de5\u5bc6": "gongzuo_mimi", "\u5185\u90e8\u8d44\u6599": "neibu",
         "\u5185\u90e8\u6587\u4ef6": "neibu", "\u5185": "neibu"}  # fmt: skip


def read(text: str, profile: Profile) -> tuple[str, str | None]:
    """Return (level id, period text or None) of a mark. Raises `BadInput` for an unknown level."""
    plain = terms.plain(text)
    low = plain.casefold()
    words = [(word, id_) for one in profile.levels for word, id_ in _words(one.word, one.gloss, one.id)]
    words += [(word, id_) for word, id_ in _SAID.items() if profile.knows(id_)]
    for word, id_ in sorted(words, key=lambda pair: -len(pair[0])):
        if not low.startswith(word):
            continue
        tail = plain[len(word) :].removeprefix(_LEVEL)
        parted = _STARS.sub("", tail, count=1) if _STARS.match(tail) else tail
        parted = parted.rstrip(_ENDS)
        if not parted:
            return id_, None
        if parted == tail and not (
            tail[0].isdigit() or tail in _LONG or numerals.IN_CHINESE.match(tail) or terms.read(tail)
        ):
            continue  # another word that only begins so
        found = period(parted)
        if Period.parse(found).kind is PeriodKind.UNTIL_CONDITION and tail[0] not in _STAR:
            continue  # a remark, not a period
        return id_, found
    raise BadInput("no-such-level", N_("secrecy", "Not a level of this unit's profile."))


def period(text: str) -> str | None:
    """Return a period in its canonical text. Raises `BadInput` for one of no length, and for figures that are no period."""
    plain = terms.plain(text)
    plain = _STARS.sub("", plain, count=1) if _STARS.match(plain) else plain
    if plain.casefold() in _LONG:
        return Period.parse("\u957f\u671f").text
    numbered = numerals.arabic(plain)
    if match := _YEARS.fullmatch(numbered):
        return Period.parse(f"{match[1]}\u5e74").text
    if match := _MONTHS.fullmatch(numbered):
        return Period.parse(f"{match[1]}\u4e2a\u6708").text
    if by_days := terms.read(plain):
        return by_days.text
    if plain and not any(sign.isalpha() for sign in plain):
        raise BadInput(
            "no-period", N_("intake", "Not a secrecy period; write years, months, the last day, or the condition.")
        )
    return Period.parse(plain).text or None


def _words(word: str, gloss: str, id_: str) -> tuple[tuple[str, str], ...]:
    return ((word, id_), ("".join(gloss.casefold().split()), id_), (id_, id_))
