"""Remembers what was worked out of words, for as long as a vault is open: what a title measures says the title.

A cache of Python's own would keep it until the program ends. Locking forgets all at once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

_all: list[Any] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Have a function remember its latest answers, `most` at a time, until `forget`; they must depend on nothing else."""

    def remembering(work: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(work)
        _all.append(kept)
        return cast("Callable[P, T]", kept)

    return remembering


def forget() -> None:
    """Forget all answers; whoever asks again has them worked out anew."""
    for one in _all:
        one.cache_clear()
