"""Says on a terminal how far long work is; where nobody looks, nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from secretdesk.cli.say import language
from secretdesk.text import say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from secretdesk.text import Message


def telling(options: Namespace, doing: Message) -> Callable[[int, int], None]:
    """Return what is told how much of work is done, and says it in one line that ends with the work."""
    if options.json or not sys.stderr.isatty():
        return lambda _done, _whole: None
    words, last = say(doing, language(options)), -1

    def told(done: int, whole: int) -> None:
        nonlocal last
        share = 100 * done // whole if whole else 0
        if share != last:
            last = share
            sys.stderr.write(f"\r{words}: {share} %" + ("\n" if share == 100 else ""))
            sys.stderr.flush()

    return told
