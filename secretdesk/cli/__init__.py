"""The same desk without a window: the same roles, the same journal, exit codes a script can rely on.

0 done, 1 refused by rule or role, 2 bad input, 3 obstacle, 4 tampering or rollback, 70 our fault. Passphrases are asked
at the terminal or read from a file descriptor, one line a person; never from arguments or the environment.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from secretdesk.cli.parser import parser
from secretdesk.cli.say import report
from secretdesk.errors import SecretDeskError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    options = parser().parse_args(list(argv))
    try:
        return int(options.run(options) or 0)
    except SecretDeskError as error:
        report(options, error)
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 130
    except BrokenPipeError:
        return 0
