"""The same desk without a window: the same roles, the same journal, exit codes a script can rely on.

0 done, 1 refused by rule or role, 2 bad input, 3 obstacle, 4 tampering or rollback, 70 our fault. Passphrases are asked
at the terminal or read from a file descriptor, one line a person; never from arguments or the environment.
"""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from secretdesk.cli.parser import parse
from secretdesk.cli.say import report
from secretdesk.errors import SecretDeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; a vault in trouble is said and answered 4, whatever was asked of it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without our characters still gets an answer
    options = Namespace(json="--json" in argv, language=None, trouble=None)
    try:
        options = parse(argv)
        code = int(options.run(options) or 0)
        sys.stdout.flush()
    except SecretDeskError as error:
        report(options, error)
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that Python's own flush at exit is silent
        return 0
    return options.trouble.exit_code if options.trouble else code
