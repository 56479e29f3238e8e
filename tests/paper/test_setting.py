"""Chinese is set by rule: squeezed marks, no mark astray, figures of one width, names no font has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.paper.fonts import font, glyphs, missing
from secretdesk.paper.setting import MM_PER_POINT, measure, set_line, spread, title_gap
from secretdesk.paper.wrapping import NEVER_FIRST, NEVER_LAST, prose, wrap

TEXTS = st.text(
    alphabet=st.sampled_from("关于印发某领域保密办《》（）〔〕“”，。、；：—…2026年月日号ABCx-/:. "),
    min_size=1,
    max_size=60,
)


@pytest.mark.parametrize(
    ("character", "face", "name"),
    [("䶮", "song", "song"), ("㛃", "hei", "hei"), ("〇", "songb", "songb"), ("𠮷", "song", "kai"), ("𣘺", "heib", "kaib"), ("密", "mono", "hei"), ("a", "mono", "mono"), ("𪚥", "song", "")],
)  # fmt: skip
def test_every_character_finds_its_font(character: str, face: str, name: str) -> None:
    assert glyphs(face)[character].font == name


def test_what_no_font_has_is_named_once_and_in_order() -> None:
    assert missing(["田𠮷 䶮", "甲𪚥乙\U000e0100", "𪚥"]) == ["U+2A6A5", "U+E0100"]


def test_figures_of_song_stand_in_cells_of_one_width() -> None:
    table = glyphs("song")
    assert len({table[figure].advance for figure in "0123456789"}) == 1
    assert len({font("song").face.charWidths[ord(figure)] for figure in "0123456789"}) > 1
    assert set_line("1111", "song").width == set_line("8888", "song").width


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("密密", 2000),
        ("》，", 1000),  # a closing mark gives its half to the next, the last to the margin
        ("（《密", 2000),  # so does an opening mark at the start, and before another
        ("〔密〕", 2000),
        ("密，A", 2000 - 200 + 729),
        ("密A", 1000 + 60 + 729),
    ],
)
def test_marks_are_squeezed(text: str, width: int) -> None:
    assert set_line(text, "song").width == width - 729 * ("A" in text) + glyphs("song")["A"].advance * ("A" in text)


def test_shell_brackets_hug_what_stands_before_and_after() -> None:
    measured = measure("发〔2026〕12号", "song")
    at_open, at_close = 1, 6
    assert measured.text[at_open] == "〔"
    assert measured.text[at_close] == "〕"
    assert measured.kerns[at_open - 1] == measured.kerns[at_close] == -260


@given(text=TEXTS, millimetres=st.floats(min_value=16, max_value=80), balanced=st.booleans())
def test_wrapping_loses_nothing_and_fits(text: str, millimetres: float, balanced: bool) -> None:
    lines = wrap(text, "song", 9, millimetres, balanced=balanced)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
    assert all(line.width * 9 * MM_PER_POINT / 1000 <= millimetres + 0.01 for line in lines)


@given(text=st.text(alphabet=st.sampled_from("关于印发某领域保密办"), min_size=3, max_size=40), data=st.data())
def test_no_line_begins_or_ends_with_the_wrong_mark(text: str, data: st.DataObject) -> None:
    marks = sorted((NEVER_FIRST | NEVER_LAST) - {"—", "…"})
    for _ in range(4):
        at = data.draw(st.integers(min_value=1, max_value=len(text) - 1))
        mark = data.draw(st.sampled_from(marks))
        # a closing mark after an opening one (or the like) is no Chinese and cannot be kept apart
        if text[at] not in marks and text[at - 1] not in marks:
            text = text[:at] + mark + text[at:]
    lines = wrap(text, "song", 9, 20)
    assert all(line.text[0] not in NEVER_FIRST for line in lines[1:])
    assert all(line.text[-1] not in NEVER_LAST for line in lines[:-1])


def test_figures_keep_their_unit_and_words_stay_whole() -> None:
    assert [line.text for line in wrap("存于3层密件室第1柜2格", "song", 9, 28)] == ["存于3层密件室", "第1柜2格"]
    assert [line.text for line in wrap("2026年12月31日", "song", 9, 14.2, balanced=True)] == ["2026年", "12月31日"]
    assert [line.text for line in wrap("批次2026-004", "song", 9, 14.2)] == ["批次", "2026-004"]
    assert next(line.text for line in wrap("3C:7C:3F:1A:90:B2", "mono", 7.6, 15)).endswith(":")


def test_centred_lines_are_even() -> None:
    assert [line.text for line in wrap("承办单位或阅知范围", "hei", 8, 20, balanced=True)] == ["承办单位或", "阅知范围"]


def test_prose_is_justified_but_for_its_last_line() -> None:
    text = "本人郑重承诺：遵守国家保密法律、法规和规章制度，履行保密义务。自2026年11月23日起，不以任何方式泄露所接触和知悉的国家秘密，不擅自携带涉密载体外出。"
    lines = prose(text, "song", 14, 156)
    full = 156 / (14 * MM_PER_POINT / 1000)
    assert len(lines) > 2
    assert all(abs(line.width - full) < 2 for line in lines[1:-1])
    assert abs(lines[0].width - (full - 2000)) < 2
    assert lines[-1].width < full - 1000


def test_short_labels_are_spread_to_four() -> None:
    assert spread("级别", "hei").width == spread("承前页", "hei").width == 4000
    assert spread("级别", "hei").apart
    assert not spread("工作秘密", "hei").apart
    assert not spread("No", "hei").apart


def test_titles_are_spaced_by_their_length() -> None:
    assert [title_gap("字" * n) for n in (5, 6, 7, 10, 11)] == [400, 400, 170, 170, 60]
    assert title_gap("Register") == 0
