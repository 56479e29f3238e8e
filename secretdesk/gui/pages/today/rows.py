"""The groups of Today as rows: each thing with its mark, number, where it is, the day, its state, and its one lawful way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk import naming
from secretdesk.domain.ledgers.batches import BATCH_STATES
from secretdesk.domain.ledgers.slips import SLIP_KINDS
from secretdesk.gui.components.cells import EMPTY, Cell, Column
from secretdesk.gui.components.group_table import Group
from secretdesk.gui.from_ledger.cell_words import listing, short_day
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.from_ledger.state_words import due_look
from secretdesk.gui.language import language, tr
from secretdesk.gui.pages.item_words import short_place
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from secretdesk.desk.today import Due, Today
    from secretdesk.domain.profile import Profile

COLUMNS = (
    Column(id="level", words=N_("today", "Level / period"), width=96, most=128),
    Column(id="number", words=N_("item", "Number"), width=118),
    Column(id="what", words=N_("today", "Document or name"), width=68, stretch=True),
    Column(id="where", words=N_("today", "With, or at"), width=126),
    Column(id="day", words=N_("today", "Day"), width=62, most=100, align="right"),
    Column(id="state", words=N_("item", "State"), width=98, most=170),
    Column(id="way", words="", width=78, most=110, align="right"),
)
SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A group of the page: its words, its short words on the chip, icon, tone, and the word of its rows' link."""

    words: Message
    chip: Message
    icon: str
    tone: str
    link: str
    way: Message


