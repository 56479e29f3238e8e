"""What verification found: each finding names file, table, row and entry, so that it can be looked at and explained."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.text import Message

LIMIT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it was written: `where` says file, table and column (`book.copies.title`)."""

    where: str
    message: Message
    seq: int | None = None
    table: str | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was verified, how far, and all that was found; `truncated` where there was more than could be listed.

    `told` is what need alarm nobody. `mark` is of all that a deep verification without findings judged.
    """

    depth: str
    size: int
    root: bytes
    mark: bytes = b""
    findings: tuple[Finding, ...]
    truncated: bool = False
    anchor_matches: bool | None = None
    told: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.findings and self.anchor_matches is not False


@dataclass(slots=True)
class Findings:
    """Collects findings up to a limit, and tells how far the work has come."""

    progress: Callable[[int, int], bool] | None = None
    total: int = 0
    done: int = 0
    found: list[Finding] = field(default_factory=list)
    truncated: bool = False
    told: list[Finding] = field(default_factory=list)

    def add(self, where: str, message: Message, *, seq: int | None = None, row: int | None = None) -> None:
        """Note a finding; table is the middle of `where`."""
        if len(self.found) >= LIMIT:
            self.truncated = True
            return
        parts = where.split(".")
        table = parts[1] if len(parts) > 1 else None
        self.found.append(Finding(where=where, message=message, seq=seq, table=table, row=row))

    def add_error(self, where: str, error: Tampering, *, seq: int | None = None, row: int | None = None) -> None:
        """Note what stopped reading."""
        self.add(where, error.message, seq=seq, row=row)

    def tell(self, where: str, message: Message) -> None:
        """Note what is worth knowing and no damage."""
        if len(self.told) < LIMIT:
            self.told.append(Finding(where=where, message=message))

    def step(self, n: int) -> None:
        """Tell that `n` more were looked at; raise where somebody stopped the work."""
        self.done += n
        if self.progress is not None and not self.progress(self.done, self.total):
            raise cancelled()


def cancelled() -> Obstacle:
    """Return what work answers that somebody stopped."""
    return Obstacle("cancelled", N_("vault", "Stopped. Nothing was changed."))
