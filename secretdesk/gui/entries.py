"""The pages of the window, by the officer's work; a page is made when it is first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledger import LEDGERS
from secretdesk.gui.finder import Finder
from secretdesk.gui.machine import Machine
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.saved_filters import SavedFilters
from secretdesk.gui.shell import Entry
from secretdesk.labels.incoming import is_incoming
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.main_window import MainWindow
    from secretdesk.gui.page import Page

    Send = Callable[[bytes, str], None]

# Ledgers in the navigation, in the order of the trade.
SHOWN = (
    "copies",
    "carriers",
    "computers",
    "equipment",
    "documents",
    "batches",
    "slips",
    "people",
    "places",
    "safes",
    "key_rooms",
    "sheets",
)
OFFICE = ("accounts", "media")
# Where registers were taken in from stands in the menu alone: it is asked for at the beginning, and seldom after.
SELDOM = ("imports",)


def register(window: MainWindow, desk: Desk, send: Send | None = None) -> None:
    """Register every page that this session may see. `send` takes printed bytes in place of this computer's printer."""
    ways = _ways(window, desk)
    machine = Machine(window.preferences, window.prefer, window.watch.adapt)
    made: list[Entry] = []
    if desk.vault.has_book:
        made += _work(window, desk, ways, machine, send)
        made += [_ledger(window, desk, name, ways, "ledgers") for name in SHOWN]
        made += [_ledger(window, desk, name, ways, "") for name in SELDOM]
        made.append(_import(window, desk, send))
    made.append(_journal(window, desk))
    if desk.vault.has_book:
        made += _output(window, desk, machine, send)
        made.append(_set_up(window, desk, machine, send))
    made += _offices(window, desk)
    # An officer has the accounts on the office page; they stand in the menu, so that the navigation needs no scrolling.
    group = "" if desk.vault.has_book else "office"
    made += [_ledger(window, desk, name, ways, group) for name in OFFICE]
    if desk.vault.has_book:
        made.append(_ledger(window, desk, "attachments", ways, ""))
    made.append(_help(window))
    window.register(*made)
    window.finder = Finder(window, desk)
    window.beside.append(window.finder)
    if desk.vault.has_book:
        window.beside.append(SavedFilters(window, desk))
        window.catch(lambda text: _received(window, text))
        window.handle("read_picture", lambda: _read_picture(window, desk))


def _received(window: MainWindow, text: str) -> Answer | None:
    """Bring the code of a received document to the form it fills, whatever page it was scanned on."""
    if not is_incoming(text):
        return None
    window.go("register")
    page = window.page("register")
    if page is None or window.current() != "register":
        return Answer(words=N_("scan", "A received document; finish what this page has begun first."), tone="amber")
    return page.scan(text)


def _read_picture(window: MainWindow, desk: Desk) -> None:
    from secretdesk.gui.pages.scans.picture_codes import read_codes  # noqa: PLC0415 -- seldom asked for

    read_codes(window, desk)


def _work(window: MainWindow, desk: Desk, ways: Ways, machine: Machine, send: Send | None) -> list[Entry]:
    def today() -> Page:
        from secretdesk.gui.pages.today.today_page import TodayPage  # noqa: PLC0415 -- made when gone to

        return TodayPage(desk, window, ways, send, machine)

    def at_desk() -> Page:
        from secretdesk.gui.pages.desk.desk_page import DeskPage  # noqa: PLC0415 -- made when gone to

        return DeskPage(desk, window, send)

    def receive() -> Page:
        from secretdesk.gui.pages.register.register_page import RegisterPage  # noqa: PLC0415 -- made when gone to

        return RegisterPage(desk, window, ways)

    def destroy() -> Page:
        from secretdesk.gui.pages.destruction.destruction_page import DestructionPage  # noqa: PLC0415 -- made when gone to

        return DestructionPage(desk, window, send)

    return [
        Entry(id="today", words=N_("navigation", "Today"), icon="calendar-check", make=today),
        Entry(
            id="desk",
            words=N_("navigation", "Desk"),
            icon="scan-line",
            menu="act",
            verbs=("lend", "return", "renew", "move", "missing"),
            make=at_desk,
        ),
        Entry(
            id="register",
            words=N_("navigation", "Register"),
            icon="inbox",
            menu="act",
            verbs=("receive",),
            make=receive,
        ),
        Entry(
            id="destruction",
            words=N_("navigation", "Destruction"),
            icon="shredder",
            menu="count",
            verbs=("destroy",),
            make=destroy,
        ),
    ]


def _ledger(window: MainWindow, desk: Desk, name: str, ways: Ways, group: str) -> Entry:
    def make() -> Page:
        from secretdesk.gui.pages.ledger.ledger_page import LedgerPage  # noqa: PLC0415 -- made when gone to

        return LedgerPage(desk, window, name, ways)

    info = LEDGERS[name].LEDGER
    return Entry(id=name, words=info.title, icon=info.icon, group=group, menu="ledgers", make=make)


