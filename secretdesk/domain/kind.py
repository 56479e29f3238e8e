"""The kinds of value a field can hold: how each is typed, shown, stored and checked.

A kind knows no screen and no database; screen, paper, spreadsheet and table each map kinds in one place of their own.
`parse` takes what an officer types and raises `BadInput`; `store` and `load` are the primitive form that goes into the
journal (CBOR) and the tables.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from secretdesk.errors import BadInput
from secretdesk.text import N_, Message

Stored = int | str | bytes | list[Any] | dict[int, Any] | None

TEXT_LIMIT = 4000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_ID = re.compile("[0-9]{1,18}")
_BETWEEN = re.compile(r"[\s,;\u3001\uff0c\uff1b]+")


def _bad(id_: str, message: Message) -> BadInput:
    return BadInput(id_, message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What all kinds share: a name for those who map kinds, and the column type."""

    name: str = "text"
    sql: str = "TEXT"

    def parse(self, text: str) -> Any:
        """Turn what was typed into a value, or raise `BadInput`; empty text is None."""
        return clean(text) or None

    def format(self, value: Any) -> str:
        """Return the value as it is typed and exported; kinds that point elsewhere are named by whoever knows."""
        return "" if value is None else str(value)

    def store(self, value: Any) -> Stored:
        """Return the primitive that stands in journal and table."""
        return value  # type: ignore[no-any-return]

    def load(self, stored: Any) -> Any:
        """Undo `store`."""
        return stored


