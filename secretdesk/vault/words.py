"""Cuts text into the tokens of the search index, so that any one to eight characters of a title find it.

Each Chinese character is a token of its own and a query is a phrase of them; runs of letters and digits are tokens
whole, and their tails stand in a second column, so that `93` finds 0093 and `A345` finds WX12A345; there, too, stand the
first letters of the Chinese, three in a row at each character.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

from secretdesk.vault import initials

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

QUERY_LIMIT = 200
_TAILS_OF = 24
_TOKEN = re.compile("[^\\W_\u2e80-\U0010ffff]+|[^\\W_]")
_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_END = "\u00b6"  # a token no query holds, since it is neither letter nor digit


def tokens(text: str) -> list[str]:
    """Return the tokens of a text in order: single characters of scripts without blanks, runs of all others."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def tails(found: list[str]) -> list[str]:
    """Return every proper tail of the runs, each with the token that follows it, so that phrases go on from it."""
    made: list[str] = []
    for run, following in zip_longest(found, found[1:], fillvalue=""):
        if len(run) > 1:
            beginnings = range(1, min(len(run), _TAILS_OF))
            made += [f"{run[k:]} {following}" for k in beginnings] if following else [run[k:] for k in beginnings]
    return made


def cut(text: str) -> tuple[str, str]:
    """Return the tokens of one text, and the tails of its runs, as the index holds them."""
    found = tokens(text)
    return " ".join(found), " ".join(tails(found))


def indexed(
    texts: Sequence[str | None], own: int | None = None, cut: Callable[[str], tuple[str, str]] = cut
) -> tuple[str, str]:
    """Return what the two columns of the index hold for the texts of a row; no phrase spans two of them.

    The first `own` are the row's own: only of these are first letters kept, for the others stand with their own row.
    """
    parts = [cut(text) for text in texts if text]
    others = [tail for _, tail in parts if tail]
    own_text = "\n".join(text for text in texts[:own] if text)
    if not own_text.isascii():
        others += initials.grams(unicodedata.normalize("NFKC", own_text).casefold())
    return f" {_END} ".join(part for part, _ in parts), " ".join(others)


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
