"""Cuts text into the tokens of the search index, so that any one to eight characters of a title find it.

Each Chinese character is a token of its own and a query is a phrase of them; runs of letters and digits are tokens
whole, and their tails stand in a second column, so that `93` finds 0093 and `A345` finds WX12A345; there, too, stand the
first letters of the Chinese, three in a row at each character.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from secretdesk.remembering import remembered
from secretdesk.vault import initials

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

QUERY_LIMIT = 200
_TOKEN = re.compile("[^\\W_\u2e80-\U0010ffff]+|[^\\W_]")
# Every proper tail of a run, 23 at most, with the token that follows it, so that phrases go on from it.
_TAIL = re.compile("(?<=[^ ])(?<![^ ]{24})(?=([^ ]+(?: [^ ]+)?))")
_FIGURES = re.compile("[0-9]+")
_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_BETWEEN = " \u00b6 "  # with a token no query holds, since it is neither letter nor digit


class Cut(NamedTuple):
    """One text as the index holds it: its tokens, the tails of its runs, its first letters, and others it may be read by."""

    words: str
    tails: str
    letters: str
    others: str | None


def tokens(text: str) -> list[str]:
    """Return the tokens of a text in order: single characters of scripts without blanks, runs of all others."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def cut(text: str) -> Cut:
    """Return one text as the index holds it."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    found = " ".join(_TOKEN.findall(plain))
    # figures have no letters: the numbers of a series differ in nothing else
    letters, others = ("", None) if plain.isascii() else _letters(_FIGURES.sub("0", plain))
    return Cut(found, " ".join(_TAIL.findall(found)), letters, others)


@remembered(4096)
def _letters(text: str) -> tuple[str, str | None]:
    customary, others = initials.grams(text)
    return " ".join(customary), None if others is None else " ".join(others)


def indexed(texts: Sequence[str | None], own: int | None = None, cut: Callable[[str], Cut] = cut) -> tuple[str, str]:
    """Return what the two columns of the index hold for the texts of a row; no phrase spans two of them.

    The first `own` are the row's own: only of these are first letters kept, for the others stand with their own row.
    """
    mine = [cut(text) for text in texts[:own] if text]
    parts = mine if own is None else mine + [cut(text) for text in texts[own:] if text]
    others = [one.tails for one in parts if one.tails] + [one.letters for one in mine if one.letters]
    if [one for one in mine if one.others is not None]:
        others += [told for one in mine if (told := one.letters if one.others is None else one.others)]
    return _BETWEEN.join([one.words for one in parts]), " ".join(others)


def match(text: str) -> str | None:
    """Return the full-text query for what was typed: every word of it must be found; None where nothing can be.

    What stands in quotes is one phrase.
    """
    phrases = [_of(found) for part in parts(text) if (found := tokens(part))]
    return " AND ".join(phrases) or None


def parts(text: str) -> list[str]:
    """Return the words and quoted phrases of what was typed, each to be found for itself."""
    return [quoted or word for quoted, word in _WORD.findall(text[:QUERY_LIMIT])]


def is_letters(part: str) -> bool:
    """Tell whether a word may be meant as first letters."""
    return len(part) > 1 and part.isascii() and part.isalpha()


def _of(found: list[str]) -> str:
    return _run(found[0]) if len(found) == 1 and found[0] < "\u2e80" else _phrase(found)


def _run(word: str) -> str:
    whole = '{words tails} : "' + word + ('" *' if len(word) > 1 else '"')
    grams = initials.typed(word)
    return f'({whole} OR tails : "{" ".join(grams)}")' if len(grams) > 1 else whole


def _phrase(found: list[str]) -> str:
    last = " *" if found[-1] < "\u2e80" and len(found[-1]) > 1 else ""
    whole = f'words : "{" ".join(found)}"{last}'
    if found[0] >= "\u2e80":
        return whole
    # What was typed may begin within a run (`26` of 2026): its tail and what follows, and all that follows as a phrase.
    begun = f'tails : "{" ".join(found[:2])}"' + (last if len(found) == 2 else "")
    return f'({whole} OR ({begun} AND words : "{" ".join(found[1:])}"{last}))'
