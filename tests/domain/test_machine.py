"""Random days at the desk in memory: acts, model, account and journal always agree."""

from __future__ import annotations

from typing import Any

from hypothesis import settings

from secretdesk.domain import fold
from secretdesk.domain.ledger import from_map, to_map
from tests.domain.custody_machine import CustodyMachine
from tests.domain.custody_model import Desk
from tests.domain.world import founded


class DaysInMemory(CustodyMachine):
    """The machine over the plain journal; at the end the journal alone must tell everything again."""

    def new_desk(self) -> Desk:
        self.unit = founded()
        return self.unit

    def teardown(self) -> None:
        if not hasattr(self, "unit"):
            return
        bodies: dict[tuple[str, int], list[Any]] = {}
        for change in self.unit.journal:
            info = change.event.EVENT
            read = fold.event_from(info.name, info.version, to_map(change.event))
            assert read == change.event
            assert from_map(type(change.event), to_map(read)) == read
            bodies.setdefault((change.kind, change.id), []).append(read)
        assert {key: fold.fold(events) for key, events in bodies.items()} == self.unit.records


TestDaysInMemory = DaysInMemory.TestCase
TestDaysInMemory.settings = settings(max_examples=4 * settings().max_examples)
