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
# A sign that came as a number by the Alt key, until all of the text is there: the number from here on, for private use.
_ALT: Final = 0xF0000
_MOST_ALT: Final = 0xFFFD
_BYTE: Final = 0xFF
# The lowest number of a sign in GBK; of Chinese signs in Unicode two thirds lie below.
_GBK: Final = 0x8140
LOST: Final = "\ufffd"


def text_of(data: bytes) -> str:
    """Return the text of a code's bytes: UTF-8 where they are whole UTF-8, else GB18030, which holds GBK."""
    for encoding in _STRICT:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadInput("doc-code-bytes", N_("incoming", "The signs of the code are neither UTF-8 nor GBK. Scan it again."))


def alt_sign(number: int) -> str:
    """Return what stands for a number typed by the Alt key, until `whole` has seen all of them."""
    return chr(_ALT + number) if 0 <= number <= _MOST_ALT else LOST


def whole(text: str) -> str:
    """Return the text with its Chinese signs, where they arrived as bytes or numbers; else the text as it came."""
    text = _from_numbers(text)
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


def _from_numbers(text: str) -> str:
    """Read numbers typed by the Alt key: bytes, signs of GBK, or of Unicode, the same for all of a text."""
    numbers = [_number(sign) for sign in text]
    if max(numbers, default=-1) < 0:
        return text
    wide = [number for number in numbers if number > _BYTE]
    if wide and min(wide) < _GBK:
        return "".join(sign if number < 0 else chr(number) for sign, number in zip(text, numbers, strict=True))
    try:
        return text_of(b"".join(_number_bytes(sign, number) for sign, number in zip(text, numbers, strict=True)))
    except BadInput:
        return "".join(sign if number < 0 else LOST for sign, number in zip(text, numbers, strict=True))


def _number(sign: str) -> int:
    """Return the number a sign stands for, -1 for a sign that is one."""
    number = ord(sign) - _ALT
    return number if 0 <= number <= _MOST_ALT else -1


def _number_bytes(sign: str, number: int) -> bytes:
    return sign.encode("gb18030", "replace") if number < 0 else number.to_bytes(1 if number <= _BYTE else 2, "big")


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
