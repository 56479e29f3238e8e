"""Signed slips scanned in one go: each page goes to the slip whose code it shows, as a scan of its own.

A scan alone says nothing of a signature: that the papers bear theirs is said by whoever looked at them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import attaching, pictures, scanning
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Slip
from secretdesk.errors import Refusal, SecretDeskError
from secretdesk.labels.incoming import is_incoming
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.vault import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPages:
    """One slip and the pages, from 0, that show its code, which is `text`."""

    slip: int
    number: str
    text: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """What a scan holds: slips in the order of their pages, and the pages that show none of ours, or more than one."""

    slips: tuple[SlipPages, ...]
    left: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of the pages of one slip: the entry that attached them, or why they were not."""

    of: SlipPages
    entry: int = 0
    error: SecretDeskError | None = None


def sort(desk: Desk, codes: Iterable[tuple[int, str]], pages: int) -> Sorted:
    """Tell which page belongs to which slip, from the codes that were read on them."""
    named: dict[int, tuple[str, str]] = {}
    shown: dict[int, set[int]] = {}
    for page, text in codes:
        if is_incoming(text):
            continue
        answer = scanning.scan(desk, text)
        if answer.ours and answer.kind == "slip":
            named[answer.id] = (answer.record.number, text)
            shown.setdefault(page, set()).add(answer.id)
    found: dict[int, list[int]] = {}
    for page in sorted(page for page, ids in shown.items() if len(ids) == 1):
        (slip,) = shown[page]
        found.setdefault(slip, []).append(page)
    placed = {page for pages_ in found.values() for page in pages_}
    return Sorted(
        slips=tuple(
            SlipPages(slip=slip, number=named[slip][0], text=named[slip][1], pages=tuple(on))
            for slip, on in found.items()
        ),
        left=tuple(page for page in range(pages) if page not in placed),
    )


def keep(
    desk: Desk, data: bytes, found: Sorted, step: Callable[[int, int], None] = lambda _done, _whole: None
) -> list[Kept]:
    """Attach to each slip its pages; one that is refused (attached already, say) keeps none of the others from theirs."""
    if not found.slips:
        raise Refusal("no-slip-shown", N_("slip", "No page shows the code of a slip. Nothing was attached."))
    told: list[Kept] = []
    for done, one in enumerate(found.slips):
        step(done, len(found.slips))
        whole = len(found.slips) == 1 and not found.left
        try:
            part = data if whole else pictures.part(data, one.pages)
            outcome = attaching.attach(desk, object_id=one.slip, paper="signed_slip", data=part)
            told.append(Kept(of=one, entry=outcome.last))
        except SecretDeskError as error:
            told.append(Kept(of=one, error=error))
    return told


def unsigned(desk: Desk, told: Sequence[Kept]) -> tuple[int, ...]:
    """Return the slips whose scan is kept, from this stack or an earlier one, and whose signature is still missing."""
    kept = [one.of.slip for one in told if one.error is None or one.error.id == "attached-already"]
    return _missing(desk, kept)


def file_signed(desk: Desk, slips: Collection[int]) -> tuple[Outcome, ...]:
    """Record of each that it is back with its signature, all or none; one that was filed meanwhile stays as it is."""
    return desk.perform_many([ClearSignature(slip=slip) for slip in _missing(desk, slips)])


def _missing(desk: Desk, slips: Collection[int]) -> tuple[int, ...]:
    def work(reading: Reading) -> tuple[int, ...]:
        found = {slip: reading.facts.get(Slip, slip) for slip in slips}
        return tuple(slip for slip, record in found.items() if record is not None and record.signature == "missing")

    return desk.read(work)
