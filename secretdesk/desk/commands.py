"""From typed fields to a command: the same path for forms, the command line and imports."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from secretdesk.desk import scanning
from secretdesk.domain.kind import Text
from secretdesk.domain.ledger import ACTS, KINDS, fields_of, refuse_faults
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile


def act(name: str) -> type[Any]:
    """Return the command of an act by its name; hyphens count as underlines."""
    cls = ACTS.get(name.replace("-", "_"))
    if cls is None:
        raise BadInput("no-such-act", N_("desk", "No such act."))
    return cls


def build(desk: Desk, cls: type[Any], typed: Mapping[str, str]) -> Any:
    """Return the command that these typed fields make, or raise `BadInput` naming every fault by its field."""
    known = {one.name: one for one in fields_of(cls)}
    faults = [Fault(field=name, message=N_("desk", "No such field.")) for name in typed if name not in known]
    values: dict[str, Any] = {}
    for name, text in typed.items():
        if name not in known or (text.strip() == "" and not known[name].required):
            continue
        try:
            values[name] = parse(desk, known[name], text)
        except BadInput as bad:
            faults.append(Fault(field=name, message=bad.message))
    faulty = {fault.field for fault in faults}
    for declared in dataclasses.fields(cls):
        if declared.default is dataclasses.MISSING and values.get(declared.name) in (None, "", ()):
            if declared.name not in faulty:
                faults.append(Fault(field=declared.name, message=N_("field", "Must be filled in.")))
            values[declared.name] = None
    refuse_faults(faults)
    return cls(**values)


def cleaned(record: Any) -> Any:
    """Return a command with its words as a field would have read them, or raise `BadInput` by field.

    So nothing invisible, endless or turned round gets in by a way that has no field.
    """
    faults: list[Fault] = []
    values: dict[str, Any] = {}
    for one in fields_of(record):
        value = getattr(record, one.name)
        try:
            if isinstance(value, str) and one.kind.name in {"text", "serial"}:
                values[one.name] = one.kind.parse(value)
            elif one.kind.name == "texts" and value:
                values[one.name] = tuple(filter(None, (Text().parse(part) for part in value)))
        except BadInput as bad:
            faults.append(Fault(field=one.name, message=bad.message))
    refuse_faults(faults)
    return dataclasses.replace(record, **values) if values else record


def parse(desk: Desk, field: Field, text: str) -> Any:
    """Parse one field as typed; levels and choices also by their words, pointers by number, code or name."""
    kind: Any = field.kind
    match kind.name:
        case "ref":
            return resolve(desk, kind.to, text)
        case "refs":
            parts = [part for part in text.replace("\u3001", ",").replace(",", "\n").split("\n") if part.strip()]
            return tuple(resolve(desk, kind.to, part) for part in parts)
        case "level":
            return level_of(desk.profile, text)
        case "choice":
            return choice_of(desk.profile, kind, text)
        case _:
            return kind.parse(text)


def level_of(profile: Profile, text: str) -> str:
    """Return a level's id by id, word or English gloss."""
    plain = text.strip()
    for level in profile.levels:
        if plain in {level.id, level.word} or plain.casefold() == level.gloss.casefold():
            return level.id
    raise BadInput("no-such-level", N_("secrecy", "Not a level of this unit's profile."))


def choice_of(profile: Profile, kind: Any, text: str) -> str | None:
    """Return a choice's id by id or by its word."""
    plain = text.strip()
    if not plain:
        return None
    entries = profile.registers.get(kind.register, ()) if kind.register else ()
    for id_, word, gloss in entries:
        if plain in {id_, word} or plain.casefold() == gloss.casefold():
            return id_
    if kind.register:
        raise BadInput("no-such-choice", N_("field", "Not one of the choices."))
    return kind.parse(plain)  # type: ignore[no-any-return]


def resolve(desk: Desk, kinds: tuple[str, ...], text: str) -> int:
    """Return the id of the one object people mean by a number, code, name, badge or label; raise `BadInput`."""
    plain = text.strip()
    if plain.startswith("#") and plain[1:].isdigit():
        id_ = int(plain[1:])
        if any(desk.read(lambda reading, k=k: reading.facts.get(KINDS[k], id_)) is not None for k in kinds):  # type: ignore[misc]
            return id_
        raise BadInput("not-known", N_("field", "Not known here."))
    answer = scanning.scan(desk, plain)
    if answer.ours and answer.kind in kinds:
        return answer.id
    for kind in kinds:
        cls = KINDS[kind]
        key = cls.LEDGER.key
        found = desk.read(lambda reading, c=cls, k=key: reading.facts.find(c, **{k: plain}))  # type: ignore[misc]
        live = [one for one in found if not getattr(one.record, "voided", False)]
        if len(live) == 1:
            return int(live[0].id)
        if live:
            raise BadInput("ambiguous", N_("desk", "Several are called so; use the number."))
    message: Message = (
        answer.message if answer.status in {"damaged", "forged", "superseded"} else N_("field", "Not known here.")
    )
    raise BadInput("not-known", message)
