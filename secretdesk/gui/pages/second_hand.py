"""A second person's passphrase beside a page: asked for when it is needed, wiped when it is not any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.desk.signers import signers
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.desk.signers import Signer
    from secretdesk.text import Message


class SecondHand(QWidget):
    """`ready` tells that somebody signed; `who` says who may."""

    ready = Signal()

    def __init__(self, desk: Desk, who: Callable[[Signer], bool] = lambda _one: True) -> None:
        super().__init__()
        self.desk, self._who = desk, who
        self.cosigner: Cosigner | None = None
        self.why = Words(wrap=True)
        self.sign = SignHere(desk, button=True)
        self.sign.signed.connect(self._signed)
        self.here = IconWords("signature", "", tone="green")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        for part in (self.why, self.sign, self.here):
            whole.addWidget(part)
        show_if(self.here, shown=False)
        show_if(self, shown=False)

    def ask(self, why: Message) -> None:
        """Show the field and say what it is for."""
        self.why.say(why)
        self.sign.offer([one for one in signers(self.desk) if self._who(one)])
        show_if(self, shown=True)
        self.sign.passphrase.setFocus()

    def _signed(self, cosigner: Cosigner) -> None:
        self.forget()
        self.cosigner = cosigner
        one = self.sign.chosen()
        self.here.say(N_("print", "{name} has signed.", name=one.words if one else cosigner.name))
        show_if(self.sign, shown=False)
        show_if(self.here, shown=True)
        show_if(self, shown=True)
        self.ready.emit()

    def forget(self) -> None:
        """Wipe the key and what was typed."""
        if self.cosigner is not None:
            self.cosigner.close()
            self.cosigner = None
        self.sign.forget()
        show_if(self.sign, shown=True)
        show_if(self.here, shown=False)
        show_if(self, shown=False)
