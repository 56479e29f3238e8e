"""Labels on sheets: small ones for copies and media, larger ones for machines, badges, places; from any place of a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk.jobs.reads import Words, lacking
from secretdesk.desk.printing import Job
from secretdesk.domain.device import Device
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import KINDS
from secretdesk.domain.ledgers import Carrier, Copy, Person, Place
from secretdesk.errors import BadInput
from secretdesk.paper.label_faces import DeviceLabel, ItemLabel, NameLabel
from secretdesk.paper.label_geometry import label_sheets
from secretdesk.paper.label_sheet import LARGE, SMALL, label_sheet, ruler_page
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.paper.label_faces import Label
    from secretdesk.paper.label_geometry import LabelSheet
    from secretdesk.paper.sheet import Imprint, Printed

FORM = "labels"
RULER = "ruler"
KINDS_OF_LABEL = {
    "copy": "copy",
    "carrier": "medium",
    "computer": "device",
    "equipment": "device",
    "person": "badge",
    "place": "place",
}
SETTINGS = ("printer.x", "printer.y")


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """How labels lie on the paper: the sheet's name, the first free place, the printer's offset, ticks to cut by."""

    sheet: str = ""
    start: int = 1
    offset: tuple[int, int] | None = None
    """Hundredths of a millimetre; None takes the vault's setting."""
    ticks: bool = False


AS_USUAL = Laid()


def labels(desk: Desk, targets: Sequence[tuple[str, int]], laid: Laid = AS_USUAL) -> Job:
    """Print labels for these (kind, object): items, people, places."""
    found = _found(desk, targets)
    stock = _stock(laid.sheet, [(kind, record) for kind, _, record in found])
    words = Words(desk)
    keys = tuple((kind, id_, KINDS_OF_LABEL[kind]) for kind, id_, _ in found)

    def faces(codes: Codes) -> list[Label]:
        return [_face(words, record, codes[key], stock) for key, (_, _, record) in zip(keys, found, strict=True)]

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        offset = offset_of(desk) if laid.offset is None else laid.offset
        return label_sheet(faces(codes), stock, imprint, start=laid.start, offset=offset, ticks=laid.ticks)

    stock.place(laid.start)
    levels = [record.level for kind, _, record in found if kind in ITEMS]
    return Job(
        form=FORM, draw=draw, level=words.highest(levels), labels=keys, lacking=lacking(faces(dict.fromkeys(keys, "")))
    )


def ruler(desk: Desk, laid: Laid) -> Job:
    """Print the page by which a printer's offset is measured."""
    stock = _stock(laid.sheet, [])
    offset = offset_of(desk) if laid.offset is None else laid.offset
    return Job(form=RULER, draw=lambda imprint, _codes: ruler_page(stock, imprint, offset=offset))


def offset_of(desk: Desk) -> tuple[int, int]:
    """Return the printer's offset in hundredths of a millimetre, as the vault's settings hold it in millimetres."""
    settings = dict(desk.record.settings)
    return _hundredths(settings.get(SETTINGS[0], "")), _hundredths(settings.get(SETTINGS[1], ""))


def _hundredths(text: str) -> int:
    try:
        return round(float(text or 0) * 100)
    except ValueError:
        return 0


def _found(desk: Desk, targets: Sequence[tuple[str, int]]) -> list[tuple[str, int, Any]]:
    asked = tuple(dict.fromkeys(targets))
    if not asked or any(kind not in KINDS_OF_LABEL for kind, _ in asked):
        raise BadInput("no-labels", N_("print", "Choose items, people or places to print labels for."))

    def work(reading: Any) -> list[tuple[str, int, Any]]:
        return [(kind, id_, reading.facts.get(KINDS[kind], id_)) for kind, id_ in asked]

    found = desk.read(work)
    if any(record is None for _, _, record in found):
        raise BadInput("not-known", N_("field", "Not known here."))
    return found


def _stock(name: str, found: Sequence[tuple[str, Any]]) -> LabelSheet:
    known = label_sheets()
    if name:
        if name not in known:
            raise BadInput("no-such-sheet", N_("print", "There is no label sheet of this name."))
        return known[name]
    machines = bool(found) and all(isinstance(record, Device) for _, record in found)
    return next(one for one in known.values() if one.label == (LARGE if machines else SMALL))


def _face(words: Words, record: Any, code: str, stock: LabelSheet) -> Label:
    match record:
        case Copy():
            person = words.person(record.custodian)
            number = words.say(N_("print", "Copy {no}", no=record.copy_no))
            return ItemLabel(
                level=words.level(record.level), number=record.number, first=number, second=person, code=code
            )
        case Device() if stock.label == LARGE:
            return DeviceLabel(
                level=words.level(record.level),
                number=record.number,
                person=words.person(record.custodian),
                department=_department(words, record),
                purpose=record.purpose or words.kind(record),
                code=code,
            )
        case Carrier() | Device():
            return ItemLabel(
                level=words.level(record.level),
                number=record.number,
                first=_department(words, record),
                second=words.person(record.custodian),
                code=code,
            )
        case Person():
            return NameLabel(kind=record.department, name=record.name, number=record.staff_no, code=code)
        case Place():
            return _place(words, record, code)
        case _:
            raise BadInput("no-labels", N_("print", "There is no label for this."))


def _department(words: Words, record: Carrier | Device) -> str:
    return record.department or words.department(record.custodian)


def _place(words: Words, record: Place, code: str) -> NameLabel:
    inside = words.name("place", record.parent)
    name = record.name.removeprefix(inside).strip() or record.name
    kind = words.register("place_kind", record.place_kind)
    return NameLabel(kind=kind, name=name, number=record.code, code=code, person=words.person(record.keeper))
