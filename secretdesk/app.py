"""Composition root: opens the window, or serves the command line; the only module that knows all others."""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING

from secretdesk import guard

if TYPE_CHECKING:
    from collections.abc import Sequence

OUR_FAULT = 70


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    guard.set_up()
    try:
        return _run(arguments)
    except Exception as error:  # noqa: BLE001 -- the last resort: name the place, never a value
        sys.stderr.write(_scrubbed(error))
        return OUR_FAULT


def _run(arguments: list[str]) -> int:
    verb = next((a for a in arguments if not a.startswith("-")), "")
    if arguments == ["--second-process"]:
        from secretdesk.vault.verifying import second  # noqa: PLC0415 -- the second process of a deep verification needs no more

        return second.main()
    if arguments[:1] == ["--capped-child"]:
        from secretdesk.outside import confined  # noqa: PLC0415 -- only the child that reads outside files limits itself so

        return confined.serve(arguments[1])
    if verb == "demo":
        from secretdesk.demo import main as demo  # noqa: PLC0415 -- only a demonstration needs all of it

        return demo.main(arguments)
    if _wants_window(arguments):
        from secretdesk.gui import office  # noqa: PLC0415 -- the command line needs no Qt

        return office.run(_option(arguments, "--vault"))
    from secretdesk import cli  # noqa: PLC0415 -- the window needs no parser

    return cli.main(arguments)


def _wants_window(arguments: list[str]) -> bool:
    rest = list(arguments)
    while rest and rest[0] == "--vault":
        rest = rest[2:]
    return not rest


def _option(arguments: list[str], name: str) -> str | None:
    return arguments[arguments.index(name) + 1] if name in arguments[:-1] else None


def _scrubbed(error: BaseException) -> str:
    # Values never reach a log: type, file and line only.
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {os.path.basename(one.filename)}:{one.lineno} {one.name}\n" for one in frames]  # noqa: PTH119
    return f"SecretDesk: internal error {type(error).__name__}\n" + "".join(lines)