def clean(text: str) -> str:
    """NFC, without control characters at the ends or within; what hides or turns text, or cannot be stored, is refused."""
    if text.isprintable():  # neither hidden nor control characters: what is tested below, at a tenth
        return unicodedata.normalize("NFC", text).strip()
    if _HIDDEN.search(text):
        raise _bad("hidden-characters", N_("field", "Holds invisible or direction-turning characters; type it again."))
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def _id(text: str) -> int:
    if not _ID.fullmatch(text):
        raise _bad("not-known", N_("field", "Not known here."))
    return int(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Kind):
    """One line of words, up to `limit` characters."""

    limit: int = 300
    lines: bool = False

    def parse(self, text: str) -> str | None:
        cleaned = clean(text if self.lines or text.isprintable() else re.sub(r"\r\n|[\r\n\t]", " ", text))
        if len(cleaned) > self.limit:
            raise _bad(
                "too-long", N_("field", "Too long: {n} characters, {limit} at most.", n=len(cleaned), limit=self.limit)
            )
        return cleaned or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Serial(Kind):
    """A machine string: upper case, no spaces, printed in the fixed-width face."""

    name: str = "serial"
    limit: int = 64

    def parse(self, text: str) -> str | None:
        cleaned = unicodedata.normalize("NFKC", "".join(unicodedata.normalize("NFKC", clean(text)).upper().split()))
        if len(cleaned) > self.limit:
            raise _bad(
                "too-long", N_("field", "Too long: {n} characters, {limit} at most.", n=len(cleaned), limit=self.limit)
            )
        return cleaned or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Kind):
    """A calendar day, stored as an ISO string; typed as 2026-3-5, 2026.3.5, 20260305 or with Chinese signs."""

    name: str = "day"

    def parse(self, text: str) -> date | None:
        digits = unicodedata.normalize("NFKC", clean(text))
        if not digits:
            return None
        match = re.fullmatch(r"(\d{4})[-./\u5e74](\d{1,2})[-./\u6708](\d{1,2})\u65e5?", digits) or re.fullmatch(
            r"(\d{4})(\d{2})(\d{2})", digits
        )
        try:
            if match:
                return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            pass
        raise _bad("bad-day", N_("field", "Not a date of the calendar; type it like 2026-03-05."))

    def format(self, value: Any) -> str:
        return "" if value is None else value.isoformat()

    def store(self, value: Any) -> Stored:
        return None if value is None else value.isoformat()

    def load(self, stored: Any) -> Any:
        return None if stored is None else date.fromisoformat(stored)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Kind):
    """A point in time, stored as microseconds since 1970 in UTC."""

    name: str = "moment"
    sql: str = "INTEGER"

    def parse(self, text: str) -> datetime | None:
        cleaned = unicodedata.normalize("NFKC", clean(text))
        if not cleaned:
            return None
        try:
            return datetime.fromisoformat(cleaned).astimezone(UTC)
        except ValueError:
            raise _bad("bad-moment", N_("field", "Not a date and time; type it like 2026-03-05 14:30.")) from None

    def format(self, value: Any) -> str:
        return "" if value is None else value.astimezone().strftime("%Y-%m-%d %H:%M")

    def store(self, value: Any) -> Stored:
        return None if value is None else (value - _EPOCH) // timedelta(microseconds=1)

    def load(self, stored: Any) -> Any:
        return None if stored is None else _EPOCH + timedelta(microseconds=stored)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Kind):
    """A whole number from `low` to `high`."""

    name: str = "count"
    sql: str = "INTEGER"
    low: int = 0
    high: int = 1_000_000

    def parse(self, text: str) -> int | None:
        cleaned = unicodedata.normalize("NFKC", clean(text)).replace(",", "")
        if not cleaned:
            return None
        if not re.fullmatch(r"-?\d{1,12}", cleaned):
            raise _bad("bad-count", N_("field", "Not a whole number."))
        value = int(cleaned)
        if not self.low <= value <= self.high:
            raise _bad("out-of-range", N_("field", "From {low} to {high}.", low=self.low, high=self.high))
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag(Kind):
    """Yes or no."""

    name: str = "flag"
    sql: str = "INTEGER"

    def parse(self, text: str) -> bool:
        return clean(text).lower() in {"1", "y", "yes", "true", "\u662f", "\u221a"}

    def format(self, value: Any) -> str:
        return "\u221a" if value else ""

    def store(self, value: Any) -> Stored:
        return int(bool(value))

    def load(self, stored: Any) -> Any:
        return bool(stored)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Kind):
    """One of a few: `options` are (id, words); a `register` of the profile may hold them instead (by its name)."""

    name: str = "choice"
    options: tuple[tuple[str, Message], ...] = ()
    register: str = ""

    def parse(self, text: str) -> str | None:
        cleaned = clean(text)
        if not cleaned:
            return None
        if self.options and cleaned not in {id_ for id_, _ in self.options}:
            raise _bad("no-such-choice", N_("field", "Not one of the choices."))
        return cleaned


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Kind):
    """A classification level by its id (`jimi`); levels are data of the profile."""

    name: str = "level"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodKind(Kind):
    """A secrecy period in its canonical text, see `secrecy.Period`."""

    name: str = "period"

    def parse(self, text: str) -> Any:
        from secretdesk.domain.secrecy import Period  # noqa: PLC0415 -- secrecy is built on fields

        cleaned = clean(text)
        return Period.parse(cleaned).text if cleaned else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref(Kind):
    """Another object, by its id; typed by its number, code or name and found by whoever knows the vault."""

    name: str = "ref"
    sql: str = "INTEGER"
    to: tuple[str, ...] = ()

    def parse(self, text: str) -> int | None:
        cleaned = clean(text)
        return _id(cleaned) if cleaned else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refs(Kind):
    """Several objects, in order."""

    name: str = "refs"
    sql: str = "TEXT"
    to: tuple[str, ...] = ()

    def parse(self, text: str) -> tuple[int, ...]:
        return tuple(_id(part) for part in _BETWEEN.split(clean(text)) if part)

    def format(self, value: Any) -> str:
        return " ".join(str(one) for one in value or ())

    def store(self, value: Any) -> Stored:
        return list(value or ())

    def load(self, stored: Any) -> Any:
        return tuple(stored or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts(Kind):
    """Several short texts: copy numbers, names of departments."""

    name: str = "texts"

    def parse(self, text: str) -> tuple[str, ...]:
        return tuple(part for part in _BETWEEN.split(clean(text)) if part)

    def format(self, value: Any) -> str:
        return "\u3001".join(value or ())

    def store(self, value: Any) -> Stored:
        return list(value or ())

    def load(self, stored: Any) -> Any:
        return tuple(stored or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob(Kind):
    """Bytes that people never type: a key, a digest."""

    name: str = "blob"
    sql: str = "BLOB"

    def format(self, value: Any) -> str:
        return "" if value is None else value.hex()

    def parse(self, text: str) -> bytes | None:
        try:
            return bytes.fromhex(clean(text)) or None
        except ValueError:
            raise _bad("bad-hex", N_("field", "Not hexadecimal.")) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs(Kind):
    """Small whole-number or text pairs, in order: pages counted of each item, approval number of each item."""

    name: str = "pairs"

    def parse(self, text: str) -> tuple[tuple[str, str], ...]:
        parts = [part.partition("=") for part in _BETWEEN.split(clean(text)) if part]
        return tuple((left, right) if sep else ("", left) for left, sep, right in parts)

    def format(self, value: Any) -> str:
        return " ".join(f"{left}={right}" for left, right in value or ())

    def store(self, value: Any) -> Stored:
        return [[left, right] for left, right in value or ()]

    def load(self, stored: Any) -> Any:
        return tuple((left, right) for left, right in stored or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole(Kind):
    """A whole record of one kind of object, as the first event of a stream holds it."""

    name: str = "record"
    of: str = ""

    def store(self, value: Any) -> Stored:
        from secretdesk.domain.ledger import to_map  # noqa: PLC0415 -- declarations are built on fields

        return None if value is None else to_map(value)

    def load(self, stored: Any) -> Any:
        from secretdesk.domain.ledger import KINDS, from_map  # noqa: PLC0415 -- declarations are built on fields

        return None if stored is None else from_map(KINDS[self.of], stored)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch(Kind):
    """Changed fields of a record: {field id: primitive}."""

    name: str = "patch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Kind):
    """Rows of an old register, only ever in a command: read from a file, typed by nobody, stored nowhere."""

    name: str = "rows"

    def parse(self, text: str) -> Any:
        if not clean(text):
            return ()
        raise _bad("rows-from-a-file", N_("field", "Rows come from a file; import it."))

    def format(self, value: Any) -> str:
        return str(len(value or ()))

    def store(self, value: Any) -> Stored:  # noqa: ARG002 -- they are in the events that come of them
        return None
