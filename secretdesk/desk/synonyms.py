"""The trade's own words in the search grammar: keys and values as the profile and the catalogues say them."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from secretdesk.text import LANGUAGES, N_, Message, say
from secretdesk.vault import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secretdesk.domain.profile import Profile

KEYS: tuple[tuple[str, Message], ...] = (
    ("level", N_("search", "level")),
    ("holder", N_("search", "holder")),
    ("due", N_("search", "due")),
    ("expires", N_("search", "expires")),
    ("is", N_("search", "is")),
    ("year", N_("search", "year")),
    ("state", N_("search", "state")),
    ("place", N_("search", "place")),
    ("kind", N_("search", "kind")),
    ("from", N_("search", "from")),
    ("received", N_("search", "received")),
    ("registered", N_("search", "registered")),
    ("no", N_("search", "no")),
    ("title", N_("search", "title")),
    ("department", N_("search", "department")),
    ("on", N_("search", "on")),
    ("closed", N_("search", "closed")),
    ("period", N_("search", "period")),
)
VALUES: tuple[tuple[str, Message], ...] = (
    ("overdue", N_("search", "overdue")),
    ("out", N_("search", "out")),
    ("held", N_("search", "held")),
    ("today", N_("search", "today")),
    ("yesterday", N_("search", "yesterday")),
    ("tomorrow", N_("search", "tomorrow")),
    ("week", N_("search", "this week")),
    ("month", N_("search", "this month")),
    ("year", N_("search", "this year")),
    ("lastweek", N_("search", "last week")),
    ("nextweek", N_("search", "next week")),
    ("lastmonth", N_("search", "last month")),
    ("nextmonth", N_("search", "next month")),
    ("lastyear", N_("search", "last year")),
    ("nextyear", N_("search", "next year")),
    ("missing", N_("search", "missing")),
    ("voided", N_("search", "voided")),
    ("unsigned", N_("search", "unsigned")),
    ("expired", N_("search", "expired")),
    ("violation", N_("search", "violation")),
    ("destroying", N_("search", "destroying")),
    ("none", N_("search", "none")),
    ("yes", N_("search", "yes")),
    ("no", N_("search", "not so")),
)
# what is said besides the words the screen uses
ALSO: dict[str, tuple[str, ...]] = {
    "level": ("\u7ea7\u522b",),
    "holder": (
        "\u6301\u6709",
        "\u501f\u9605\u4eba",
        "\u5728\u8c01\u624b\u4e0a",
        "\u5728\u8c01\u624b\u91cc",
        "\u8c01\u6301\u6709",
        "\u8c01\u501f",
    ),
    "received": ("\u6536\u5230",),
    "kind": ("\u8f7d\u4f53", "\u4ecb\u8d28"),
    "closed": ("\u9500\u6bc1", "\u79bb\u5e93\u65e5\u671f", "\u6ce8\u9500"),
    "due": ("\u5230\u671f", "\u5e94\u8fd8"),
    "place": ("\u5730\u70b9", "\u5b58\u653e"),
    "on": ("\u67d0\u65e5", "\u622a\u81f3"),
    "from": ("\u6765\u6587",),
}
ALSO_VALUES: dict[str, tuple[str, ...]] = {
    "month": ("\u8fd9\u4e2a\u6708", "\u5f53\u6708"),
    "week": ("\u8fd9\u5468", "\u672c\u661f\u671f", "\u8fd9\u4e2a\u661f\u671f"),
    "year": ("\u4eca\u5e74", "\u672c\u5e74\u5ea6", "\u672c\u5e74"),
    "lastweek": ("\u4e0a\u661f\u671f", "\u4e0a\u4e2a\u661f\u671f"),
    "nextweek": ("\u4e0b\u661f\u671f", "\u4e0b\u4e2a\u661f\u671f"),
    "lastmonth": ("\u4e0a\u4e2a\u6708",),
    "nextmonth": ("\u4e0b\u4e2a\u6708",),
    "lastyear": ("\u4e0a\u5e74", "\u4e0a\u5e74\u5ea6"),
    "overdue": ("\u8d85\u671f", "\u8fc7\u671f\u672a\u8fd8"),
}
_COLUMN_KEYS = {
    "title": "title", "level": "level", "received_on": "received", "registered_on": "received", "issuer": "from",
    "custodian": "holder", "place": "place", "due_on": "due", "expires_on": "expires", "state": "state", "copy_no": "copy_no",
    "carrier_kind": "kind", "department": "department", "handling": "department",
}  # fmt: skip


@cache
def _catalogued() -> tuple[dict[str, str], dict[str, str]]:
    keys: dict[str, str] = {}
    values: dict[str, str] = {}
    for language in LANGUAGES:
        for found, words in ((keys, KEYS), (values, VALUES)):
            for id_, said in words:
                found.setdefault(_plain(say(said, language)), id_)
    for id_, also in ALSO.items():
        for word in also:
            keys.setdefault(_plain(word), id_)
    for id_, also in ALSO_VALUES.items():
        for word in also:
            values.setdefault(_plain(word), id_)
    return keys, values


def lexicon(profile: Profile) -> Lexicon:
    """Return what people say of this profile's levels and registers, and of everything else, in either language."""
    keys, values = _catalogued()
    synonyms = {_plain(said): key for name, key in _COLUMN_KEYS.items() for said in profile.synonyms.get(name, ())}
    return Lexicon(
        keys=synonyms | keys,
        values=values,
        levels=_said((one.id, one.word, one.gloss) for one in profile.levels),
        ranks={one.id: one.rank for one in profile.levels},
        registers=_registers(profile),
    )


def _registers(profile: Profile) -> dict[str, dict[str, str]]:
    """Return what people say for the choices of each register or field: the words on the screen first, then others."""
    found = {name: _said(entries) for name, entries in profile.registers.items()}
    for column, also in profile.synonyms.items():
        name, parted, id_ = column.partition(":")
        if parted:
            known = found.setdefault(name, {})
            for word in also:
                known.setdefault(_plain(word), id_)
    return found


def _said(entries: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for id_, word, gloss in entries:
        for said in (word, gloss, id_):
            found.setdefault(_plain(said), id_)
    return found


def _plain(said: str) -> str:
    return unicodedata.normalize("NFKC", said).casefold()
