"""Reads choices by the words people write: of the declaration, of the profile, in Chinese or English, and near them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput
from secretdesk.remembering import remembered
from secretdesk.text import LANGUAGES, N_, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.domain.kind import Choice
    from secretdesk.domain.profile import Profile

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


def read(text: str, known: Mapping[str, str]) -> str:
    """Return the id of a choice. Raises `BadInput` naming nothing: the choices are shown beside it."""
    word = plain(text)
    found = known.get(word) or known.get(word.removeprefix(_NOW)) or known.get(_NOW + word)
    if found is None:
        raise BadInput("no-such-choice", N_("field", "Not one of the choices."))
    return found


@remembered(4096)
def plain(text: str) -> str:
    """Return a word as it is compared: no blanks, no full-width forms, no case."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()
