"""Places on label sheets lie where the die cut them, and a sheet that cannot be is refused."""

from __future__ import annotations

import pytest

from secretdesk.errors import BadInput
from secretdesk.paper.label_geometry import label_sheets, parse_label_sheet

GOOD = "a4-40x20-4x12 page 21000x29700 label 4000x2000 grid 4x12 left 1700 top 1750 pitch 4533x2200 quiet 200"


def test_the_known_sheets_are_the_drawn_ones() -> None:
    assert {name: sheet.places for name, sheet in label_sheets().items()} == {
        "a4-40x20-4x12": 48,
        "a4-40x20-5x13": 65,
        "a4-60x40-3x6": 18,
        "roll-40x20": 1,
        "roll-60x40": 1,
    }


def test_places_are_reckoned_from_the_origin() -> None:
    sheet = label_sheets()["a4-40x20-4x12"]
    assert sheet.place(1) == (17.0, 17.5)
    assert sheet.place(4) == (17.0 + 3 * 45.33, 17.5)
    assert sheet.place(48) == (17.0 + 3 * 45.33, 17.5 + 11 * 22.0)
    for k in (0, 49, -1):
        with pytest.raises(BadInput) as error:
            sheet.place(k)
        assert error.value.id == "no-such-place"


def test_comments_are_passed_over() -> None:
    assert parse_label_sheet("# nothing") is None
    assert parse_label_sheet("   ") is None
    assert parse_label_sheet(GOOD + "  # usual") is not None


@pytest.mark.parametrize(
    "line",
    [
        "a4 page",
        GOOD.replace("grid 4x12", "grid 5x12"),
        GOOD.replace("grid 4x12", "grid 0x12"),
        GOOD.replace("pitch 4533x2200", "pitch 3999x2200"),
        GOOD.replace("top 1750", "top 17500"),
        GOOD.replace("quiet 200", "quiet 1000"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(line: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_label_sheet(line)
    assert error.value.id == "bad-label-sheet"
