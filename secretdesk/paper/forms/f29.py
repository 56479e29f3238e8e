"""F29: goes with sealed bags to the plant; two escorts carry it, the plant signs for the bags and their seals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import (
    Column,
    Field,
    field_row_height,
    heading,
    row,
    sign_line,
    table_row,
    table_row_height,
    ticks,
    time_blanks,
)
from secretdesk.paper.capitals import counted
from secretdesk.paper.fields import label, signature, stamp
from secretdesk.paper.flow import BOTTOM, TOP, Flow, draw_flow
from secretdesk.paper.ledger_totals import DASH
from secretdesk.paper.sheet import FORM, Sheet
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.paper.blocks import Words
    from secretdesk.paper.sheet import Imprint, Printed

_LEAST_ROW: Final = 9.0
_LEVELS_WIDTH: Final = 38.0
_ON_THE_WAY: Final = 19.0
_TIMES: Final = 10.5
_SIGNATURES: Final = 30.0
_PLANT: Final = 48.0
_NOTES: Final = (
    N_("F29", "At least two escorts, who never leave the vehicle and stop for no other business."),
    N_("F29", "Seals are checked bag by bag; a bag with a doubtful seal is opened and counted on the spot, and noted."),
    N_("F29", "Made out twice: one for the sender, one for the plant."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EscortBag:
    """One sealed bag: its numbers, what is in it, and how many by level (in the order of the note's levels)."""

    bag_no: str
    seal_no: str
    contents: str
    by_level: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EscortNote:
    """What F29 says; `seals_intact` is None while the bags have not left."""

    number: str
    code: str
    code_number: str
    mark: str
    batch_no: str
    list_reference: str
    sender: str
    contact: str
    plant: str
    qualification: str
    vehicle: str
    levels: tuple[str, ...]
    bags: tuple[EscortBag, ...]
    departed_at: str = ""
    seals_intact: bool | None = None


def f29(note: EscortNote, imprint: Imprint) -> Printed:
    """Print the escort and delivery note."""
    sheet = Sheet(imprint, title="F29-1")
    draw_f29(sheet, note)
    return sheet.finish()


def draw_f29(sheet: Sheet, note: EscortNote) -> None:
    """Draw the note; bags that do not fit over the signatures go onto pages before."""
    fields = _fields(sheet, note)

    def begin() -> None:
        heading(
            sheet, mark=note.mark, title=N_("F29", "Escort and delivery note for classified items"),
            code=(note.code, note.code_number),
            meta=(
                N_("paper", "Unit: {unit}", unit=sheet.imprint.unit), sheet.page_of(),
                N_("F29", "No.: {number}", number=note.number),
            ),
        )  # fmt: skip
        y = TOP
        for pair in fields:
            y += row(sheet, y, 9.5, *pair)

    flow = Flow(
        form="F29-1", columns=_columns(note.levels), rows=_rows(note), head=8.5, least=_LEAST_ROW,
        top=TOP + sum(field_row_height(sheet, 9.5, pair) for pair in fields),
        fixed=table_row_height(sheet, _columns(note.levels), _total(sheet, note), _LEAST_ROW)
        + 2 * _TIMES + _ON_THE_WAY + _SIGNATURES + _PLANT,
        begin=begin, close=lambda y: _close(sheet, y, note), notes=_NOTES,
    )  # fmt: skip
    draw_flow(sheet, flow)


def _fields(sheet: Sheet, note: EscortNote) -> list[tuple[Field, Field]]:
    half = FORM.measure / 2
    unit = N_("F29", "bag") if len(note.bags) == 1 else N_("F29", "bags")
    bags = counted(len(note.bags), sheet.say(unit), sheet.imprint.language)
    pairs: Sequence[tuple[Words, str, Words, str]] = (
        (N_("F29", "Batch"), note.batch_no, N_("F29", "List"), note.list_reference),
        (N_("F29", "Sender"), note.sender, N_("F29", "Contact"), note.contact),
        (N_("F29", "Plant"), note.plant, N_("F29", "Licence"), note.qualification),
        (N_("F29", "Vehicle"), note.vehicle, N_("F29", "Bags"), bags),
    )
    return [
        (Field(label=left, value=said, width=84), Field(label=right, value=told, width=half))
        for left, said, right, told in pairs
    ]


def _columns(levels: Sequence[str]) -> tuple[Column, ...]:
    return (
        Column(head=N_("F29", "No."), width=10),
        Column(head=N_("F29", "Bag no."), width=28),
        Column(head=N_("F29", "Seal no."), width=38, face="mono", size=7.6),
        Column(head=N_("F29", "Kinds and pieces"), width=32, align="left"),
        *(Column(head=word, width=_LEVELS_WIDTH / len(levels)) for word in levels),
        Column(head=N_("F29", "Seal intact"), width=22, tick=True),
    )


def _rows(note: EscortNote) -> list[tuple[str, ...]]:
    return [
        (str(number), bag.bag_no, bag.seal_no, bag.contents, *(str(n) if n else DASH for n in bag.by_level), "0")
        for number, bag in enumerate(note.bags, 1)
    ]


def _total(sheet: Sheet, note: EscortNote) -> tuple[str, ...]:
    sums = [sum(bag.by_level[at] for bag in note.bags) for at in range(len(note.levels))]
    everything = sum(sums)
    unit = N_("F29", "item") if everything == 1 else N_("F29", "items")
    amount = counted(everything, sheet.say(unit), sheet.imprint.language)
    return ("", sheet.say(N_("F29", "Total")), "", amount, *(str(n) if n else DASH for n in sums), "")


def _close(sheet: Sheet, y: float, note: EscortNote) -> None:
    left, half = FORM.left, FORM.measure / 2
    y += table_row(sheet, y, _LEAST_ROW, _columns(note.levels), _total(sheet, note))
    times = (N_("F29", "Departed"), note.departed_at), (N_("F29", "Arrived"), "")
    row(sheet, y, _TIMES, *(Field(label=words, value=said, width=half) for words, said in times))
    time_blanks(sheet, FORM.end - 2.4, y + _TIMES / 2 + 1.3)
    y += _TIMES
    intact = note.seals_intact
    for at, words, sound in (
        (left, N_("F29", "Seals on leaving"), intact),
        (left + half, N_("F29", "Seals on arrival"), None),
    ):
        label(sheet, at, y, 24, _TIMES, words)
        sheet.pen.box(at + 24, y, half - 24, _TIMES)
        choices = ((N_("F29", "intact"), sound is True), (N_("F29", "not intact"), sound is False))
        ticks(sheet, at + 26, y + _TIMES / 2, choices)
    y += _TIMES
    row(sheet, y, _ON_THE_WAY, Field(label=N_("F29", "On the way"), width=FORM.measure))
    y += _ON_THE_WAY
    plant = BOTTOM - _PLANT
    for place, words in enumerate(
        (N_("F29", "Escort one (signs)"), N_("F29", "Escort two (signs)"), N_("F29", "Handed over by (signs)"))
    ):
        signature(sheet, left + 56 * place, y, 56, plant - y, words)
    _plant(sheet, plant)


def _plant(sheet: Sheet, y: float) -> None:
    left, wide = FORM.left, FORM.measure
    label(sheet, left, y, 24, _PLANT, N_("F29", "Received by the plant"))
    sheet.pen.box(left + 24, y, wide - 24, _PLANT)
    words = N_("F29", "Bags, seal numbers and pieces agree with this note, the seals are intact.")
    sheet.cell(left + 24.4, y + 1.4, 86, 11.4, words, "song", 10.5)
    sign_line(sheet, left + 49, y + 29.4, 63, N_("F29", "Receiver (signs)"))
    sign_line(sheet, left + 49, y + 42.0, 63, N_("F29", "Received at"))
    stamp(sheet, FORM.end - 25, y + _PLANT / 2, N_("F29", "(stamp of the plant)"))
