"""READ-ME-FIRST.html of an export: what is in the folder, the commands that check it, and what they do not prove."""

from __future__ import annotations

from html import escape

from secretdesk.exchange.verify import EXPORT, UNIT
from secretdesk.text import N_, Message, say

LANGUAGES = (("zh_CN", "zh-CN"), ("en", "en"))
STYLE = (
    "body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.6 serif;color:#111;background:#fff}"
    "h1{font-size:1.5em;margin-bottom:.2em}h2{font-size:1.15em;margin-top:1.8em;border-bottom:1px solid #111}"
    "p,ul{margin:.4em 0}[lang=en]{color:#333}pre{background:#eee;padding:.6em;white-space:pre-wrap;overflow-wrap:anywhere}"
    ".mark{float:right;font-weight:bold;border:1px solid;padding:0 .5em}.warn{border:2px solid #a00;padding:.2em .8em}"
    "td{padding:.15em .8em .15em 0;vertical-align:top}"
)
FILES = (
    ("ledger.pdf", N_("readme", "the ledger as printed")),
    (
        "ledger.csv",
        N_("readme", "the same rows as text (UTF-8); an apostrophe before = + - @ keeps them from being formulas"),
    ),
    ("ledger.xlsx", N_("readme", "the same rows as a workbook")),
    ("entries.jsonl", N_("readme", "for each row, the journal's entries about it, each with its proof")),
    ("checkpoint.txt", N_("readme", "the signed head of the journal that the proofs lead to")),
    ("MANIFEST", N_("readme", "the SHA-256 of every file above and below but its own signatures")),
    ("MANIFEST.sig", N_("readme", "signature over MANIFEST, for ssh-keygen")),
    ("MANIFEST.p256.sig", N_("readme", "signature over MANIFEST, for openssl")),
    ("allowed_signers", N_("readme", "the public key MANIFEST.sig is made with")),
    ("unit-p256.pub", N_("readme", "the public key MANIFEST.p256.sig is made with")),
    ("verify.py", N_("readme", "a checking program; needs only Python 3.6 or later")),
)
KINDS = {
    "training": N_("readme", "From a TRAINING vault: the rows are an exercise, not records."),
    "demonstration": N_("readme", "From a DEMONSTRATION vault: the rows are invented."),
    "test": N_("readme", "From a TEST vault: the rows are invented."),
}
PROVEN = (
    N_("readme", "The files are, byte for byte, those that were signed."),
    N_(
        "readme",
        "Every entry in entries.jsonl stands in the journal at its number, under the checkpoint, and was not altered since.",
    ),
    N_(
        "readme",
        "Each row has the entry with which its object began, and verify.py counts the cells that entries bear out.",
    ),
)
NOT_PROVEN = (
    N_(
        "readme",
        "Who signed, until the fingerprint agrees with the founding sheet. Never trust the keys in this folder alone.",
    ),
    N_(
        "readme",
        "Cells not borne out by an opened entry, and that no later entry about a row was left out: the signer vouches for both.",
    ),
    N_("readme", "Anything, should verify.py be forged with the rest: use a copy kept earlier, or the other commands."),
    N_("readme", "Entries that hold more than the columns show stay closed; only their digest is here."),
    N_(
        "readme",
        "That this is the latest state: compare checkpoint.txt with an earlier export or with a printed anchor.",
    ),
    N_("readme", "That what was entered is true of the paper: count the items."),
)


def page(*, unit: str, title: str, mark: str, kind: str, rows: int, identity: str) -> bytes:
    """Return the page; it loads nothing and runs nothing."""
    sealed = identity == UNIT
    parts = [f'<div class="mark">{escape(mark)}</div><h1>{escape(unit)}<br>{escape(title)}</h1>']
    parts.append(_both(N_("readme", "{n} {n|row|rows}. This folder can be checked without SecretDesk.", n=rows)))
    if kind in KINDS:
        parts.append(f'<div class="warn">{_both(KINDS[kind])}</div>')
    if not sealed:
        parts.append(f'<div class="warn">{_both(_pending(identity))}</div>')
    parts += [_head(N_("readme", "1. The fingerprint")), *_fingerprint(sealed=sealed)]
    parts.append(_head(N_("readme", "2. The check")))
    parts += [_both(words) + f"<pre>{escape(command)}</pre>" for words, command in commands(identity)]
    parts += [_head(N_("readme", "3. What this proves")), _list(PROVEN)]
    parts += [_head(N_("readme", "4. What this does not prove")), _list(NOT_PROVEN)]
    parts += [_head(N_("readme", "5. The files")), _table(sealed=sealed)]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    body = "\n".join(parts)
    return f'<!DOCTYPE html>\n<html lang="zh-CN"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'.encode()


def commands(identity: str) -> list[tuple[Message, str]]:
    """Return what a receiver types inside the folder, each with its sentence."""
    listed = [
        (N_("readme", "The files against the list:"), "sha256sum -c MANIFEST"),
        (
            N_("readme", "The list's signature, with OpenSSH 8.1 or later:"),
            f"ssh-keygen -Y verify -f allowed_signers -I {identity} -n {EXPORT} -s MANIFEST.sig < MANIFEST",
        ),
    ]
    if identity == UNIT:
        openssl = "openssl dgst -sha256 -verify unit-p256.pub -signature MANIFEST.p256.sig MANIFEST"
        listed.append((N_("readme", "Or its other signature, with any OpenSSL:"), openssl))
    option = "" if identity == UNIT else " --officer-ok"
    listed.append(
        (
            N_("readme", "Or all of it and every proof, with Python; F is the fingerprint on the founding sheet:"),
            f"python3 verify.py --fingerprint F{option}",
        )
    )
    return listed


def _pending(identity: str) -> Message:
    return N_(
        "readme",
        "SEAL PENDING: signed by one officer (account {account}), not sealed by the unit. "
        "Ask for a sealed export, or accept this one knowingly.",
        account=identity,
    )


def _fingerprint(*, sealed: bool) -> list[str]:
    shown = [
        _both(N_("readme", "Show the keys of this folder and compare them with the founding sheet, sign by sign:"))
    ]
    listed = ["cut -d' ' -f3- allowed_signers | head -n 1 | ssh-keygen -lf -"]
    if sealed:
        listed.append("openssl dgst -sha256 unit-p256.pub")
    shown += [f"<pre>{escape(command)}</pre>" for command in listed]
    if not sealed:
        shown.append(
            _both(
                N_("readme", "The founding sheet shows the keys of the founders; ask the unit for another officer's.")
            )
        )
    return shown


def _both(message: Message) -> str:
    return "".join(f'<p lang="{tag}">{escape(say(message, language))}</p>' for language, tag in LANGUAGES)


def _head(message: Message) -> str:
    return f"<h2>{' '.join(escape(say(message, language)) for language, _ in LANGUAGES)}</h2>"


def _list(messages: tuple[Message, ...]) -> str:
    return f"<ul>{''.join(f'<li>{_both(message)}</li>' for message in messages)}</ul>"


def _table(*, sealed: bool) -> str:
    rows = [
        f"<tr><td><code>{name}</code></td><td>{_both(words)}</td></tr>"
        for name, words in FILES
        if sealed or "p256" not in name
    ]
    return f"<table>{''.join(rows)}</table>"
