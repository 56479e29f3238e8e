"""The language of the screen: `tr` says a message in it; changing it makes the window anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.text import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secretdesk.text import Message

_chosen = [LANGUAGES[0]]


def language() -> str:
    return _chosen[0]


def set_language(code: str) -> None:
    """Speak `code` from now on; words already on screen stay until their window is made again."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _chosen[0] = code


def tr(message: Message | str) -> str:
    """Say `message` in the screen's language; a plain string is data and stays as entered."""
    return say(message, _chosen[0])


def listed(words: Iterable[str]) -> str:
    """Say several words one after another, parted as the screen's language parts them."""
    return ("\u3001" if _chosen[0] == "zh_CN" else ", ").join(words)
