"""What is worked out of words is remembered by `remembering` alone, so that locking forgets it."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "secretdesk"
_CACHES = {"cache", "lru_cache"}
_WORDS = {"text", "words", "title", "period"}


def remembers_words(source: str) -> list[str]:
    """Return the functions whose words a cache of Python's own keeps until the program ends."""
    found = []
    for one in ast.walk(ast.parse(source)):
        if not isinstance(one, ast.FunctionDef):
            continue
        called = [way.func if isinstance(way, ast.Call) else way for way in one.decorator_list]
        names = {
            way.id if isinstance(way, ast.Name) else way.attr
            for way in called
            if isinstance(way, ast.Name | ast.Attribute)
        }
        told = {given.arg for given in (*one.args.args, *one.args.kwonlyargs)}
        if names & _CACHES and told & _WORDS:
            found.append(one.name)
    return found


def test_no_cache_outlives_the_session_with_words_in_it() -> None:
    assert remembers_words("@lru_cache(maxsize=9)\ndef measure(text: str) -> int: ...") == ["measure"]
    assert remembers_words("@functools.cache\ndef ink(n: int, *, words: str) -> int: ...") == ["ink"]
    found = {path: names for path in ROOT.rglob("*.py") if (names := remembers_words(path.read_text(encoding="utf-8")))}
    assert found == {}
