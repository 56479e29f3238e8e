"""The acts, one file each: command, events, decide, evolve. A new act is one file here plus one name below.

1. `<gerund>.py`: the command under `@act`, the event under `@event`, `@decides` and `@evolves`. 2. Import it below and
say in `roles.MAY` who may do it. 3. `make golden` writes its example into `tests/data/events/`. 4. Translate. Dialog,
menu entry, command line, history line and the generic tests follow.
"""

from secretdesk.domain.custody import (
    assigning,
    carriers,
    computers,
    correcting,
    decommissioning,
    destroying,
    equipment,
    fitting,
    importing,
    key_rooms,
    lending,
    listing,
    missing,
    moving,
    offices,
    opening,
    people,
    printing,
    registering,
    renewing,
    returning,
    safes,
    slips,
)

MODULES = (
    registering,
    carriers,
    computers,
    equipment,
    fitting,
    assigning,
    decommissioning,
    people,
    safes,
    key_rooms,
    lending,
    returning,
    renewing,
    moving,
    missing,
    correcting,
    listing,
    destroying,
    printing,
    slips,
    importing,
    offices,
    opening,
)
