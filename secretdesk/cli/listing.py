"""`list`: a ledger as a table, JSON lines or CSV; titles are masked unless to a terminal."""

from __future__ import annotations

import csv
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.say import language
from secretdesk.desk import look, naming
from secretdesk.domain.ledger import LEDGERS, fields_of
from secretdesk.errors import BadInput
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace

MASK = "*****"
PAGE = 500


def run(options: Namespace) -> int:
    """Print the rows of a ledger that a query has."""
    spoken = language(options)
    with at_desk(options) as (desk, _):
        asked = options.where
        if options.where_fd is not None:
            with os.fdopen(os.dup(options.where_fd), encoding="utf-8") as stream:
                asked = f"{asked} {stream.read(4096)}".strip()
        query = look.query(desk, options.ledger, asked)
        if query.text and options.where_fd is None and desk.record.kind == "real":
            raise BadInput("words-in-arguments", N_("cli", "Words to search for go through --where-fd."))
        cls = LEDGERS[options.ledger]
        masked = not sys.stdout.isatty() and desk.record.kind == "real"
        names = [one.name for one in fields_of(cls) if not one.hidden] if options.format == "json" else None
        columns = names or [*cls.LEDGER.columns]
        rows: list[dict[str, str]] = []
        after: Any = None
        while len(rows) < options.limit:
            page = look.page(desk, options.ledger, query, after=after, limit=min(PAGE, options.limit - len(rows)))
            for row in page.rows:
                words = naming.cells(desk, cls, row.values, page.names, spoken)
                shown = {c: MASK if masked and naming.is_words(cls, c) else words.get(c, "") for c in columns}
                rows.append({"id": f"#{row.id}", **shown})
            if not page.more or not page.rows:
                break
            after = page.rows[-1].key
        heads = {"id": "id", **{c: say(naming.label(cls, c), spoken) for c in columns}}
    _print(options.format, heads, rows)
    return 0


def _print(form: str, heads: dict[str, str], rows: list[dict[str, str]]) -> None:
    if form == "json":
        sys.stdout.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif form == "csv":
        writer = csv.writer(sys.stdout)
        writer.writerow(heads.values())
        writer.writerows([row[c] for c in heads] for row in rows)
    else:
        widths = {c: max([_width(heads[c]), *(_width(row[c]) for row in rows)]) for c in heads}
        for row in (heads, *rows):
            cells = (row[c] + " " * (widths[c] - _width(row[c])) for c in heads)
            sys.stdout.write("  ".join(cells).rstrip() + "\n")


def _width(text: str) -> int:
    return sum(2 if ord(c) > 0x2E7F else 1 for c in text)
