"""The papers of a batch: which can be printed now, what they look like, and the button of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import IconWords, Rule
from secretdesk.gui.page import Answer
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.batch_look import BatchView
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done, Job
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench

PAUSE_MS = 250
# form -> (words on its button, the states in which it can be printed)
FORMS: dict[str, tuple[Message, frozenset[str]]] = {
    "f27": (N_("destruction", "Approval sheet F27"), frozenset({"listed", "approved", "in_transit", "destroyed"})),
    "f28": (N_("destruction", "List F28"), frozenset({"listed", "approved", "in_transit", "destroyed"})),
    "f29": (N_("destruction", "Escort note F29"), frozenset({"in_transit", "destroyed"})),
    "f31": (N_("destruction", "Certificate F31"), frozenset({"destroyed"})),
}
# What is worth looking at, by the state of the batch.
SHOWN = {"listed": "f27", "approved": "f28", "in_transit": "f29", "destroyed": "f31"}


class BatchPapers(Pane):
    """Preview of the paper that comes next, and a button for each that can be printed now."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(N_("destruction", "Papers"), margin=0)
        self.bench = bench
        self.view: BatchView | None = None
        self._drawn: tuple[object, ...] = ()
        self.preview = PagePreview()
        self._pane: QWidget | None = None
        self.turn = Button(N_("destruction", "Preview"), icon="eye", tone="link", height="small")
        self.turn.setCheckable(True)
        self.turn.toggled.connect(lambda _on: self._turn())
        self.head.addWidget(self.turn)
        self.body.setSpacing(0)
        self.body.addWidget(self.preview, 1)
        self.said = IconWords("info", size=13, tone="text2", wrap=True)
        self.said.setContentsMargins(px(12), px(4), px(12), px(4))
        self.said.hide()
        self.body.addWidget(self.said)
        self.body.addWidget(Rule())
        line = QWidget()
        flow = FlowLayout(line, across=px(8), down=px(6))
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        self.buttons: dict[str, Button] = {}
        for form, (words, _) in FORMS.items():
            button = Button(words, icon="printer", height="small")
            button.clicked.connect(lambda _on=False, form=form: self.print(form))
            self.buttons[form] = button
            flow.addWidget(button)
        self.body.addWidget(line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._turn()

    def beside(self, pane: QWidget | None) -> None:
        """Leave the room to the pane of the step; the preview takes its place when asked for."""
        self._pane = pane
        self.turn.setVisible(pane is not None)
        self.turn.setChecked(False)
        self._turn()

    def _turn(self) -> None:
        shown = self._pane is None or self.turn.isChecked()
        self.preview.setVisible(shown)
        self.turn.say(N_("destruction", "Back to the step") if self.turn.isChecked() else N_("destruction", "Preview"))
        policy = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        if self._pane is not None:
            self._pane.setVisible(not shown)

    def show_batch(self, view: BatchView) -> None:
        """Offer what can be printed now, and draw what comes next unless it is drawn already."""
        self.view = view
        for form, (_, states) in FORMS.items():
            fits = view.batch.state in states and (form != "f29" or bool(view.batch.escorts))
            self.buttons[form].setVisible(fits)
        key = (view.id, view.batch, len(view.items))
        if key != self._drawn:
            self._drawn = key
            self._pause.start()

    def _job(self, form: str) -> Callable[[Desk], Job]:
        batch = self.view.id if self.view is not None else 0

        def make(desk: Desk) -> Job:
            from secretdesk.desk.jobs import batches  # noqa: PLC0415 -- paper is heavy

            made: dict[str, Callable[[Desk, int], Job]] = {
                "f27": batches.f27, "f28": batches.f28, "f29": batches.f29, "f31": batches.f31,
            }  # fmt: skip
            return made[form](desk, batch)

        return make

    def _draw(self) -> None:
        if self.view is None or not self.view.items:
            self.preview.clear()
            return
        form = SHOWN[self.view.batch.state]
        if form == "f29" and not self.view.batch.escorts:
            form = "f28"
        self.bench.papers.preview(self, self._job(form), self._drawn_as, self._not_drawn)

    def _drawn_as(self, pdf: bytes) -> None:
        self.said.hide()
        self.preview.show_pdf(pdf)

    def _not_drawn(self, error: SecretDeskError) -> None:
        self.preview.clear()
        self.said.say(error.message)
        self.said.show()

    def print(self, form: str) -> None:
        """Print a paper; where no printer is, say that it waits."""

        def done(printed: Done) -> None:
            self._drawn = ()
            words = N_("destruction", "{form} printed, {number}.", form=form.upper(), number=printed.number)
            self.bench.shell.answer(Answer(words=words, tone="green", icon="printer"))

        def failed(error: SecretDeskError) -> None:
            self.said.say(error.message, icon="printer", tone="amber")
            self.said.show()
            self.bench.shell.answer(Answer(words=error.message, tone="amber", icon="printer"))

        self.bench.papers.print(self, self._job(form), done, failed)
