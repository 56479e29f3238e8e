"""The steps of the set-up by name; each is made when it is first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.gui.components.banner import Note
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.setup_page import Panel

    Entered = Callable[[Note], None]


def made(step: str, bench: Bench, machine: Machine, entered: Entered) -> Panel:
    """Return the panel of a step; `entered` is told what it came to."""
    # ruff: noqa: PLC0415
    match step:
        case "people":
            from secretdesk.gui.pages.setting_up.people import PeoplePanel

            return PeoplePanel(bench, entered)
        case "places":
            from secretdesk.gui.pages.setting_up.places import PlacesPanel

            return PlacesPanel(bench, entered)
        case "numbers":
            from secretdesk.gui.pages.setting_up.numbers import NumbersPanel

            return NumbersPanel(bench, entered)
        case "printer":
            from secretdesk.gui.pages.setting_up.printer import PrinterPanel

            return PrinterPanel(bench, machine, entered)
        case "scanner":
            from secretdesk.gui.pages.setting_up.scanner import ScannerPanel

            return ScannerPanel(bench, machine, entered)
        case "sheet":
            from secretdesk.gui.pages.setting_up.paper import SheetPanel

            return SheetPanel(bench, entered)
        case _:
            from secretdesk.gui.pages.setting_up.paper import BackupPanel

            return BackupPanel(bench)
