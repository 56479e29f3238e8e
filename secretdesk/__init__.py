"""SecretDesk: the confidentiality officer's ledgers, on one isolated PC.

The house, from the ground up: `domain` (the rules, pure), `vault` (the encrypted files), `labels` (codes), `exchange`
(what leaves, signed), `paper` (what is printed), `desk` (what an officer does), `cli` and `gui` (two ways to sit at it),
`demo` (one working day), `app` (starts one of them).
"""
