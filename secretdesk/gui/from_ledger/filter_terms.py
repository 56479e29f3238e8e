"""What stands in a filter line, term by term: which are conditions, how each is said on a chip, the line without one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secretdesk.desk import look, synonyms
from secretdesk.desk.synonyms import KEYS, VALUES
from secretdesk.domain.item import STATE_WORDS, STATES
from secretdesk.gui.language import language, tr
from secretdesk.text import N_
from secretdesk.vault import grammar
from secretdesk.vault.query_words import choice_words

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition of a filter line: where it stands, and its words for a chip."""

    start: int
    end: int
    key: str
    words: str
    value: str


def terms(desk: Desk, ledger: str, text: str) -> tuple[Term, ...]:
    """Return the conditions of a filter line in order; free words are none, nor is what means nothing here."""
    means = synonyms.lexicon(desk.profile)
    found: list[Term] = []
    for term in grammar.read(text):
        if not term.key and not term.negated:
            continue
        asked = look.asked(desk, ledger, grammar.write_one(term))
        if asked.mistakes:
            continue
        key = means.keys.get(term.key, term.key)
        values = [value_words(desk.profile, _meant(desk.profile, value.text)) for value in term.values]
        sign = "" if term.operator in {"", ":"} else f"{term.operator} "
        words = "" if key in {"", "is"} else key_words(key)
        if term.negated:
            words = tr(N_("filter", "not {key}", key=words)).strip()
        joined = tr(N_("filter", " or ")).join(values)
        found.append(Term(start=term.start, end=term.end, key=key, words=words, value=f"{sign}{joined}"))
    return tuple(found)


def _meant(profile: Profile, said: str) -> str:
    """Return the id a value means, or what was said."""
    means, plain = synonyms.lexicon(profile), said.casefold()
    for known in (means.levels, means.values, *means.registers.values()):
        if plain in known:
            return known[plain]
    return choice_words(STATES).get(plain, said)


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
    for term in grammar.read(text):
        if term.key:
            said = [value_words(profile, value.text) for value in term.values]
            values = tuple(grammar.Value(words, quoted=" " in words) for words in said)
            found.append(replace(term, key=key_words(term.key), values=values))
        else:
            found.append(term)
    return grammar.write(found)


def without(text: str, term: Term) -> str:
    """Return the line without one of its conditions."""
    return " ".join((text[: term.start] + " " + text[term.end :]).split())


def with_term(text: str, added: str) -> str:
    """Return the line with one more condition."""
    return " ".join([*text.split(), added])
