"""Cards under the rows of returns: pages that differ, an item that was missing, a return that a rule refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.components.rule_hit import RuleHitCard
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.gui.pages.desk.return_mode import ReturnMode
    from secretdesk.gui.pages.desk.returned import Back

WHICH = N_("returning", "Which pages are missing, and what is known of it")
WHY = N_("lend", "Why it went against the rules")


def short_card(mode: ReturnMode, back: Back) -> RuleHitCard:
    """Say that the pages differ: count again, enter it with a second person, or let him look for them."""
    registered, counted = back.registered or 0, back.pages or 0
    less = registered - counted
    fact = (
        N_("returning", "{n} {n|page|pages} short.", n=less)
        if less > 0
        else N_("returning", "{n} {n|page|pages} too many.", n=-less)
    )
    reason = N_(
        "returning",
        "{registered} registered, {counted} counted. Count again together; what stays short is reported within 24 hours.",
        registered=registered,
        counted=counted,
    )
    actions = (
        ("recount", N_("returning", "Count again")),
        ("enter", N_("returning", "Enter the shortage") if less > 0 else N_("returning", "Enter the difference")),
        ("back", N_("returning", "Give it back to search")),
    )
    card = RuleHitCard("refused", reason, fact=fact, icon="file-warning", actions=actions)

    def asked(way: str) -> None:
        match way:
            case "recount":
                mode.recount(back)
            case "enter":
                mode.enter_violation(back, fact, WHICH)
            case _:
                mode.give_back(back)

    card.asked.connect(asked)
    card.announce()
    return card


def missing_card(mode: ReturnMode, back: Back) -> RuleHitCard:
    """Ask whether a missing item is found now."""
    since = back.found.record.since
    day = short_day(since, mode.desk.context(0).today) if since else ""
    fact = N_("returning", "Reported missing on {day}. Found now?", day=day)
    reason = N_("returning", "Found again is entered with where it lay and who may have seen it.")
    card = RuleHitCard(
        "note",
        reason,
        fact=fact,
        icon="search",
        actions=(("recover", N_("returning", "Enter as found")), ("leave", N_("card", "Put aside"))),
    )

    def asked(way: str) -> None:
        if way == "recover":
            mode.bench.shell.go("desk", f"missing:{back.key}")
        else:
            mode.list.lay(back.key, None)

    card.asked.connect(asked)
    card.announce()
    return card


def refused_card(mode: ReturnMode, back: Back, *, ways: bool) -> RuleHitCard:
    """Say why it was not recorded; what has happened all the same may be entered as a violation."""
    words: Message | str = back.fault or ""
    actions = [("drop", N_("rule", "Take out"))]
    if ways:
        actions.insert(0, ("enter", N_("card", "Enter as violation")))
    card = RuleHitCard("refused", words, actions=actions)

    def asked(way: str) -> None:
        if way == "enter":
            mode.enter_violation(back, N_("card", "Enter as violation"), WHY)
        else:
            mode.drop(back)

    card.asked.connect(asked)
    card.announce()
    return card
