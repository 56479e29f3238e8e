"""What was worked out of titles is remembered while a vault is open and forgotten when it is locked."""

from __future__ import annotations

from secretdesk import remembering
from secretdesk.domain.secrecy import Period
from secretdesk.exchange.choices import plain
from secretdesk.paper.setting import measure, set_line, spaced
from secretdesk.paper.sheet import in_ink
from secretdesk.paper.wrapping import wrap
from tests.vault import unit

TITLE = "\u5173\u4e8e\u67d0\u4e8b\u7684\u901a\u77e5"


def remembered() -> list[int]:
    return [one.cache_info().currsize for one in remembering._all]


def test_nothing_worked_out_of_words_outlives_the_session(office: unit.Office) -> None:
    lines = wrap(TITLE, "song", 9, 12.0)
    measured = measure(TITLE, "song")
    set_line(TITLE, "song")
    spaced(TITLE, "song", 200)
    in_ink(TITLE)
    plain(TITLE)
    Period.parse(TITLE)
    assert measure(TITLE, "song") is measured
    assert sum(map(bool, remembered())) >= 7
    office.vault.lock()
    assert set(remembered()) == {0}
    assert wrap(TITLE, "song", 9, 12.0) is not lines
