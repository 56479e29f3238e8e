"""The chain is verified beside the running desk: acts that are written meanwhile are no findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from secretdesk.domain.custody.offices import Noted
from secretdesk.domain.decision import Change
from secretdesk.vault.connection import Connection
from tests.vault import every_table, unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from secretdesk.vault import Appended
    from secretdesk.vault.cursor import Cursor

NOTED = Change("vault", 0, Noted(note="verified", detail="chain 1 0"))


@pytest.mark.parametrize("entries", [1, 256])
def test_acts_written_while_the_chain_is_verified_are_no_findings(tmp_path: Path, entries: int) -> None:
    unit.found(tmp_path / "v")
    with unit.at(tmp_path / "v") as office:
        every_table.fill(office)
        written: list[Appended] = []

        def write(_done: int, _whole: int) -> bool:
            if not written:
                written.append(office.take("note_verified", "office", lambda _tx: [NOTED] * entries))
            return True

        report = office.vault.verify("chain", progress=write).result(60)
        assert written[0].first_seq == report.size
        assert report.findings == ()
        assert office.vault.verify("deep").result(60).findings == ()


def test_only_what_was_written_meanwhile_is_looked_up_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look at all rows of a large vault would keep the act that is being written from its commit."""
    unit.found(tmp_path / "v")
    looked: list[int] = []
    execute = Connection.execute

    def seen(self: Connection, sql: str, parameters: Sequence[int] = (), /) -> Cursor:
        if "EXISTS (SELECT 1 FROM main.entry" in sql:
            looked.append(parameters[0])
        return execute(self, sql, parameters)

    with unit.at(tmp_path / "v") as office:
        every_table.fill(office)
        written: list[Appended] = []

        def write(_done: int, _whole: int) -> bool:
            if not written:
                written.append(office.take("note_verified", "office", lambda _tx: [NOTED]))
            return True

        monkeypatch.setattr(Connection, "execute", seen)
        report = office.vault.verify("chain", progress=write).result(60)
        assert report.findings == ()
        assert looked
        assert min(looked) >= report.size
