"""Marks words for translation and says them in a language, from JSON catalogues, with the standard library alone.

Words are written in English where they are used (`N_`), collected into `resources/i18n/*.ts`, and built into
`_built/i18n/<language>.json` as {context: {source: words}}. Screen and paper may speak different languages at once, so
nothing here is global but the catalogues.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.resources.abc import Traversable

LANGUAGES = ("zh_CN", "en")
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Message:
    """Words not yet said: context and English source find the translation, `values` fill its named places."""

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)


def N_(context: str, source: str, **values: object) -> Message:  # noqa: N802 -- the mark translators' tools look for
    """Mark `source` for translation; `values` may themselves be messages and are said in the same language."""
    return Message(context, source, values)


def say(message: Message | str, language: str) -> str:
    """Return the words of `message` in `language`; a source without translation is said as it stands."""
    if isinstance(message, str):
        return message
    words = catalogue(language).get(message.context, {}).get(message.source, message.source)
    if not message.values:
        return words
    values = {name: say(v, language) if isinstance(v, Message) else v for name, v in message.values.items()}
    return _Counting().vformat(words, (), values) if "|" in words else words.format(**values)


@cache
def catalogue(language: str) -> dict[str, dict[str, str]]:
    """Return {context: {source: words}} of a language, empty where none was built (English is its own source)."""
    entry = built(f"i18n/{language}.json")
    if not entry.is_file():
        return {}
    return cast("dict[str, dict[str, str]]", json.loads(entry.read_text(encoding="utf-8")))


def whole_signs(text: str) -> str:
    """Return text with a mark in place of each half of a sign: what is pasted or passed on may hold some, no file can."""
    return _HALF.sub("\ufffd", text)


def built(path: str) -> Traversable:
    """Find what the build made of `resources/` and `ui/`; the one way to reach a file of the program."""
    place = files("secretdesk").joinpath("_built")
    for part in path.split("/"):
        place = place.joinpath(part)
    return place


class _Counting(Formatter):
    """`{n|item|items}` chooses by number; `{name}` and format specs as usual."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        name, *forms = field_name.split("|")
        value, key = super().get_field(name, args, kwargs)
        if forms:
            return forms[0 if value == 1 else -1], str(key)
        return value, str(key)
