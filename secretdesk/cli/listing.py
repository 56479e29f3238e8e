"""`list`: a ledger as a table, JSON or CSV; titles of a real vault are masked unless to a terminal."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import textwrap
import unicodedata
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.say import data, language, warn
from secretdesk.desk import look, naming
from secretdesk.desk.query_help import EXAMPLES, RULES
from secretdesk.domain.ledger import LEDGERS, fields_of
from secretdesk.errors import BadInput
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Query

MASK = "*****"
PAGE = 500
QUERY_LIMIT = 4096
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    show = verbs.add_parser(
        "list",
        help=N_("cli", "a ledger"),
        epilog=_grammar(verbs.spoken),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    show.add_argument("ledger", choices=sorted(LEDGERS), metavar="LEDGER", help=", ".join(sorted(LEDGERS)))
    show.add_argument("--where", default="", metavar="QUERY", help=N_("cli", "conditions, as in the search box"))
    show.add_argument("--where-fd", type=int, metavar="N", help=N_("cli", "descriptor with the words to search for"))
    show.add_argument("--format", choices=("table", "json", "csv"), default="table")
    show.add_argument("--limit", type=int, default=1000, metavar="N", help=N_("cli", "rows at most"))
    show.set_defaults(run=run)


def _grammar(spoken: str) -> str:
    """Return how to ask, for the help of this verb."""
    chinese = spoken == "zh_CN"
    asked = [(one.chinese if chinese else one.english, one) for one in EXAMPLES]
    wide = max(_width(text) for text, _ in asked) + 2
    lines = [f"  {text}{' ' * (wide - _width(text))}{say(one.finds, spoken)}" for text, one in asked]
    rules = textwrap.wrap(say(RULES, spoken), 44 if chinese else 88)
    return "\n".join([say(N_("cli", "The grammar of QUERY:"), spoken), *lines, "", *rules])


def run(options: Namespace) -> int:
    """Print the rows of a ledger that a query has."""
    spoken = language(options)
    cls = LEDGERS[options.ledger]
    with at_desk(options) as (desk, _):
        query = _query(options, desk)
        masked = desk.record.kind == "real" and not sys.stdout.isatty()
        whole = options.json or options.format == "json"
        columns = [one.name for one in fields_of(cls) if not one.hidden] if whole else [*cls.LEDGER.columns]
        rows, more = _rows(options, desk, query, columns, masked=masked)
    if options.json:
        data(options, {"ledger": options.ledger, "rows": rows, "more": more})
        return 0
    _print(options.format, {"id": "id", **{c: say(naming.label(cls, c), spoken) for c in columns}}, rows)
    if more:
        warn(options, N_("cli", "There are more; raise --limit or narrow --where."))
    return 0


def _query(options: Namespace, desk: Desk) -> Query:
    asked = options.where
    query = look.query(desk, options.ledger, asked, past=True)
    if look.worded(query) and desk.record.kind == "real":
        raise BadInput("words-in-arguments", N_("cli", "Words to search for go through --where-fd."))
    if options.where_fd is None:
        return query
    try:
        with os.fdopen(os.dup(options.where_fd), encoding="utf-8", errors="replace") as stream:
            return look.query(desk, options.ledger, f"{asked} {stream.read(QUERY_LIMIT)}".strip(), past=True)
    except OSError:
        raise BadInput("bad-descriptor", N_("cli", "That descriptor cannot be read.")) from None


def _rows(
    options: Namespace, desk: Desk, query: Query, columns: list[str], *, masked: bool
) -> tuple[list[dict[str, str]], bool]:
    cls, spoken = LEDGERS[options.ledger], language(options)
    rows: list[dict[str, str]] = []
    after: Any = None
    while len(rows) < options.limit:
        page = look.page(desk, options.ledger, query, after=after, limit=min(PAGE, options.limit - len(rows)))
        for row in page.rows:
            words = naming.cells(desk, cls, row.values, page.names, spoken)
            shown = {c: MASK if masked and naming.is_words(cls, c) else words.get(c, "") for c in columns}
            rows.append({"id": f"#{row.id}", **shown})
        if not page.more or not page.rows:
            return rows, False
        after = page.rows[-1].key
    return rows, True


def _print(form: str, heads: dict[str, str], rows: list[dict[str, str]]) -> None:
    if form == "json":
        sys.stdout.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(heads.values())
        writer.writerows([_bare(row[c]) for c in heads] for row in rows)
    else:
        widths = {c: max([_width(heads[c]), *(_width(row[c]) for row in rows)]) for c in heads}
        for row in (heads, *rows):
            cells = (row[c] + " " * (widths[c] - _width(row[c])) for c in heads)
            sys.stdout.write("  ".join(cells).replace("\n", " ").rstrip() + "\n")


def _bare(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
