"""Prints F31, the certificate that everything on a list was destroyed: counts in figures and capitals, never a title."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import Column, listed, notes, sign_line, table_head, table_row, table_row_height
from secretdesk.paper.capitals import counted, in_words
from secretdesk.paper.fields import date_blanks, stamp
from secretdesk.paper.ledger_totals import DASH
from secretdesk.paper.pen import FRAME, HAIRLINE
from secretdesk.paper.setting import millimetres
from secretdesk.paper.sheet import DOCUMENT, SEAL_SIDE, Geometry, Sheet, in_ink
from secretdesk.paper.wrapping import prose
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.sheet import Imprint, Printed

_PAGE: Final = Geometry(
    width=DOCUMENT.width, height=DOCUMENT.height, left=DOCUMENT.left, right=DOCUMENT.right, top=DOCUMENT.top,
    bottom=DOCUMENT.bottom, binding=True,
)  # fmt: skip
_CODE_ROOM: Final = 22.0
_FIRST_LINE: Final = 56.5
_BODY: Final = 14.0
_ANNEX: Final = 11.0
_FIELDS_TOP: Final = 171.6
_FIELDS_BOTTOM: Final = 247.6
_FIELDS: Final = (73.0, 66.0, 60.0)
_LEADINGS: Final = (8.3, 7.7, 7.1, 6.6)
_ROWS: Final = (7.6, 6.9, 6.2)
_NOTES: Final = (
    N_("F31", "No titles here. The code below seals the page; for the keys see the founding sheet."),
    N_("F31", "Approved before destruction; requester, approver and supervisors all differ."),
    N_("F31", "Made out twice, one a side; kept for long, never destroyed with the items."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyedKind:
    """One kind of carrier: its word, its unit, how many by level id."""

    word: str
    unit: str
    by_level: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What F31 says; without a plant the unit destroyed the items itself."""

    number: str
    mark: str
    unit: str
    approval_no: str
    batch_no: str
    started_at: datetime
    ended_at: datetime
    place: str
    methods: tuple[str, ...]
    equipment: str
    kinds: tuple[DestroyedKind, ...]
    levels: tuple[LevelInfo, ...]
    list_pages: int
    list_print_no: str
    bags: str = ""
    plant: str = ""
    operator: str = ""
    supervisors: tuple[str, str] = ("", "")
    head: str = ""
    code: str = ""
    """Clears the missing signatures when the signed page is scanned; it stands on the page they are on."""


def certificate(certified: Certificate, imprint: Imprint) -> Printed:
    """Print the certificate."""
    sheet = Sheet(imprint, title="F31-1")
    draw_certificate(sheet, certified)
    return sheet.finish()


def draw_certificate(sheet: Sheet, certified: Certificate) -> None:
    """Draw the certificate: on one page, set closer where many kinds were destroyed; the signatures on a second if need be."""
    plan = _plan(sheet, certified)
    pages = 1 if plan.fields else 2
    _begin(sheet, certified, 1, pages)
    first, second, annex = _paragraphs(sheet, certified)
    y = _prose(sheet, _FIRST_LINE, first, plan.leading)
    y = _table(sheet, y - plan.leading + 3.6, certified, plan.row) + plan.leading - 0.4
    y = _prose(sheet, y, second, plan.leading)
    y = _prose(sheet, y, annex, plan.leading, _ANNEX)
    if pages == 2:
        _end(sheet)
        _begin(sheet, certified, 2, pages)
        _fields(sheet, _FIRST_LINE, _FIELDS[0], certified)
    else:
        loose = plan.fields == _FIELDS[0]
        _fields(sheet, _FIELDS_TOP if loose else y - plan.leading + 3.4, plan.fields, certified)
    _end(sheet)


def _begin(sheet: Sheet, certified: Certificate, page: int, pages: int) -> None:
    sheet.begin(_PAGE, page=page, pages=pages)
    sheet.mark(certified.mark, 28.5)
    sheet.edition_note(_PAGE.end - _CODE_ROOM, 22.0)
    number = N_("F31", "No. {number}", number=certified.number)
    coded = bool(certified.code) and page == pages
    sheet.text(_PAGE.left, 28.5, number, "song", 12, align="right", width=_PAGE.measure - _CODE_ROOM * coded)
    if coded:
        sheet.label_code(_PAGE.end, 10.6, certified.code, certified.number)
    sheet.title(N_("F31", "Certificate of destruction of classified items"), _title_size(sheet), 44.0)


