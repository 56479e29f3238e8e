"""The trade's own words in the search grammar: keys and values as the profile and the catalogues say them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from secretdesk.domain.item import STATES
from secretdesk.text import LANGUAGES, N_, Message, say

if TYPE_CHECKING:
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
)
VALUES: tuple[tuple[str, Message], ...] = (
    ("overdue", N_("search", "overdue")),
    ("out", N_("search", "out")),
    ("held", N_("search", "held")),
    ("today", N_("search", "today")),
    ("missing", N_("search", "missing")),
    ("unsigned", N_("search", "unsigned")),
    ("expired", N_("search", "expired")),
    ("violation", N_("search", "violation")),
    ("destroying", N_("search", "destroying")),
)


@cache
def _said() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for id_, words in (*STATES, *VALUES, *KEYS):
            found.setdefault(say(words, language), id_)
    return found


def words(profile: Profile) -> dict[str, str]:
    """Return what people say -> what the grammar means, for keys and values alike."""
    found = dict(_said())
    for level in profile.levels:
        found[level.word] = level.id
        found[level.gloss.casefold()] = level.id
    for entries in profile.registers.values():
        for id_, word, gloss in entries:
            found.setdefault(word, id_)
            found.setdefault(gloss.casefold(), id_)
    return found
