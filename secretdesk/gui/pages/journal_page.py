"""What was done: every act, newest first, with its entry number, time, object and account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.domain.ledgers import Label
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui.components.banner import Banner
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.from_ledger.cell_words import Telling, sentence, short_day
from secretdesk.gui.from_ledger.past_words import act_title, act_words, details, pointed_in
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.language import tr
from secretdesk.gui.page import Page, Room
from secretdesk.gui.show_error import note_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell
    from secretdesk.vault import Past, Reading

WINDOW = 200
_COLUMNS = (
    Column(id="seq", words=N_("journal", "Entry"), width=84, align="right"),
    Column(id="at", words=N_("journal", "Time"), width=112),
    Column(id="act", words=N_("journal", "Act"), width=150),
    Column(id="object", words=N_("journal", "Object"), width=220),
    Column(id="details", words=N_("journal", "What of it"), width=120, stretch=True),
    Column(id="account", words=N_("journal", "Account"), width=170),
)


class JournalPage(Page):
    """Read as far as it is scrolled; nothing in it can be changed."""

    title = N_("journal", "Journal of acts")

    def __init__(self, desk: Desk, shell: Shell, *, at_once: int = WINDOW) -> None:
        self.desk, self.shell, self._at_once = desk, shell, at_once
        self.widget = QWidget()
        self.head: PageHead = PageHead(self.title)
        self.trouble = Banner()
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS, bare=False)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(self.title))
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout(self.widget)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.trouble)
        lines.addWidget(self.table, 1)
        self.widget.setFocusProxy(self.table)
        self.reads = Reads(self.widget)
        self.reads.failed.connect(lambda error: self.trouble.say(note_of(error)))
        self._past: list[Past] = []
        self._names: dict[tuple[str, int], str] = {}
        self._more = True

    def refresh(self) -> None:
        limit = max(self._at_once, len(self._past))
        self.reads.ask("acts", lambda: self._read(limit, None), lambda found: self._show(found, limit, anew=True))

    def begin(self, verb: str) -> None:  # noqa: ARG002 -- nothing is begun in a list of what was done
        self.table.scrollToTop()

    def fit(self, room: Room) -> None:
        """With less room the words about an act go before its numbers."""
        self.table.setColumnHidden(4, room is not Room.WIDE)

    def put_away(self) -> None:
        """Nothing is unfinished here."""
        self.trouble.hide()

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if self._more and self._past and value >= bar.maximum() - bar.pageStep():
            before = self._past[-1].act_id
            self.reads.ask(
                "acts",
                lambda: self._read(self._at_once, before),
                lambda found: self._show(found, self._at_once, anew=False),
            )

    def _read(self, limit: int, before: int | None) -> tuple[list[Past], dict[tuple[str, int], str], int]:
        def work(reading: Reading) -> tuple[list[Past], dict[tuple[str, int], str], int]:
            past = reading.recent(limit, before=before)
            wanted: dict[str, set[int]] = {"account": {one.account for one in past}}
            for one in past:
                for kind, ids in pointed_in(one.event).items():
                    wanted.setdefault(kind, set()).update(ids)
                if not one.register_no:
                    wanted.setdefault(one.kind, set()).add(one.object_id)
            labels = wanted.pop("label", set())
            names = {(k, i): name for k, ids in wanted.items() for i, name in reading.names(k, ids).items()}
            return past, names | _labels_named(reading, labels), reading.next_id

        return self.desk.read(work)

    def _show(self, found: tuple[list[Past], dict[tuple[str, int], str], int], limit: int, *, anew: bool) -> None:
        past, names, size = found
        self._past = past if anew else [*self._past, *past]
        self._names = names if anew else {**self._names, **names}
        self._more = len(past) == limit
        today = self.desk.context(0).today
        masked = not self.shell.titles_shown()
        telling = Telling(profile=self.desk.profile, today=today, names=self._names, masked=masked)
        chosen, top = self.table.key(), self.table.verticalScrollBar().value()
        self.model.set_rows([(one.seq, self._row(one, telling)) for one in self._past])
        self._choose(chosen)
        self.table.verticalScrollBar().setValue(top)
        self.head.say(self.title, N_("journal", "{n} {n|entry|entries}", n=f"{size:,}"))

    def _choose(self, seq: int) -> None:
        at = next((k for k, one in enumerate(self._past) if one.seq == seq), -1)
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, 0))

    def _row(self, past: Past, telling: Telling) -> tuple[Cell, ...]:
        at = past.at.astimezone()
        words: Any = act_words(past) if past.act.startswith("note_") else act_title(past.act)
        red = past.act == "note_refused" or bool(getattr(past.event, "violation", None))
        name = past.register_no or self._names.get((past.kind, past.object_id), "")
        if past.entries > 1:
            name = tr(N_("journal", "{name}, {n} entries", name=name, n=past.entries)) if name else str(past.entries)
        account = self._names.get(("account", past.account), f"#{past.account}")
        role = ROLE_WORDS.get(past.role)
        return (
            Cell(words=str(past.seq), tone="text3", family="mono"),
            Cell(words=f"{short_day(at.date(), telling.today)} {at:%H:%M}", tone="text2"),
            Cell(words=tr(words), tone="red" if red else "text", weight=500 if red else 400),
            Cell(words=name),
            Cell(words=sentence(details(past, telling)), tone="text2"),
            Cell(words=f"{account} {tr(role) if role else past.role}".strip(), tone="text2"),
        )


def _labels_named(reading: Reading, ids: set[int]) -> dict[tuple[str, int], str]:
    """Name labels after what they stick on: the bytes of a code say nothing to anybody."""
    if not reading.connection.has_book:
        return {}
    labels = {id_: label for id_ in ids if (label := reading.facts.get(Label, id_)) is not None}
    stuck: dict[str, set[int]] = {}
    for label in labels.values():
        stuck.setdefault(label.object_kind, set()).add(label.object_id)
    names = {(kind, id_): name for kind, found in stuck.items() for id_, name in reading.names(kind, found).items()}
    return {("label", id_): names.get((one.object_kind, one.object_id), "") for id_, one in labels.items()}
