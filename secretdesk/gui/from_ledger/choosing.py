"""What a pointer may point to: objects of its kinds by part of a name or number, and names of those already chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secretdesk.desk.desk import Desk

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """One object that may be chosen; `words` is what people call it, `aside` what tells two of a name apart."""

    kind: str
    id: int
    words: str
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Chooser:
    """Looks candidates up at a desk."""

    desk: Desk

    def search(self, kinds: Sequence[str], text: str) -> list[Candidate]:
        """Return the first candidates that fit what was typed; each kind is asked for a few."""
        found: list[Candidate] = []
        for kind in kinds:
            found += [Candidate(kind, id_, name) for id_, name in look.choices(self.desk, kind, text, limit=SHOWN)]
        return found[:SHOWN]

    def names(self, kinds: Sequence[str], ids: Iterable[int]) -> dict[int, str]:
        """Return what people call some objects by."""
        wanted = list(ids)
        found: dict[int, str] = {}
        for kind in kinds:
            found |= self.desk.read(lambda reading, kind=kind: reading.names(kind, wanted))  # type: ignore[misc]
        return found
