"""Finds for every character of a face the font that has it, and keeps those fonts loaded for as long as we run.

Five faces are set with: `song` and `songb` (text, titles), `hei` and `heib` (labels, marks), `mono` (machine strings).
Each falls back character by character to the next font of its chain; what no font has is drawn as a box with its code
point, and `missing` names it before anything is printed.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from io import BytesIO
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import ttfonts

from secretdesk.text import built

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Face = Literal["song", "songb", "hei", "heib", "mono"]

FONT_FILES: Final = {
    "song": "NotoSerifSC-Medium.ttf",
    "songb": "NotoSerifSC-Bold.ttf",
    "hei": "NotoSansSC-Medium.ttf",
    "heib": "NotoSansSC-Bold.ttf",
    "mono": "JetBrainsMono-Medium.ttf",
    "kai": "LXGWWenKai-Regular.ttf",
    "kaib": "LXGWWenKai-Bold.ttf",
}
CHAINS: Final[dict[Face, tuple[str, ...]]] = {
    "song": ("song", "hei", "kai"),
    "songb": ("songb", "heib", "kaib"),
    "hei": ("hei", "song", "kaib"),
    "heib": ("heib", "songb", "kaib"),
    "mono": ("mono", "hei", "song", "kai"),
}
FIGURES: Final = frozenset("0123456789")
EM: Final = 1000
_BLOCK: Final = 100  # readers take at most this many entries of a bfchar block
_AT_ONCE: Final = 1000  # texts


class Glyph(NamedTuple):
    """What sets one character, in thousandths of an em; `font` is empty where a box must be drawn."""

    font: str
    lead: int
    """White put before the glyph (figures stand centred in cells of one width)."""
    behind: int
    """What is left of the cell behind the glyph, which the font itself does not move on."""
    advance: int
    """What the character takes, white included."""


_LOADING: Final = Lock()
SAVING: Final = Lock()
"""Fonts are read from one place in their file at a time: of documents drawn side by side one is finished after another."""


def font(name: str) -> ttfonts.TTFont:
    """Return the loaded font of `FONT_FILES`; the first use reads it, 40 to 60 ms for a Chinese one.

    Two of one name in one document would clash, so that threads that ask together are given the same.
    """
    with _LOADING:
        return _loaded(name)


@cache
def _loaded(name: str) -> ttfonts.TTFont:
    file = BytesIO(built(f"fonts/{FONT_FILES[name]}").read_bytes())
    # Only what is written goes into a document: the library would add all of ASCII to every face.
    loaded = ttfonts.TTFont(f"SD-{name}", file, asciiReadable=0)
    whole = loaded.face.get_table
    drawn_at, _length = loaded.face.get_table_pos("glyf")
    uncopied = _Glyf(loaded.face._ttf_data, drawn_at)  # noqa: SLF001 -- the bytes of the file
    loaded.face.get_table = lambda tag: uncopied if tag == "glyf" else whole(tag)
    return loaded


class _Glyf:
    """The drawings of all glyphs, some ten megabytes: a part of a font is cut out of them without copying the rest."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data, self._start = data, start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


class _Glyphs(dict[str, Glyph]):
    """The glyphs of one face, filled as characters turn up."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._chain = CHAINS[face]

    def __missing__(self, character: str) -> Glyph:
        code = ord(character)
        for name in self._chain:
            faces = font(name).face
            if code in faces.charToGlyph:
                width = round(faces.charWidths[code])
                cell = round(faces.charWidths[ord("0")]) if character in FIGURES else width
                lead = (cell - width) // 2
                glyph = Glyph(name, lead, cell - lead - width, cell)
                break
        else:
            glyph = Glyph("", 0, 0, EM)
        self[character] = glyph
        return glyph


@cache
def glyphs(face: Face) -> dict[str, Glyph]:
    """Return the mapping from character to glyph of a face; it never raises KeyError."""
    return _Glyphs(face)


def missing(texts: Iterable[str]) -> list[str]:
    """Name what none of our fonts can draw, in order of appearance, as `U+2A6A5`; ask before printing."""
    table = glyphs("song")
    characters: dict[str, None] = {}
    left = iter(texts)
    while some := list(
        islice(left, _AT_ONCE)
    ):  # a whole book at once would hold the interpreter for a tenth of a second
        characters.update(dict.fromkeys(unicodedata.normalize("NFC", "\n".join(some))))
    return [code_point(one) for one in characters if not one.isspace() and not table[one].font]


def code_point(character: str) -> str:
    """Return `U+2A6A5` for a character."""
    return f"U+{ord(character):04X}"


def _to_unicode(name: str, subset: Sequence[int]) -> str:
    """Write the table by which a reader gets characters back from a font subset.

    The library's own writes characters beyond the first plane as five hex digits, which read back as two others.
    """
    pairs = [f"<{code:02X}> <{chr(value).encode('utf-16-be').hex().upper()}>" for code, value in enumerate(subset)]
    blocks = [pairs[start : start + _BLOCK] for start in range(0, len(pairs), _BLOCK)]
    return "\n".join([
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
        *(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ])  # fmt: skip


ttfonts.makeToUnicodeCMap = _to_unicode
rl_config.useA85 = 0  # pages are a quarter smaller and quicker without the detour over printable characters
