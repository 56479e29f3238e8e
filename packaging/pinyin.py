"""Makes `resources/pinyin/initials.txt` from the Unihan database: `pinyin.py Unihan_Readings.txt`.

The first letter of each character is that of its customary reading (kMandarin). A second one is kept where running text
reads the character otherwise at least once in twenty times (kHanyuPinlu), and for surnames and words of the trade whose
reading that count does not know.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "pinyin" / "initials.txt"
SHARE = 0.05
GAP = 12
NO_LETTER = "."
# As a surname or a place: Zeng, Shan, Qiu, Xie, Ou, Zha, Chong, Yu, Zhai/Di, Tan, Yue, Xiamen, Tibet; proofreading,
# accountant, and names read Sheng or Cheng.
ALSO = {
    "\u66fe": "z", "\u5355": "s", "\u55ae": "s", "\u4ec7": "q", "\u89e3": "x", "\u533a": "o", "\u5340": "o", "\u67e5": "z",
    "\u79cd": "c", "\u5c09": "y", "\u7fdf": "z", "\u8983": "q", "\u53a6": "x", "\u5ec8": "x", "\u85cf": "z", "\u6821": "j",
    "\u4f1a": "k", "\u6703": "k", "\u665f": "s",
}  # fmt: skip
HEAD = f"""# First letters of the readings of Chinese characters, made by packaging/{Path(__file__).name}.
# From Unihan_Readings.txt of the Unicode Character Database {{version}}, (c) Unicode, Inc., changed; see LICENSE.txt here.
# A line holds the first character's code and a letter for it and each that follows, `.` for none; `+` a second letter.
"""


def main() -> None:
    """Read the database, write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", type=Path)
    lines = parser.parse_args().readings.read_text(encoding="utf-8").splitlines()
    version = next(line.split(": ")[1] for line in lines if "Unicode version" in line)
    first, second = letters(lines)
    TARGET.parent.mkdir(exist_ok=True)
    body = [*runs(first), *(f"+{code:X} {letter}" for code, letter in sorted(second.items()))]
    TARGET.write_text(HEAD.format(version=version) + "\n".join(body) + "\n", encoding="ascii")


def letters(lines: list[str]) -> tuple[dict[int, str], dict[int, str]]:
    """Return {code: letter} of the customary readings, and of the second ones that are common."""
    first: dict[int, str] = {}
    counted: dict[int, Counter[str]] = {}
    for line in lines:
        if not line.startswith("U+"):
            continue
        said, name, value = line.split("\t")
        code = int(said.removeprefix("U+"), base=16)
        if name == "kMandarin":
            first[code] = initial(value)
        elif name == "kHanyuPinlu":
            counts = counted[code] = Counter()
            for reading, times in re.findall(r"(\w+)\((\d+)\)", value):
                counts[initial(reading)] += int(times)
    second = {ord(character): letter for character, letter in ALSO.items()}
    for code, counts in counted.items():
        others = [(n, letter) for letter, n in counts.items() if letter not in {first[code], "r"}]
        if others and max(others)[0] >= SHARE * counts.total():
            second.setdefault(code, max(others)[1])
    return first, second


def initial(reading: str) -> str:
    """Return the first letter of a reading, without its tone."""
    return next(c for c in unicodedata.normalize("NFD", reading) if "a" <= c <= "z")


def runs(first: dict[int, str]) -> list[str]:
    """Return the lines of the table: stretches of codes with short gaps."""
    found: list[tuple[int, list[str]]] = []
    for code, letter in sorted(first.items()):
        if found and code - (found[-1][0] + len(found[-1][1])) <= GAP:
            start, run = found[-1]
            run += [NO_LETTER] * (code - start - len(run)) + [letter]
        else:
            found.append((code, [letter]))
    return [f"{start:X} {''.join(run)}" for start, run in found]


if __name__ == "__main__":
    main()
