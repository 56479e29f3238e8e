from __future__ import annotations

import pytest

from secretdesk.domain import authority
from secretdesk.domain.custody.lending import Lent
from secretdesk.domain.custody.offices import AccountCreated, Founded, Granted, MediumApproved, Noted
from secretdesk.domain.custody.registering import CopyRegistered
from secretdesk.domain.ledger import ACTS, EVENTS
from secretdesk.domain.roles import MAY


def test_every_act_says_what_it_is_made_of_and_who_may_do_it() -> None:
    """The events of each act as it is done are compared in `World.perform`, by every other test of this folder."""
    assert set(authority.MAKES) == {authority.FOUND, *ACTS}
    assert set(ACTS) <= set(MAY)


def test_every_event_is_made_by_some_act() -> None:
    assert {name for name, _ in EVENTS} == set().union(*authority.MAKES.values())


@pytest.mark.parametrize(
    ("act", "event", "lawful"),
    [
        ("grant", "granted", True),
        ("note_verified", "noted", True),
        ("note_verified", "granted", False),
        ("note_verified", "batch_approved", False),
        ("no_such_act", "noted", False),
        ("return", "destroyed", False),
    ],
)
def test_an_act_makes_no_entries_of_another(act: str, event: str, lawful: bool) -> None:
    assert authority.makes(act, event) is lawful


def test_what_brings_a_whole_object_creates_it() -> None:
    creating = {event for event in EVENTS.values() if authority.creates(event)}
    assert {AccountCreated, Founded, MediumApproved, CopyRegistered} <= creating
    assert not {Granted, Noted, Lent} & creating
