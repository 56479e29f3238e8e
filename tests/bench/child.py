"""What is measured in a process of its own: syncs, time to the first page, memory. Says its figures as one line of JSON."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROWS, COLUMNS = 100, 8


def acts(folder: str, n: str) -> dict[str, float]:
    """Lend and take back at an open desk, that many acts."""
    from tests.bench.test_acts import handling

    unit = _unit(folder)
    desk = unit.open()
    lend, take_back = handling(desk, unit)
    for k in range(int(n) // 2):
        lend(k)
        take_back(k)
    desk.lock()
    return {}


def bare(folder: str, n: str) -> dict[str, float]:
    """Write bare transactions."""
    from tests.bench import floors

    scratch = Path(folder).parent / f"bare-{os.getpid()}-{n}"
    with floors.transaction(scratch) as write:
        for k in range(int(n)):
            write(k)
    return {}


def nothing(_folder: str) -> dict[str, float]:
    """Show a bare window with a table of as many cells as a ledger page has."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication([])
    start, busy = time.perf_counter(), time.process_time()
    window, table, model = QMainWindow(), QTableView(), QStandardItemModel(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"{row} {column}"))
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    window.grab()
    application.processEvents()
    return {
        "seconds": time.perf_counter() - start,
        "processor": time.process_time() - busy,
        "started": _age(),
        "processor_started": time.process_time(),
        "megabytes": _peak(),
    }


def prompt(folder: str) -> dict[str, float]:
    """Start as `secretdesk` does, until the passphrase can be typed."""
    from PySide6.QtWidgets import QApplication

    from secretdesk import guard
    from secretdesk.gui import giving_way
    from secretdesk.gui.application import Application
    from secretdesk.gui.office import Office

    guard.set_up()
    office = Office(Path(folder))
    application = Application(office.furnish, Path(folder).parent / "window" / "prompt.json")
    giving_way.settle()
    opened = application.open()
    opened.grab()
    QApplication.processEvents()
    cover: Any = office.cover
    if not cover.form.passphrase.isVisible():
        raise AssertionError(folder)
    found = {"seconds": _age(), "processor": time.process_time(), "megabytes": _peak()}
    office.leave()
    return found


def window(folder: str) -> dict[str, float]:
    """Unlock a vault at the real window and go to its first ledger page, until rows stand there."""
    from PySide6.QtWidgets import QApplication

    from secretdesk.demo.sitting import Sitting
    from secretdesk.vault import slots
    from tests.bench.scenario import passphrase

    start, busy = time.perf_counter(), time.process_time()
    slots.unlock(Path(folder), "officer", passphrase(), now=time.time_ns() // 1000).wipe()
    derived, processor_derived = time.perf_counter() - start, time.process_time() - busy
    sitting = Sitting(Path(folder), Path(folder).parent / "window", _clock())
    cover: Any = sitting.office.cover
    if not cover.form.name.isHidden():
        sitting.fill("officer", cover.form.name)
    sitting.sign("officer", cover.form.passphrase)
    start, busy = time.perf_counter(), time.process_time()
    cover.form.button.click()
    sitting.until(lambda: sitting.office.desk is not None, "unlocking")
    unlocked = time.perf_counter() - start
    sitting.window.go("copies")
    page: Any = sitting.window.page("copies")
    sitting.until(lambda: page.model.row(0) is not None, "rows")
    sitting.window.grab()
    QApplication.processEvents()
    seconds, processor = time.perf_counter() - start, time.process_time() - busy
    sitting.calm()
    sitting.leave()
    return {
        "seconds": seconds,
        "processor": processor,
        "unlocked": unlocked,
        "derived": derived,
        "processor_derived": processor_derived,
        "megabytes": _peak(),
    }


def _clock() -> Any:
    from datetime import timedelta

    from tests.bench.scenario import LAST_DAY, at

    return at(LAST_DAY + timedelta(days=1))


def deep(folder: str) -> dict[str, float]:
    """Verify everything, and again from there on."""
    from secretdesk.desk import audit

    desk = _unit(folder).open()
    try:
        start = time.perf_counter()
        report = audit.verify(desk, "deep")
        seconds = time.perf_counter() - start
        start = time.perf_counter()
        audit.verify(desk, "deep", since_deep=True)
        since = time.perf_counter() - start
    finally:
        desk.lock()
    if report.findings:
        raise AssertionError(report.findings[:3])
    second = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"seconds": seconds, "since": since, "entries": report.size, "megabytes": _peak() + second}


def _unit(folder: str) -> Any:
    from tests.bench.scenario import Unit

    said = json.loads(Path(f"{folder}.json").read_text())
    return Unit(**{**said, "folder": Path(folder)})


def _peak() -> float:
    """Return the most memory this program had; what its parent had before it became this program does not count."""
    (most,) = (one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith("VmHWM"))
    return int(most.split()[1]) / 1024


def _age() -> float:
    """Return the seconds since this process was begun; the system counts in hundredths."""
    begun = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
    return float(Path("/proc/uptime").read_text().split()[0]) - begun


WHAT: dict[str, Callable[..., dict[str, float]]] = {
    "acts": acts,
    "bare": bare,
    "nothing": nothing,
    "prompt": prompt,
    "window": window,
    "deep": deep,
}

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(WHAT[sys.argv[1]](*sys.argv[2:])))
