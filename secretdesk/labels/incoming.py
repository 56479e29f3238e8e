"""Reads the PDF417 code printed on received documents (GB0626-2005 and its neighbours) into what a register asks for.

Fields are parted by `^` and the code ends in `^|`. Programs that make it leave a field out or add one, so each field is
put where its look and its order fit best. The code never says the copy number: that is typed or scanned copy by copy.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from secretdesk.errors import BadInput, Fault
from secretdesk.labels.code_fields import NAMES, NONE, day_of, mark_of, placed
from secretdesk.labels.transcoding import whole
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.domain.profile import Profile
    from secretdesk.text import Message

# A PDF417 symbol holds 1,108 bytes at most; a scanner that types them one by one sends no more keys than that.
LONGEST: Final = 1200
_MOST_FIELDS: Final = 24
_LEAST_FIELDS: Final = 8
# Titles are cut at 160 bytes of GBK by the standard.
_TITLE_BYTES: Final = 160

_VERSION: Final = re.compile(r"(?:GB|GA|GJB)/?T?\s?\d{3,5}-\d{4}")
_SIGNS: Final = {0xFF3E: "^", 0xFF5C: "|", 0x00A6: "|"}
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_END: Final = "^|"
_LOST: Final = re.compile("\ufffd|\\?{2,}")
# What the register has no field for.
BESIDE: Final = ("kind", "addressee", "layer", "maker", "made_on", "own")
DAMAGED = N_("incoming", "Damaged in the code; see the paper.")
NOT_SAID = N_("incoming", "Not in the code; see the paper.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A received document as its code tells it.

    `values` are named as RegisterIncoming names them and may be empty; `unread` says of each field why it could not be
    read or wants a second look; `beside` is what the register has no field for.
    """

    code_no: str
    values: dict[str, str | date | None]
    unread: tuple[Fault, ...]
    beside: dict[str, str] = field(default_factory=dict)


def is_incoming(text: str) -> bool:
    """Tell whether a scan is the code of a received document, whole or not, and not one of ours."""
    plain = _plain(whole(text[:LONGEST]))
    return plain.count("^") >= 2 and _VERSION.match(plain) is not None


def read(text: str, profile: Profile) -> Incoming:
    """Read a whole code. Raises `BadInput` where it is too long, cut off, or no such code."""
    if len(text) > LONGEST:
        raise BadInput("doc-code-too-long", N_("incoming", "Longer than any document's code. Nothing was done."))
    text = _plain(whole(text))
    if not _VERSION.match(text):
        raise BadInput("no-doc-code", N_("incoming", "Not the code of a received document."))
    if not text.endswith(_END):
        raise BadInput("doc-code-cut", N_("incoming", "The document's code was read only in part. Scan it again."))
    fields = [part.strip() for part in text[: -len(_END)].split("^")]
    if not _LEAST_FIELDS <= len(fields) <= _MOST_FIELDS:
        raise BadInput("doc-code-fields", N_("incoming", "The document's code has too few or too many fields."))
    return _proposal(dict(zip(NAMES, placed(fields[1:], profile), strict=True)), profile)


def _plain(text: str) -> str:
    """Undo what a Chinese input method makes of the signs between the fields."""
    text = "".join(sign for sign in text.translate(_SIGNS) if unicodedata.category(sign) not in _UNSEEN).strip()
    # Shift+6 under Chinese punctuation types a double ellipsis instead of the caret, and the bar turns into a dot.
    if "^" not in text and "\u2026\u2026" in text:
        text = text.replace("\u2026\u2026", "^")
        if text.endswith("^\u00b7"):
            text = text[:-1] + "|"
    return text


class _Sheet:
    """What is made of the fields, one by one: a value, or why there is none."""

    def __init__(self, said: dict[str, str | None], profile: Profile) -> None:
        self._said, self._profile = said, profile
        self.values: dict[str, str | date | None] = {}
        self.unread: list[Fault] = []

    def doubt(self, name: str, why: Message) -> None:
        self.unread.append(Fault(field=name, message=why))

    def line(self, name: str, limit: int, *, optional: bool = False) -> None:
        text = self._said[name] or ""
        self.values[name] = None
        if _LOST.search(text):
            self.doubt(name, DAMAGED)
        elif len(text) > limit:
            self.doubt(name, N_("incoming", "Too long here; see the paper."))
        elif text not in NONE:
            self.values[name] = text
        elif not optional:
            self.doubt(name, NOT_SAID)

    def title(self) -> None:
        self.line("title", 300)
        if len(str(self.values["title"] or "").encode("gb18030", "replace")) >= _TITLE_BYTES - 1:
            self.doubt("title", N_("incoming", "The code cuts titles here; see the paper."))

    def level(self) -> None:
        text = self._said["level"] or ""
        self.values["level"] = self.values["period"] = None
        mark = mark_of(text, self._profile)
        if mark is not None:
            self.values["level"], self.values["period"] = mark
        elif not text:
            self.doubt("level", NOT_SAID)
        elif text in NONE:
            self.doubt("level", N_("incoming", "The code says: no level. See the paper."))
        elif _LOST.search(text):
            self.doubt("level", DAMAGED)
        else:
            self.doubt("level", N_("incoming", "No level of this unit; see the paper."))

    def urgency(self) -> None:
        text = self._said["urgency"] or ""
        ids = {word: id_ for id_, word, _ in self._profile.registers.get("urgency", ())}
        self.values["urgency"] = ids.get(text)
        if text not in ids and text not in NONE:
            lost = _LOST.search(text)
            self.doubt("urgency", DAMAGED if lost else N_("incoming", "Urgency not known here."))

    def day(self) -> None:
        text = self._said["issue_date"] or ""
        self.values["issue_date"] = day = day_of(text)
        if day is None and text not in NONE:
            words = N_("incoming", "No such date.")
            self.doubt("issue_date", words)


def _proposal(said: dict[str, str | None], profile: Profile) -> Incoming:
    sheet = _Sheet(said, profile)
    sheet.line("issuer", 80)
    sheet.line("document_no", 80, optional=True)
    sheet.title()
    sheet.level()
    sheet.urgency()
    sheet.day()
    beside = {name: text for name in BESIDE if (text := said[name])}
    return Incoming(code_no=said["code_no"] or "", values=sheet.values, unread=tuple(sheet.unread), beside=beside)
