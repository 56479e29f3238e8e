"""The code of a received document is read whatever its program left out, and whatever the scanner made of its bytes."""

from __future__ import annotations

from datetime import date

import pytest
import zxingcpp
from hypothesis import assume, given
from hypothesis import strategies as st

from secretdesk.desk import profiles
from secretdesk.errors import BadInput
from secretdesk.labels.code_fields import day_of
from secretdesk.labels.decode import decode
from secretdesk.labels.incoming import LONGEST, Incoming, is_incoming, read
from secretdesk.labels.transcoding import LOST, alt_sign, whole
from secretdesk.text import say
from tests.labels.received import FIELDS, VALUES, code

PROFILE = profiles.load("cn_state")
PLACES = {2: "issuer", 4: "document_no", 6: "title", 7: "level", 8: "urgency", 9: "issue_date"}


def with_field(place: int, text: str) -> Incoming:
    return read(code((*FIELDS[:place], text, *FIELDS[place + 1 :])), PROFILE)


def doubts(found: Incoming) -> dict[str, str]:
    return {fault.field: say(fault.message, "en") for fault in found.unread}


def test_a_whole_code_fills_the_form() -> None:
    found = read(code(), PROFILE)
    assert found.values == VALUES
    assert found.unread == ()
    assert found.code_no == FIELDS[1]
    assert found.beside["addressee"] == FIELDS[5]


@pytest.mark.parametrize("left_out", range(1, 14))
def test_a_field_left_out_moves_no_other(left_out: int) -> None:
    found = read(code((*FIELDS[:left_out], *FIELDS[left_out + 1 :])), PROFILE)
    gone = {PLACES.get(left_out)} | ({"period"} if left_out == 7 else set())
    assert {n: v for n, v in found.values.items() if n not in gone} == {
        n: v for n, v in VALUES.items() if n not in gone
    }
    assert all(found.values[name] is None for name in gone if name)
    assert set(doubts(found)) == gone & {"issuer", "title", "level"}


@pytest.mark.parametrize("place", [8, 10, 13, 14])
def test_a_field_added_moves_no_other(place: int) -> None:
    assert read(code((*FIELDS[:place], "\u9644\u6ce8", *FIELDS[place:])), PROFILE).values == VALUES


@pytest.mark.parametrize("kept", [8, 9, 10, 11])
def test_a_missing_tail_is_no_damage(kept: int) -> None:
    found = read(code(FIELDS[:kept]), PROFILE)
    for place, name in PLACES.items():
        assert found.values[name] == (VALUES[name] if place < kept else None)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("letters", ["latin-1", "cp437"])
def test_bytes_typed_as_letters_come_back(encoding: str, letters: str) -> None:
    mangled = code().encode(encoding).decode(letters)
    assert is_incoming(mangled)
    assert read(mangled, PROFILE).values == VALUES


def test_utf8_taken_for_gbk_comes_back() -> None:
    text = "GB0626-2005^\u6d77\u4e1c^\u5de5\u4f5c^|"
    mangled = text.encode().decode("gb18030")
    assert "\u6d77" not in mangled
    assert whole(mangled) == text
    assert whole(text) == text


def test_numbers_typed_by_the_alt_key_that_are_no_signs_leave_their_fields_damaged() -> None:
    broken = "".join(alt_sign(0xFF) if sign == FIELDS[6][0] else sign for sign in code())
    assert "Damaged" in doubts(read(broken, PROFILE))["title"]
    assert alt_sign(10**9) == LOST


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_a_real_symbol_is_read_from_its_picture(encoding: str) -> None:
    symbol = zxingcpp.create_barcode(code().encode(encoding), zxingcpp.BarcodeFormat.PDF417).to_image(scale=2)
    height, width = symbol.shape
    texts = decode(memoryview(symbol).tobytes(), width, height)  # type: ignore[arg-type]
    assert [read(text, PROFILE).values for text in texts] == [VALUES]


