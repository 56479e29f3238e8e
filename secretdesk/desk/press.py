"""Where printed bytes go: to the printer over the local print service, never through a file in clear."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from secretdesk.errors import Obstacle
from secretdesk.text import N_

_SOCKET = Path("/run/cups/cups.sock")
_PATH = "/usr/bin:/bin:/usr/local/bin"


def printers() -> tuple[str, ...]:
    """Return the queues of this computer; none where no print service runs."""
    program = shutil.which("lpstat", path=_PATH)
    if program is None or not _SOCKET.exists():
        return ()
    done = subprocess.run([program, "-e"], capture_output=True, env=_environment(), timeout=10, check=False)  # noqa: S603 -- absolute path, fixed words
    return tuple(done.stdout.decode(errors="replace").split())


def to_printer(pdf: bytes, queue: str | None, job: str) -> None:
    """Hand a document to `lp` on its standard input under a neutral job name; raise `Obstacle` if it does not take it."""
    program = shutil.which("lp", path=_PATH)
    if program is None or not _SOCKET.exists():
        raise Obstacle("no-printer", N_("press", "No printer is set up on this computer. Nothing was printed."))
    words = [program, *(["-d", queue] if queue else []), "-t", job, "-"]
    try:
        done = subprocess.run(words, input=pdf, capture_output=True, env=_environment(), timeout=120, check=False)  # noqa: S603 -- absolute path, fixed words
    except subprocess.TimeoutExpired:
        raise Obstacle("printer-silent", N_("press", "The print service does not answer.")) from None
    if done.returncode != 0:
        raise Obstacle("printer-refused", N_("press", "The print service refused the job. Nothing was printed."))


def _environment() -> dict[str, str]:
    # Without this name libcups falls back to a network port of this computer.
    return {"CUPS_SERVER": str(_SOCKET), "LANG": "C.UTF-8"}
