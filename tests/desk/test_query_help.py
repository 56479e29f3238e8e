"""Every example of the help is understood in its ledger, and says the same in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from secretdesk.desk import profiles, synonyms
from secretdesk.desk.find import OFFICE, SEARCHED
from secretdesk.desk.query_help import EXAMPLES, Example
from secretdesk.domain.ledger import LEDGERS
from secretdesk.gui.found_rows import COLUMNS
from secretdesk.vault import query, tables

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.english)
def test_an_example_means_the_same_in_both_languages(example: Example) -> None:
    table = tables.table_of(LEDGERS[example.ledger])
    lexicon = synonyms.lexicon(profiles.load("cn_state"))
    chinese, english = (
        query.parse(text, table, today=TODAY, lexicon=lexicon) for text in (example.chinese, example.english)
    )
    assert chinese.mistakes == ()
    assert chinese == english
    assert chinese.where or chinese.text


def test_what_is_looked_through_can_be_shown() -> None:
    assert {*SEARCHED, *OFFICE} == set(COLUMNS)
    for ledger, columns in COLUMNS.items():
        table = tables.table_of(LEDGERS[ledger])
        assert all(table.column(name) for name in columns if name), ledger
