"""F27, F28 and F29 carry every item, count what they carry, and close under their last row."""

from __future__ import annotations

from secretdesk.paper.flow import paginate
from secretdesk.paper.forms.f27 import f27
from secretdesk.paper.forms.f28 import f28, f28_lines
from secretdesk.paper.forms.f29 import f29
from secretdesk.paper.ledger_sheet import LedgerJob, print_ledger
from tests.paper import form_samples as of
from tests.paper.reading import page_texts
from tests.paper.samples import imprint


def test_rows_are_shared_out_whole_and_in_order() -> None:
    for count in range(1, 60):
        heights = [7.6 + (n % 3) * 4.3 for n in range(count)]
        parts = paginate(heights, 150, 60)
        assert [at for part in parts for at in part] == list(range(count))
        assert all(sum(heights[at] for at in part) <= 150 for part in parts)
        assert sum(heights[at] for at in parts[-1]) <= 60
        assert all(len(part) for part in parts)


def test_the_request_states_its_sum_and_the_chosen_method() -> None:
    [text] = page_texts(f27(of.approval(3), imprint()).pdf)
    assert "纸介质7份，U盘3个；机密4件，秘密6件" in text
    assert "绝密0件" not in text
    assert "共计壹拾件（10件）" in text
    assert "以下空白" in text
    assert "第1页共1页" in text


def test_a_long_request_is_closed_on_its_last_page_only() -> None:
    texts = page_texts(f27(of.approval(60), imprint()).pdf)
    assert ["主管领导审批" in text for text in texts] == [False] * (len(texts) - 1) + [True]
    assert all("X26-0006-J" in text and "机密★长期" in text for text in texts)


def test_the_choice_of_method_is_part_of_the_sealed_text() -> None:
    texts: list[str] = []

    def seal(page: int, text: str) -> str:
        texts.append(text)
        return of.seal(page, text)

    f27(of.approval(3), imprint(sealed=seal))
    assert "☑化浆" in texts[0]
    assert "☐粉碎" in texts[0]


def test_the_escort_note_sums_its_bags() -> None:
    [text] = page_texts(f29(of.escort(2), imprint()).pdf)
    assert "贰袋（2袋）" in text
    assert "合计捌件（8件）—6—2" in text
    texts = page_texts(f29(of.escort(30), imprint()).pdf)
    assert ["合计壹佰贰拾件（120件）" in text for text in texts] == [False, False, True]


def test_the_list_carries_its_sums_from_page_to_page() -> None:
    lines = f28_lines(of.destruction_items(30), of.LEVELS)
    printed = print_ledger(
        LedgerJob(form=f28(of.LEVELS), lines=lines, levels=of.LEVELS, imprint=imprint(), book="批次 XH-2026-04")
    )
    texts = page_texts(printed.pdf)
    assert len(texts) > 1
    assert "累计—10件10件10件—30件" in texts[-1]
    assert "机密★20年" in texts[0]
