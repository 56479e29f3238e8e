"""What happened, in words: the act, with whom, when, and what the event says of it; violations red, late entries named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import ACTS, KINDS, fields_of
from secretdesk.gui.components.timeline import Event
from secretdesk.gui.from_ledger.cell_words import said, sentence, short_day
from secretdesk.gui.from_ledger.noted_words import noted_words
from secretdesk.gui.language import tr
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.gui.from_ledger.cell_words import Telling
    from secretdesk.vault import Past

# Said elsewhere in the line, or of no use to who reads it.
_APART = frozenset({"on", "borrower", "late_reason", "violation", "checker", "nonce"})
_WHOM = ("borrower", "returned_by", "discovered_by", "found_by")


def act_words(past: Past) -> Message | str:
    """Return what an entry did, by its event; where its body is not ours to read, by its act."""
    if past.event is not None:
        if past.event.EVENT.name == "noted":
            note: str = past.event.note
            return dict(_options(past.event, "note")).get(note, note)
        title: Message = past.event.EVENT.title
        return title
    return act_title(past.act)


def act_title(act: str) -> Message | str:
    """Return the title of an act by its name in the journal."""
    cls = ACTS.get(act)
    return act if cls is None else cls.ACT.title


def _options(record: Any, name: str) -> tuple[tuple[str, Message], ...]:
    kind: Any = next(one.kind for one in fields_of(record) if one.name == name)
    return tuple(kind.options)


def pointed_in(event: Any) -> dict[str, set[int]]:
    """Return what an event points to, by kind: the names to look up before it is told."""
    wanted: dict[str, set[int]] = {}
    if event is None:
        return wanted
    for one in fields_of(event):
        for kind in getattr(one.kind, "to", ()):
            value = getattr(event, one.name)
            ids = value if isinstance(value, tuple) else (value,)
            wanted.setdefault(kind, set()).update(id_ for id_ in ids if isinstance(id_, int))
    return wanted


def details(past: Past, telling: Telling) -> list[str]:
    """Return what an event says beyond its name, each with its label; words are left out where titles are hidden."""
    event, found = past.event, []
    if event is None:
        return []
    if event.EVENT.name == "corrected":
        return _changes(past, telling)
    if event.EVENT.name == "noted":
        return [words] if (words := noted_words(event.note, event.detail or "")) else []
    for one in fields_of(event):
        value = getattr(event, one.name)
        if one.name in _APART or one.name in _WHOM or one.kind.name in {"record", "patch", "blob"} or (
            one.words and telling.masked
        ):  # fmt: skip
            continue
        words = said(one, value, telling)
        if words and not (one.kind.name == "flag" and not value):
            found.append(f"{tr(one.label)} {words}")
    return found


def _changes(past: Past, telling: Telling) -> list[str]:
    before: Mapping[int, Any] = past.event.before
    after: Mapping[int, Any] = past.event.after
    found = []
    for one in fields_of(KINDS[past.kind]):
        if one.id in after and not (one.words and telling.masked):
            was = said(one, one.kind.load(before.get(one.id)), telling) or "\u2014"
            now = said(one, one.kind.load(after[one.id]), telling) or "\u2014"
            found.append(f"{tr(one.label)} {was} \u2192 {now}")
    if past.event.reason and not telling.masked:
        found.append(past.event.reason)
    return found


def event_of(past: Past, telling: Telling, *, newest: bool) -> Event:
    """Return an entry as the timeline shows it."""
    event = past.event
    whom = next((said(one, getattr(event, one.name), telling) for one in _whom(event)), "")
    second = details(past, telling)
    violation = getattr(event, "violation", None)
    late = getattr(event, "late_reason", None) or getattr(getattr(event, "document", None), "late_reason", None)
    if violation:
        second.insert(0, tr(N_("chain", "Violation: {why}", why="\u2026" if telling.masked else violation)))
    if late or past.late:
        day = short_day(past.at.astimezone().date(), telling.today)
        words = N_("chain", "Entered late on {day}: {why}", day=day, why=late) if late else N_(
            "chain", "Entered late on {day}", day=day
        )  # fmt: skip
        second.insert(0, tr(words))
    at = past.at.astimezone()
    when = short_day(past.day, telling.today) if past.late else f"{short_day(at.date(), telling.today)} {at:%H:%M}"
    return Event(
        seq=past.seq,
        act=act_words(past),
        whom=whom,
        when=when,
        second=sentence(second),
        node="red" if violation else "now" if newest else "past",
    )


def _whom(event: Any) -> list[Any]:
    if event is None:
        return []
    return [one for one in fields_of(event) if one.name in _WHOM and getattr(event, one.name) is not None]
