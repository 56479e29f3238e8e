"""Ledgers on paper: years and filters, what became of each copy, going on where a print ended, pages printed again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from secretdesk.desk import clock as clocks
from secretdesk.desk import printing
from secretdesk.desk.jobs import FORMS, books, declared, form, holdings, ledgers
from secretdesk.desk.jobs.ledgers import Asked
from secretdesk.desk.jobs.sealed_bags import bags_of
from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.opening import OpenNumbers
from secretdesk.errors import BadInput, Refusal
from secretdesk.paper.ledger_form import paper_checks
from tests.desk import printing_steps as steps
from tests.desk.conftest import LONG_TITLE

if TYPE_CHECKING:
    from secretdesk.desk.jobs.books import Book


def year(unit: Any) -> int:
    return int(unit.desk.context(0).today.year)


def f01(unit: Any) -> Book:
    return ledgers.f01(unit.desk, Asked(year=year(unit), book="密收"))


def lend(unit: Any, item: int) -> str:
    command = Lend(items=(item,), borrower=unit.person("head"), approvals=(("", "SP-7"),), paper=True)
    outcome = unit.desk.perform(command)
    return next(str(one.event.slip) for one in outcome.changes if one.id == item)


def test_the_incoming_register_has_a_line_a_document_and_a_row_a_copy(test_desk: Any) -> None:
    slip = lend(test_desk, test_desk.copies(test_desk.documents[1])[0])
    book = f01(test_desk)
    done = steps.put(test_desk, books.whole(book))
    words = steps.said(done)
    for said in (LONG_TITLE, "000012", "000013", "000014", "借阅中", slip, "3件6份", "密收", "急件"):
        assert said in words
    assert "绝密件的题名不上纸" not in words
    assert (book.highest, book.titles) == ("juemi", True)
    sheet = steps.sheet_of(test_desk, done)
    assert (sheet.filter, sheet.lines, sheet.last_page_lines) == (f"year:{year(test_desk)} book:密收", 3, 0)


def test_a_filter_chooses_lines_and_says_that_it_is_an_extract(test_desk: Any) -> None:
    book = ledgers.f01(test_desk.desk, Asked(query="level:mimi"))
    assert [line.values[2] for line in book.lines] == ["某省某某厅"]
    assert "按筛选摘录" in steps.said(steps.put(test_desk, books.whole(book)))


def test_a_voided_document_stays_struck_and_counts_no_more(test_desk: Any) -> None:
    (signed,) = test_desk.sign("leader")
    test_desk.desk.perform(Void(kind="document", object=test_desk.documents[1], reason="重复登记"), signed)
    struck = [line.struck for line in f01(test_desk).lines]
    assert struck == [False, True, False]
    assert [books.counted(line) for line in f01(test_desk).lines][1] == {}


def test_printing_goes_on_where_it_ended_and_says_nothing_twice(test_desk: Any) -> None:
    first = steps.put(test_desk, books.whole(f01(test_desk), open_end=True))
    assert steps.sheet_of(test_desk, first).last_page_lines == 3
    with pytest.raises(Refusal, match="nothing-new"):
        books.going_on(test_desk.desk, f01(test_desk))
    test_desk.receive("新到的一件", copies="40-41")
    second = steps.put(test_desk, books.going_on(test_desk.desk, f01(test_desk)))
    assert "新到的一件" in steps.said(second)
    assert LONG_TITLE not in steps.said(second)
    sheet = steps.sheet_of(test_desk, second)
    assert (sheet.filter, sheet.lines) == (f"year:{year(test_desk)} book:密收 from:4", 4)
    (page,) = books.on_paper(test_desk.desk, f01(test_desk)).pages.values()
    assert (page.page, page.number) == (1, second.number)
    assert books.changed(test_desk.desk, f01(test_desk)) == []


def test_after_a_closed_page_printing_goes_on_with_a_new_one_and_carries_the_sums(test_desk: Any) -> None:
    steps.put(test_desk, books.whole(f01(test_desk)))
    test_desk.receive("新到的一件", copies="40-41")
    words = steps.said(steps.put(test_desk, books.going_on(test_desk.desk, f01(test_desk), open_end=False)))
    assert "第2页" in words
    assert "4件8份" in words
    parts = books.on_paper(test_desk.desk, f01(test_desk)).parts
    assert [(one.start, one.end, one.first_page, one.last_page) for one in parts] == [(0, 3, 1, 1), (3, 4, 2, 2)]


def test_a_page_left_open_that_has_changed_is_printed_again_before_going_on(test_desk: Any) -> None:
    steps.put(test_desk, books.whole(f01(test_desk), open_end=True))
    slip = lend(test_desk, test_desk.copies(test_desk.documents[1])[0])
    test_desk.receive("新到的一件", copies="40")
    (page,) = books.changed(test_desk.desk, f01(test_desk))
    assert page.page == 1
    with pytest.raises(Refusal, match="open-page-changed"):
        books.going_on(test_desk.desk, f01(test_desk))
    again = steps.put(test_desk, books.again(test_desk.desk, f01(test_desk), [1]))
    words = steps.said(again)
    assert "第2次打印" in words
    assert slip in words
    assert "新到的一件" not in words
    assert books.changed(test_desk.desk, f01(test_desk)) == []
    going_on = steps.put(test_desk, books.going_on(test_desk.desk, f01(test_desk)))
    assert "新到的一件" in steps.said(going_on)
    third = steps.said(steps.put(test_desk, books.again(test_desk.desk, f01(test_desk), [1])))
    assert "第3次打印" in third
    assert "新到的一件" in third


def test_only_printed_pages_are_printed_again(test_desk: Any) -> None:
    with pytest.raises(Refusal, match="nothing-to-continue"):
        books.going_on(test_desk.desk, f01(test_desk))
    steps.put(test_desk, books.whole(f01(test_desk)))
    with pytest.raises(BadInput, match="no-such-page"):
        books.again(test_desk.desk, f01(test_desk), [2])
    test_desk.receive("新到的一件", copies="40")
    steps.put(test_desk, books.going_on(test_desk.desk, f01(test_desk)))
    with pytest.raises(BadInput, match="pages-of-several-prints"):
        books.again(test_desk.desk, f01(test_desk), [1, 2])


def test_a_whole_print_begins_the_book_anew_and_a_spoiled_one_does_not_count(test_desk: Any) -> None:
    steps.put(test_desk, books.whole(f01(test_desk), open_end=True))
    second = steps.put(test_desk, books.whole(f01(test_desk)))

    def pulled(_pdf: bytes) -> None:
        raise OSError("pulled")

    with pytest.raises(OSError, match="pulled"):
        printing.print_job(test_desk.desk, books.whole(f01(test_desk)), pulled)
    (part,) = books.on_paper(test_desk.desk, f01(test_desk)).parts
    assert part.sheet.number == second.number


def test_the_carrier_ledger_balances_by_level(test_desk: Any) -> None:
    lend(test_desk, test_desk.copies(test_desk.documents[1])[0])
    items = test_desk.copies(test_desk.documents[0])[:2]
    batch = steps.listed(test_desk, *items)
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, *items)
    steps.destroyed(test_desk, batch)
    book = holdings.f13(test_desk.desk, Asked(year=year(test_desk)))
    told = {one.level: one.figures for one in book.balance}
    # opening, came in, regraded in, destroyed, other out, regraded out, closing, in store, out
    assert told == {
        "juemi": (0, 1, 0, 0, 0, 0, 1, 1, 0),
        "jimi": (0, 4, 0, 2, 0, 0, 2, 2, 0),
        "mimi": (0, 4, 0, 0, 0, 0, 4, 3, 1),
    }
    assert all(one.agreed for one in book.balance)
    words = steps.said(steps.put(test_desk, books.whole(book)))
    assert "相符" in words
    assert "相异" not in words


def test_a_change_of_level_has_its_own_columns(test_desk: Any) -> None:
    command = Correct(kind="carrier", object=test_desk.carriers[1], changes=(("level", "jimi"),), reason="登记错误")
    test_desk.desk.perform(command)
    told = {one.level: one.figures for one in holdings.f13(test_desk.desk, Asked(year=year(test_desk))).balance}
    assert (told["mimi"][5], told["jimi"][2]) == (1, 1)


def test_a_year_that_is_over_is_shown_as_it_stood_at_its_end(test_desk: Any) -> None:
    items = test_desk.copies(test_desk.documents[0])
    then = year(test_desk)
    desk = test_desk.desk
    late = desk.context(0).now.replace(year=then + 1, month=3, day=2)
    desk.clock = clocks.fixed(late)
    lend(test_desk, items[0])
    batch = steps.listed(test_desk, items[1])
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, items[1])
    steps.destroyed(test_desk, batch)
    before = holdings.f13(desk, Asked(year=then))
    assert {line.values[18] for line in before.lines} == {"在库"}
    assert all(one.agreed for one in before.balance)
    after = holdings.f13(desk, Asked(year=then + 1))
    assert {line.values[18] for line in after.lines} == {"在库", "借阅中", "已销毁"}
    told = {one.level: one.figures for one in after.balance}
    assert (told["jimi"][0], told["jimi"][3], told["jimi"][6]) == (4, 1, 3)
    desk.clock = clocks.fixed(late + timedelta(days=366))
    numbers = {line.values[1] for line in holdings.f13(desk, Asked(year=then + 2)).lines}
    assert len(numbers) == len(after.lines) - 1


def test_removable_media_alone_bear_model_and_serial_number_but_no_name(test_desk: Any) -> None:
    book = holdings.f17(test_desk.desk, Asked(year=year(test_desk)))
    words = steps.said(steps.put(test_desk, books.whole(book)))
    assert "4C53000118" in words
    assert "某某项目数据盘" not in words
    assert (len(book.lines), book.titles) == (3, False)


def test_the_register_of_destruction_lists_destroyed_batches_of_a_year(test_desk: Any) -> None:
    items = test_desk.copies(test_desk.documents[1])
    batch = steps.listed(test_desk, *items)
    assert len(ledgers.f30(test_desk.desk, Asked(year=year(test_desk))).lines) == 0
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, *items)
    steps.destroyed(test_desk, batch)
    words = steps.said(steps.put(test_desk, books.whole(ledgers.f30(test_desk.desk, Asked(year=year(test_desk))))))
    for said in ("XH-", "XZ-", "SP-XH-1", "钟以宁", "化浆", "某市涉密载体销毁中心"):
        assert said in words
    with pytest.raises(BadInput, match="no-such-filter"):
        ledgers.f30(test_desk.desk, Asked(query="level:mimi"))


def test_an_empty_ledger_is_one_struck_page(test_desk: Any) -> None:
    done = steps.put(test_desk, books.whole(ledgers.f30(test_desk.desk, Asked(year=1999))))
    assert done.pages == 1
    assert "以下空白" in steps.said(done)


def test_the_books_there_are_come_newest_year_first(test_desk: Any) -> None:
    test_desk.receive("工作秘密一件", copies="1", level="gongzuo_mimi", period=None)
    assert ledgers.books_of(test_desk.desk) == [(year(test_desk), "密收"), (year(test_desk), "工收")] or (
        ledgers.books_of(test_desk.desk) == [(year(test_desk), "工收"), (year(test_desk), "密收")]
    )


@pytest.mark.parametrize("ledger", ["batches", "people", "places", "slips", "sheets"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_forms_made_of_declarations_fit_their_paper(ledger: str, language: str, test_desk: Any) -> None:
    assert paper_checks(declared.form_of(ledger, test_desk.desk.profile.levels), language) == []


def test_only_a_form_of_the_trade_says_its_code_beside_the_title(test_desk: Any) -> None:
    year_ = year(test_desk)
    held = steps.put(test_desk, books.whole(holdings.f13(test_desk.desk, Asked(year=year_))))
    assert "台账表式F13单位" in steps.said(held)
    people = steps.said(steps.put(test_desk, books.whole(declared.declared(test_desk.desk, "people", ""))))
    assert "表式people单位" not in people


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_heads_of_the_balance_fit_the_carrier_ledger(language: str, test_desk: Any) -> None:
    book = holdings.f13(test_desk.desk, Asked(year=year(test_desk)))
    assert paper_checks(book.form, language) == []


def test_every_form_of_the_page_is_known_by_its_id() -> None:
    assert [form(one.id) for one in FORMS] == list(FORMS)
    assert form("F99") is None


@pytest.mark.parametrize(
    ("typed", "bags"),
    [
        ("1-3 F0091-F0093", [("1", "F0091"), ("2", "F0092"), ("3", "F0093")]),
        ("A-0117 FQ2026-00451; A-0118 FQ2026-00452", [("A-0117", "FQ2026-00451"), ("A-0118", "FQ2026-00452")]),
        ("A-0117至A-0118 FQ-451至FQ-452", [("A-0117", "FQ-451"), ("A-0118", "FQ-452")]),
        ("红袋一 3312、红袋二 3313", [("红袋一", "3312"), ("红袋二", "3313")]),
        ("2026-0003 F1-15", [("2026-0003", "F1-15")]),
        ("1-3 F0091-F0092", [("1-3", "F0091-F0092")]),
        ("9-1", [("9-1", "")]),
        ("1-5000", [("1-5000", "")]),
        ("", []),
    ],
)
def test_bags_and_seals_are_read_as_they_are_typed(typed: str, bags: list[tuple[str, str]]) -> None:
    assert [(one.bag_no, one.seal_no) for one in bags_of(typed)] == bags


def test_the_day_a_ledger_shows_is_today_or_the_last_of_its_year(test_desk: Any) -> None:
    today = test_desk.desk.context(0).today
    assert holdings.last_day(test_desk.desk, None) == today
    assert holdings.last_day(test_desk.desk, today.year) == today
    assert holdings.last_day(test_desk.desk, 2001) == date(2001, 12, 31)


def test_what_stands_in_the_paper_book_is_said_in_the_head(test_desk: Any) -> None:
    (leader,) = test_desk.sign("leader")
    test_desk.desk.perform(OpenNumbers(series="密收", year=year(test_desk), last=123), leader)
    test_desk.desk.perform(OpenNumbers(series="内收", year=year(test_desk), last=9))
    test_desk.receive("启用后的第一件", copies="50")
    said = steps.said(steps.put(test_desk, books.whole(f01(test_desk))))
    assert "0004-0123号在纸质簿册" in said.replace(" ", "")
    assert "0124" in said
    every = ledgers.f01(test_desk.desk, Asked(year=year(test_desk)))
    assert "密收 0004-0123、内收 0001-0009" in every.head
    assert "纸质簿册" not in ledgers.f01(test_desk.desk, Asked(query="level:mimi")).head
