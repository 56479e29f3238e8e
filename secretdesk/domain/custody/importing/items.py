"""What an old register may say of the state of a copy or carrier, and how it then enters the account.

Held things come in on the day the register gives, by their way of acquisition, so that the opening of the running year
is what was held on 1 January (domain 6.3). What the register says is lent is on loan to its holder from the start; what
it says is gone came in on its day and went out on its day, by its line. Where it does not say when a thing went, the
thing is entered as gone and counts neither in nor out: every minus of the account has a day (domain 6.3), and none is
invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.custody.importing.rows import Row, RowFault, Values
from secretdesk.domain.custody.importing.signed_for import breaches
from secretdesk.domain.custody.lending import due_day
from secretdesk.domain.decision import Changes, evolves
from secretdesk.domain.item import OUT, STATES, TERMINAL, Item
from secretdesk.domain.ledger import event
from secretdesk.domain.numbering import read_item
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput
from secretdesk.remembering import remembered
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Context

# What needs a slip, a list or a second party of ours is entered by its own act once the thing is here.
ARRIVES = frozenset(
    {"in_store", "on_loan", "retained", "carried_out", "in_repair", "sealed_up", "archived", "missing"} | TERMINAL
)
_OWN_LETTER = ("document", "computer", "equipment")  # all others are for carriers
ITEM_FIELDS = ("number", "former_no", "state", "custodian", "place", "due_on", "since", "voucher", "closed_on")


@event("closed_in_register", 1, N_("event", "Closed in the old register"), account="out", line="closed_in_register")
class ClosedInRegister:
    """The old register says that this item went, and when: destroyed, returned, sent out."""

    on: date = f.day(1, N_("event", "On"))
    state: str = f.choice(2, N_("item", "State"), among=STATES)
    voucher: str | None = f.text(3, N_("item", "Voucher no."), default=None)


@evolves(ClosedInRegister)
def _(item: Any, happened: ClosedInRegister) -> Any:
    gone: dict[str, Any] = dict.fromkeys(("custodian", "place", "due_on"))
    voucher = happened.voucher or item.voucher
    return replace(item, state=happened.state, since=happened.on, closed_on=happened.on, voucher=voucher, **gone)


def state_of(values: Values, context: Context) -> str:
    """Return the state a row tells of: lent where it names a holder who is not the officer, else in store."""
    state = values.get("state")
    holder = values.get("custodian")
    lent = holder is not None and holder != context.actor.person
    return "on_loan" if lent and state in {None, "in_store"} else state or "in_store"


def standing(values: Values, context: Context) -> Values:
    """Return what of a row an item shows once it is here: a thing that is gone lies nowhere and with nobody."""
    if not values.keys() & {"state", "custodian", "due_on", "closed_on"}:
        return values
    state = state_of(values, context)
    moot = set() if state in OUT else {"custodian", "due_on"}
    if state in TERMINAL:
        moot |= {"place", "since"} if values.get("closed_on") and state != "voided" else {"place", "closed_on"}
    said = {"state": state} if values.keys() & {"state", "custodian"} else {}
    return {name: value for name, value in values.items() if name not in moot} | said


def check_item(row: Row, level: str | None, came: date | None, about: About) -> Iterator[RowFault]:
    """Find what is wrong with what a row says of one item's state, holder and place."""
    values, context = row.values, about.context
    state = state_of(values, context)
    if state not in ARRIVES:
        words = N_("import", "Nothing comes in in this state; take it in as in store and enter the rest here.")
        yield RowFault(row.at, "state", words)
    if state in OUT and not values.get("custodian"):
        yield RowFault(row.at, "custodian", N_("import", "Out of store, but with whom?"))
    if state not in OUT | TERMINAL and not values.get("place"):
        yield RowFault(row.at, "place", N_("import", "In store, but where? Choose a place for rows without one."))
    place = about.places.get(values.get("place") or 0)
    if place is not None and level and context.profile.knows(level) and state not in TERMINAL:
        key = values["place"], level
        if key not in about.keeping:
            probe = Item(number="", letter="", year=0, serial=0, level=level)
            about.keeping[key] = rules.keeping(probe, place, context.profile)
        for one in about.keeping[key]:
            yield RowFault(row.at, "place", one.message)
    yield from _check_days(row, state, came, about)
    if values.get("number"):
        yield from _check_number(row, values["number"], about)


def _check_number(row: Row, number: str, about: About) -> Iterator[RowFault]:
    # every number calls one item: none that stands here for another, and none that this vault will give to another kind
    letters = about.context.profile.letters
    try:
        letter, *_ = read_item(number)
    except BadInput as bad:
        yield RowFault(row.at, "number", bad.message)
        return
    if about.kind != next((kind for kind in _OWN_LETTER if letters[kind] == letter), "carrier"):
        yield RowFault(row.at, "number", N_("import", "Its letter is for other things."))
    elif number in about.taken:
        yield RowFault(row.at, "number", N_("import", "This number stands for another item here."))


def _check_days(row: Row, state: str, came: date | None, about: About) -> Iterator[RowFault]:
    closed, today = row.values.get("closed_on"), about.context.today
    if closed and state not in TERMINAL:
        yield RowFault(row.at, "closed_on", N_("import", "Closed, but the register does not say how: give the state."))
    for name in ("closed_on", "since"):
        day = row.values.get(name)
        if day and day > today:
            yield RowFault(row.at, name, N_("field", "Lies in the future."))
        elif day and came and day < came:
            yield RowFault(row.at, name, N_("import", "Earlier than the day it came in."))


def entering(values: Values, record: type[Any], came: date, about: About, **more: Any) -> tuple[Any, Any]:
    """Return an item as it enters the account, and the event that closes it where the register gives the day."""
    context = about.context
    state = state_of(values, context)
    closed = values.get("closed_on") if state in TERMINAL and state != "voided" else None
    since = values.get("since") or came
    more |= {"state": "in_store" if closed else state, "since": since, "registered_on": came}
    more |= {name: values[name] for name in ("voucher", "former_no") if values.get(name)}
    if state in OUT:
        more |= {"custodian": values["custodian"], "place": values.get("place"), "due_on": values.get("due_on")}
    elif state not in TERMINAL or closed:
        more |= {"custodian": context.actor.person, "place": values.get("place")}
    made = record(**more)
    if state in OUT and breaches(made.level, made.custodian, about):
        made = replace(made, violations=1)
    if state == "on_loan" and made.due_on is None:
        made = replace(made, due_on=due_day(made, values.get("since") or context.today, context.profile))
    if closed is None:
        return made, None
    return made, ClosedInRegister(on=closed, state=state, voucher=values.get("voucher"))


def enter(changes: Changes, kind: str, registered: Any, closing: Any) -> None:
    """Add the entries of one item."""
    id_ = changes.new(kind, registered)
    if closing is not None:
        changes.add(kind, id_, closing)


@remembered(4096)
def expires(period: str | None, start: date, unmarked: int | None) -> date | None:
    """Return the day an item falls due for declassification."""
    return Period.parse(period).expires_on(start, unmarked)