def _import(window: MainWindow, desk: Desk, send: Send | None) -> Entry:
    def make() -> Page:
        from secretdesk.gui.pages.importing.import_page import ImportPage  # noqa: PLC0415 -- made when gone to

        return ImportPage(desk, window, send)

    words = N_("navigation", "Import an old register")
    return Entry(id="import", words=words, icon="download", group="", menu="ledgers", make=make)


def _journal(window: MainWindow, desk: Desk) -> Entry:
    def make() -> Page:
        from secretdesk.gui.pages.journal_page import JournalPage  # noqa: PLC0415 -- made when gone to

        return JournalPage(desk, window)

    words = N_("navigation", "Journal")
    return Entry(id="entries", words=words, icon="scroll-text", group="ledgers", menu="ledgers", make=make)


def _output(window: MainWindow, desk: Desk, machine: Machine, send: Send | None) -> list[Entry]:
    def prints() -> Page:
        from secretdesk.gui.pages.printing.print_page import PrintPage  # noqa: PLC0415 -- made when gone to

        return PrintPage(desk, window, send, machine.offset)

    def exports() -> Page:
        from secretdesk.gui.pages.export.export_page import ExportPage  # noqa: PLC0415 -- made when gone to

        return ExportPage(desk, window)

    return [
        Entry(
            id="print",
            words=N_("navigation", "Print"),
            icon="printer",
            group="output",
            menu="paper",
            verbs=("print", "labels"),
            make=prints,
        ),
        Entry(
            id="export",
            words=N_("navigation", "Export"),
            icon="hard-drive-upload",
            group="output",
            menu="paper",
            verbs=("export",),
            make=exports,
        ),
    ]


def _set_up(window: MainWindow, desk: Desk, machine: Machine, send: Send | None) -> Entry:
    def make() -> Page:
        from secretdesk.gui.pages.setting_up.setup_page import SetupPage  # noqa: PLC0415 -- made when gone to

        return SetupPage(desk, window, machine, send)

    # In no group: Today leads to it while it is not finished, the menu and the settings afterwards.
    words = N_("setup", "Set-up")
    return Entry(id="setup", words=words, icon="list-checks", group="", menu="vault", make=make)


def _offices(window: MainWindow, desk: Desk) -> list[Entry]:
    def verify() -> Page:
        from secretdesk.gui.pages.verify.verify_page import VerifyPage  # noqa: PLC0415 -- made when gone to

        return VerifyPage(desk, window)

    def offices() -> Page:
        from secretdesk.gui.pages.office.office_page import OfficePage  # noqa: PLC0415 -- made when gone to

        return OfficePage(desk, window)

    return [
        Entry(
            id="verify",
            words=N_("navigation", "Verify and back up"),
            icon="shield-check",
            group="output",
            menu="verify",
            verbs=("verify", "check_seal", "backup"),
            make=verify,
        ),
        Entry(
            id="office",
            words=N_("navigation", "Accounts and media"),
            icon="key-round",
            group="office",
            menu="vault",
            verbs=("accounts", "media", "change_passphrase"),
            make=offices,
        ),
    ]


def _help(window: MainWindow) -> Entry:
    def ask(ledger: str, text: str) -> None:
        window.go(ledger)
        page = window.page(ledger)
        if page is not None:
            page.type(text)

    def make() -> Page:
        from secretdesk.gui.pages.help_page import HelpPage  # noqa: PLC0415 -- made when gone to

        return HelpPage(ask, window.actions_["keys"].trigger)

    # In no group, so that it stands in the menu alone.
    return Entry(id="help", words=N_("navigation", "Help"), icon="circle-help", group="", verbs=("help",), make=make)


def _ways(window: MainWindow, desk: Desk) -> Ways:
    def to_desk(verb: str, item: int) -> None:
        window.go("desk", verb)
        page = window.page("desk")
        number = desk.read(lambda reading: reading.facts.item(item))
        if page is not None and number is not None:
            window.answer(page.scan(number.record.number))

    def paper(kind: str, id_: int) -> None:
        window.go("print", f"{kind}:{id_}")

    return Ways(
        lend=lambda item: to_desk("lend", item),
        take_back=lambda item: to_desk("return", item),
        register=lambda: window.go("register", "receive"),
        print_ledger=lambda ledger, text: window.go("print", f"ledger:{ledger}:{text}"),
        print_covers=lambda document: window.go("print", f"document:{document}"),
        paper=paper,
        read_picture=window.actions_["read_picture"].trigger,
        import_into=lambda ledger: window.go("import", f"ledger:{ledger}"),
        help=lambda: window.go("help"),
        lock=window.lock,
        toggle_titles=window.actions_["titles"].trigger,
        columns=lambda ledger: window.preferences.columns.get(ledger, ()),
        remember_columns=lambda ledger, columns: _remember(window, ledger, columns),
    )


def _remember(window: MainWindow, ledger: str, columns: list[str]) -> None:
    window.preferences.columns[ledger] = columns
    window.preferred.emit("columns")
