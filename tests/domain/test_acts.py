"""What holds for every act: nothing left out passes, nothing pointed at that is not there, a refusal leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from secretdesk.domain.kind import Ref, Refs
from secretdesk.domain.ledger import ACTS, fields_of
from secretdesk.domain.roles import COSIGNED, MAY, Signatory
from secretdesk.errors import BadInput, Refusal, SecretDeskError
from tests.domain.test_golden import golden
from tests.domain.world import Unit, refused

ASKING = [cls for cls in ACTS.values() if any(one.required for one in fields_of(cls))]
POINTING = [cls for cls in ACTS.values() if any(isinstance(one.kind, Ref | Refs) for one in fields_of(cls))]


def try_it(unit: Unit, command: Any) -> None:
    """Perform an act as somebody who may, with whoever must sign."""
    name = command.ACT.name
    role = "officer" if "officer" in MAY[name] else min(MAY[name])
    actor = unit.officer if role == "officer" else Signatory(account=90, role=role)
    cosigners = [Signatory(account=200 + k, role=min(need)) for k, need in enumerate(COSIGNED.get(name, ()))]
    unit.perform(command, cosigners, actor=actor)


@pytest.mark.parametrize("cls", ASKING, ids=lambda cls: cls.__name__)
def test_nothing_required_is_left_out(unit: Unit, cls: type[Any]) -> None:
    required = {one.name for one in fields_of(cls) if one.required}
    before = list(unit.journal)
    with refused("faults") as caught:
        try_it(unit, cls(**dict.fromkeys(required)))
    assert isinstance(caught.value, BadInput)
    assert {fault.field for fault in caught.value.faults} >= required
    assert unit.journal == before


@pytest.mark.parametrize("cls", ASKING, ids=lambda cls: cls.__name__)
def test_each_required_field_is_missed_by_itself(unit: Unit, cls: type[Any]) -> None:
    whole = golden.example(cls, bare=False)
    for one in fields_of(cls):
        if one.required:
            with pytest.raises((BadInput, Refusal)) as caught:
                try_it(unit, replace(whole, **{one.name: None}))
            assert isinstance(caught.value, BadInput), f"{one.name}: {caught.value}"
            assert one.name in {fault.field for fault in caught.value.faults}


@pytest.mark.parametrize("cls", POINTING, ids=lambda cls: cls.__name__)
def test_an_act_on_things_that_are_not_there_leaves_no_trace(unit: Unit, cls: type[Any]) -> None:
    command = golden.example(cls, bare=False)
    pointing = {one.name: 4711 for one in fields_of(cls) if isinstance(one.kind, Ref)}
    journal, records, account = list(unit.journal), dict(unit.records), list(unit.account)
    with pytest.raises(SecretDeskError):
        try_it(unit, replace(command, **pointing))
    assert (unit.journal, unit.records, unit.account) == (journal, records, account)
