"""Matches the headings of a register to the fields of a ledger: by stable id, by our own labels, by known synonyms.

One function tells who wants the mapping; it guesses only where a heading is known, and says when two columns claim one
field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secretdesk.domain.numbering import read_item_number
from secretdesk.errors import BadInput
from secretdesk.exchange.heading_rows import key
from secretdesk.text import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile

ID, LABEL, SYNONYM, PART = 4, 3, 2, 1  # how sure a match is
_NUMBER, _FORMER = "number", "former_no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What a column is: the name of its field, None where it is not known; `score` from 0 to 4.

    `rival` tells that another column claims the same field as well or better.
    """

    column: int
    field: str | None = None
    score: int = 0
    rival: int | None = None


def match(
    headings: Sequence[str],
    fields: Mapping[str, Field],
    profile: Profile,
    ledger: str = "",
    samples: Callable[[int], Iterable[str]] | None = None,
) -> tuple[Match, ...]:
    """Return one match a heading, in their order; a field goes to its surest column, the first of equals.

    `fields` are the fields that may be filled, by name; `ledger` chooses synonyms that only one ledger knows, written
    `ledger.field` in the profile. `samples(column)` are some of a column's texts: a number that is none of ours is the
    number a thing had before.
    """
    words = _words(fields, profile, ledger)
    alone = {key(word) for word in profile.synonyms.get("alone", ())}
    groups = {key(word) for word in profile.synonyms.get("groups", ())}
    guesses = [_guess(_ungrouped(text, groups), words, alone) for text in headings]
    taken: dict[str, int] = {}
    for at in sorted(range(len(guesses)), key=lambda at: (-guesses[at][1], at)):
        name, score = guesses[at]
        if name and score:
            taken.setdefault(name, at)
    found = []
    for at, (name, score) in enumerate(guesses):
        if not name:
            found.append(Match(column=at))
        elif taken[name] == at:
            found.append(Match(column=at, field=name, score=score))
        elif score == PART:
            found.append(Match(column=at))
        else:
            found.append(Match(column=at, score=score, rival=taken[name]))
    return tuple(_of_ours(one, fields, samples) for one in found) if samples else tuple(found)


def _of_ours(one: Match, fields: Mapping[str, Field], samples: Callable[[int], Iterable[str]]) -> Match:
    if one.field != _NUMBER or one.score == ID or _FORMER not in fields:
        return one
    texts = [text for text in samples(one.column) if text.strip()]
    return replace(one, field=_FORMER) if texts and not any(map(_is_ours, texts)) else one


def _is_ours(text: str) -> bool:
    try:
        read_item_number(text)
    except BadInput:
        return False
    return True


def known(profile: Profile, ledgers: Mapping[str, Mapping[str, Field]]) -> frozenset[str]:
    """Return every heading word of some ledgers and of the trade, as a heading row is looked for by."""
    told = (words for name, words in profile.synonyms.items() if name.isidentifier() or name == "*")
    found: set[str] = {key(word) for words in told for word in words}
    for ledger, fields in ledgers.items():
        found |= _words(fields, profile, ledger).keys()
    return frozenset(found - {""})


def _words(fields: Mapping[str, Field], profile: Profile, ledger: str) -> dict[str, tuple[str, int]]:
    """Return heading word -> (field, how sure); what an earlier field claims as surely stays its own."""
    words: dict[str, tuple[str, int]] = {}

    def claim(text: str, name: str, score: int) -> None:
        word = key(text)
        if word and words.get(word, ("", 0))[1] < score:
            words[word] = (name, score)

    for name in fields:
        claim(name, name, ID)
    for name in fields:  # what a ledger means by a word comes before what the word means elsewhere
        for text in profile.synonyms.get(f"{ledger}.{name}", ()):
            claim(text, name, LABEL)
    for name, field in fields.items():
        for language in LANGUAGES:
            claim(say(field.label, language), name, LABEL)
    for name in fields:
        for text in profile.synonyms.get(name, ()):
            claim(text, name, SYNONYM)
    return words


def _guess(text: str, words: Mapping[str, tuple[str, int]], alone: set[str]) -> tuple[str | None, int]:
    """Look for the whole heading, then without what stands in brackets, then for its lines, the last first.

    Words in `alone` mean a field only where they are the heading: the date of something else is no date of receipt.
    """
    whole = words.get(key(text))
    if whole:
        return whole
    bare = _unbracketed(text)
    if found := words.get(key(bare)):
        return found[0], PART
    for part in (*reversed(bare.split(" ")), *bare.replace("/", " ").replace("\u3001", " ").split(" ")):
        if key(part) not in alone and (found := words.get(key(part))):
            return found[0], PART
    return None, 0


def _ungrouped(text: str, groups: set[str]) -> str:
    """Leave off a first line that only gathers columns of all sorts: below it each says for itself what it is."""
    over, _, rest = text.strip().partition(" ")
    return rest if rest and key(over) in groups else text


def _unbracketed(text: str) -> str:
    out, depth = [], 0
    for sign in text:
        if sign in "(\uff08[\u3014\u3010":
            depth += 1
        elif sign in ")\uff09]\u3015\u3011":
            depth = max(0, depth - 1)
        elif not depth:
            out.append(sign)
    return "".join(out).strip()
