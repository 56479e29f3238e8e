"""`secretdesk demo --out DIR`: makes the vault, its papers, its export and pictures of every page, and says what it did."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from secretdesk.demo import papers, years
from secretdesk.desk import audit, cast, founding
from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.desk.desk import Desk

SEED = 20261123
DAY = date(2026, 11, 23)


@dataclass(slots=True, kw_only=True)
class Show:
    """The demonstration's own account of itself: where it writes, what it counted, how long each step took."""

    out: Path
    counts: dict[str, int] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)

    def step(self, words: str) -> None:
        """Print a progress line."""
        sys.stdout.write(f"[{time.monotonic() - self.started:5.1f} s] {words}\n")
        sys.stdout.flush()


def main(argv: Sequence[str]) -> int:
    """Run the demonstration; anything that fails ends it non-zero."""
    parser = argparse.ArgumentParser(prog="secretdesk demo")
    parser.add_argument("demo", choices=("demo",))
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--no-window", action="store_true", help="leave out the window and its pictures")
    options = parser.parse_args(list(argv))
    try:
        run(Path(options.out), window=not options.no_window)
    except SecretDeskError as error:
        sys.stderr.write(f"{say(error.message, 'en')} [{error.id}]\n")
        return error.exit_code
    return 0


def run(out: Path, *, window: bool) -> None:
    """Make everything below `out`, which is new or held a demonstration before."""
    _clear(out)
    show = Show(out=out)
    random = Random(SEED)  # noqa: S311 -- invented data, the same each time
    chosen = cast.names(random)
    asked = founding.Founding(
        unit=str(cast.words()["unit"]), kind="demonstration", founders=cast.founders(chosen), language="zh_CN"
    )
    start = datetime(2023, 11, 30, 1, 0, tzinfo=UTC)
    desk = founding.found(out / "vault", asked, clock=years.standing(start))
    try:
        show.step("founded: unit, five posts and five more accounts, seal split among three holders")
        story = years.Story(
            desk=desk, cast=cast.register(desk, chosen, random), random=random, today=DAY, counts=show.counts
        )
        show.step(f"registered {len(story.cast.people)} people and {len(story.cast.places)} places")
        years.live(story, _every(show, 130))
        show.step(f"lived three years: {_said(show.counts)}")
        story.go_to(DAY, 8, 30)
        papers.print_all(show, story)
        if window:
            from secretdesk.demo import window as at_window  # noqa: PLC0415 -- Qt only where it is shown

            desk = at_window.work(show, story)
        _finish(show, desk)
    finally:
        if not desk.vault.locked:
            desk.lock("demonstration over")
    _tell(show)


def _finish(show: Show, desk: Desk) -> None:
    report = audit.verify(desk, "deep")
    if report.findings:
        raise BadInput("demo-findings", N_("demo", "The demonstration's vault does not verify."))
    show.step(f"verified deep: {report.size} entries, no finding")
    if (show.out / "backup").exists():  # made at the window
        return
    made = audit.back_up(desk, show.out / "backup")
    show.step(f"backed up, reopened and verified: {made.name}")


def _every(show: Show, days: int) -> Callable[[str, int, int], None]:
    def progress(_what: str, done: int, total: int) -> None:
        if done % days == 0:
            show.step(f"day {done} of {total}: {_said(show.counts)}")

    return progress


def _said(counts: dict[str, int]) -> str:
    return ", ".join(f"{n} {what}" for what, n in counts.items())


def _clear(out: Path) -> None:
    if out.exists() and any(out.iterdir()) and not (out / "summary.txt").exists():
        raise BadInput("not-empty", N_("demo", "That folder is not empty and holds no demonstration."))
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / "summary.txt").write_text("unfinished\n")


def _tell(show: Show) -> None:
    lines = [f"{what}: {n}" for what, n in show.counts.items()]
    lines += ["", "accounts of the demonstration vault (name, role, passphrase):"]
    lines += [f"  {post[0]:10} {post[1]:24} {cast.passphrase(k + 1)}" for k, post in enumerate(cast.POSTS)]
    lines += ["", f"open it: secretdesk --vault {os.path.relpath(show.out / 'vault')}"]
    (show.out / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
    show.step("done")
