"""The draft of the register form: kept encrypted while it is typed, offered again the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk import drafts
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.words import Words
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.from_ledger.entry_form import EntryForm

DRAFT = "register_incoming"


class Draft:
    """`taken` is called once a draft stands in the form again; `dirty` tells that something was typed since it was kept."""

    def __init__(
        self, desk: Desk, form: EntryForm, *, taken: Callable[[], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._desk, self._form, self._taken, self._failed = desk, form, taken, failed
        self.kept = Words(tone="text2")
        self.note = Banner()
        self.note.asked.connect(self._take)
        self.dirty = False
        self._draft: dict[str, str] = {}

    def save(self) -> None:
        """Keep what is typed; no part of the journal."""
        kept = dict(self._form.kept())

        def done(_nothing: None) -> None:
            now = self._desk.context(0).now
            self.dirty = False
            self.kept.say(N_("register", "Draft kept encrypted at {time}", time=f"{now:%H:%M}"))

        background.run(lambda _progress: drafts.save(self._desk, DRAFT, kept).result(), done, self._failed)

    def put_away(self) -> None:
        """Keep what was typed since, before the vault locks."""
        if self.dirty:
            drafts.save(self._desk, DRAFT, dict(self._form.kept())).result()

    def drop(self) -> None:
        """What was typed is registered, or no longer wanted."""
        self.dirty = False
        drafts.save(self._desk, DRAFT, None)

    def load(self) -> dict[str, Any] | None:
        return drafts.load(self._desk, DRAFT)

    def offer(self, draft: dict[str, Any] | None) -> None:
        """Say that a draft is there, unless something new was begun."""
        if not draft or self.dirty:
            return
        self._draft = {str(name): str(text) for name, text in draft.items()}
        fact = N_("register", "A registration was not finished")
        what = N_("register", "It was kept encrypted, {n} {n|field|fields} filled in.", n=len(draft))
        self.note.say(Note(tone="blue", fact=fact, what=what, icon="file-check", button=N_("register", "Go on")))

    def _take(self) -> None:
        self.note.hide()
        self._form.restore(self._draft)
        self._taken()