LOOKS: Mapping[str, Look] = {
    "missing": Look(
        words=N_("today", "Missing"), chip=N_("today", "Missing"), icon="circle-alert", tone="red",
        link="recover", way=N_("today", "Found"),
    ),
    "overdue": Look(
        words=N_("today", "Overdue"), chip=N_("today", "Overdue"), icon="triangle-alert", tone="red",
        link="take_back", way=N_("today", "Take back"),
    ),
    "due_today": Look(
        words=N_("today", "Due back today"), chip=N_("today", "Due today"), icon="clock", tone="amber",
        link="take_back", way=N_("today", "Take back"),
    ),
    "expiring": Look(
        words=N_("today", "Periods ending"), chip=N_("today", "Periods"), icon="hourglass", tone="text",
        link="open", way=N_("today", "Look"),
    ),
    "combinations": Look(
        words=N_("today", "Combinations to change"), chip=N_("today", "Combinations"), icon="vault", tone="amber",
        link="combination", way=N_("today", "Change"),
    ),
    "destruction": Look(
        words=N_("today", "Destruction waiting"), chip=N_("today", "Destruction"), icon="shredder", tone="text",
        link="batch", way=N_("today", "Go on"),
    ),
    "unsigned": Look(
        words=N_("today", "Signatures missing"), chip=N_("today", "Signatures"), icon="signature", tone="text",
        link="slip", way=N_("today", "Signed"),
    ),
    "unexplained": Look(
        words=N_("today", "Prints not explained"), chip=N_("today", "Prints"), icon="printer", tone="amber",
        link="spoil", way=N_("today", "Explain"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What rows are told with."""

    day: Today
    profile: Profile

    def name(self, kind: str, id_: int | None) -> str:
        return "" if id_ is None else self.day.names.get((kind, id_), "")


def groups(day: Today, profile: Profile, *, only: str = "") -> list[Group]:
    """Return the groups that hold anything; `only` one of them. One that stands alone has all its rows."""
    telling = Telling(day=day, profile=profile)
    shown = [id_ for id_ in LOOKS if day.totals[id_] and only in {"", id_}]
    return [_group(id_, LOOKS[id_], day.totals[id_], telling, whole=len(shown) == 1) for id_ in shown]


def _group(id_: str, look: Look, total: int, telling: Telling, *, whole: bool) -> Group:
    dues = telling.day.groups[id_]
    shown = dues if whole else dues[:SHOWN]
    aside, link = _aside(id_, telling)
    more = N_("today", "{n} more", n=total - len(shown)) if total > len(shown) else ""
    return Group(
        id=id_,
        words=look.words,
        icon=look.icon,
        tone=look.tone,
        count=_count(id_, total, telling.profile),
        aside=aside,
        link=link,
        more=more,
        rows=tuple(
            (one.row.id, (*_ROWS[id_](one, telling), Cell(words=tr(look.way), link=look.link))) for one in shown
        ),
    )


def _count(id_: str, total: int, profile: Profile) -> Message:
    match id_:
        case "destruction":
            return N_("today", "{n} {n|batch|batches}", n=total)
        case "combinations":
            return N_("today", "{n} {n|safe|safes}", n=total)
        case "unsigned":
            return N_("today", "{n} {n|sheet|sheets}", n=total)
        case "expiring":
            days = profile.clocks["declass.lead_days"]
            return N_("today", "{n} {n|item|items}, within {days} days", n=total, days=days)
        case "unexplained":
            return N_("today", "{n} {n|print|prints}", n=total)
        case _:
            return N_("today", "{n} {n|item|items}", n=total)


def _aside(id_: str, telling: Telling) -> tuple[Message | str, str]:
    """Return what stands at the right of a group's head, and what a click on it asks for."""
    match id_:
        case "overdue" | "due_today":
            return N_("today", "Print all reminders"), "reminders"
        case "expiring":
            return N_("today", "review before they end"), ""
        case "unsigned":
            first = telling.day.groups[id_][0]
            day = short_day(first.row.values["made_on"], telling.day.day)
            return N_("today", "oldest {day}, {number}", day=day, number=first.row.values["number"]), ""
        case "combinations":
            days = telling.profile.clocks["safe.combination_days"]
            return N_("today", "every {days} days, and when somebody leaves", days=days), ""
        case "unexplained":
            return N_("today", "printed or spoiled, each number once"), ""
        case _:
            return "", ""


def _item(one: Due, telling: Telling) -> tuple[Cell, Cell, Cell]:
    values = one.row.values
    mark = mark_of(telling.profile, values["level"], values["period"])
    what = values.get("document_no") or values.get("register_no") or _kind(values, telling)
    return Cell(mark=mark) if mark else EMPTY, Cell(words=values["number"]), Cell(words=what)


def _kind(values: Mapping[str, Any], telling: Telling) -> str:
    word = naming.kind_word(telling.profile, values, language())
    return f"{word} {values.get('capacity') or values.get('model') or ''}".strip()


def _at(one: Due, telling: Telling) -> Cell:
    values = one.row.values
    if values["state"] == "in_store":
        return Cell(words=short_place(telling.name("place", values["place"])), tone="text2")
    holder, department = values.get("custodian"), telling.day.departments.get(values.get("custodian") or 0, "")
    return Cell(words=f"{telling.name('person', holder)} {department}".strip(), tone="text2")


def _day(day: date | None, telling: Telling) -> Cell:
    return Cell(words=short_day(day, telling.day.day) if day else "", tone="text2")


def _out(one: Due, telling: Telling) -> tuple[Cell, ...]:
    icon, tone, words = due_look(one.due_on or telling.day.day, telling.day.day, closing=True)
    del icon  # the group's own icon stands above
    heavy = 500 if tone in {"red", "amber"} else 400
    state = Cell(words=tr(words) if words else "", tone=tone, weight=heavy)
    return (*_item(one, telling), _at(one, telling), _day(one.due_on, telling), state)


def _missing(one: Due, telling: Telling) -> tuple[Cell, ...]:
    n = (telling.day.day - one.due_on).days if one.due_on else 0
    words = N_("today", "for {n} {n|day|days}", n=n) if n else N_("today", "since today")
    place = Cell(words=short_place(telling.name("place", one.row.values["place"])), tone="text2")
    return (*_item(one, telling), place, _day(one.due_on, telling), Cell(words=tr(words), tone="red", weight=500))


def _expiring(one: Due, telling: Telling) -> tuple[Cell, ...]:
    n = (one.due_on - telling.day.day).days if one.due_on else 0
    if n < 0:
        words, tone = N_("due", "ended {n} {n|day|days} ago", n=-n), "amber"
    else:
        words, tone = N_("today", "in {n} {n|day|days}", n=n), "amber" if n <= 7 else "text"
    return (*_item(one, telling), _at(one, telling), _day(one.due_on, telling), Cell(words=tr(words), tone=tone))


def _safe(one: Due, telling: Telling) -> tuple[Cell, ...]:
    values, today = one.row.values, telling.day.day
    level = mark_of(telling.profile, values["level"])
    n = (today - values["changed_on"]).days if values["changed_on"] else 0
    words: Message = N_("today", "changed {n} {n|day|days} ago", n=n)
    if one.row.id in telling.day.left:
        words = N_("today", "a holder has left")
    elif not n:
        words = N_("today", "never changed")
    holders = listing(telling.name("person", id_) for id_ in values["combination_holders"])
    return (
        Cell(mark=level) if level else EMPTY,
        Cell(words=values["cabinet_no"]),
        Cell(words=telling.name("place", values["place"])),
        Cell(words=holders, tone="text2"),
        _day(one.due_on, telling),
        Cell(words=tr(words), tone="amber", weight=500),
    )


def _batch(one: Due, telling: Telling) -> tuple[Cell, ...]:
    values = one.row.values
    level = mark_of(telling.profile, telling.day.batch_levels.get(one.row.id))
    who = telling.name("person", values["approver"] or values["requester"])
    state = values["state"]
    if state == "approved":
        who = tr(N_("today", "{name} approved", name=who))
    words = N_("today", "{n} {n|item|items}", n=values["items"])
    return (
        Cell(mark=level) if level else EMPTY,
        Cell(words=values["number"]),
        Cell(words=tr(words)),
        Cell(words=who, tone="text2"),
        _day(values.get("approved_on") or one.due_on, telling),
        Cell(words=tr(dict(BATCH_STATES)[state])),
    )


def _slip(one: Due, telling: Telling) -> tuple[Cell, ...]:
    values = one.row.values
    n = (telling.day.day - values["made_on"]).days
    late = n > telling.profile.clocks["slip.chase_days"]
    words = N_("today", "for {n} {n|day|days}", n=n) if n else N_("today", "since today")
    return (
        EMPTY,
        Cell(words=values["number"]),
        Cell(words=tr(dict(SLIP_KINDS)[values["slip_kind"]])),
        Cell(words=telling.name("person", values["person"]), tone="text2"),
        _day(values["made_on"], telling),
        Cell(words=tr(words), tone="amber" if late else "text"),
    )


def _sheet(one: Due, telling: Telling) -> tuple[Cell, ...]:
    values = one.row.values
    level = mark_of(telling.profile, values["level"])
    return (
        Cell(mark=level) if level else EMPTY,
        Cell(words=values["number"]),
        Cell(words=values["form"]),
        EMPTY,
        EMPTY,
        Cell(words=tr(N_("today", "left the printer?")), tone="amber"),
    )


_ROWS: Mapping[str, Callable[[Due, Telling], tuple[Cell, ...]]] = {
    "missing": _missing,
    "overdue": _out,
    "due_today": _out,
    "expiring": _expiring,
    "combinations": _safe,
    "destruction": _batch,
    "unsigned": _slip,
    "unexplained": _sheet,
}
