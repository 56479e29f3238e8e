"""Importing an old register, in four steps that window, command line and founding wizard share.

    opened = intake.opening.open_file(desk, "people", path)   # read in the capped child, columns guessed or remembered
    plan = intake.planning.plan(desk, opened, opened.legend)  # every row sorted: new, same, different; every fault
    outcome = intake.acting.perform(desk, plan)               # all rows or none, one act; raises what stands against it
    intake.acting.undo(desk, plan_or_import_id, "reason", leader)

Ledgers are named as elsewhere: documents (copies with them), carriers, people, places. `opened.legend` says which field
each column is and what goes for rows that leave a field empty (`fixed`, as one would type it); change it with
`dataclasses.replace` and plan again, nothing is written before `perform`. A plan with faults cannot be performed.
Nothing here touches a widget: call it from a thread, with `progress(done, whole)`, which cancels by raising.
"""
