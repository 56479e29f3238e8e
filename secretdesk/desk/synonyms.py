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
    "holder": ("\u6301\u6709", "\u501f\u9605\u4eba", "\u5728\u8c01\u624b\u4e0a"),
    "due": ("\u5230\u671f", "\u5e94\u8fd8"),
    "place": ("\u5730\u70b9", "\u5b58\u653e"),
    "on": ("\u67d0\u65e5", "\u622a\u81f3"),
    "from": ("\u6765\u6587",),
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
        registers={name: _said(entries) for name, entries in profile.registers.items()},
    )


def _said(entries: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for id_, word, gloss in entries:
        for said in (word, gloss, id_):
            found.setdefault(_plain(said), id_)
    return found


def _plain(said: str) -> str:
    return unicodedata.normalize("NFKC", said).casefold()
