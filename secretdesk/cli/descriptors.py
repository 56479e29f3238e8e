"""What comes through descriptors: passphrases line by line, fields and acts as JSON; nothing of it stands in arguments."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import fields_of
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LINE_LIMIT = 1024
JSON_LIMIT = 1 << 24
_POINTERS = frozenset({"ref", "refs"})


def read_line(descriptor: int) -> bytearray:
    """Read one line and not a byte more, so that what follows is there for the next reader; its end is cut off."""
    found = bytearray()
    try:
        while len(found) <= LINE_LIMIT:
            one = os.read(descriptor, 1)
            if one in {b"", b"\n"}:
                break
            found += one
    except OSError:
        raise _unreadable() from None
    if found.endswith(b"\r"):
        del found[-1:]
    return found


def read_json(descriptor: int) -> dict[str, Any]:
    """Read one JSON object."""
    try:
        with os.fdopen(os.dup(descriptor), "rb") as stream:
            content = stream.read(JSON_LIMIT + 1)
    except OSError:
        raise _unreadable() from None
    return _object(content)


def read_text(descriptor: int) -> str:
    """Read lines of words, as UTF-8."""
    try:
        with os.fdopen(os.dup(descriptor), "rb") as stream:
            return stream.read(JSON_LIMIT + 1).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise _unreadable() from None


def read_objects(descriptor: int) -> Iterator[dict[str, Any]]:
    """Read JSON objects, one a line; empty lines are passed over."""
    try:
        stream = os.fdopen(os.dup(descriptor), "rb")
    except OSError:
        raise _unreadable() from None
    with stream:
        while content := stream.readline(JSON_LIMIT + 1):
            if content.strip():
                yield _object(content)


def as_typed(cls: type[Any], found: Mapping[str, Any]) -> dict[str, str]:
    """Return JSON values as one would type them: numbers in pointer fields are ids, lists are separated lines."""
    pointers = {one.name for one in fields_of(cls) if one.kind.name in _POINTERS}
    return {str(name): _text(value, id_=name in pointers) for name, value in found.items()}


def _text(value: Any, *, id_: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int) and id_:
        return f"#{value}"
    if isinstance(value, dict):
        return "\n".join(f"{left}={right}" for left, right in value.items())
    if isinstance(value, list):
        return "\n".join(_text(one, id_=id_) for one in value)
    return str(value)


def _object(content: bytes) -> dict[str, Any]:
    if len(content) > JSON_LIMIT:
        raise BadInput("json-too-long", N_("cli", "More than {n} MB came through the descriptor.", n=JSON_LIMIT >> 20))
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadInput("bad-json", N_("cli", "The descriptor does not hold a JSON object."))
    return found


def _unreadable() -> BadInput:
    return BadInput("bad-descriptor", N_("cli", "That descriptor cannot be read."))
