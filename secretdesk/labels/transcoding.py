"""Brings Chinese text back that a scanner or a keyboard handed over as bytes of another encoding.

What was lost on the way (a byte dropped, a sign replaced by `?`) is not guessed: the text stays as it came, and whoever
reads it says which fields are damaged.
"""

from __future__ import annotations

import re
from typing import Final

from secretdesk.errors import BadInput
from secretdesk.text import N_

_CHINESE: Final = re.compile("[\u3400-\u9fff]")
# How bytes are shown by those who take each for a letter of its own: Western, and that of the Alt key and three digits.
_LETTERS: Final = ("latin-1", "cp1252", "cp437")
_STRICT: Final = ("utf-8-sig", "gb18030")


def text_of(data: bytes) -> str:
    """Return the text of a code's bytes: UTF-8 where they are whole UTF-8, else GB18030, which holds GBK."""
    for encoding in _STRICT:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadInput("doc-code-bytes", N_("incoming", "The signs of the code are neither UTF-8 nor GBK. Scan it again."))


def whole(text: str) -> str:
    """Return the text with its Chinese signs, where they arrived as bytes; else the text as it came."""
    if _CHINESE.search(text):
        return _utf8_taken_for_gbk(text)
    if text.isascii():
        return text
    for letters in _LETTERS:
        try:
            return text_of(_bytes_of(text, letters))
        except (UnicodeEncodeError, BadInput):
            continue
    return text


def _bytes_of(text: str, letters: str) -> bytes:
    """Return the bytes; signs that the Western set leaves open stand for themselves."""
    if letters != "cp1252":
        return text.encode(letters)
    return b"".join(char.encode("latin-1" if "\x80" <= char <= "\x9f" else letters) for char in text)


def _utf8_taken_for_gbk(text: str) -> str:
    """Undo UTF-8 that was read as GBK; real Chinese text in GBK is practically never whole UTF-8."""
    try:
        back = text.encode("gb18030").decode("utf-8")
    except UnicodeError:
        return text
    return back if _CHINESE.search(back) else text
