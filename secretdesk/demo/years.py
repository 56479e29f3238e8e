"""Three invented years: documents, carriers, loans, two destruction batches, one item missing and found again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

from secretdesk.demo.machines import furnish
from secretdesk.desk import clock as clocks
from secretdesk.desk import printing
from secretdesk.desk.cast import Cast, words
from secretdesk.desk.jobs import batches
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, SealAndEscort
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Slip
from secretdesk.domain.secrecy import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Clock

DOCUMENTS, COPIES, CARRIERS, FORGOTTEN = 400, 1500, 120, 4
_LEVELS = (("juemi", 2), ("jimi", 25), ("mimi", 55), ("gongzuo_mimi", 12), ("neibu", 6))
_STARTS = date(2023, 12, 1)


@dataclass(slots=True, kw_only=True)
class Story:
    """What has been made so far."""

    desk: Desk
    cast: Cast
    random: Random
    today: date
    copies: list[int] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)
    out: dict[int, date] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    lost: int = 0
    batch: int = 0
    destroyed: int = 0

    def count(self, what: str, n: int = 1) -> None:
        """Keep count of what was done, for the summary."""
        self.counts[what] = self.counts.get(what, 0) + n

    def go_to(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Set the demonstration's clock."""
        local = datetime.combine(day, time(hour, minute)).astimezone()
        self.desk.clock = clocks.fixed(local.astimezone(UTC))


def live(story: Story, progress: Callable[[str, int, int], None]) -> None:
    """Live through the years up to yesterday."""
    days = _working_days(_STARTS, story.today - timedelta(days=1))
    receipts = sorted(story.random.sample(days * 2, DOCUMENTS))
    purchases = sorted(story.random.choices(days, k=CARRIERS))
    sizes = _sizes(story.random)
    planned: dict[date, Callable[[], object]] = {
        days[-300]: lambda: _destroy(story, days[200], in_house=True),
        days[-60]: lambda: _furnish(story, days[-60]),
        days[-40]: lambda: _destroy(story, days[400], in_house=False),
        days[-30]: lambda: _lose(story),
        days[-26]: lambda: _find(story),
        days[-5]: lambda: _lend_more(story, days[-5]),
        days[-3]: lambda: _lose(story),
        days[-2]: lambda: _list(story, days[-200], 11),
    }
    for k, day in enumerate(days):
        story.go_to(day)
        while receipts and receipts[0] == day:
            receipts.pop(0)
            _receive(story, day, sizes.pop())
        while purchases and purchases[0] == day:
            purchases.pop(0)
            _acquire(story, day)
        _take_back(story, day)
        for _ in range(3 if story.today - day < timedelta(days=12) else 1):
            _lend(story, day)
        planned.get(day, _nothing)()
        progress("years", k + 1, len(days))


def _furnish(story: Story, day: date) -> None:
    own = Random(f"machines {day}")  # noqa: S311 -- invented data; the rest of the story does not change with it
    for what, n in furnish(story.desk, story.cast, own, day).items():
        story.count(what, n)


def _nothing() -> None:
    """Most days have nothing planned."""


def _working_days(first: date, last: date) -> list[date]:
    span = (last - first).days + 1
    return [day for k in range(span) if (day := first + timedelta(days=k)).weekday() < 5]


def _sizes(random: Random) -> list[int]:
    sizes = [1] * DOCUMENTS
    for _ in range(COPIES - DOCUMENTS):
        sizes[random.randrange(DOCUMENTS)] += 1
    return sizes


def _receive(story: Story, day: date, copies: int) -> None:
    random, parts = story.random, words()
    level = random.choices([lv for lv, _ in _LEVELS], [w for _, w in _LEVELS])[0]
    issued = day - timedelta(days=random.randrange(2, 12))
    period = random.choice([p for p in parts["periods"].get(level, [""]) if _lasts(p, issued, story.today)])
    issuer, prefix = random.choice(parts["issuers"])
    title = random.choice(parts["genres"]).format(s=random.choice(parts["subjects"]))
    first = random.randrange(1, 900)
    serial = story.counts.get("documents", 0) + 1
    command = RegisterIncoming(
        received_on=day,
        envelope_no=f"JM{day:%m%d}-{serial % 100:02d}",
        issuer=issuer,
        document_no=f"{prefix}\u3014{day.year}\u3015{serial}\u53f7",
        title=title,
        issue_date=issued,
        urgency=random.choices(("none", "ji", "teji"), (8, 2, 1))[0],
        level=level,
        period=period or None,
        copy_nos=f"{first:06d}-{first + copies - 1:06d}",
        pages=random.randrange(2, 48),
        attachments=random.choice((0, 0, 0, 1, 2)),
        place=random.choice(story.cast.shelves[level if level in story.cast.shelves else "mimi"]),
        handling=random.choice(parts["departments"]),
    )
    story.copies += story.desk.perform(command).made("copy")
    story.count("documents")
    story.count("copies", copies)


def _lasts(period: str, issued: date, today: date) -> bool:
    """What ran out long ago was cleared out in its year; only what ends about now is still in the store."""
    ends = Period.parse(period).expires_on(issued, None)
    return ends is None or ends > today - timedelta(days=6)


def _acquire(story: Story, day: date) -> None:
    random, parts = story.random, words()
    kind, name, capacity = random.choice(parts["carriers"])
    n = story.counts.get("carriers", 0) + 1
    command = RegisterCarrier(
        acquired_on=day,
        carrier_kind=kind,
        name=name,
        level=random.choices(("jimi", "mimi", "gongzuo_mimi"), (4, 6, 2))[0],
        serial_no=f"SN{day.year}{n:05d}X{random.randrange(10**6):06d}",
        capacity=capacity,
        model=random.choice(parts["models"]),
        department=random.choice(parts["departments"]),
        place=random.choice(story.cast.shelves["jimi"]),
    )
    story.carriers += story.desk.perform(command).made("carrier")
    story.count("carriers")


