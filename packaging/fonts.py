"""Makes `resources/fonts` of the released faces: `fonts.py FACES TARGET`, run by hand when a face changes.

FACES holds the released TTF files under the names of `KEPT` and `CUT`. Hinting goes (paper and high-density screens do
without), layout tables go (ligatures would bend machine strings; reportlab reads none), and the two faces for rare
characters keep only what the main faces lack, under another family name, as their licence asks of a changed font.
"""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import dropImpliedOnCurvePoints

MAIN = ("NotoSerifSC-Medium", "NotoSerifSC-Bold", "NotoSansSC-Regular", "NotoSansSC-Medium", "NotoSansSC-Bold")
KEPT = (*MAIN, "JetBrainsMono-Medium", "NotoSansMono-Regular")
CUT = ("LXGWWenKai-Regular", "LXGWWenKai-Bold")
CUT_FAMILY = "SecretDesk Kai"  # the name of the original is reserved to the original
UNUSED = ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VDMX", "hdmx", "kern", "meta", "vhea", "vmtx"]
TEXT_NAMES = (0, 5, 7, 8, 9, 11, 13, 14)
LEFT_OUT = {  # what no Chinese register writes, and what would take the folder over its 60 MB
    *range(0x3131, 0x318F),  # Hangul letters
    *range(0x3200, 0x321F),  # Hangul in brackets
    *range(0x3260, 0x327F),  # Hangul in circles
    *range(0x32C0, 0x3371),  # months, Katakana and hours in circles and squares
    *range(0x337B, 0x3380),  # Japanese eras
    *range(0x33E0, 0x33FF),  # days in squares
    *range(0xAC00, 0xD7A4),  # Hangul
    *range(0xFF61, 0xFFDD),  # Katakana and Hangul, half-width
    *range(0x1F100, 0x1F300),  # letters and Japanese signs in squares
}


def main(faces: Path, target: Path) -> None:
    """Make every face, and say how large it became."""
    target.mkdir(parents=True, exist_ok=True)
    covered: set[int] = set()
    for name in KEPT:
        font = TTFont(faces / f"{name}.ttf")
        characters = set(font.getBestCmap()) - LEFT_OUT
        if name in MAIN:
            covered |= characters
        _save(font, characters, target / f"{name}.ttf")
    for name in CUT:
        font = TTFont(faces / f"{name}.ttf")
        _rename(font, CUT_FAMILY, name.split("-")[1])
        _save(font, set(font.getBestCmap()) - covered - LEFT_OUT | {ord(" ")}, target / f"{name}.ttf")


def _save(font: TTFont, characters: set[int], path: Path) -> None:
    options = Options(
        hinting=False, layout_features=[], name_IDs=["*"], name_languages=["*"], notdef_outline=True, legacy_kern=False
    )
    options.drop_tables += UNUSED
    _share(font)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    glyphs = font["glyf"]
    for name in glyphs.keys():  # noqa: SIM118 -- a table, not a dict
        glyphs[name].expand(glyphs)  # so that it is packed again, tighter than it came
        if glyphs[name].numberOfContours > 0:
            dropImpliedOnCurvePoints(glyphs[name])  # points halfway between two others need not be written
    font.recalcTimestamp = False
    font.save(path)
    print(f"{path.name}: {len(characters)} characters, {path.stat().st_size / 1e6:.1f} MB")


def _share(font: TTFont) -> None:
    """Draw radicals and compatibility forms with the glyph of the character they stand for."""
    for table in font["cmap"].tables:
        for character in [*range(0x2F00, 0x2FE0), *range(0xF900, 0xFB00)]:
            plain = unicodedata.normalize("NFKC", chr(character))
            if character in table.cmap and len(plain) == 1 and ord(plain) in table.cmap:
                table.cmap[character] = table.cmap[ord(plain)]


def _rename(font: TTFont, family: str, style: str) -> None:
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in TEXT_NAMES and record.platformID == 3]
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: f"{postscript};cut", 4: f"{family} {style}", 6: postscript}
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
