"""The ledgers of machines: computers with their disks (F15), office equipment with what stores inside it (F16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.holdings import HEADS, Item, balance, items_of, last_day
from secretdesk.desk.jobs.ledgers import Asked, as_asked, head
from secretdesk.desk.jobs.reads import Words, every
from secretdesk.domain.device import DEVICE_STATE_WORDS
from secretdesk.domain.ledgers import Carrier
from secretdesk.domain.within import STORAGE
from secretdesk.paper.forms.f15 import ComputerLine, f15_lines
from secretdesk.paper.forms.f15 import f15 as form_f15
from secretdesk.paper.forms.f16 import DeviceLine, f16_lines
from secretdesk.paper.forms.f16 import f16 as form_f16
from secretdesk.text import N_
from secretdesk.vault import Where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.paper.ledger_form import LedgerForm
    from secretdesk.paper.ledger_layout import LedgerLine

_ALONE = N_("print", "stand-alone")
_NO_WIRELESS = N_("print", "wireless removed")


def f15(desk: Desk, asked: Asked, *, without: frozenset[str] = frozenset()) -> Book:
    """Return the computers of a year, or those a filter has, each with the disks inside it."""
    asked = as_asked(desk, asked, "computers")
    words, items, disks = _read(desk, asked, "computer", without)
    lines = [_computer(words, number, one, disks.get(one.id, ())) for number, one in enumerate(items, 1)]
    whole = _whole(asked, without)
    return _book(
        words, asked, items, form_f15(words.levels, HEADS if whole else ()), f15_lines(lines, words.levels), "computer"
    )


def f16(desk: Desk, asked: Asked, *, without: frozenset[str] = frozenset()) -> Book:
    """Return the office equipment of a year, or that a filter has, each with the storage inside it."""
    asked = as_asked(desk, asked, "equipment")
    words, items, disks = _read(desk, asked, "equipment", without)
    words.learn("computer", {one.values["connected_to"] for one in items})
    lines = [_device(words, number, one, disks.get(one.id, ())) for number, one in enumerate(items, 1)]
    whole = _whole(asked, without)
    return _book(
        words, asked, items, form_f16(words.levels, HEADS if whole else ()), f16_lines(lines, words.levels), "equipment"
    )


def _whole(asked: Asked, without: frozenset[str]) -> bool:
    """Tell whether a ledger shows everything, so that its account can be borne out by its lines."""
    return not asked.narrowed and not without


def _read(
    desk: Desk, asked: Asked, kind: str, without: frozenset[str]
) -> tuple[Words, list[Item], Mapping[int, tuple[str, ...]]]:
    words = Words(desk)
    items = [one for one in items_of(desk, asked, (kind,)) if one.values["level"] not in without]
    words.learn("person", {one.values["custodian"] for one in items})
    words.learn("person", {id_ for one in items for id_ in one.values["users"]})
    words.learn("place", {one.values["place"] for one in items})
    return words, items, _disks(desk, asked)


def _disks(desk: Desk, asked: Asked) -> Mapping[int, tuple[str, ...]]:
    """Return the serial numbers of the disks inside each machine, on the day the ledger shows."""
    day = asked.day or last_day(desk, asked.year)
    past = bool(asked.day or asked.year) and day < desk.context(0).today
    where = Where("carrier_kind", "in", STORAGE) if past else Where("inside", "filled", None)
    found: dict[int, list[str]] = {}
    for row in every(desk, Carrier, (where,)):
        record: Any = None
        if past:
            record = desk.read(lambda reading, id_=row.id: reading.as_of("carrier", id_, day=day))  # type: ignore[misc]
        machine = (record.inside if record else None) if past else row.values["inside"]
        if machine is not None:
            found.setdefault(machine, []).append(row.values["serial_no"] or row.values["number"])
    return {id_: tuple(serials) for id_, serials in found.items()}


def _book(words: Words, asked: Asked, items: list[Item], form: LedgerForm, lines: list[LedgerLine], kind: str) -> Book:
    levels = [one.values["level"] for one in items]
    return Book(
        form=form,
        filter=asked.filter,
        lines=lines,
        levels=words.levels,
        head=head(words, asked, ""),
        highest=words.highest(levels),
        titles=False,
        balance=balance(words.desk, asked, items, (kind,)) if form.balance else (),
    )


def _common(words: Words, number: int, one: Item) -> dict[str, Any]:
    values = one.values
    return {
        "number": str(number),
        "item_no": values["number"],
        "level": values["level"],
        "asset_no": values["asset_no"] or "",
        "responsible": words.person(values["custodian"]),
        "department": values["department"] or words.department(values["custodian"]),
        "place": words.name("place", values["place"]),
        "since": values["in_use_since"],
        "state": words.say(DEVICE_STATE_WORDS[values["state"]]),
        "remarks": values["remark"] or "",
        "registered_on": values["registered_on"],
        "struck": values["state"] == "voided",
        "violation": bool(values["violations"]),
    }


def _computer(words: Words, number: int, one: Item, disks: tuple[str, ...]) -> ComputerLine:
    values = one.values
    return ComputerLine(
        **_common(words, number, one),
        kind=words.register("computer_kind", values["computer_kind"]),
        make=values["make"] or "",
        model=values["model"] or "",
        disks=disks,
        mac=values["mac"] or (words.say(_NO_WIRELESS) if values["wireless_removed"] else ""),
        address=values["address"] or words.say(_ALONE),
        system=values["system"] or "",
        installed_on=values["system_on"],
        users=tuple(words.person(id_) for id_ in values["users"]),
        purpose=values["purpose"] or "",
        products=values["products"] or "",
    )


def _device(words: Words, number: int, one: Item, parts: tuple[str, ...]) -> DeviceLine:
    values = one.values
    stores = N_("cell", "yes") if values["has_storage"] or parts else N_("cell", "no")
    return DeviceLine(
        **_common(words, number, one),
        kind=words.register("equipment_kind", values["equipment_kind"]),
        model=" ".join(part for part in (values["make"], values["model"]) if part),
        serial_no=values["serial_no"] or "",
        storage=words.say(stores),
        parts=parts,
        host=words.name("computer", values["connected_to"]),
    )
