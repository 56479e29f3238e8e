"""What a search means of one ledger: `level:jimi holder:"..." due<30d is:overdue -place:A on:2025-03-12` and words.

Keys and values may be the trade's own words: the `Lexicon` holds those of profile and catalogues, a column's headings are
keys too. What is no key, no value or no day is a fault, said with what to type instead; all faults at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from secretdesk.domain.item import DESTROYING, HELD, OUT
from secretdesk.domain.secrecy import Period
from secretdesk.text import N_, Message, whole_signs
from secretdesk.vault import days, grammar
from secretdesk.vault.query_keys import KEYS
from secretdesk.vault.query_words import choice_words, headings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from secretdesk.vault.grammar import Term, Value
    from secretdesk.vault.tables import Column, Table

OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "in", "empty", "filled", "names", "lacks")
QUERY_LIMIT = 400
NONE = "none"
SPECIAL = ("is", "on", "year")


@dataclass(frozen=True, slots=True)
class Where:
    """One condition: a column, an operator and a stored value (a tuple for `in`; text for `names`).

    `lacks` has no column: the row holds none of these words.
    """

    column: str
    operator: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Either:
    """One of several groups of conditions holds; `negated`: none of them does, not even where a value is empty."""

    groups: tuple[tuple[Where, ...], ...]
    negated: bool = False


Condition = Where | Either


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A term that means nothing here: where it stands in the line, and what to do. Never what was typed."""

    start: int
    end: int
    message: Message


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: conditions that must all hold, and words that must all be found.

    `day` asks how it stood at the end of a past business day. With `mistakes` it asks nothing yet.
    """

    where: tuple[Condition, ...] = ()
    text: str = ""
    day: date | None = None
    mistakes: tuple[Mistake, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The trade's words, NFKC and casefolded: said -> key, said -> value, said -> level, said -> entry of a register.

    `ranks` are those of the levels; without them any level is taken as known.
    """

    keys: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)
    registers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class _Wrong(Exception):
    def __init__(self, message: Message) -> None:
        super().__init__()
        self.message = message


def parse(text: str, table: Table, *, today: date, lexicon: Lexicon | None = None) -> Query:
    """Read a query against one ledger."""
    text = whole_signs(text)
    asked = _Asked(table, today, lexicon or Lexicon())
    mistakes: list[Mistake] = []
    if len(text) > QUERY_LIMIT:
        words = N_("query", "Too long: {n} characters at most.", n=QUERY_LIMIT)
        mistakes.append(Mistake(start=QUERY_LIMIT, end=len(text), message=words))
    where: list[Condition] = []
    words_: list[Term] = []
    # the past day first: others mean something as of it
    for term in sorted(grammar.read(text[:QUERY_LIMIT]), key=lambda term: key_of(term.key, asked.lexicon) != "on"):
        try:
            if term.key:
                where += asked.condition(term)
            elif term.negated:
                where.append(Where("", "lacks", grammar.write_one(grammar.Term(values=term.values))))
            else:
                words_.append(term)
        except _Wrong as wrong:
            mistakes.append(Mistake(start=term.start, end=term.end, message=wrong.message))
    mistakes.sort(key=lambda one: one.start)
    return Query(tuple(where), grammar.write(words_), asked.day, tuple(mistakes))


def keys_of(table: Table) -> tuple[str, ...]:
    """Return the keys that mean something of a ledger, in the order of the help."""
    found = [key for key, names in KEYS.items() if any(table.column(name) for name in names)]
    return ("is", *(["on"] if table.info.item else []), *found)


def key_of(key: str, lexicon: Lexicon) -> str:
    """Return the key that is meant by what was said, or what was said."""
    return lexicon.keys.get(key, key)


