"""Every kind of object has its home in one of the two files."""

from __future__ import annotations

from secretdesk.domain.ledger import BOOK, KINDS, LEDGERS


def test_every_kind_of_object_lies_in_one_file() -> None:
    assert {cls.LEDGER.sort for cls in LEDGERS.values()} == {BOOK, "office"}
    assert set(KINDS) == {cls.LEDGER.kind for cls in LEDGERS.values()}
