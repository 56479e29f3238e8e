"""Prints the founding sheet: who founded the vault, by which keys its exports are known, and how its journal began.

Who receives an export trusts these fingerprints, never a key that comes with the export.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import Column, Field, field_row_height, heading, row
from secretdesk.paper.fields import date_blanks, label, stamp
from secretdesk.paper.flow import BOTTOM, TOP, Flow, draw_flow
from secretdesk.paper.sheet import FORM, Sheet
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.paper.sheet import Imprint, Printed

_LABEL: Final = 26.0
_KEY_ROW: Final = 11.0
_ANCHOR: Final = 14.0
_CHECKPOINT: Final = 46.0
_DECLARATION: Final = 13.0
_NOTE_LEADING: Final = 4.3
_NOTE_SIGNS: Final = 52
_STAMP_WIDTH: Final = 52.0
_COLUMNS: Final = (
    Column(head=N_("founding", "Post"), width=_LABEL),
    Column(head=N_("founding", "Name"), width=18),
    Column(head=N_("founding", "Fingerprint of the signing key (as ssh-keygen -lf shows it)"), width=88, face="mono", size=7.6),
    Column(head=N_("founding", "Own hand"), width=36),
)  # fmt: skip
_NOTES: Final = (
    N_("founding", "Made out twice: one in the safe, one with the leader. Copies may go to those who receive exports."),
    N_("founding", "Losing this paper does not harm the vault; enter it and print another."),
    N_("founding", "Compare with: ssh-keygen -lf KEY; openssl dgst -sha256 unit-p256.pub."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founder:
    """One account of the founding: post, name, fingerprint of its signing key."""

    post: str
    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundingSheet:
    """What the founding sheet says; fingerprints and checkpoint are printed as they are to be compared."""

    number: str
    code: str
    code_number: str
    vault_id: str
    founded_at: str
    profile: str
    version: str
    founders: tuple[Founder, ...]
    seal_ed25519: str
    seal_p256: str
    holders: str
    anchor: str
    checkpoint: str


def founding_sheet(founding: FoundingSheet, imprint: Imprint) -> Printed:
    """Print the founding sheet."""
    sheet = Sheet(imprint, title="founding-1")
    draw_founding(sheet, founding)
    return sheet.finish()


def draw_founding(sheet: Sheet, founding: FoundingSheet) -> None:
    """Draw it; more founders than one page holds go onto another."""
    fields = _fields(founding)

    def begin() -> None:
        heading(
            sheet, mark="", title=N_("founding", "Founding sheet of the vault"),
            code=(founding.code, founding.code_number),
            meta=(
                N_("paper", "Unit: {unit}", unit=sheet.imprint.unit), sheet.page_of(),
                N_("founding", "No.: {number}", number=founding.number),
            ),
        )  # fmt: skip
        y = TOP
        for pair in fields:
            y += row(sheet, y, 8.5, *pair)

    least = 13.0 if len(founding.founders) <= 5 else 10.0
    flow = Flow(
        form="founding-1", columns=_COLUMNS,
        rows=[(one.post, one.name, one.fingerprint, "") for one in founding.founders],
        head=7.5, least=least, top=TOP + sum(field_row_height(sheet, 8.5, pair) for pair in fields),
        fixed=_fixed(sheet, founding),
        begin=begin, close=lambda y: _close(sheet, y, founding), notes=_NOTES,
    )  # fmt: skip
    draw_flow(sheet, flow)


def _fields(founding: FoundingSheet) -> tuple[tuple[Field, Field], ...]:
    first, second = 88.0, FORM.measure - 88.0
    return (
        (
            _machine(N_("founding", "Vault no."), founding.vault_id, first, _LABEL),
            Field(label=N_("founding", "Founded at"), value=founding.founded_at, width=second),
        ),
        (
            _machine(N_("founding", "Profile and suite"), founding.profile, first, _LABEL),
            _machine(N_("founding", "Program version"), founding.version, second, 24),
        ),
    )


def _machine(words: Message, said: str, width: float, label_width: float) -> Field:
    return Field(label=words, value=said, width=width, label_width=label_width, face="mono", size=8.6)


def _keys(founding: FoundingSheet) -> tuple[Field, ...]:
    wide = FORM.measure
    return (
        _machine(N_("founding", "Unit seal key Ed25519"), founding.seal_ed25519, wide, _LABEL),
        _machine(N_("founding", "Unit seal key P-256"), founding.seal_p256, wide, _LABEL),
        Field(label=N_("founding", "Seal held by"), value=founding.holders, width=wide, label_width=_LABEL),
    )


def _fixed(sheet: Sheet, founding: FoundingSheet) -> float:
    """Return what stands under the founders takes at least."""
    keys = sum(field_row_height(sheet, _KEY_ROW, (key,)) for key in _keys(founding))
    checkpoint = max(_CHECKPOINT, len(_note_lines(founding)) * _NOTE_LEADING + 3)
    return keys + _ANCHOR + checkpoint + field_row_height(sheet, _DECLARATION, (_declaration(),))


def _note_lines(founding: FoundingSheet) -> list[str]:
    """Cut the lines of the signed note to the width of their box; what goes on is set in."""
    lines = []
    for whole in founding.checkpoint.split("\n"):
        lines.append(whole[:_NOTE_SIGNS])
        rest = whole[_NOTE_SIGNS:]
        while rest:
            lines.append(f"    {rest[: _NOTE_SIGNS - 4]}")
            rest = rest[_NOTE_SIGNS - 4 :]
    return lines


def _declaration() -> Field:
    words = N_(
        "founding",
        "These fingerprints were shown and compared letter by letter at the founding. Who receives an export of this "
        "unit goes by this sheet, not by keys that come with the export.",
    )
    return Field(label=N_("founding", "Declaration"), value=words, width=FORM.measure, label_width=_LABEL)


def _close(sheet: Sheet, y: float, founding: FoundingSheet) -> None:
    left, wide = FORM.left, FORM.measure
    for key in _keys(founding):
        y += row(sheet, y, _KEY_ROW, key)
    inner = wide - _STAMP_WIDTH - _LABEL
    declared = field_row_height(sheet, _DECLARATION, (_declaration(),))
    last = BOTTOM - declared
    label(sheet, left, y, _LABEL, _ANCHOR, N_("founding", "Journal head"))
    sheet.pen.box(left + _LABEL, y, inner, _ANCHOR)
    sheet.cell(left + _LABEL, y, inner, _ANCHOR, founding.anchor, "mono", 12)
    _note(sheet, y + _ANCHOR, inner, last - y - _ANCHOR, founding)
    _stamp(sheet, left + wide - _STAMP_WIDTH, y, last - y)
    row(sheet, last, declared, _declaration())


def _note(sheet: Sheet, y: float, width: float, height: float, founding: FoundingSheet) -> None:
    left = FORM.left
    label(sheet, left, y, _LABEL, height, N_("founding", "First checkpoint (signed)"))
    sheet.pen.box(left + _LABEL, y, width, height)
    lines = _note_lines(founding)
    base = y + (height - len(lines) * _NOTE_LEADING) / 2 + _NOTE_LEADING * 0.7
    for number, line in enumerate(lines):
        if line:
            sheet.text(left + _LABEL + 1.6, base + number * _NOTE_LEADING, line, "mono", 7.6, width=width - 3.2)


def _stamp(sheet: Sheet, x: float, y: float, height: float) -> None:
    sheet.pen.box(x, y, _STAMP_WIDTH, height)
    words = N_("founding", "Founding unit (stamp)")
    sheet.text(x, y + 5.6, words, "hei", 10, align="center", width=_STAMP_WIDTH)
    stamp(sheet, x + _STAMP_WIDTH / 2, y + 7.6 + 21 + max(0.0, (height - 60) / 2))
    date_blanks(sheet, x + _STAMP_WIDTH - 5, y + height - 4, apart=11)
