"""Where on a sheet or roll each label lies, as told by `resources/sheets/labels.txt`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from secretdesk.errors import BadInput
from secretdesk.text import N_, built

_SIZE: Final = r"(\d+)x(\d+)"
_LINE: Final = re.compile(
    rf"(?P<name>[a-z0-9-]+)\s+page {_SIZE}\s+label {_SIZE}\s+grid {_SIZE}\s+left\s+(\d+)\s+top\s+(\d+)"
    rf"\s+pitch {_SIZE}\s+quiet (\d+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of labels; all measures in hundredths of a millimetre, from the top left corner."""

    name: str
    page: tuple[int, int]
    label: tuple[int, int]
    grid: tuple[int, int]
    origin: tuple[int, int]
    pitch: tuple[int, int]
    quiet: int

    @property
    def places(self) -> int:
        """Return how many labels a sheet has."""
        return self.grid[0] * self.grid[1]

    @property
    def roll(self) -> bool:
        """Tell whether labels come one by one from a roll."""
        return self.places == 1

    def place(self, k: int) -> tuple[float, float]:
        """Return the corner of place `k` (from 1, row by row) in millimetres."""
        if not 1 <= k <= self.places:
            message = N_("labels", "The sheet has places 1 to {n}; {k} is none of them.", n=self.places, k=k)
            raise BadInput("no-such-place", message)
        row, column = divmod(k - 1, self.grid[0])
        return (self.origin[0] + column * self.pitch[0]) / 100, (self.origin[1] + row * self.pitch[1]) / 100


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """Return the known sheets by name, in the order of their file."""
    sheets = (parse_label_sheet(line) for line in built("sheets/labels.txt").read_text(encoding="utf-8").splitlines())
    return {sheet.name: sheet for sheet in sheets if sheet}


def parse_label_sheet(line: str) -> LabelSheet | None:
    """Read one line; None for a comment or an empty one. What does not fit its page is refused."""
    plain = line.split("#", 1)[0].strip()
    if not plain:
        return None
    parts = _LINE.fullmatch(plain)
    if parts is None:
        raise BadInput("bad-label-sheet", N_("labels", "A line of the label sheets is not understood."))
    numbers = [int(part) for part in parts.groups()[1:]]
    sheet = LabelSheet(
        name=parts["name"],
        page=(numbers[0], numbers[1]),
        label=(numbers[2], numbers[3]),
        grid=(numbers[4], numbers[5]),
        origin=(numbers[6], numbers[7]),
        pitch=(numbers[8], numbers[9]),
        quiet=numbers[10],
    )
    for axis in (0, 1):
        end = sheet.origin[axis] + (sheet.grid[axis] - 1) * sheet.pitch[axis] + sheet.label[axis]
        overlap = sheet.grid[axis] > 1 and sheet.pitch[axis] < sheet.label[axis]
        if sheet.grid[axis] < 1 or end > sheet.page[axis] or overlap or 2 * sheet.quiet >= sheet.label[axis]:
            raise BadInput(
                "bad-label-sheet", N_("labels", "Labels of {name} overlap or leave the page.", name=sheet.name)
            )
    return sheet
