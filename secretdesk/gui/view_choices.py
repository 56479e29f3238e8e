"""The choices of the view menu: colours, size, language; which action stands for which setting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from secretdesk.gui.theme import SCALES, SCHEMES
from secretdesk.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.gui.preferences import Preferences

_SCHEMES = ("system", *SCHEMES)


def choices(prefer: Callable[[str, str | int | bool], None]) -> dict[str, Callable[[], None]]:
    """Return what each choice does: it sets one setting by `prefer`."""
    return {
        **{f"scheme_{id_}": partial(prefer, "scheme", id_) for id_ in _SCHEMES},
        **{f"scale_{n}": partial(prefer, "scale", n) for n in SCALES},
        **{f"language_{id_}": partial(prefer, "language", id_) for id_ in LANGUAGES},
    }


def chosen(preferences: Preferences) -> dict[str, bool]:
    """Return which choices are ticked."""
    return {
        **{f"scheme_{id_}": preferences.scheme == id_ for id_ in _SCHEMES},
        **{f"scale_{n}": preferences.scale == n for n in SCALES},
        **{f"language_{id_}": preferences.spoken() == id_ for id_ in LANGUAGES},
        "sounds": preferences.sounds,
        "detail": preferences.detail_shown,
    }
