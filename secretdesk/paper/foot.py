"""The foot of a ledger page: sums by level with what was carried, or the balance; room to sign; print line and seal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from secretdesk.paper.fields import date_blanks
from secretdesk.paper.ledger_totals import DASH, Balance, Totals
from secretdesk.paper.pen import DOTTED, HAIRLINE, THIN
from secretdesk.paper.sheet import SEAL_SIDE, Sheet
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.ledger_form import LedgerForm

ROW: Final = 4.8
HEAD_COLUMN: Final = 20.0
BALANCE_HEIGHT: Final = 21.5
BALANCE_HEAD: Final = 17.0
BALANCE_WIDTH: Final = 138.0
_GAP: Final = 2.0
_BEFORE_SEAL: Final = 4.0
_LABEL: Final = 18.0
_DATE: Final = 27.0
_CELL_LEADING: Final = 3.6

_LEVEL: Final = N_("paper", "Level ")
_THIS_PAGE: Final = N_("paper", "This page")
_CARRIED: Final = N_("paper", "Carried")
_SUM: Final = N_("paper", "Sum")
_AGREES, _DIFFERS, _CHECK = N_("paper", "agrees"), N_("paper", "differs"), N_("paper", "Check")


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """What the foot of one page says."""

    own: Totals
    carried: Totals
    balance: Sequence[Balance] = ()


def draw_foot(sheet: Sheet, form: LedgerForm, levels: Sequence[LevelInfo], y: float, foot: Foot) -> None:
    """Draw the foot from y down and seal the page."""
    left, end = sheet.geometry.left, sheet.geometry.end
    if foot.balance:
        table, height, line = BALANCE_WIDTH, BALANCE_HEIGHT, BALANCE_HEIGHT + 3.5
        _balance(sheet, form, {level.id: level for level in levels}, left, y, foot.balance)
    else:
        table, height, line = HEAD_COLUMN + len(form.totals) * form.total_width, 4 * ROW, 4 * ROW + 4.2
        _sums(sheet, form, left, y, foot)
    room = left + table + _GAP, y, end - SEAL_SIDE - _BEFORE_SEAL, height
    sheet.alike((_signatures, *room), partial(_signatures, sheet, form, *room))
    sheet.seal(end - SEAL_SIDE, y)
    sheet.alike((Sheet.print_line, left, y + line), partial(sheet.print_line, left, y + line, form.name))


def _sums(sheet: Sheet, form: LedgerForm, x: float, y: float, foot: Foot) -> None:
    columns = [HEAD_COLUMN] + [form.total_width] * len(form.totals)
    grand = foot.carried + foot.own
    rows: list[list[Message | str]] = [[_LEVEL, *(column.head for column in form.totals)]]
    language = sheet.imprint.language
    for head, totals in ((_THIS_PAGE, foot.own), (_CARRIED, foot.carried), (_SUM, grand)):
        counted = [totals.of(column) for column in form.totals]
        rows.append([head, *[_counted(form.count, *n, language) for n in counted]])
    _table(sheet, x, y, columns, ROW, rows)


@lru_cache(maxsize=2_000)
def _counted(count: Callable[[int, int], Message | str], pieces: int, copies: int, language: str) -> str:
    """Return a number of pieces and copies in words: what one page sums up the next carries on."""
    return say(count(pieces, copies), language) if pieces or copies else DASH


def _balance(
    sheet: Sheet, form: LedgerForm, levels: dict[str, LevelInfo], x: float, y: float, balance: Sequence[Balance]
) -> None:
    width = (BALANCE_WIDTH - BALANCE_HEAD) / (len(form.balance) + 1)
    rows: list[list[Message | str]] = [[_LEVEL, *form.balance, _CHECK]]
    for line in balance:
        word = levels[line.level].word if line.level in levels else line.level
        rows.append([word, *(str(n) if n else DASH for n in line.figures), _AGREES if line.agreed else _DIFFERS])
    widths = [BALANCE_HEAD] + [width] * (len(form.balance) + 1)
    _table(sheet, x, y, widths, BALANCE_HEIGHT / len(rows), rows)


def _table(
    sheet: Sheet, x: float, y: float, widths: Sequence[float], height: float, rows: Sequence[Sequence[Message | str]]
) -> None:
    grid = partial(_grid, sheet, x, y, widths, height, len(rows))
    sheet.alike((_grid, x, y, *widths, height, len(rows)), grid)
    for number, row in enumerate(rows):
        top = y + number * height
        if not number:
            heads = [sheet.say(words) for words in row]
            sheet.alike((_heads, x, top, *heads), partial(_heads, sheet, x, top, widths, height, heads))
            continue
        head = sheet.say(row[0])
        sheet.alike((_heads, x, top, head), partial(_heads, sheet, x, top, widths[:1], height, (head,)))
        at = x + widths[0]
        for width, words in zip(widths[1:], row[1:], strict=True):
            sheet.cell(at, top, width, height, words, "song", 9, leading=_CELL_LEADING, align="center", padding=0.3)
            at += width


def _grid(sheet: Sheet, x: float, y: float, widths: Sequence[float], height: float, rows: int) -> None:
    total = sum(widths)
    sheet.pen.box(x, y, total, height * rows, THIN)
    at = x
    for width in widths[:-1]:
        at += width
        sheet.pen.rule(at, y, at, y + height * rows, HAIRLINE)
    for number in range(1, rows):
        sheet.pen.rule(x, y + number * height, x + total, y + number * height, HAIRLINE)


def _heads(sheet: Sheet, x: float, y: float, widths: Sequence[float], height: float, words: Sequence[str]) -> None:
    for width, said in zip(widths, words, strict=True):
        sheet.cell(
            x, y, width, height, said, "hei", 8, leading=_CELL_LEADING, align="center", padding=0.3,
            spread_to_four=width >= BALANCE_HEAD,
        )  # fmt: skip
        x += width


def _signatures(sheet: Sheet, form: LedgerForm, x: float, y: float, end: float, height: float) -> None:
    sheet.pen.box(x, y, end - x, height, THIN)
    sheet.pen.rule(x, y + height / 2, end, y + height / 2, HAIRLINE)
    sheet.pen.rule(x + _LABEL, y, x + _LABEL, y + height, HAIRLINE)
    sheet.pen.rule(end - _DATE, y, end - _DATE, y + height, DOTTED)
    for number, words in enumerate(form.signatures):
        top = y + number * height / 2
        sheet.cell(x, top, _LABEL, height / 2, words, "hei", 9, leading=4.0, align="center", padding=0.5)
        date_blanks(sheet, end - 2, top + height / 4 + 1.3, apart=8.2, size=9)
