"""Chinese numerals as registers write them: digits one by one, or with tens, hundreds and thousands."""

from __future__ import annotations

import re

# zero and its look-alikes (a circle, the letter O, the sign of a circle), one to nine, and their forms on papers of money
DIGITS = {
    sign: value
    for value, signs in enumerate(
        ("\u3007\u96f6\u25cb\u25ef\u041e\u039f", "\u4e00\u58f9\u5f0c", "\u4e8c\u8d30\u4e24", "\u4e09\u53c1", "\u56db\u8086",
         "\u4e94\u4f0d", "\u516d\u9646", "\u4e03\u67d2", "\u516b\u634c", "\u4e5d\u7396")
    )
    for sign in signs
}  # fmt: skip
_TENS = {"\u5341": 10, "\u62fe": 10, "\u767e": 100, "\u4f70": 100, "\u5343": 1000, "\u4edf": 1000}
_SHORT = {"\u5eff": "\u4e8c\u5341", "\u5345": "\u4e09\u5341"}
SIGNS = "".join(DIGITS) + "".join(_TENS) + "".join(_SHORT)
IN_CHINESE = re.compile(f"[{SIGNS}]+")


def read(text: str) -> int | None:
    """Return the number a Chinese numeral below 10,000 stands for, None for what is none (or is one out of order)."""
    for sign, long in _SHORT.items():
        text = text.replace(sign, long)
    if not text:
        return None
    if all(sign in DIGITS for sign in text):
        return int("".join(str(DIGITS[sign]) for sign in text)) if len(text) < 10 else None
    total, digit, below = 0, 0, 10_000
    for sign in text:
        if sign in DIGITS:
            if digit:
                return None
            digit = DIGITS[sign]
            continue
        ten = _TENS.get(sign)
        if ten is None or ten >= below or (not digit and (ten != 10 or total)):
            return None
        total += (digit or 1) * ten
        digit, below = 0, ten
    return total + digit


def arabic(text: str) -> str:
    """Return the text with every Chinese numeral in it written in Arabic digits, as far as it is one."""

    def one(match: re.Match[str]) -> str:
        number = read(match[0])
        return match[0] if number is None else str(number)

    return IN_CHINESE.sub(one, text)
