"""F27: asks for the destruction of listed items and takes the opinions, the approval and the signatures for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import Column, Field, field_row_height, heading, listed, row, ticks
from secretdesk.paper.capitals import counted
from secretdesk.paper.fields import label, opinion, signature
from secretdesk.paper.flow import BOTTOM, TOP, Flow, draw_flow
from secretdesk.paper.sheet import FORM, Sheet
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.paper.sheet import Imprint, Printed

_HEAD: Final = 9.4
_LEAST_ROW: Final = 7.6
_SIGNATURES: Final = 30.0
_OPINIONS: Final = 26.0
_APPROVAL: Final = 25.0
_METHODS: Final = 9.0

_COLUMNS: Final = (
    Column(head=N_("F27", "No."), width=8),
    Column(head=N_("F27", "Document or material"), width=39, align="left"),
    Column(head=N_("F27", "Issued by"), width=21, align="left"),
    Column(head=N_("F27", "Kind"), width=13),
    Column(head=N_("F27", "Document or item no."), width=33, align="left"),
    Column(head=N_("F27", "Level"), width=11, face="hei"),
    Column(head=N_("F27", "Pages or capacity"), width=14),
    Column(head=N_("F27", "Number"), width=11),
    Column(head=N_("F27", "Keeper"), width=18),
)
_NOTES: Final = (
    N_("F27", "Removable media with item and serial number; hard disks with number of the machine and serial."),
    N_("F27", "Requester, approver and supervisors are different persons; two supervisors are present."),
    N_("F27", "With the approval the list is closed; any change needs another approval."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalItem:
    """One line of the request, as printed."""

    name: str
    maker: str
    kind: str
    number: str
    level: str
    amount: str
    count: str
    keeper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """So many of a kind or level: word, number, unit."""

    word: str
    n: int
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionApproval:
    """What F27 says; `methods` are all of the profile, with those intended marked."""

    number: str
    code: str
    code_number: str
    mark: str
    departments: str
    items: tuple[ApprovalItem, ...]
    by_kind: tuple[Tally, ...]
    by_level: tuple[Tally, ...]
    reason: str
    planned_on: str
    methods: tuple[tuple[str, bool], ...]
    place: str


def f27(approval: DestructionApproval, imprint: Imprint) -> Printed:
    """Print the approval sheet."""
    sheet = Sheet(imprint, title="F27-1")
    draw_f27(sheet, approval)
    return sheet.finish()


def draw_f27(sheet: Sheet, approval: DestructionApproval) -> None:
    """Draw the request; items that do not fit beside the opinions go onto pages before."""
    total = _total(sheet, approval)

    def begin() -> None:
        departments = N_("F27", "Departments: {names}", names=approval.departments)
        number = N_("F27", "No.: {number}", number=approval.number)
        heading(
            sheet, mark=approval.mark, title=N_("F27", "Approval of destruction of classified items"),
            code=(approval.code, approval.code_number), meta=(departments, sheet.page_of(), number),
        )  # fmt: skip

    flow = Flow(
        form="F27-1", columns=_COLUMNS, rows=[_cells(number, item) for number, item in enumerate(approval.items, 1)],
        head=_HEAD, least=_LEAST_ROW, top=TOP, fixed=_fixed(sheet, approval, total), begin=begin,
        close=lambda y: _close(sheet, y, approval, total), notes=_NOTES,
    )  # fmt: skip
    draw_flow(sheet, flow)


def _cells(number: int, item: ApprovalItem) -> tuple[str, ...]:
    return (
        str(number), item.name, item.maker, item.kind, item.number, item.level, item.amount, item.count, item.keeper,
    )  # fmt: skip


def _total(sheet: Sheet, approval: DestructionApproval) -> str:
    kinds, levels = (
        listed(sheet, [f"{one.word}{one.n}{one.unit}" for one in some if one.n])
        for some in (approval.by_kind, approval.by_level)
    )
    unit = sheet.say(N_("F27", "items"))
    amount = counted(sum(one.n for one in approval.by_level), unit, sheet.imprint.language)
    in_all = sheet.say(N_("F27", "In all {amount}", amount=amount))
    return f"{sheet.say(N_('F27', '{kinds}; {levels}', kinds=kinds, levels=levels))}\n{in_all}"


def _rows(approval: DestructionApproval, total: str) -> Sequence[tuple[float, tuple[Field, ...]]]:
    wide = FORM.measure
    planned = Field(label=N_("F27", "Planned for"), value=approval.planned_on, width=52)
    return (
        (11.0, (Field(label=N_("F27", "Total"), value=total, width=wide),)),
        (9.0, (Field(label=N_("F27", "Reason"), value=approval.reason, width=wide - planned.width), planned)),
        (11.0, (Field(label=N_("F27", "Place or plant"), value=approval.place, width=wide),)),
    )


def _fixed(sheet: Sheet, approval: DestructionApproval, total: str) -> float:
    """Return what everything under the items takes at least."""
    rows = sum(field_row_height(sheet, least, fields) for least, fields in _rows(approval, total))
    return rows + _METHODS + _OPINIONS + _APPROVAL + _SIGNATURES


def _close(sheet: Sheet, y: float, approval: DestructionApproval, total: str) -> None:
    left, wide = FORM.left, FORM.measure
    totals, reason, place = _rows(approval, total)
    y += row(sheet, y, totals[0], *totals[1])
    y += row(sheet, y, reason[0], *reason[1])
    label(sheet, left, y, 24, _METHODS, N_("F27", "Method"))
    sheet.pen.box(left + 24, y, wide - 24, _METHODS)
    ticks(sheet, left + 26, y + _METHODS / 2, approval.methods)
    y += _METHODS
    y += row(sheet, y, place[0], *place[1])
    half = wide / 2
    for at, words in ((left, N_("F27", "Opinion of dept.")), (left + half, N_("F27", "Opinion of secrecy office"))):
        opinion(sheet, at, y, half, _OPINIONS, words, label_width=20, signed=20, apart=9.2)
    y += _OPINIONS
    opinion(sheet, left, y, wide, _APPROVAL, N_("F27", "Leader in charge approves"))
    y += _APPROVAL
    for place_no, words in enumerate(
        (N_("F27", "Destroyed by"), N_("F27", "Supervisor one"), N_("F27", "Supervisor two"), N_("F27", "Received by"))
    ):
        signature(sheet, left + 42 * place_no, y, 42, BOTTOM - y, words)
