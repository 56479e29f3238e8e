"""How to ask: the grammar of the search by examples, for the help of the window and of the command line."""

from __future__ import annotations

from dataclasses import dataclass

from secretdesk.text import N_, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question to a ledger: what it finds, how it is asked in Chinese and in English."""

    finds: Message
    chinese: str
    english: str
    ledger: str = "copies"


RULES = N_(
    "help",
    "All conditions must hold; a comma means or, a minus before a condition or word means not. What has blanks stands in "
    "quotes. Days count from today: 7d, 2w, 3m, 1y; or write a day 2026-11-23, a month 2026-10, a year 2026, a range "
    "2025..2026, today, this month, last year. A past day is asked by business date; within a day what was entered last holds.",
)
EXAMPLES: tuple[Example, ...] = (
    Example(finds=N_("help", "One level"), chinese="\u5bc6\u7ea7:\u673a\u5bc6", english="level:secret"),
    Example(finds=N_("help", "One level and all above"), chinese="\u5bc6\u7ea7>=\u673a\u5bc6", english="level>=secret"),
    Example(finds=N_("help", "In one person's hands"), chinese="\u6301\u6709\u4eba:\u8d3a", english="holder:\u8d3a"),
    Example(
        finds=N_("help", "In the hands of one of several"),
        chinese="\u6301\u6709\u4eba:\u8d3a,\u67f3",
        english="holder:\u8d3a,\u67f3",
    ),
    Example(finds=N_("help", "In one state"), chinese="\u72b6\u6001:\u501f\u9605\u4e2d", english='state:"on loan"'),
    Example(
        finds=N_("help", "Everything but one state"), chinese="-\u72b6\u6001:\u5728\u5e93", english='-state:"in store"'
    ),
    Example(
        finds=N_("help", "Destroyed last year"),
        chinese="\u72b6\u6001:\u5df2\u9500\u6bc1 \u79bb\u5e93:\u53bb\u5e74",
        english='state:destroyed closed:"last year"',
    ),
    Example(finds=N_("help", "Overdue"), chinese="\u662f:\u903e\u671f", english="is:overdue"),
    Example(finds=N_("help", "Missing"), chinese="\u662f:\u4e0b\u843d\u4e0d\u660e", english="is:missing"),
    Example(finds=N_("help", "Due within so many days"), chinese="\u671f\u9650<7\u5929", english="due<7d"),
    Example(finds=N_("help", "Due today"), chinese="\u671f\u9650:\u4eca\u5929", english="due:today"),
    Example(finds=N_("help", "Secrecy period ends soon"), chinese="\u89e3\u5bc6<30\u5929", english="expires<30d"),
    Example(finds=N_("help", "In one place"), chinese="\u4f4d\u7f6e:2\u53f7\u67dc", english="place:2\u53f7\u67dc"),
    Example(
        finds=N_("help", "Who held what on a past day"),
        chinese="\u622a\u81f3:2026-03-12 \u6301\u6709\u4eba:\u8d3a",
        english="on:2026-03-12 holder:\u8d3a",
    ),
    Example(finds=N_("help", "Registered in a year"), chinese="\u5e74:2026", english="year:2026"),
    Example(
        finds=N_("help", "Received in a month"),
        chinese="\u6536\u6587:2026-10",
        english="received:2026-10",
        ledger="documents",
    ),
    Example(
        finds=N_("help", "Received from one year to another"),
        chinese="\u6536\u6587:2025..2026",
        english="received:2025..2026",
        ledger="documents",
    ),
    Example(
        finds=N_("help", "From one issuer"),
        chinese="\u6765\u6587\u5355\u4f4d:\u7701\u67d0\u5385",
        english="from:\u7701\u67d0\u5385",
        ledger="documents",
    ),
    Example(finds=N_("help", "A number by its beginning"), chinese="\u7f16\u53f7:D26-00", english="no:D26-00"),
    Example(
        finds=N_("help", "One kind of carrier"),
        chinese="\u7c7b\u522b:U\u76d8",
        english='kind:"usb stick"',
        ledger="carriers",
    ),
    Example(
        finds=N_("help", "Slips without a signature"),
        chinese="\u662f:\u7b7e\u5b57\u672a\u8865",
        english="is:unsigned",
        ledger="slips",
    ),
    Example(finds=N_("help", "Words and numbers, anywhere"), chinese="\u68c0\u4fee 0093", english="\u68c0\u4fee 0093"),
    Example(
        finds=N_("help", "Words in this very order"),
        chinese='"\u5e74\u5ea6 \u8ba1\u5212"',
        english='"\u5e74\u5ea6 \u8ba1\u5212"',
        ledger="documents",
    ),
    Example(
        finds=N_("help", "Without a word"),
        chinese="\u8ba1\u5212 -\u8349\u6848",
        english="\u8ba1\u5212 -\u8349\u6848",
        ledger="documents",
    ),
    Example(finds=N_("help", "Initials of the Chinese"), chinese="hzy", english="hzy", ledger="people"),
    Example(
        finds=N_("help", "Several at once: all must hold"),
        chinese="\u5bc6\u7ea7:\u79d8\u5bc6 \u662f:\u903e\u671f",
        english="level:confidential is:overdue",
    ),
)