@pytest.mark.parametrize(
    ("mark", "level", "period"),
    [
        ("\u7edd\u5bc6", "juemi", None),
        ("\u673a\u5bc6\u2605", "jimi", None),
        ("\u673a\u5bc6\u260520\u5e74", "jimi", "20\u5e74"),
        ("\u79d8\u5bc6 \u2605 6\u4e2a\u6708", "mimi", "6\u4e2a\u6708"),
        ("\u79d8\u5bc65\u5e74", "mimi", "5\u5e74"),
        ("\u673a\u5bc6\uff08\u957f\u671f\uff09", "jimi", "\u957f\u671f"),
        ("\u5185\u90e8", "neibu", None),
    ],
)
def test_levels_are_read_with_their_periods(mark: str, level: str, period: str | None) -> None:
    found = with_field(7, mark)
    assert (found.values["level"], found.values["period"]) == (level, period)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20120305", date(2012, 3, 5)),
        ("201203051430", date(2012, 3, 5)),
        ("2012-3-5", date(2012, 3, 5)),
        ("\uff12\uff10\uff11\uff12.3.5", date(2012, 3, 5)),
        ("\u4e8c\u3007\u4e00\u4e8c\u5e74\u4e09\u6708\u4e94\u65e5", date(2012, 3, 5)),
        ("\u4e8cO\u4e00\u4e8c\u5e74\u5341\u6708\u4e8c\u5341\u4e09\u65e5", date(2012, 10, 23)),
        ("\u4e8c\u25cb\u4e00\u4e8c\u5e74\u5341\u4e8c\u6708\u4e09\u5341\u4e00\u65e5", date(2012, 12, 31)),
        ("2012\u5e742\u670830\u65e5", None),
        ("\u4e8c\u5341\u5e74", None),
        ("", None),
    ],
)
def test_dates_are_read_as_documents_write_them(text: str, day: date | None) -> None:
    assert day_of(text) == day


def test_what_cannot_be_read_is_said_by_field() -> None:
    assert doubts(with_field(7, "\u65e0")) == {"level": "The code says: no level. See the paper."}
    assert doubts(with_field(7, "\u9ad8")) == {"level": "No level of this unit; see the paper."}
    assert doubts(with_field(6, "\u5173\u4e8e??\u7684\u901a\u77e5")) == {"title": "Damaged in the code; see the paper."}
    cut = with_field(6, "\u5173" * 80)
    assert cut.values["title"] == "\u5173" * 80
    assert "cuts" in doubts(cut)["title"]
    assert "No such date" in doubts(with_field(9, "2026\u5e742\u670830\u65e5"))["issue_date"]


def test_a_chinese_input_method_does_not_hide_the_fields() -> None:
    assert read(code().replace("^", "\u2026\u2026").replace("|", "\u00b7"), PROFILE).values == VALUES
    assert read(code().replace("^", "\uff3e").replace("|", "\uff5c"), PROFILE).values == VALUES


@given(st.integers(1, len(code()) - 1))
def test_a_code_read_in_part_is_refused(length: int) -> None:
    with pytest.raises(BadInput):
        read(code()[:length], PROFILE)


def test_what_is_too_long_is_refused_unread() -> None:
    with pytest.raises(BadInput) as error:
        read(code()[:-2] + "x" * LONGEST + "^|", PROFILE)
    assert error.value.id == "doc-code-too-long"


@given(st.text(max_size=300), st.integers(0, 13))
def test_nothing_in_a_field_breaks_the_reader(text: str, place: int) -> None:
    assume("^" not in text)
    try:
        found = with_field(place, text)
    except BadInput:
        assert place == 0 or "\uff3e" in text  # nothing but another version makes it another code
    else:
        assert set(found.values) == set(VALUES)


@given(st.text(alphabet=st.characters(max_codepoint=0x2FFFF), max_size=400))
def test_no_other_text_is_taken_for_one(text: str) -> None:
    assume(not text.upper().lstrip().startswith("G"))
    assert not is_incoming(text)
