"""Answers of work that outlives its page: dropped when the page was put away meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import shiboken6

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

T = TypeVar("T")


def still_here(owner: QObject, do: Callable[[T], None]) -> Callable[[T], None]:
    """Return `do`, done only while `owner` is there."""

    def told(given: T) -> None:
        if shiboken6.isValid(owner):
            do(given)

    return told