def _lend(story: Story, day: date) -> None:
    if story.random.random() > 0.7 or not story.copies:
        return
    pool = story.copies if story.random.random() < 0.85 or not story.carriers else story.carriers
    item = story.random.choice(pool)
    found = story.desk.read(lambda reading: reading.facts.item(item))
    if found is None or found.record.state != "in_store" or found.record.level == "juemi":
        return
    # Who has an account works at the window on the last day, and may owe nothing then.
    busy = set(story.cast.by_account.values())
    able = [p for tier in ("core", "important") for p in story.cast.cleared.get(tier, []) if p not in busy]
    borrower = story.random.choice(able)
    held = story.desk.read(lambda reading: reading.facts.held_by(borrower))
    if len(held) > 2 or any(one.record.due_on and one.record.due_on < day for one in held):
        return
    command = Lend(
        items=(item,),
        borrower=borrower,
        purpose=story.random.choice(words()["purposes"]),
        approvals=(("", f"SP-{day.year}-{story.counts.get('loans', 0) + 1:04d}"),),
        paper=True,
    )
    outcome = story.desk.perform(command)
    (slip,) = outcome.made("slip")
    late = story.today - day < timedelta(days=12) and story.random.random() < 0.4
    if not late:
        story.desk.perform(ClearSignature(slip=slip))
    due = next(change.event.due_on for change in outcome.changes if change.id == item)
    forgets = (
        timedelta(days=10) < story.today - day < timedelta(days=22) and story.counts.get("forgotten", 0) < FORGOTTEN
    )
    story.out[item] = due + timedelta(days=60) if forgets else due
    if forgets:
        story.count("forgotten")
    story.count("loans")


def _take_back(story: Story, day: date) -> None:
    for item, due in list(story.out.items()):
        if due > day:
            continue
        found = story.desk.read(lambda reading, i=item: reading.facts.item(i))  # type: ignore[misc]
        pages = found.record.pages if found and found.kind == "copy" else None
        story.desk.perform(Return(item=item, pages=pages))
        del story.out[item]
        story.count("returns")


def _free(story: Story, before: date) -> Iterator[int]:
    for item in story.random.sample(story.copies, len(story.copies)):
        found = story.desk.read(lambda reading, i=item: reading.facts.item(i))  # type: ignore[misc]
        if (
            found
            and found.record.state == "in_store"
            and found.record.registered_on < before
            and found.record.level in {"mimi", "gongzuo_mimi", "neibu"}
        ):
            yield found.id


def _lend_more(story: Story, day: date) -> None:
    for _ in range(6):
        _lend(story, day)


def _list(story: Story, before: date, n: int) -> tuple[int, tuple[int, ...]]:
    items = tuple(item for item, _ in zip(_free(story, before), range(n), strict=False))
    outcome = story.desk.perform(ListForDestruction(items=items, reason="expired"))
    (story.batch,) = outcome.made("batch")
    return story.batch, items


def _destroy(story: Story, before: date, *, in_house: bool) -> None:
    desk, cast_ = story.desk, story.cast
    batch, items = _list(story, before, 37 if in_house else 22)
    printing.print_job(desk, batches.f28(desk, batch), _to_the_printer_of_then)
    story.destroyed = batch
    approval = ApproveDestruction(
        batch=batch,
        approver=cast_.by_account["leader"],
        approval_no=f"SP-XH-{batch}",
        method="shred" if in_house else "pulp",
        where=words()["places"][0]["name"] if in_house else None,
        plant=None if in_house else words()["plant"],
    )
    desk.perform(approval)
    supervisors = (cast_.by_account["super1"], cast_.by_account["super2"])
    if in_house:
        command: DestroyInHouse | DestroyAtPlant = DestroyInHouse(
            batch=batch,
            items=items,
            device="C21-0012",
            operator=cast_.by_account["officer"],
            supervisors=supervisors,
            started="15:10",
            ended="16:05",
            paper=True,
        )
    else:
        escorts = (cast_.by_account["officer"], cast_.by_account["deputy"])
        desk.perform(SealAndEscort(batch=batch, items=items, seals="1-3 F0091-F0093", escorts=escorts))
        today = desk.context(0).today
        command = DestroyAtPlant(
            batch=batch, destroyed_on=today, supervisors=supervisors, plant_paper="CX-0418", paper=True
        )
    desk.perform(command)
    for slip in desk.read(lambda reading: reading.facts.find(Slip, batch=batch, signature="missing")):
        desk.perform(ClearSignature(slip=slip.id))
    story.count("batches destroyed")
    story.count("items destroyed", len(items))


def _to_the_printer_of_then(_pdf: bytes) -> None:
    """The list was signed and filed years ago; only its number is left, which the certificate names."""


def _lose(story: Story) -> None:
    item = next(_free(story, story.today))
    story.desk.perform(ReportMissing(item=item, search_plan=words()["search"]["plan"]))
    story.lost = item


def _find(story: Story) -> None:
    where, exposure = words()["search"]["where"], words()["search"]["exposure"]
    story.desk.perform(Recover(item=story.lost, found_where=where, exposure=exposure))
    story.count("missing and found")


def standing(moment: datetime) -> Callable[[], Clock]:
    """Return a clock that stands still."""
    return clocks.fixed(moment)
