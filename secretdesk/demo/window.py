"""The morning at the window: the real pages, driven by keys and scans, one act of each kind, then a picture of every page."""

from __future__ import annotations

import os
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from secretdesk.desk import cast
from secretdesk.desk import clock as clocks
from secretdesk.desk.desk import open_desk
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from secretdesk.demo.main import Show
    from secretdesk.demo.years import Story
    from secretdesk.desk.desk import Desk


def work(show: Show, story: Story, *, pictures: bool = True) -> Desk:
    """Lock the vault, work at the window, photograph it, and return the desk open again."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    # Qt reads the platform when it is first loaded, so nothing of it may be imported before.
    from secretdesk.demo import administrators, at_desk, at_paper, destroying  # noqa: PLC0415
    from secretdesk.demo.pictures import photograph  # noqa: PLC0415
    from secretdesk.demo.sitting import Sitting  # noqa: PLC0415

    moment = datetime.combine(story.today, time(9, 41)).astimezone().astimezone(UTC)
    clock = clocks.fixed(moment)
    story.desk.lock("to the window")
    sitting = Sitting(show.out / "vault", show.out / "screens", clock)
    try:
        administrators.work(show, story, sitting)
        at_desk.work(show, story, sitting)
        destroying.work(show, story, sitting)
        at_paper.work(show, story, sitting)
        if pictures:
            photograph(show, story, sitting)
        sitting.saved()
    finally:
        sitting.leave()
    (show.out / "screens" / "window.json").unlink(missing_ok=True)
    name = cast.POSTS[0][0]
    return open_desk(Vault.open(show.out / "vault"), name, bytearray(cast.passphrase(1).encode()), clock=clock)
