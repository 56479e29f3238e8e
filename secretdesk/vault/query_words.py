"""What people say for the columns of a ledger and for declared choices, in both languages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from secretdesk.text import LANGUAGES, Message, say

if TYPE_CHECKING:
    from secretdesk.vault.tables import Table


@cache
def headings(table: Table) -> dict[str, str]:
    """Return the headings of a ledger's columns in both languages -> the column."""
    found: dict[str, str] = {}
    for column in table.columns:
        for language in LANGUAGES:
            found.setdefault(say(column.field.label, language).casefold(), column.name)
    return found


@cache
def choice_words(options: tuple[tuple[str, Message], ...]) -> dict[str, str]:
    """Return what people say for declared choices -> the choice, its own id too."""
    found = {id_: id_ for id_, _ in options}
    for id_, words in options:
        for language in LANGUAGES:
            found.setdefault(say(words, language).casefold(), id_)
    return found
