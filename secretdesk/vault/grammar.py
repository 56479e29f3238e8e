"""The form of what an officer types into a search: terms of words, `key:value`, `key<value`, quotes, commas, a minus.

Only the form: which keys there are and what they mean of a ledger stands in `query.py`. Full-width signs, Chinese quotes
and Chinese commas are read like their plain ones, so that nobody has to leave his input method.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_Q = '"\u201c\u201d\uff02'  # straight, Chinese and full-width quotes
_COMMA = ",\uff0c\u3001"
_OPERATORS = {"\u2264": "<=", "\u2265": ">=", "=": ":"}
_SIGNS = ":\uff1a<\uff1c>\uff1e=\uff1d\u2264\u2265"
_KEYED = re.compile(
    rf"(?P<minus>[-\uff0d])?(?P<key>[^\W\d][\w.-]*)"
    rf"(?P<operator>[<\uff1c>\uff1e][=\uff1d]?|[{_SIGNS}])"
    rf"(?P<values>(?:[{_Q}][^{_Q}]*[{_Q}]?|[^\s{_Q}{_COMMA}]+|[{_COMMA}])*)"
)
_WORDS = re.compile(rf"(?P<minus>[-\uff0d](?=\S))?(?:[{_Q}](?P<quoted>[^{_Q}]*)[{_Q}]?|(?P<plain>[^\s{_Q}]+))")
_KEY = re.compile(r"[\w.-]+")
_VALUE = re.compile(rf"[{_Q}](?P<quoted>[^{_Q}]*)[{_Q}]?|(?P<plain>[^\s{_Q}{_COMMA}]+)")
_BARE = re.compile(rf"[^\s{_Q}{_COMMA}]+")
_WORD = re.compile(rf"[^\s{_Q}]+")
_LOOKS_ELSE = re.compile("[-\uff0d].")


@dataclass(frozen=True, slots=True)
class Value:
    """One value, or one of the words; what stood in quotes is taken as it stands: a phrase, never a range."""

    text: str
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term: words where `key` is empty, else a condition; `start` and `end` say where it stood in the line."""

    values: tuple[Value, ...]
    key: str = ""
    operator: str = ""
    negated: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


def read(text: str) -> tuple[Term, ...]:
    """Cut a line into its terms. Any line has terms; whether they mean something is asked elsewhere."""
    found: list[Term] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        keyed = _keyed(text, at)
        match = keyed or _WORDS.match(text, at)
        if match is None:  # a quote that nothing follows
            at += 1
            continue
        at = match.end()
        if keyed:
            found.append(_condition(keyed))
        else:
            one = _value(match)
            if one.text:
                found.append(Term(values=(one,), negated=bool(match["minus"]), start=match.start(), end=match.end()))
    return tuple(found)


def write(terms: Iterable[Term]) -> str:
    """Return the line that reads as these terms."""
    return " ".join(map(write_one, terms))


def write_one(term: Term) -> str:
    """Return one term as it is typed."""
    said = ",".join(_written(value, keyed=bool(term.key)) for value in term.values)
    return f"{'-' if term.negated else ''}{term.key}{term.operator}{said}"


def _keyed(text: str, at: int = 0) -> re.Match[str] | None:
    """Find a condition; what only looks like a letter (a small two, a number in brackets) begins no key."""
    match = _KEYED.match(text, at)
    key = "" if match is None else unicodedata.normalize("NFKC", match["key"])
    return match if key and key[0].isalpha() and _KEY.fullmatch(key) else None


def _condition(match: re.Match[str]) -> Term:
    operator = unicodedata.normalize("NFKC", match["operator"])
    values = tuple(_value(one) for one in _VALUE.finditer(match["values"]))
    return Term(
        values=tuple(one for one in values if one.text),
        key=unicodedata.normalize("NFKC", match["key"]).casefold(),
        operator=_OPERATORS.get(operator, operator),
        negated=bool(match["minus"]),
        start=match.start(),
        end=match.end(),
    )


def _value(match: re.Match[str]) -> Value:
    quoted = match["quoted"] is not None
    text = unicodedata.normalize("NFKC", match["quoted"] if quoted else match["plain"])
    return Value(" ".join(text.split()), quoted)


def _written(value: Value, *, keyed: bool) -> str:
    plain = not value.quoted and (_BARE if keyed else _WORD).fullmatch(value.text)
    # words must not read as a condition, nor a minus of their own as the one before a term
    if plain and not keyed and (_LOOKS_ELSE.match(value.text) or _keyed(value.text)):
        plain = None
    return value.text if plain else f'"{value.text}"'
