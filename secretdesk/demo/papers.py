"""The papers of the demonstration, each printed as at the desk into a file; a medium approved, an export written and checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from secretdesk.desk import cast, exporting, media, printing
from secretdesk.desk.jobs import batches, books, covers, devices, founding, holdings, labels, ledgers, slips
from secretdesk.domain.ledgers import Carrier, Computer, Copy, Equipment, Slip
from secretdesk.errors import Tampering
from secretdesk.exchange.check import check_export
from secretdesk.exchange.signature import fingerprint
from secretdesk.exchange.writing import put
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.demo.main import Show
    from secretdesk.demo.years import Story
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Job
    from secretdesk.desk.session import Cosigner

BADGES, COVERS = 12, 4
LEFT_OUT = ("juemi",)  # a stick of the level below takes the rest


def print_all(show: Show, story: Story) -> None:
    """Print one of each, approve a medium and export onto it."""
    desk, folder = story.desk, show.out / "paper"
    folder.mkdir()
    pages = 0
    for name, make in _papers(story).items():
        done = printing.print_job(desk, make(desk), partial(_save, folder, name))
        pages += done.pages
        story.count("prints")
    story.count("pages printed", pages)
    show.step(f"printed {story.counts['prints']} papers, {pages} pages: covers, labels, slips, certificate, ledgers")
    carrier = approve(desk, show.out / "medium")
    show.step(f"approved {carrier} as a medium: leader and security administrator signed")
    export(show, story)


def _papers(story: Story) -> dict[str, Callable[[Desk], Job]]:
    desk = story.desk
    year = desk.context(0).today.year
    copies = _copies(story)
    loans = desk.read(lambda reading: reading.facts.find(Slip, slip_kind="loan"))
    people = [("person", one) for one in story.cast.people[:BADGES]]
    places = [("place", one) for one in story.cast.places]
    found = desk.read(lambda reading: [one for cls in (Computer, Equipment) for one in reading.facts.find(cls)])
    machines = [(one.kind, one.id) for one in found]
    mixed = [("copy", one) for one in copies] + [("carrier", one) for one in story.carriers[-6:]]
    asked = ledgers.Asked(year=year)
    return {
        "founding-sheet": founding.founding,
        "covers": lambda desk: covers.covers(desk, copies),
        "labels": lambda desk: labels.labels(desk, mixed, labels.Laid(start=5)),
        "labels-machines": lambda desk: labels.labels(desk, machines),
        "badges": lambda desk: labels.labels(desk, people),
        "places": lambda desk: labels.labels(desk, places),
        "slip-loan": lambda desk: slips.slip(desk, loans[-1].id),
        "F27-approval": lambda desk: batches.f27(desk, story.batch),
        "F28-list": lambda desk: batches.f28(desk, story.batch),
        "F29-escort": lambda desk: batches.f29(desk, story.destroyed),
        "F31-certificate": lambda desk: batches.f31(desk, story.destroyed),
        "F01-incoming": lambda desk: books.whole(ledgers.f01(desk, asked)),
        "F13-carriers": lambda desk: books.whole(holdings.f13(desk, asked, ("carrier",))),
        "F15-computers": lambda desk: books.whole(devices.f15(desk, asked)),
        "F16-equipment": lambda desk: books.whole(devices.f16(desk, asked)),
        "F17-media": lambda desk: books.whole(holdings.f17(desk, asked)),
        "F30-destruction": lambda desk: books.whole(ledgers.f30(desk, ledgers.Asked())),
    }


def _copies(story: Story) -> list[int]:
    """Return copies in store, of as many levels as can be had, newest first."""
    found: dict[str, int] = {}
    for item in reversed(story.copies):
        one = story.desk.read(lambda reading, i=item: reading.facts.get(Copy, i))  # type: ignore[misc]
        if one is not None and one.state == "in_store":
            found.setdefault(one.level, item)
        if len(found) == COVERS:
            break
    return list(found.values())


def _save(folder: Path, name: str, pdf: bytes) -> None:
    put(folder, f"{name}.pdf", pdf)


def approve(desk: Desk, folder: Path) -> str:
    """Approve a plain folder as the medium of a stick, as this kind of vault permits; return the stick's number."""
    folder.mkdir()
    sticks = desk.read(lambda reading: reading.facts.find(Carrier, carrier_kind="usb_stick", level="jimi"))
    known = desk.read(lambda reading: reading.facts.find(Carrier))
    able = [one for one in sticks if one.record.state == "in_store"] or [
        one for one in known if one.record.state == "in_store" and one.record.carrier_kind in media.KINDS
    ]
    stick = able[0]
    leader, admin = signing(desk, "leader"), signing(desk, "secadmin")
    try:
        media.approve_medium(desk, stick.id, folder, leader, admin)
    finally:
        leader.close()
        admin.close()
    return str(stick.record.number)


def signing(desk: Desk, account: str) -> Cosigner:
    """Let an account of the demonstration sign beside the officer."""
    return desk.countersign(account, bytearray(cast.passphrase_of(account).encode()))


def export(show: Show, story: Story) -> None:
    """Export the incoming register with both holders of the seal present, and check it as its receiver would."""
    desk = story.desk
    leader = signing(desk, "leader")
    try:
        done = exporting.export_ledger(desk, "documents", "", show.out / "medium", leader, without=LEFT_OUT)
    finally:
        leader.close()
    show.step(f"exported {done.rows} documents with {done.entries} proven entries: {done.written.folder.name}")
    report = check_export(done.written.folder, fingerprint(desk.record.seal_key or b""))
    if report.verdict != "good":
        raise Tampering("demo-export", N_("demo", "The demonstration's export does not check out."))
    story.count("rows exported", done.rows)
    show.step(f"checked the export against the founding sheet's fingerprint: {report.verdict}")
