"""A received document of an invented unit, and the code printed on it."""

from __future__ import annotations

from datetime import date

FIELDS = (
    "GB0626-2005", "11000020260305000001", "\u6d77\u4e1c\u5e02\u59d4\u529e\u516c\u5385", "\u901a\u77e5",
    "\u6d77\u59d4\u529e\u30142026\u301512\u53f7", "\u5404\u53bf\uff08\u5e02\u3001\u533a\uff09\u59d4",
    "\u5173\u4e8e\u505a\u597d\u6625\u5b63\u5de5\u4f5c\u7684\u901a\u77e5", "\u79d8\u5bc6\u26051\u5e74",
    "\u7279\u6025", "2026\u5e743\u67085\u65e5", "\u53bf\u56e2\u7ea7", "\u6d77\u4e1c\u5e02\u59d4\u529e\u516c\u5385",
    "2026\u5e743\u67086\u65e5", "",
)  # fmt: skip
VALUES = {
    "issuer": FIELDS[2], "document_no": FIELDS[4], "title": FIELDS[6], "level": "mimi", "period": "1\u5e74",
    "urgency": "teji", "issue_date": date(2026, 3, 5),
}  # fmt: skip


def code(fields: tuple[str, ...] = FIELDS) -> str:
    return "^".join(fields) + "^|"
