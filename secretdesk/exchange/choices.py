"""Reads choices by the words people write: of the declaration, of the profile, in Chinese or English, and near them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from secretdesk.domain.custody.importing.items import ARRIVES
from secretdesk.errors import BadInput
from secretdesk.remembering import remembered
from secretdesk.text import LANGUAGES, N_, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secretdesk.domain.kind import Choice
    from secretdesk.domain.profile import Profile
    from secretdesk.text import Message

_FEW = 20
_NOW = "\u5df2"  # "already", before states


def words(kind: Choice, name: str, profile: Profile) -> Mapping[str, str]:
    """Return {what people write, plain: id} of a choice; the profile's synonyms stand under `register:id` or `name:id`."""
    found: dict[str, str] = {}
    options = [(id_, [say(message, language) for language in LANGUAGES]) for id_, message in kind.options]
    options += [(id_, [word, gloss]) for id_, word, gloss in profile.registers.get(kind.register, ())]
    for id_, said in options:
        for word in (*profile.synonyms.get(f"{kind.register or name}:{id_}", ()), id_, *said):
            found[plain(word)] = id_
    return found


def read(text: str, known: Mapping[str, str], offered: Sequence[Message | str]) -> str:
    """Return the id of a choice. Raises `BadInput` with the words that can be written; never what was."""
    word = plain(text)
    found = known.get(word) or known.get(word.removeprefix(_NOW)) or known.get(_NOW + word)
    if found is None:
        words = N_("intake", "Not one of the choices. There are: {values}.", values=_list(offered[:_FEW]))
        raise BadInput("no-such-choice", words)
    return found


def offered(kind: Choice, name: str, profile: Profile) -> tuple[Message | str, ...]:
    """Return the choices as they are written: the declaration's (of states those that things come in in), or the profile's."""
    own = tuple(words for id_, words in kind.options if name != "state" or id_ in ARRIVES)
    return own or tuple(word for _, word, _ in profile.registers.get(kind.register, ()))


def _list(words: Sequence[Message | str]) -> Message | str:
    first, *rest = words or ("",)
    return N_("query", "{first}, {rest}", first=first, rest=_list(rest)) if rest else first


@remembered(4096)
def plain(text: str) -> str:
    """Return a word as it is compared: no blanks, no full-width forms, no case."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()
