"""The command line's words: one parser, a verb a line."""

from __future__ import annotations

import argparse

from secretdesk.cli import acting, checking, founding, listing, papers
from secretdesk.domain import custody  # noqa: F401 -- fills the registers of acts
from secretdesk.domain.ledger import ACTS, LEDGERS


def parser() -> argparse.ArgumentParser:
    """Return the parser of every verb."""
    top = argparse.ArgumentParser(prog="secretdesk", description="A confidentiality office on one isolated PC.")
    top.add_argument("--vault", metavar="DIR")
    top.add_argument("--user", metavar="NAME", help="account name")
    top.add_argument("--second", metavar="NAME", action="append", default=[], help="who signs beside; repeatable")
    top.add_argument("--passphrase-fd", type=int, metavar="N", help="one line a person, in that order")
    top.add_argument("--inspector", action="store_true", help="read only")
    top.add_argument("--json", action="store_true", help="one JSON object")
    top.add_argument("--language", choices=("zh_CN", "en"))
    verbs = top.add_subparsers(dest="verb", required=True)

    new = verbs.add_parser("new", help="found a vault")
    new.add_argument("--unit", required=True)
    new.add_argument("--kind", required=True, choices=("real", "training", "demonstration", "test"))
    new.add_argument("--profile", default="cn_state")
    new.add_argument("--founders-fd", type=int, required=True, metavar="N", help="JSON: people, accounts, seal holders")
    new.add_argument("--out", metavar="FILE.pdf", help="the founding sheet")
    new.set_defaults(run=founding.new)

    show = verbs.add_parser("list", help="a ledger")
    show.add_argument("ledger", choices=sorted(LEDGERS))
    show.add_argument("--where", default="", metavar="QUERY")
    show.add_argument("--where-fd", type=int, metavar="N")
    show.add_argument("--format", choices=("table", "json", "csv"), default="table")
    show.add_argument("--limit", type=int, default=1000)
    show.set_defaults(run=listing.run)

    act = verbs.add_parser("act", help="any declared act; `act ACT --help` lists its fields", add_help=False)
    act.add_argument("act", nargs="?", metavar="ACT", help=", ".join(sorted(ACTS)))
    act.add_argument("fields", nargs="*", metavar="field=value")
    act.add_argument("--fields-fd", type=int, metavar="N")
    act.add_argument("-h", "--help", dest="act_help", action="store_true")
    act.set_defaults(run=acting.run)

    scan = verbs.add_parser("scan", help="codes on standard input: answered, or lent with --to, or taken back")
    scan.add_argument("--to", metavar="PERSON", help="lend what is scanned")
    scan.add_argument("--return", dest="take_back", action="store_true", help="take back what is scanned")
    scan.add_argument("--paper", action="store_true", help="the receiver signs the slip")
    scan.set_defaults(run=acting.scan)

    papers.add(verbs)
    checking.add(verbs)
    return top
