"""The first step of a founding: the unit, and what the kind of its vault brings with it for good."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.domain.ledgers.vault import VAULT_KINDS
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.pane import Pane, column
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.language import language
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

# What a kind means, each with its icon; said for the kind chosen.
MEANS: dict[str, tuple[tuple[str, Message], ...]] = {
    "real": (
        ("shield-check", N_("founding", "For the unit's true ledgers. Exports and PDFs go onto approved media only.")),
        ("key-round", N_("founding", "Keys are made slowly on purpose: each unlocking takes about a second.")),
        ("history", N_("founding", "A second mark outside the folder tells when an older copy was put back.")),
    ),
    "training": (
        ("book-open", N_("founding", "For practising with your own invented data; never for true titles or names.")),
        ("shield-alert", N_("founding", "Framed in green; every page and every print says that it is practice.")),
        ("folder", N_("founding", "Plain folders count as media, keys are made fast. It never becomes a real one.")),
    ),
    "demonstration": (
        ("monitor", N_("founding", "For showing the program to others with invented data.")),
        (
            "shield-alert",
            N_("founding", "Framed in amber; every page and every print says that it is a demonstration."),
        ),
        ("folder", N_("founding", "Plain folders count as media, keys are made fast. It never becomes a real one.")),
    ),
}
ALWAYS = (("scroll-text", N_("founding", "Levels, periods, forms and numbering follow the profile for state organs.")),)


class UnitStep(QWidget):
    """`unit`, `kind` and `paper` are its fields; `field` shows what is wrong with the first."""

    def __init__(self) -> None:
        super().__init__()
        self.unit = LineEdit(height=40)
        self.kind = Combo([(id_, words) for id_, words in VAULT_KINDS if id_ in MEANS])
        self.paper = Combo([("zh_CN", "\u4e2d\u6587"), ("en", "English")])
        self.paper.choose(language())
        self.field = Field(N_("vault", "Unit"), self.unit)
        pane = Pane(N_("founding", "Unit and kind of vault"), N_("founding", "fixed for good"), margin=16)
        pane.body.addWidget(self.field)
        line = QHBoxLayout()
        line.setSpacing(px(16))
        line.addWidget(Field(N_("vault", "Kind of vault"), self.kind), 1)
        line.addWidget(Field(N_("founding", "Language of paper"), self.paper), 1)
        pane.body.addLayout(line)
        self.means = [IconWords("info", "", wrap=True) for _ in MEANS["real"]]
        for part in self.means:
            pane.body.addWidget(part)
        for icon, words in ALWAYS:
            pane.body.addWidget(IconWords(icon, words, wrap=True))
        self.setLayout(column(pane, 1))
        self.kind.currentIndexChanged.connect(lambda _n: self._say())
        self._say()

    def _say(self) -> None:
        for part, (icon, words) in zip(self.means, MEANS.get(self.kind.current(), MEANS["real"]), strict=True):
            part.say(words, icon=icon)
