"""A picture of every page, in both languages, light and dark, at two sizes, with something on each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from secretdesk.demo.at_desk import code, in_store, on_loan
from secretdesk.desk.cast import words
from secretdesk.domain.ledgers import Copy, Place
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.demo.main import Show
    from secretdesk.demo.sitting import Sitting
    from secretdesk.demo.years import Story
    from secretdesk.gui.main_window import MainWindow

LANGUAGES, SCHEMES = ("zh_CN", "en"), ("light", "dark")
SIZES = ((100, 1440, 900), (150, 1366, 768))
# What is photographed first, in the order of the navigation: name, page, verb; after them every page not named here.
PAGES: tuple[tuple[str, str, str], ...] = (
    ("today", "today", ""),
    ("desk-lend", "desk", "lend"),
    ("desk-return", "desk", "return"),
    ("desk-renew", "desk", "renew"),
    ("desk-move", "desk", "move"),
    ("desk-missing", "desk", "missing"),
    ("register", "register", ""),
    ("destruction", "destruction", ""),
    ("copies", "copies", ""),
    ("copies-masked", "copies", ""),
    ("carriers", "carriers", ""),
    ("computers", "computers", ""),
    ("equipment", "equipment", ""),
    ("documents", "documents", ""),
    ("batches", "batches", ""),
    ("slips", "slips", ""),
    ("people", "people", ""),
    ("places", "places", ""),
    ("safes", "safes", ""),
    ("key_rooms", "key_rooms", ""),
    ("sheets", "sheets", ""),
    ("entries", "entries", ""),
    ("print", "print", "F01"),
    ("export", "export", "ledger:carriers:"),
    ("verify", "verify", ""),
    ("office", "office", ""),
    ("accounts", "accounts", ""),
    ("media", "media", ""),
    ("help", "help", "help"),
)
_SHEETS = ("keys", "settings")


def photograph(show: Show, story: Story, sitting: Sitting) -> None:
    """Take every picture; another language or size makes the window anew over the open desk."""
    taken = 0
    for language in LANGUAGES:
        for scale, width, height in SIZES:
            for scheme in SCHEMES:
                sitting.prefer(language=language, scheme=scheme, scale=scale)
                sitting.size(width, height)
                folder = f"{language}-{scheme}-{scale}"
                (sitting.folder / folder).mkdir(exist_ok=True)
                taken += _round(story, sitting, folder)
            show.step(f"pictures: {taken}")
    story.count("pictures", taken)


def every_page(window: MainWindow) -> tuple[tuple[str, str, str], ...]:
    """Return what is photographed: no page that this window has may be left out."""
    named = {page for _, page, _ in PAGES}
    return (*PAGES, *((id_, id_, "") for id_ in window._shelf.entries if id_ not in named))  # noqa: SLF001 -- every one


def _round(story: Story, sitting: Sitting, folder: str) -> int:
    pages = every_page(sitting.window)
    for name, page, verb in pages:
        sitting.go(page, verb)
        shown = cast("Any", sitting.window.page(page))
        prepare = _PREPARED.get(name, _first_row if isinstance(shown, LedgerPage) else None)
        if prepare is not None:
            prepare(story, sitting, shown)
        sitting.shoot(f"{folder}/{name}")
        if name == "copies-masked":
            sitting.window.actions_["titles"].trigger()
    for action in _SHEETS:
        sitting.window.actions_[action].trigger()
        sitting.shoot(f"{folder}/{action}")
    return len(pages) + len(_SHEETS) + _covers(sitting, folder)


def _covers(sitting: Sitting, folder: str) -> int:
    """Photograph what stands before the work: locked, unlocking, founding; then unlock again."""
    from secretdesk.gui.pages.founding.founding_page import FoundingPage  # noqa: PLC0415 -- shown here only

    sitting.go("today")
    sitting.lock()
    sitting.shoot(f"{folder}/lock")
    cover = cast("Any", sitting.office.cover)
    cover.other_requested.emit()
    sitting.shoot(f"{folder}/unlock")
    page = FoundingPage(sitting.folder / "new")
    page.unit.setText(str(words()["unit"]))
    page.next()
    for k, one in enumerate(page.posts.rows):
        one.name.setText(words()["surnames"][k] + words()["given"][k])
        one.staff_no.setText(f"{k + 1:04d}")
        one.department.setText(words()["departments"][0])
    sitting.window.show_cover(page, "", [])
    page.next()
    sitting.shoot(f"{folder}/founding")
    sitting.office.show_unlock()
    sitting.calm()
    sitting.unlock("officer")
    return 3


# What lies on a page when it is photographed.


def _lend(story: Story, sitting: Sitting, page: Any) -> None:
    page.cards.close_card()
    mode = page.modes["lend"]
    if mode.basket.lines:
        return
    sitting.scan(code(sitting, "person", story.cast.by_account["reader1"]))
    for level, n in (("neibu", 1), ("gongzuo_mimi", 2), ("jimi", 1), ("juemi", 1)):
        for one in in_store(sitting, level, n + 3)[:n]:
            sitting.scan(one.record.number)


def _return(_story: Story, sitting: Sitting, page: Any) -> None:
    mode = page.modes["return"]
    if not mode.backs:
        late = sitting.desk.read(lambda reading: reading.facts.find(Copy, state="on_loan"))
        for one in (late[0], on_loan(sitting)[-1]):
            sitting.scan(one.record.number)


def _renew(_story: Story, sitting: Sitting, page: Any) -> None:
    if not page.modes["renew"].basket.lines:
        for one in on_loan(sitting)[:2]:
            sitting.scan(one.record.number)


def _move(_story: Story, sitting: Sitting, page: Any) -> None:
    if page.modes["move"].target is None:
        sitting.scan("R1-2-3")


def _missing(_story: Story, sitting: Sitting, page: Any) -> None:
    if page.modes["missing"].back is None:
        sitting.scan(in_store(sitting, "jimi", 6)[0].record.number)


def _register(_story: Story, sitting: Sitting, page: Any) -> None:
    parts, form = words(), page.form.editors
    typed = {
        "issuer": parts["issuers"][3][0], "document_no": "\u67d0\u90e8\u51fd\u30142026\u3015131\u53f7",
        "title": parts["genres"][5].format(s=parts["subjects"][8]), "level": "jimi", "period": "years:30",
        "copy_nos": "000121-000123", "pages": "24", "issue_date": "2026-11-20",
    }  # fmt: skip
    for name, text in typed.items():
        form[name].restore(text)
    place = sitting.desk.read(lambda reading: reading.facts.find(Place, code="R1-2-2"))[0]
    form["place"].show_value(place.id, place.record.name)
    sitting.keys("Ctrl+Return")


def _destruction(_story: Story, sitting: Sitting, page: Any) -> None:
    page.to_batches()
    sitting.calm()


def _first_row(_story: Story, sitting: Sitting, page: Any) -> None:
    if page.table.model().rowCount():
        page.table.selectRow(0)
        sitting.calm()
        page._pause.stop()  # noqa: SLF001 -- shown at once, without the pause a moving cursor needs
        page.show_object(page.kind, page.table.chosen())
        sitting.calm()


def _on_loan(story: Story, sitting: Sitting, page: Any) -> None:
    page.begin("overdue")
    sitting.calm()
    _first_row(story, sitting, page)


def _masked(story: Story, sitting: Sitting, page: Any) -> None:
    page.filter.set_text("")
    sitting.calm()
    if sitting.window.titles_shown():
        sitting.window.actions_["titles"].trigger()
    _first_row(story, sitting, page)


def _drawn(_story: Story, sitting: Sitting, page: Any) -> None:
    sitting.until(lambda: page.drawn is not None and page.preview.pages() > 0, "the page drawn")


def _verified(_story: Story, sitting: Sitting, page: Any) -> None:
    page.deep("chain")
    page.verify()
    sitting.calm()


_PREPARED: dict[str, Callable[[Story, Sitting, Any], None]] = {
    "desk-lend": _lend,
    "desk-return": _return,
    "desk-renew": _renew,
    "desk-move": _move,
    "desk-missing": _missing,
    "register": _register,
    "destruction": _destruction,
    "copies": _on_loan,
    "copies-masked": _masked,
    "print": _drawn,
    "verify": _verified,
}
