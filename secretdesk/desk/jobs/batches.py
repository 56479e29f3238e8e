"""The papers of a destruction: approval sheet, list, escort note, certificate."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from secretdesk.desk.jobs.reads import Words, documents_of, lacking, secrecy_of
from secretdesk.desk.jobs.sealed_bags import Bag, bags_of
from secretdesk.desk.printing import Job
from secretdesk.domain.balance import PAPER, kind_of
from secretdesk.domain.custody.listing import items_of
from secretdesk.domain.ledgers import Batch, Copy, Sheet, Slip
from secretdesk.errors import BadInput, Refusal
from secretdesk.paper.certificate import Certificate, DestroyedKind, certificate
from secretdesk.paper.forms.f27 import ApprovalItem, DestructionApproval, Tally
from secretdesk.paper.forms.f27 import f27 as print_f27
from secretdesk.paper.forms.f28 import DestructionItem, f28_book, f28_lines
from secretdesk.paper.forms.f28 import f28 as form_f28
from secretdesk.paper.forms.f29 import EscortBag, EscortNote
from secretdesk.paper.forms.f29 import f29 as print_f29
from secretdesk.paper.ledger_sheet import LedgerJob, print_ledger
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.domain.facts import Found
    from secretdesk.domain.ledgers import Document
    from secretdesk.paper.sheet import Imprint, Printed

_CLOCK = re.compile(r"(\d{1,2})\D(\d{1,2})")
_LEAST_LEVELS = 4
_LEFT = frozenset({"in_transit", "destroyed"})


class Load:
    """A batch with its items, and the words for them."""

    def __init__(self, desk: Desk, id_: int) -> None:
        def work(reading: Any) -> tuple[Batch | None, list[Found], Sheet | None]:
            batch = reading.facts.get(Batch, id_)
            if batch is None:
                return None, [], None
            lists = reading.facts.find(Sheet, form="F28", filter=batch.number, state="printed")
            return batch, items_of(id_, reading.facts), lists[-1].record if lists else None

        self.desk, self.id, self.words = desk, id_, Words(desk)
        found, self.items, self.list = desk.read(work)
        if found is None:
            raise BadInput("not-known", N_("field", "Not known here."))
        self.batch: Batch = found
        self.documents = documents_of(desk, self.items)
        self.levels = [one.record.level for one in self.items]

    def document(self, one: Found) -> Document | None:
        return self.documents[one.record.document] if isinstance(one.record, Copy) else None

    def title(self, one: Found) -> str:
        """Return what an item is called: its title, or the code where the level asks for it."""
        document = self.document(one)
        if document is not None:
            return self.words.title(document.level, document.title, document.register_no)
        return self.words.title(one.record.level, one.record.name, one.record.number)

    def approval_no(self) -> str:
        return self.batch.approval_no or f"SP-{self.batch.number}"

    def mark(self) -> str:
        return self.words.mark(secrecy_of(one.record, self.document(one)) for one in self.items)

    def kinds(self) -> dict[str, list[Found]]:
        """Return the items by kind, paper first."""
        found: dict[str, list[Found]] = {}
        for one in sorted(self.items, key=lambda one: (kind_of(one.record) != PAPER, kind_of(one.record))):
            found.setdefault(kind_of(one.record), []).append(one)
        return found

    def job(self, form: str, draw: Any, record: Any, *, titles: bool, label: tuple[str, int, str] | None) -> Job:
        return Job(
            form=form,
            draw=draw,
            level=self.words.highest(self.levels),
            filter=self.batch.number,
            labels=(label,) if label else (),
            titles=titles and self.words.classified(self.levels),
            lacking=lacking(record),
        )


def f27(desk: Desk, id_: int) -> Job:
    """Print the approval sheet of a batch, with titles: it stays with the officer."""
    load = Load(desk, id_)
    key = ("batch", id_, "form")

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        return print_f27(_approval(load, codes[key]), imprint)

    return load.job("F27", draw, _approval(load, ""), titles=True, label=key)


def f28(desk: Desk, id_: int) -> Job:
    """Print the list of a batch, item by item."""
    load = Load(desk, id_)
    levels = load.words.levels
    items = [_list_item(load, number, one) for number, one in enumerate(load.items, 1)]
    seals = "\u3001".join(bag.bag_no for bag in bags_of(load.batch.seals))
    book = load.words.say(f28_book(load.batch.number, seals, load.approval_no()))

    def draw(imprint: Imprint, _codes: Codes) -> Printed:
        lines = f28_lines(items, levels)
        return print_ledger(LedgerJob(form=form_f28(levels), lines=lines, levels=levels, imprint=imprint, book=book))

    return load.job("F28", draw, items, titles=True, label=None)


def f29(desk: Desk, id_: int) -> Job:
    """Print the escort note of a batch that is on its way, or was."""
    load = Load(desk, id_)
    slip = _slip(desk, id_, "escort")
    if slip is None:
        raise Refusal("not-escorted", N_("print", "{number} was not handed to escorts.", number=load.batch.number))
    key = ("slip", slip[0], "slip")
    note = _escort(load, slip[1], "")

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        return print_f29(_escort(load, slip[1], codes[key]), imprint)

    return load.job("F29", draw, note, titles=False, label=key)


def f31(desk: Desk, id_: int) -> Job:
    """Print the certificate of a destroyed batch; it names the printed list, which comes first."""
    load = Load(desk, id_)
    if load.batch.state != "destroyed" or load.batch.destroyed_on is None:
        raise Refusal("not-destroyed", N_("print", "{number} is not destroyed yet.", number=load.batch.number))
    if load.list is None:
        words = N_(
            "print", "Print the list (F28) of {number} first; the certificate names it.", number=load.batch.number
        )
        raise Refusal("print-list-first", words)
    record = _certificate(load, load.list)
    slip = _slip(desk, id_, "certificate")
    key = ("slip", slip[0], "slip") if slip else None

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        return certificate(replace(record, code=codes[key] if key else ""), imprint)

    return load.job("F31", draw, record, titles=False, label=key)


def _approval(load: Load, code: str) -> DestructionApproval:
    words, batch = load.words, load.batch
    keepers = dict.fromkeys(words.department(one.record.custodian) for one in load.items)
    kinds = [
        Tally(word=f"{words.kind(some[0].record)}{words.gap}", n=len(some), unit=f"{words.gap}{words.unit(kind)}")
        for kind, some in load.kinds().items()
    ]
    counts = Counter(load.levels)
    levels = [
        Tally(word=f"{level.word}{words.gap}", n=counts[level.id], unit=f"{words.gap}{words.say(N_('print', 'it.'))}")
        for level in _by_rank(load)
    ]
    chosen = [id_ for id_, _, _ in load.desk.profile.registers["destruction_method"]]
    methods = tuple((words.register("destruction_method", id_), id_ == batch.method) for id_ in chosen)
    return DestructionApproval(
        number=load.approval_no(),
        code=code,
        code_number=batch.number,
        mark=load.mark(),
        departments="\u3001".join(name for name in keepers if name),
        items=tuple(_approval_items(load)),
        by_kind=tuple(kinds),
        by_level=tuple(levels),
        reason=words.register("destruction_reason", batch.reason),
        planned_on="",
        methods=methods,
        place=batch.plant or batch.where or "",
    )


def _approval_items(load: Load) -> list[ApprovalItem]:
    """Return a line for the copies of one document with one keeper, and one for each carrier."""
    words = load.words
    grouped: dict[tuple[Any, ...], list[Found]] = {}
    for one in load.items:
        of = one.record.document if isinstance(one.record, Copy) else one.id
        grouped.setdefault((of, one.record.level, one.record.custodian, one.record.pages), []).append(one)
    items = []
    for some in grouped.values():
        one, document = some[0], load.document(some[0])
        kind = kind_of(one.record)
        number = document.document_no or document.register_no if document else one.record.number
        serial = getattr(one.record, "serial_no", None)
        items.append(
            ApprovalItem(
                name=load.title(one),
                maker=(document.issuer if document else getattr(one.record, "issuer", None)) or "",
                kind=words.kind(one.record),
                number=f"{number}\n{serial}" if serial else number,
                level=words.level(one.record.level).word,
                amount=words.amount(one.record),
                count=f"{len(some)}{words.gap}{words.unit(kind)}",
                keeper=words.person(one.record.custodian),
            )
        )
    return items


def _list_item(load: Load, number: int, one: Found) -> DestructionItem:
    document, record, words = load.document(one), one.record, load.words
    state = load.batch.state
    return DestructionItem(
        number=str(number),
        item_no=record.number,
        kind=words.kind(record),
        name=load.title(one),
        level=record.level,
        document_no=(document.document_no or "") if document else "",
        period=record.period or "",
        since=secrecy_of(record, document).since,
        copy_no=getattr(record, "copy_no", ""),
        amount=words.amount(record),
        serial_no=getattr(record, "serial_no", None) or "",
        reason=words.register("destruction_reason", load.batch.reason),
        counted_when_listed=True,
        counted_when_sealed=state in _LEFT,
        checked_at_plant=state == "destroyed",
    )


def _escort(load: Load, slip: Slip, code: str) -> EscortNote:
    words, batch = load.words, load.batch
    levels = [level for level in _by_rank(load) if level.id in load.levels]
    counts = Counter(load.levels)
    tally = tuple(counts[level.id] for level in levels)
    contents = "\u3001".join(
        words.gap.join((words.kind(some[0].record), str(len(some)), words.unit(kind)))
        for kind, some in load.kinds().items()
    )
    bags = bags_of(batch.seals) or (Bag(bag_no="", seal_no=""),)
    if len(bags) > 1:  # what lies in which bag nobody entered: the sum stands in the first line and says so
        contents = words.say(N_("print", "all bags: {contents}", contents=contents))
    none = (0,) * len(levels)
    rows = tuple(
        EscortBag(
            bag_no=bag.bag_no,
            seal_no=bag.seal_no,
            contents=contents if not at else "",
            by_level=tally if not at else none,
        )
        for at, bag in enumerate(bags)
    )
    return EscortNote(
        number=slip.number,
        code=code,
        code_number=slip.number,
        mark=load.mark(),
        batch_no=batch.number,
        list_reference=_list_reference(load),
        sender=load.desk.record.unit,
        contact=words.person(batch.requester),
        plant=batch.plant or batch.where or "",
        qualification="",
        vehicle=batch.vehicle or "",
        levels=tuple(level.word for level in levels),
        bags=rows,
        departed_at=_moment(words, batch.departed_at),
        seals_intact=True if batch.departed_at else None,
    )


def _list_reference(load: Load) -> str:
    if load.list is None:
        return "F28"
    words = N_("print", "F28, {n} {n|page|pages}, print no. {number}", n=load.list.pages, number=load.list.number)
    return load.words.say(words)


def _moment(words: Words, at: datetime | None) -> str:
    if at is None:
        return ""
    here = at.astimezone()
    parts = {"y": here.year, "m": here.month, "d": here.day, "h": f"{here.hour:02d}", "min": f"{here.minute:02d}"}
    return words.say(N_("print", "{y}-{m}-{d} {h}:{min}", **parts))


def _certificate(load: Load, listed: Sheet) -> Certificate:
    words, batch = load.words, load.batch
    kinds = [
        DestroyedKind(
            word=words.kind(some[0].record), unit=words.unit(kind), by_level=Counter(one.record.level for one in some)
        )
        for kind, some in load.kinds().items()
    ]
    supervisors = [words.person(id_) for id_ in batch.supervisors][:2]
    began, ended = _hours(batch)
    levels = [level for at, level in enumerate(_by_rank(load)) if at < _LEAST_LEVELS or level.id in load.levels]
    return Certificate(
        number=batch.certificate_no or "",
        mark=load.mark(),
        unit=load.desk.record.unit,
        approval_no=load.approval_no(),
        batch_no=batch.number,
        started_at=began,
        ended_at=ended,
        place=batch.plant or batch.where or "",
        methods=(words.register("destruction_method", batch.method),) if batch.method else (),
        equipment=batch.device or "",
        kinds=tuple(kinds),
        levels=tuple(levels),
        list_pages=listed.pages,
        list_print_no=listed.number,
        bags="\u3001".join(bag.bag_no for bag in bags_of(batch.seals) if bag.bag_no),
        plant=batch.plant or "",
        operator=words.person(batch.operator),
        supervisors=(supervisors[0], supervisors[1]),
    )


def _hours(batch: Batch) -> tuple[datetime, datetime]:
    """Return when the destruction began and ended, as entered; twice the bare day where either is not known."""
    day = batch.destroyed_on
    assert day is not None  # noqa: S101 -- asked by the caller
    began, ended = _clock(batch.started), _clock(batch.ended)
    if began is None or ended is None or ended <= began:
        began = ended = time()
    return datetime.combine(day, began), datetime.combine(day, ended)


def _clock(text: str | None) -> time | None:
    match = _CLOCK.search(text or "")
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def _by_rank(load: Load) -> Sequence[Any]:
    return sorted(load.words.levels, key=lambda level: -level.rank)


def _slip(desk: Desk, batch: int, kind: str) -> tuple[int, Slip] | None:
    found = desk.read(lambda reading: reading.facts.find(Slip, batch=batch, slip_kind=kind))
    return (found[-1].id, found[-1].record) if found else None