def _end(sheet: Sheet) -> None:
    notes(sheet, 253.6, _NOTES, 126.0)
    sheet.text(_PAGE.left, 268.4, sheet.page_of(), "song", 9)
    sheet.seal(_PAGE.end - SEAL_SIDE, 251.0)
    sheet.print_line(_PAGE.left, 272.8, "F31-1")
    sheet.end()


def _title_size(sheet: Sheet) -> float:
    return 24 if sheet.imprint.language == "zh_CN" else 17


@dataclass(frozen=True, slots=True)
class _Plan:
    """How closely the page is set; `fields` is 0 where the signatures need another page."""

    leading: float
    row: float
    fields: float


def _plan(sheet: Sheet, certified: Certificate) -> _Plan:
    """Return the most generous setting with which all stands on one page."""
    first, second, annex = _paragraphs(sheet, certified)
    lines = sum(len(prose(in_ink(words), "song", size, _PAGE.measure)) for words, size in (
        (first, _size(sheet)), (second, _size(sheet)), (annex, _ANNEX),
    ))  # fmt: skip
    columns, rows = _columns(certified), _rows(sheet, certified)
    for fields, row, leading in product(_FIELDS, _ROWS, _LEADINGS):
        table = row + sum(table_row_height(sheet, columns, cells, row) for cells in rows)
        end = _FIRST_LINE + (lines - 1) * leading + table + 6.6
        if end <= (_FIELDS_TOP if fields == _FIELDS[0] else _FIELDS_BOTTOM - fields):
            return _Plan(leading, row, fields)
    return _Plan(_LEADINGS[0], _ROWS[0], 0.0)


def _paragraphs(sheet: Sheet, certified: Certificate) -> tuple[str, str, str]:
    equipment = N_("F31", " (equipment: {equipment})", equipment=certified.equipment) if certified.equipment else ""
    total = sum(sum(kind.by_level.values()) for kind in certified.kinds)
    unit = sheet.say(N_("F31", "item") if total == 1 else N_("F31", "items"))
    first = N_(
        "F31",
        "Under the approval of destruction no. {approval}, {unit} destroyed the classified items of batch {batch} at "
        "{place} {time} by {methods}{equipment}, after checking them one by one. The numbers are:",
        unit=certified.unit, approval=certified.approval_no, batch=certified.batch_no, place=certified.place,
        time=_time(certified), methods=listed(sheet, certified.methods, N_("F31", " and ")), equipment=equipment,
    )  # fmt: skip
    second = N_(
        "F31",
        "These {amount} agree with the list of destruction one by one and are all destroyed. Two supervisors watched from "
        "beginning to end; the residue was examined on the spot and can be neither recognised nor restored; nothing was "
        "left out, exchanged or taken away.",
        amount=counted(total, unit, sheet.imprint.language),
    )  # fmt: skip
    bags = N_("F31", ", bags {bags}", bags=certified.bags) if certified.bags else ""
    annex = N_(
        "F31", "Annex: list of destruction, {n} {n|page|pages} (print no. {number}{bags}).",
        n=certified.list_pages, number=certified.list_print_no, bags=bags,
    )  # fmt: skip
    return sheet.say(first), sheet.say(second), sheet.say(annex)


def _time(certified: Certificate) -> Message:
    start, end = certified.started_at, certified.ended_at
    day = {"y": start.year, "m": start.month, "d": start.day, "h": start.hour, "min": f"{start.minute:02d}"}
    if start == end:  # when it began and ended was not entered: the day alone
        return N_("F31", "on {y}-{m}-{d}", y=start.year, m=start.month, d=start.day)
    if start.date() == end.date():
        return N_(
            "F31", "on {y}-{m}-{d} from {h}:{min} to {h2}:{min2}", **day, h2=end.hour, min2=f"{end.minute:02d}",
        )  # fmt: skip
    return N_(
        "F31", "from {y}-{m}-{d} {h}:{min} to {y2}-{m2}-{d2} {h2}:{min2}", **day,
        y2=end.year, m2=end.month, d2=end.day, h2=end.hour, min2=f"{end.minute:02d}",
    )  # fmt: skip


