"""What stands in a filter line, term by term: which are conditions, how each is said on a chip, the line without one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import look, synonyms
from secretdesk.desk.synonyms import KEYS, VALUES
from secretdesk.domain.item import STATE_WORDS
from secretdesk.gui.language import language, tr

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.profile import Profile

_TERM = re.compile(
    r'(?:(?P<key>[^\s:<>="\uff1a]+)(?P<op>[<>]=?|[:=\uff1a]))?(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]+))'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition of a filter line: where it stands, and its words for a chip."""

    start: int
    end: int
    key: str
    words: str
    value: str


def terms(desk: Desk, ledger: str, text: str) -> tuple[Term, ...]:
    """Return the conditions of a filter line in order; free words are none."""
    means = {said.casefold(): id_ for said, id_ in synonyms.words(desk.profile).items()}
    found: list[Term] = []
    for match in _TERM.finditer(text):
        typed = match["key"]
        if not typed or not look.query(desk, ledger, match[0]).where:
            continue
        key = means.get(typed.casefold(), typed.casefold())
        raw = match["plain"] if match["quoted"] is None else match["quoted"]
        value = value_words(desk.profile, means.get(raw.casefold(), raw))
        sign = "" if match["op"] in {":", "=", "\uff1a"} else f"{match['op']} "
        words = "" if key == "is" else key_words(key)
        found.append(Term(start=match.start(), end=match.end(), key=key, words=words, value=f"{sign}{value}"))
    return tuple(found)


def key_words(key: str) -> str:
    """Return a key as the screen's language says it."""
    words = dict(KEYS).get(key)
    return key if words is None else tr(words)


def value_words(profile: Profile, value: str) -> str:
    """Return a value as the screen's language says it: a level as it is marked, a state, an entry of a register."""
    level = next((one for one in profile.levels if one.id == value), None)
    if level is not None:
        return level.word
    words = STATE_WORDS.get(value) or dict(VALUES).get(value)
    if words is not None:
        return tr(words)
    for entries in profile.registers.values():
        for id_, word, gloss in entries:
            if id_ == value:
                return word if language() == "zh_CN" else gloss
    return value


def term_text(profile: Profile, key: str, value: str) -> str:
    """Return a condition as it is typed in the screen's language."""
    return localized(profile, f'{key}:"{value}"')


def localized(profile: Profile, text: str) -> str:
    """Return a line written in the grammar's own keys as the screen's language writes it."""
    found = []
    for match in _TERM.finditer(text):
        value = match["plain"] if match["quoted"] is None else match["quoted"]
        said = value_words(profile, value)
        quoted = f'"{said}"' if " " in said else said
        found.append(f"{key_words(match['key'])}{match['op']}{quoted}" if match["key"] else match[0])
    return " ".join(found)


def without(text: str, term: Term) -> str:
    """Return the line without one of its conditions."""
    return " ".join((text[: term.start] + " " + text[term.end :]).split())


def with_term(text: str, added: str) -> str:
    """Return the line with one more condition."""
    return " ".join([*text.split(), added])
