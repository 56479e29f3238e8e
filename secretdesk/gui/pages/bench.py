"""What the pages of the day share: the desk, the window, acts handed over without waiting, papers to print."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from secretdesk.errors import SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.papers import Papers, told
from secretdesk.gui.pages.still_here import still_here

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.gui.shell import Shell

_waiting: set[QObject] = set()


class _Wire(QObject):
    """Carries an act's outcome from the writer's thread to the window's own."""

    ended = Signal(object)


def when_done(
    future: Future[Any], owner: QObject, done: Callable[[Any], None], failed: Callable[[SecretDeskError], None]
) -> None:
    """Call `done` or `failed` on this thread once the future ends, unless `owner` is gone by then."""
    wire = _Wire()
    _waiting.add(wire)

    def tell(_: object) -> None:
        _waiting.discard(wire)
        if future.cancelled() or not shiboken6.isValid(owner):
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, SecretDeskError):
            failed(error)
        else:
            raise error

    wire.ended.connect(tell, Qt.ConnectionType.QueuedConnection)
    future.add_done_callback(lambda _future: wire.ended.emit(None))


def under_way() -> bool:
    """Tell whether an act is still becoming durable."""
    return bool(_waiting)


@dataclass(slots=True, kw_only=True)
class Bench:
    """`papers` prints; tests hand in their own place for the bytes to go."""

    desk: Desk
    shell: Shell
    papers: Papers = field(init=False)
    send: Callable[[bytes, str], None] | None = None

    def __post_init__(self) -> None:
        self.papers = Papers(self.desk, self.send)

    def submit(
        self,
        owner: QObject,
        command: Any,
        done: Callable[[Outcome], None],
        failed: Callable[[SecretDeskError], None],
        *cosigners: Cosigner,
    ) -> None:
        """Hand an act to the desk; the next scan may come while it becomes durable."""
        when_done(self.desk.submit(command, *cosigners), owner, done, failed)

    def submit_many(
        self,
        owner: QObject,
        commands: Sequence[Any],
        done: Callable[[tuple[Outcome, ...]], None],
        failed: Callable[[SecretDeskError], None],
        *cosigners: Cosigner,
    ) -> None:
        """Hand over acts that become durable together or not at all, beside the window's work."""

        def work(_progress: background.Progress) -> tuple[Outcome, ...]:
            return self.desk.perform_many(commands, *cosigners)

        background.run(work, still_here(owner, done), still_here(owner, told(failed)))

    def refused(self, error: SecretDeskError) -> Answer:
        """Return what is said of an act that was not recorded, and say it."""
        answer = Answer(words=error.message, tone="red")
        self.shell.answer(answer)
        return answer
