"""What was worked out of titles is remembered while a vault is open and forgotten when it is locked."""

from __future__ import annotations

from secretdesk import remembering
from secretdesk.domain.secrecy import Period
from secretdesk.exchange.choices import plain
from secretdesk.paper.setting import measure, set_line, spaced
from secretdesk.paper.sheet import in_ink
from tests.vault import unit

TITLE = "\u5173\u4e8e\u67d0\u4e8b\u7684\u901a\u77e5"


def worked_out() -> set[str]:
    """Name the functions that remember something."""
    return {one.__qualname__ for one in remembering._all if one.cache_info().currsize}


def test_nothing_worked_out_of_words_outlives_the_session(office: unit.Office) -> None:
    remembering.forget()  # what an earlier test left worked out would spare this one's inner steps
    measured = measure(TITLE, "song")
    set_line(TITLE, "song")
    spaced(TITLE, "song", 200)
    in_ink(TITLE)
    plain(TITLE)
    Period.parse(TITLE)
    assert worked_out() == {"measure", "set_line", "spaced", "in_ink", "plain", "Period.parse"}
    assert measure(TITLE, "song") is measured
    office.vault.lock()
    assert not worked_out()
    assert measure(TITLE, "song") is not measured
