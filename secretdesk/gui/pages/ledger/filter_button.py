"""The ledger's way to saved filters: save what stands in the line, rename or remove what was saved, undo a removal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from secretdesk.desk import look, saved
from secretdesk.domain.custody.filtering import DropFilter, KeepFilter, RenameFilter, SaveFilter
from secretdesk.gui import background
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.ledger.filter_dialog import FilterDialog
from secretdesk.gui.show_error import show_error
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.ledgers import SavedFilter
    from secretdesk.gui.from_ledger.filter_line import FilterLine
    from secretdesk.gui.shell import Shell


class FilterButton(Button):
    """Alone it saves; where filters of this ledger are saved it offers them too."""

    def __init__(self, desk: Desk, shell: Shell, line: FilterLine) -> None:
        super().__init__(N_("ledger page", "Save filter"), icon="bookmark", height="small")
        self._desk, self._shell, self._line = desk, shell, line
        self.clicked.connect(self._pressed)
        if desk.session.inspector or not desk.vault.has_book:
            self.hide()

    def ask(self, id_: int) -> None:
        """Put a saved filter into the line."""
        one = dict(saved.filters(self._desk)).get(id_)
        if one is not None:
            self._line.set_text(one.query)

    def _pressed(self) -> None:
        menu = self.menu_of_filters()
        if len(menu.actions()) == 1:
            menu.actions()[0].trigger()
        else:
            menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        menu.deleteLater()

    def menu_of_filters(self) -> QMenu:
        """Return what may be done now: save the line, and each filter of this ledger to ask, rename and remove."""
        menu = QMenu(self)
        menu.addAction(tr(N_("ledger page", "Save this filter"))).triggered.connect(lambda _on=False: self.save())
        own = [one for one in saved.filters(self._desk) if one[1].of == self._line.ledger]
        if own:
            menu.addSeparator()
        for id_, one in own:
            inner = menu.addMenu(one.name)
            for words, do in (
                (N_("ledger page", "Ask it"), partial(self._line.set_text, one.query)),
                (N_("ledger page", "Rename"), partial(self.rename, id_, one)),
                (N_("ledger page", "Remove"), partial(self.remove, id_, one)),
            ):
                inner.addAction(tr(words)).triggered.connect(lambda _on=False, do=do: do())
        return menu

    def begin(self) -> None:
        """Save what stands in the line, as asked by the menu."""
        self.save()

    def save(self) -> FilterDialog | None:
        """Ask for a name and save what stands in the line; an empty or a wrong one is not worth a name."""
        text = self._line.text()
        if not text or look.asked(self._desk, self._line.ledger, text).mistakes:
            words = N_("ledger page", "First write a filter that finds something.")
            self._shell.answer(Answer(words=words, tone="amber"))
            self._line.setFocus()
            return None
        made = partial(SaveFilter, of=self._line.ledger, query=text)
        return self._ask(N_("act", "Save as filter"), text, lambda name: made(name=name))

    def rename(self, id_: int, one: SavedFilter) -> FilterDialog:
        return self._ask(
            N_("act", "Rename filter"), one.query, lambda name: RenameFilter(filter=id_, name=name), name=one.name
        )

    def remove(self, id_: int, one: SavedFilter) -> None:
        """Remove a filter, and offer to put it back."""

        def done(_outcome: object) -> None:
            self._shell.refresh()
            note = Note(
                tone="blue",
                icon="bookmark",
                fact=N_("ledger page", "Filter {name} removed.", name=one.name),
                button=N_("ledger page", "Put it back"),
            )
            self._shell.banner(note, lambda: self._put_back(id_))

        self._perform(DropFilter(filter=id_), done)

    def _put_back(self, id_: int) -> None:
        self._shell.banner(None)
        self._perform(KeepFilter(filter=id_), lambda _outcome: self._shell.refresh())

    def _perform(self, command: Any, done: Any) -> None:
        background.run(
            lambda _progress: self._desk.perform(command), done, lambda error: show_error(self._shell, error)
        )

    def _ask(self, title: Any, query: str, made: Any, *, name: str = "") -> FilterDialog:
        dialog = FilterDialog(self._desk, title, query, made, name=name, parent=self.window())
        dialog.recorded.connect(lambda _outcome: self._shell.refresh())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
