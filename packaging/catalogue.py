"""Reads and writes the translations of `resources/i18n`: Qt Linguist XML, sorted so that two people's work merges."""

from __future__ import annotations

import contextlib
import os
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Key = tuple[str, str]  # context, English source


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Let one process at a time work on `folder`; the lock lies on the folder itself, so no lock file is left."""
    if os.name == "nt":  # Windows builds alone, one at a time
        yield
        return
    import fcntl  # noqa: PLC0415 -- Windows has none

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def write_if_changed(path: Path, content: bytes) -> bool:
    """Put `content` at `path` in one step; an unchanged file keeps its time, so nothing downstream is made again."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    new.write_bytes(content)
    new.replace(path)
    return True


def read(path: Path) -> dict[Key, str]:
    """Return {(context, source): words} of the finished translations in a .ts file; none where there is no file."""
    if not path.is_file():
        return {}
    words: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- our own file, under version control
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and "type" not in translation.attrib and translation.text:
                words[name, message.findtext("source", "")] = translation.text
    return words


def write(path: Path, language: str, words: Mapping[Key, str]) -> bool:
    """Write finished translations, by context, then source; say whether anything changed."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({key[0] for key in words}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(key[1] for key in words if key[0] == context):
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        <translation>{escape(words[context, source])}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    lines += ["</TS>", ""]
    return write_if_changed(path, "\n".join(lines).encode())
