"""Levels of the profile as the window paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.level_mark import LevelLook, Mark

if TYPE_CHECKING:
    from secretdesk.domain.profile import Profile
    from secretdesk.domain.secrecy import LevelInfo


def look_of(level: LevelInfo) -> LevelLook:
    """Return how a level is painted: word, colour token and hatch are data of the profile."""
    return LevelLook(
        id=level.id, word=level.word, token=level.token, hatch=level.hatch, gloss=level.gloss, star=level.star
    )


def looks(profile: Profile) -> tuple[LevelLook, ...]:
    """Return all levels, highest first."""
    return tuple(look_of(level) for level in sorted(profile.levels, key=lambda one: -one.rank))


def mark_of(profile: Profile, level: str | None, period: str | None = None) -> Mark | None:
    """Return the mark of a level and period; nothing for a level the profile does not know."""
    known = next((one for one in profile.levels if one.id == level), None)
    return None if known is None else Mark(level=look_of(known), period=period or "")


def code_only(profile: Profile, level: str | None) -> bool:
    """Tell whether titles of this level are shown as their code."""
    return any(one.id == level and one.code_only for one in profile.levels)
