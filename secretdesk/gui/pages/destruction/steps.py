"""The steps of a batch and the pane of each: approval, shredding here, handing to escorts, closing on the plant's paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, SealAndEscort
from secretdesk.domain.custody.listing import ApproveDestruction
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.steps import Step
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.pages.destruction.step_pane import NOT_THESE, StepPane
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.batch_look import BatchView
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.text import Message

SUPERVISORS = (N_("destruction", "Supervisor 1"), N_("destruction", "Supervisor 2"))
ESCORTS = (N_("destruction", "Escort 1"), N_("destruction", "Escort 2"))


def steps_of(view: BatchView, scanned: int, today: date) -> list[Step]:
    """Return the steps of a batch and how far it is."""
    batch, n = view.batch, len(view.items)
    listed = N_("destruction", "{n} {n|item|items}, {day} {name}", n=batch.items,
                day=short_day(batch.listed_on, today), name=view.name(batch.requester))  # fmt: skip
    state = batch.state
    plant = bool(batch.plant)
    approved = state != "listed"
    all_scanned = approved and scanned >= n > 0
    gone, over = state in {"in_transit", "destroyed"}, state == "destroyed"
    steps = [
        Step(id="list", words=N_("destruction", "List"), second=listed, state="done"),
        Step(
            id="approve",
            words=N_("destruction", "Approve"),
            second=_approval(view, today) if approved else N_("destruction", "not by who listed it"),
            state="done" if approved else "now",
        ),
        Step(
            id="bag",
            words=N_("destruction", "Bag and seal") if plant else N_("destruction", "Check on the spot"),
            second=N_("destruction", "scan each into its bag")
            if plant
            else N_("destruction", "scan each at the shredder"),
            state="done" if gone or over or all_scanned else "now" if approved else "todo",
        ),
    ]
    if plant:
        steps.append(
            Step(
                id="escort",
                words=N_("destruction", "Hand to escorts"),
                second=_escorts(view) if gone else N_("destruction", "two of them"),
                state="done" if gone else "now" if all_scanned else "todo",
            )
        )
    closing = (state == "in_transit") if plant else all_scanned
    steps.append(
        Step(
            id="close",
            words=N_("destruction", "Supervisors, certificate"),
            second=_closed(view, today) if over else N_("destruction", "two supervisors"),
            state="done" if over else "now" if closing else "todo",
        )
    )
    return steps


def _approval(view: BatchView, today: date) -> Message:
    batch = view.batch
    day = short_day(batch.approved_on, today) if batch.approved_on else ""
    return N_("destruction", "{number}, {day} {name}", number=batch.approval_no or "", day=day,
              name=view.name(batch.approver))  # fmt: skip


def _escorts(view: BatchView) -> str:
    return "\u3001".join(view.name(one) for one in view.batch.escorts)


def _closed(view: BatchView, today: date) -> str:
    batch = view.batch
    day = short_day(batch.destroyed_on, today) if batch.destroyed_on else ""
    return f"{batch.certificate_no or ''}  {day}"


class ApprovePane(StepPane):
    """Approved at the desk, or on paper with the number of the sheet; here or at the authority's plant."""

    def __init__(self, bench: Bench, batch: int) -> None:
        super().__init__(
            bench,
            ApproveDestruction,
            N_("destruction", "Approve the list"),
            batch=batch,
            plan=((("method", 12),), (("where", 12),), (("plant", 12),), (("approval_no", 12),)),
            persons="approver",
            labels=(N_("batch", "Approved by"),),
            aside=N_("destruction", "not who listed it"),
            on_paper=N_("destruction", "Type the number of the signed sheet; the list is frozen as it stands."),
        )
        self.site = ModeSwitch(
            (
                Choice(id="plant", words=N_("destruction", "At the authority's plant"), icon="truck"),
                Choice(id="here", words=N_("destruction", "In house"), icon="shredder"),
            ),
            name=N_("destruction", "Where it is destroyed"),
        )
        self.site.changed.connect(self.at)
        self.lines.insertWidget(self.lines.indexOf(self.form), self.site)
        self.site.choose("plant")
        self.at("plant")

    def at(self, site: str) -> None:
        """Ask for the plant, or for the place in house."""
        self.site.choose(site)
        self.form.places["plant"].setVisible(site == "plant")
        self.form.places["where"].setVisible(site == "here")
        self.form.clear(["where" if site == "plant" else "plant"])

    def _how(self, how: str) -> None:
        super()._how(how)
        self.form.places["approval_no"].setVisible(how == "paper")


def shred_pane(bench: Bench, batch: int, *, highest: bool) -> StepPane:
    """Return the pane that closes a batch in house; `highest` asks why such a level is not sent upward."""
    plan: tuple[tuple[tuple[str, int], ...], ...] = (
        (("device", 12),),
        (("operator", 12),),
        (("started", 6), ("ended", 6)),
    )
    if highest:
        plan = (*plan, (("violation", 12),))
    return StepPane(
        bench,
        DestroyInHouse,
        N_("destruction", "Record as destroyed"),
        batch=batch,
        plan=plan,
        persons="supervisors",
        labels=SUPERVISORS,
        aside=NOT_THESE,
        on_paper=N_("destruction", "They sign the certificate; scan it when it is in the file."),
        tone="danger",
    )


def escort_pane(bench: Bench, batch: int) -> StepPane:
    """Return the pane that hands the sealed bags to two escorts."""
    return StepPane(
        bench,
        SealAndEscort,
        N_("destruction", "Hand over to the escorts"),
        batch=batch,
        plan=((("seals", 12),), (("vehicle", 12),)),
        persons="escorts",
        labels=ESCORTS,
        on_paper=N_("destruction", "They sign the escort note; scan it when it comes back."),
    )


def plant_pane(bench: Bench, batch: int) -> StepPane:
    """Return the pane that closes a batch on the plant's paper."""
    return StepPane(
        bench,
        DestroyAtPlant,
        N_("destruction", "Record as destroyed"),
        batch=batch,
        plan=((("destroyed_on", 12),), (("plant_paper", 12),), (("started", 6), ("ended", 6))),
        persons="supervisors",
        labels=SUPERVISORS,
        aside=NOT_THESE,
        on_paper=N_("destruction", "They sign the certificate; scan it when it is in the file."),
        tone="danger",
    )