def _size(sheet: Sheet) -> float:
    return _BODY if sheet.imprint.language == "zh_CN" else 12.0


def _prose(sheet: Sheet, y: float, words: str, leading: float, size: float = 0.0) -> float:
    """Print a paragraph from baseline y and return the baseline after it."""
    sheet.declare(in_ink(words))
    size = size or _size(sheet)
    for number, line in enumerate(prose(words, "song", size, _PAGE.measure)):
        sheet.put(_PAGE.left + (millimetres(2000 * size) if not number else 0.0), y, line, size)
        y += leading
    return y


def _columns(certified: Certificate) -> tuple[Column, ...]:
    each = (_PAGE.measure - 34 - 18 - 30) / len(certified.levels)
    return (
        Column(head=N_("F31", "Kind"), width=34, size=10.5, head_size=9),
        *(Column(head=level.word, width=each, size=10.5, head_size=9) for level in certified.levels),
        Column(head=N_("F31", "Total"), width=18, size=10.5, head_size=9),
        Column(head=N_("F31", "Total in capitals"), width=30, size=10.5, head_size=9),
    )


def _rows(sheet: Sheet, certified: Certificate) -> list[tuple[str, ...]]:
    """Return kind by kind the counts in figures, and their sums in capitals."""
    language = sheet.imprint.language
    rows = []
    sums = [0] * len(certified.levels)
    for kind in certified.kinds:
        found = [kind.by_level.get(level.id, 0) for level in certified.levels]
        sums = [n + more for n, more in zip(sums, found, strict=True)]
        word = sheet.say(N_("F31", "{word} ({unit})", word=kind.word, unit=kind.unit))
        figures = [str(n) if n else DASH for n in found]
        rows.append((word, *figures, str(sum(found)), in_words(sum(found), language)))
    in_all = sheet.say(N_("F31", "In all (items)"))
    words = [in_words(n, language) for n in sums]
    return [*rows, (in_all, *words, str(sum(sums)), in_words(sum(sums), language))]


def _table(sheet: Sheet, y: float, certified: Certificate, height: float) -> float:
    """Draw the counts and return where the table ends."""
    columns, left, top = _columns(certified), _PAGE.left, y
    y += table_head(sheet, y, height, columns, left)
    for cells in _rows(sheet, certified):
        y += table_row(sheet, y, height, columns, cells, left)
    sheet.pen.box(left, top, _PAGE.measure, y - top, FRAME)
    return y


def _fields(sheet: Sheet, y: float, height: float, certified: Certificate) -> None:
    left = _PAGE.left
    plant = N_("F31", "Plant (stamp)") if certified.plant else N_("F31", "Destroyed by (sign)")
    at = left
    for width, words in ((54.0, plant), (48.0, N_("F31", "Supervisors (sign)")), (54.0, N_("F31", "Unit (stamp)"))):
        sheet.pen.box(at, y, width, height)
        sheet.cell(at, y, width, 8.0, words, "hei", 10.5, align="center", padding=0.6)
        at += width
    sheet.pen.rule(left, y + 8, left + _PAGE.measure, y + 8, HAIRLINE)
    for x, words, name in (
        (left, N_("F31", "Operator"), certified.operator),
        (left + 102, N_("F31", "Head of unit"), certified.head),
    ):
        if x > left or certified.plant:
            stamp(sheet, x + 27, y + 8.4 + 21 + max(0.0, height - 71) * 0.6)
        sign_line(sheet, x + 3, y + height - 11.0, 48, _named(sheet, words, name))
        date_blanks(sheet, x + 51, y + height - 3.4)
    each = (height - 8) / 2
    sheet.pen.rule(left + 54, y + 8 + each, left + 102, y + 8 + each, HAIRLINE)
    for number, words in enumerate((N_("F31", "Supervisor 1"), N_("F31", "Supervisor 2"))):
        top = y + 8 + number * each
        sheet.text(left + 57, top + 5.8, _named(sheet, words, certified.supervisors[number]), "hei", 10, width=43)
        sheet.pen.rule(left + 59, top + each - 10, left + 97, top + each - 10)
        date_blanks(sheet, left + 99, top + each - 3.4)
    sheet.pen.box(left, y, _PAGE.measure, height, FRAME)


def _named(sheet: Sheet, words: Message, name: str) -> str:
    return sheet.say(words) + (f"\u3000{name}" if name else "")
