"""What a line of bare words may have meant that nothing has: a level, a state, a kind, a person without a key before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import scanning, synonyms
from secretdesk.domain.item import STATES
from secretdesk.text import say
from secretdesk.vault import grammar
from secretdesk.vault.query_words import choice_words

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Lexicon

_IS = ("overdue", "out", "held", "missing", "voided", "unsigned", "expired", "violation", "destroying")


def line(desk: Desk, text: str) -> str:
    """Return the line with its keys put in, empty where no word of it is one of the trade's."""
    lexicon = synonyms.lexicon(desk.profile)
    terms, changed = grammar.read(text), False
    told = []
    for term in terms:
        words = [text[term.start : term.end]] if term.key or term.negated else text[term.start : term.end].split()
        for word in words:
            key = "" if term.key or term.negated else _key(word, lexicon) or _whose(desk, word)
            changed = changed or bool(key)
            told.append(f"{key}:{word}" if key else word)
    return " ".join(told) if changed else ""


def _key(word: str, lexicon: Lexicon) -> str:
    said = word.casefold()
    language = "en" if word.isascii() else "zh_CN"
    states = {**lexicon.registers.get("state", {}), **choice_words(STATES)}
    found = (
        "level"
        if said in lexicon.levels
        else "is"
        if lexicon.values.get(said) in _IS
        else "state"
        if said in states
        else "kind"
        if said in lexicon.registers.get("carrier_kind", {})
        else ""
    )
    return say(dict(synonyms.KEYS)[found], language) if found else ""


def _whose(desk: Desk, word: str) -> str:
    """Return the key of a word that is somebody's name, or a place's."""
    meant = scanning.typed(desk, word)
    key = {"person": "holder", "place": "place"}.get(meant.kind, "") if meant.ours else ""
    return say(dict(synonyms.KEYS)[key], "en" if word.isascii() else "zh_CN") if key else ""
