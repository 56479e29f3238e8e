"""Opening numbers: a unit that starts within a year says up to where its paper books go (F01 is inspected for gaps).

The gap this leaves is explained for ever: the numbers on paper stand in the head of the printed ledger. Once a number
behind them was given, nothing can be changed any more; where the vault gave numbers before, the leader in charge signs.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import series as of
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Opening
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

LEADERS = frozenset({"secrecy_leader", "principal_head"})
PRINTS = "print"
_OLDEST = 1949


@act("open_numbers", N_("act", "Enter opening number"), icon="hash", group="office", menu=False)
class OpenNumbers:
    """The last number that was given on paper; 0 takes an entry back that was a slip of the pen."""

    series: str = f.text(1, N_("opening", "Series"), limit=40)
    year: int = f.count(2, N_("opening", "Year"), low=_OLDEST, high=9999)
    last: int = f.count(3, N_("opening", "Last number on paper"), high=99_999)


@event("numbers_opened", 1, N_("event", "Opening number entered"))
class NumbersOpened:
    """What stands on paper of a series and year, whole."""

    opening: Opening = f.whole(1, N_("ledger", "Opening number"), "opening")


@event("opening_changed", 1, N_("event", "Opening number changed"))
class OpeningChanged:
    """The numbers as they should have been entered."""

    on: date = f.day(1, N_("event", "On"))
    first: int = f.count(2, N_("opening", "First on paper"), low=1)
    last: int = f.count(3, N_("opening", "Last on paper"))


@decides(OpenNumbers)
def open_numbers(command: OpenNumbers, context: Context, facts: Facts) -> list[Change]:
    """Enter or mend what stands on paper; never below what was given, never once the vault went on from there."""
    profile = context.profile
    faults = list(check_required(command, profile))
    series = of.find(profile, command.series or "")
    if command.series and series is None:
        faults.append(Fault(field="series", message=N_("opening", "No such series of numbers here.")))
    if command.year and command.year > context.today.year:
        faults.append(Fault(field="year", message=N_("field", "Lies in the future.")))
    refuse_faults(faults)
    series = series or ""
    given = of.given(facts, profile, series, command.year)
    before = of.opened(facts, series, command.year)
    if before is not None and given > before.last:
        number = of.example(profile, series, command.year, given)
        words = N_("opening", "{number} was given here already; the opening number stands.", number=number)
        raise Refusal("opening-used", words)
    if command.last < given:
        number = of.example(profile, series, command.year, given)
        words = N_("opening", "{number} was given here already; it cannot be lower.", number=number)
        refuse_faults([Fault(field="last", message=words)])
    if before is None and command.last == given:
        refuse_faults([Fault(field="last", message=N_("opening", "Nothing stands on paper before this number."))])
    jumps = given > 0 and series != PRINTS  # the founding sheet is printed before anything can be opened
    if jumps and not any(one.role in LEADERS for one in context.cosigners):
        words = N_("opening", "Numbers were given here before; the leader in charge signs the jump.")
        raise Refusal("cosigner-missing", words)
    changes = Changes(context)
    if before is None:
        opening = Opening(
            series=series, year=command.year, first=given + 1, last=command.last, entered_on=context.today
        )
        changes.new("opening", NumbersOpened(opening=opening))
    else:
        (found,) = facts.find(Opening, series=series, year=command.year)
        changes.add("opening", found.id, OpeningChanged(on=context.today, first=given + 1, last=command.last))
    return changes.made


@evolves(NumbersOpened)
def _(_: None, happened: NumbersOpened) -> Opening:
    return happened.opening


@evolves(OpeningChanged)
def _(opening: Opening, happened: OpeningChanged) -> Opening:
    return replace(opening, first=happened.first, last=happened.last, entered_on=happened.on)