@dataclass(slots=True)
class _Asked:
    table: Table
    today: date
    lexicon: Lexicon
    day: date | None = None

    def condition(self, term: Term) -> list[Condition]:
        key = key_of(term.key, self.lexicon)
        if not term.values:
            raise _Wrong(N_("query", "Say after the sign what is looked for."))
        if key == "on":
            self._on(term)
            return []
        if key == "is":
            only_is(term)
            groups = [self._is(value) for value in term.values]
        elif key == "state" and all(self._general(value) in self._meanings() for value in term.values):
            only_is(term)  # said of a state, though it is more than one
            groups = [self._is(value) for value in term.values]
        else:
            column = self._column(key)
            groups = self._groups(key, column, term)
        return _joined(groups, negated=term.negated)

    def _column(self, key: str) -> Column:
        table = self.table
        column = next((c for name in (*KEYS.get(key, ()), key) if (c := table.column(name))), None)
        column = column or table.column(headings(table).get(key, ""))
        if column is None and key == "year":
            column = next((c for name in KEYS["registered"] if (c := table.column(name))), None)
        if column is not None:
            return column
        if key in KEYS or key in SPECIAL:
            raise _Wrong(N_("query", "This ledger has nothing of the kind; F1 shows its keys."))
        close = get_close_matches(key, [*keys_of(table), *self.lexicon.keys], 1)
        if close:
            raise _Wrong(
                N_("query", "No such key. Was {key} meant? In quotes it is looked for as words.", key=close[0])
            )
        raise _Wrong(N_("query", "No such key; F1 shows the keys. In quotes it is looked for as words."))

    def _groups(self, key: str, column: Column, term: Term) -> list[tuple[Where, ...]]:
        kind = column.field.kind.name
        if kind == "day" or key == "year":
            return [self._days(column, term.operator, value, whole=key == "year") for value in term.values]
        if any(self._general(value) == NONE for value in term.values) and kind not in {"choice", "flag", "count"}:
            only_is(term)
            return [(Where(column.name, "empty"),)]
        reader = _READERS.get(kind)
        if reader is None:
            raise _Wrong(N_("query", "This column cannot be asked for."))
        return reader(self, column, term)

    def _general(self, value: Value) -> str:
        said = value.text.casefold()
        return NONE if said == "-" else self.lexicon.values.get(said, said)

    # kinds of value

    def names(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        only_is(term)
        return [(Where(column.name, "names", value.text),) for value in term.values]

    def flags(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        only_is(term)
        meant = [{"yes": 1, "1": 1, "no": 0, "0": 0}.get(self._general(value)) for value in term.values]
        if None in meant:
            raise _Wrong(N_("query", "Yes or no."))
        return [(Where(column.name, "=", value),) for value in meant]

    def counts(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        found = []
        for value in term.values:
            ends = days.ends(value.text) if not value.quoted else None
            if ends and not (term.operator == ":" and all(not end or days.whole(end) is not None for end in ends)):
                raise _no_number()
            if ends:
                low, high = (days.whole(end) for end in ends)
                found.append(_between(column.name, low, high))
                continue
            number = days.whole(value.text)
            if number is None:
                raise _no_number()
            found.append((Where(column.name, "=" if term.operator == ":" else term.operator, number),))
        return found

    def levels(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        ranks = self.lexicon.ranks
        meant = []
        operator = term.operator
        for value in term.values:
            said = value.text.casefold()
            for words, sign in _AND_UP.items():
                if operator == ":" and len(term.values) == 1 and said.endswith(words):
                    said, operator = said.removesuffix(words), sign
            id_ = self.lexicon.levels.get(said, said)
            if ranks and id_ not in ranks:
                raise _Wrong(N_("query", "No such level. There are: {values}.", values=_list(self._level_words())))
            meant.append(id_)
        if operator != ":":
            if len(meant) > 1 or not ranks:
                raise _only_is()
            meant = [id_ for id_, rank in ranks.items() if _COMPARE[operator](rank, ranks[meant[0]])]
        return [(Where(column.name, "in", tuple(meant)),)]

    def _level_words(self) -> list[str]:
        said: dict[str, str] = {}
        for word, id_ in self.lexicon.levels.items():
            said.setdefault(id_, word)
        return [said.get(id_, id_) for id_ in self.lexicon.ranks]

    def choices(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        only_is(term)
        kind: Any = column.field.kind
        known = self._choices(column)
        meant = []
        for value in term.values:
            said = value.text.casefold()
            if known is None:
                meant.append(said)
            elif said in known:
                meant.append(known[said])
            else:
                words = [words for _, words in kind.options] or list(dict.fromkeys(_first_said(known)))
                raise _Wrong(N_("query", "No such value. There are: {values}.", values=_list(words)))
        return [(Where(column.name, "in", tuple(dict.fromkeys(meant))),)]

    def _choices(self, column: Column) -> Mapping[str, str] | None:
        kind: Any = column.field.kind
        if not kind.options:
            return self.lexicon.registers.get(kind.register)
        own, also = choice_words(kind.options), self.lexicon.registers.get(column.name, {})
        return {**{said: id_ for said, id_ in also.items() if id_ in own}, **own}

    def periods(self, column: Column, term: Term) -> list[tuple[Where, ...]]:
        only_is(term)
        return [(Where(column.name, "=", Period.parse(value.text).text),) for value in term.values]

    # days

    def _days(self, column: Column, operator: str, value: Value, *, whole: bool) -> tuple[Where, ...]:
        if column.field.kind.name == "count":  # the year of a register book
            (group,) = self.counts(column, grammar.Term(values=(value,), operator=operator))
            return group
        said = self._general(value)
        if said == NONE:
            if operator != ":":
                raise _only_is()
            return (Where(column.name, "empty"),)
        if whole and not days.is_year(said):
            raise _Wrong(N_("query", "A year, such as 2026 or 2025..2026."))
        try:
            return tuple(Where(column.name, *one) for one in days.conditions(operator, said, self.today))
        except ValueError:
            raise _Wrong(
                N_("query", "Not a day: write 2026-03-05, 2026-03, 2026, 2025..2026, today, or 30d from today.")
            ) from None

    def _on(self, term: Term) -> None:
        if not self.table.info.item:
            raise _Wrong(N_("query", "A past day can be asked for in the ledgers of documents and carriers."))
        said = [self._general(value) for value in term.values]
        day = days.single(said[0], self.today) if len(said) == 1 and term.operator == ":" else None
        if term.negated or day is None or day > self.today:
            raise _Wrong(N_("query", "One day that is past, such as 2026-03-05."))
        if self.day not in {None, day}:
            raise _Wrong(N_("query", "One day at a time; another stands before it."))
        self.day = day

    # what `is` knows

    def _is(self, value: Value) -> tuple[Where, ...]:
        said = value.text.casefold()
        state = self.table.column("state")
        options = getattr(state.field.kind, "options", ()) if state else ()
        meanings = self._meanings()
        known = dict(self._choices(state) or {}) if state and options else {}
        for id_ in (self.lexicon.values.get(said, said), known.get(said, "")):
            if id_ in meanings and all(self.table.column(one.column) for one in meanings[id_]):
                return meanings[id_]
            if id_ in known.values():
                return (Where("state", "=", id_),)
        raise _Wrong(N_("query", "Nothing is that here; F1 shows what there is, and state: knows every state."))

    def _meanings(self) -> dict[str, tuple[Where, ...]]:
        day, out = self.today.isoformat(), Where("state", "in", tuple(sorted(OUT)))
        if self.day is not None:
            day = self.day.isoformat()
        return {
            "overdue": (out, Where("due_on", "<", day)),
            "due": (out, Where("due_on", "<=", day)),
            "out": (out,),
            "held": (Where("state", "in", tuple(sorted(HELD))),),
            "destroying": (Where("state", "in", tuple(sorted(DESTROYING))),),
            "expired": (Where("expires_on", "<=", day),),
            "violation": (Where("violations", ">", 0),),
            "unsigned": (Where("signature", "=", "missing"),),
            "voided": (Where("voided", "=", 1),) if self.table.column("voided") else (Where("state", "=", "voided"),),
        }


_READERS: dict[str, Callable[[_Asked, Column, Term], list[tuple[Where, ...]]]] = {
    "ref": _Asked.names,
    "text": _Asked.names,
    "serial": _Asked.names,
    "texts": _Asked.names,
    "flag": _Asked.flags,
    "count": _Asked.counts,
    "choice": _Asked.choices,
    "level": _Asked.levels,
    "period": _Asked.periods,
}
_AND_UP = {"\u53ca\u4ee5\u4e0a": ">=", "\u4ee5\u4e0a": ">=", "\u53ca\u4ee5\u4e0b": "<=", "\u4ee5\u4e0b": "<="}
_COMPARE: dict[str, Callable[[int, int], bool]] = {"<": int.__lt__, "<=": int.__le__, ">": int.__gt__, ">=": int.__ge__}


def only_is(term: Term) -> None:
    """Refuse to compare what has no order."""
    if term.operator != ":":
        raise _only_is()


def _only_is() -> _Wrong:
    return _Wrong(N_("query", "This has no order: write a colon and the value."))


def _no_number() -> _Wrong:
    return _Wrong(N_("query", "A whole number, such as 3, or 2..5 after a colon."))


def _between(name: str, low: Any, high: Any) -> tuple[Where, ...]:
    return (*([] if low is None else [Where(name, ">=", low)]), *([] if high is None else [Where(name, "<=", high)]))


def _first_said(known: Mapping[str, str]) -> Iterator[str]:
    seen: set[str] = set()
    for said, id_ in known.items():
        if id_ not in seen and said != id_:
            seen.add(id_)
            yield said


def _list(words: Iterable[Message | str]) -> Message | str:
    """Return several words as the screen's language lists them."""
    first, *rest = words
    return N_("query", "{first}, {rest}", first=first, rest=_list(rest)) if rest else first


def _joined(groups: list[tuple[Where, ...]], *, negated: bool) -> list[Condition]:
    if negated or len(groups) > 1:
        return [Either(tuple(groups), negated)]
    return [*groups[0]]
