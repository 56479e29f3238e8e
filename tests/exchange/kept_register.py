"""An incoming register as units keep it: titles, two-line headings on every page, sums, ditto marks, notes.

The fixtures register.xls and register.ods in tests/data/registers were saved from `make(path, rows=6, page=3)` by a
spreadsheet program, days1904.xls from `days(path, epoch_1904=True)`, locked.* with a password.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import xlsxwriter

DATES: tuple[Any, ...] = ("2019.3.5", "3月6日", 43531, "二〇一九年三月八日", "2019/3/9")
LEVELS = ("机密★10年", "秘密", "机密 长期", "绝密★", "内部")
COPIES: tuple[Any, ...] = ("000001-000010", "000012；13～15", 12, "1、3、5", "000007")


def make(path: Path, rows: int = 60, page: int = 25) -> None:
    book = xlsxwriter.Workbook(path, {"in_memory": True})
    sheet = book.add_worksheet("2019年")
    sheet.merge_range(0, 0, 0, 9, "××局机要文件收文登记簿")
    sheet.merge_range(1, 0, 1, 9, "（2019 年度）")
    _head(sheet, 2)
    at = 4
    for i in range(rows):
        sheet.write_row(at, 0, [i + 1, DATES[i % 5], f"{i + 1:04d}", f"关于第{i}号事项的通知", LEVELS[i % 5]])
        sheet.write_row(at, 5, ["〃" if i % 5 else "省委办公厅", f"省委发〔2019〕{i}号", COPIES[i % 5]])
        sheet.write(at, 8, "同上" if i % 3 else "1号柜")
        at += 1
        if (i + 1) % page == 0:
            sheet.write(at, 3, "本页合计")
            sheet.write(at, 7, "25份")
            _head(sheet, at + 2)
            at += 4
    sheet.write(at, 3, "合  计")
    sheet.write(at, 7, rows)
    sheet.merge_range(at + 1, 0, at + 1, 9, "注：本表由保密员填写。")
    sheet.write(at + 2, 0, "填表人：张三")
    sheet.write(at + 2, 5, "审核人：李四")
    book.close()


def _head(sheet: Any, at: int) -> None:
    for column, text in ((0, "序号"), (3, "文件标题"), (4, "密 级"), (8, "存放地点"), (9, "备注")):
        sheet.merge_range(at, column, at + 1, column, text)
    sheet.merge_range(at, 1, at, 2, "收文")
    sheet.write_row(at + 1, 1, ["日期", "登记号"])
    sheet.merge_range(at, 5, at, 7, "文件")
    sheet.write_row(at + 1, 5, ["来文单位", "文号", "份\n号"])


def days(path: Path, *, epoch_1904: bool) -> None:
    book = xlsxwriter.Workbook(path, {"date_1904": epoch_1904, "in_memory": True})
    sheet = book.add_worksheet("2019年收文")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    minute = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.merge_range(0, 0, 0, 5, "二〇一九年收文登记簿")
    sheet.merge_range(4, 1, 6, 1, "张三")
    sheet.write_row(2, 1, ["编号", "标题", "日期"])
    sheet.write(3, 2, 1.0)
    sheet.write(3, 3, dt.date(2019, 3, 5), day)
    sheet.write(3, 4, dt.datetime(2019, 3, 5, 14, 30), minute)  # noqa: DTZ001 -- cells have no zone
    sheet.write(3, 5, dt.time(14, 30), book.add_format({"num_format": "hh:mm"}))
    sheet.write_row(4, 2, [True, 43895.0, 0.1 + 0.2, 12345678901234567])
    sheet.write_formula(5, 2, "=1+1", None, 2)
    sheet.write_formula(5, 3, "=1/0", None, "#DIV/0!")
    sheet.write_row(5, 4, ["多行\n文字 ", "000123"])
    hidden = book.add_worksheet("隐藏")
    hidden.hide()
    hidden.write(0, 0, "x")
    book.add_worksheet("空")
    book.close()


def table(path: Path, *rows: list[Any], **options: Any) -> Path:
    """Write plain rows into an .xlsx."""
    book = xlsxwriter.Workbook(path, {"in_memory": True, **options})
    sheet = book.add_worksheet()
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)
    book.close()
    return path
