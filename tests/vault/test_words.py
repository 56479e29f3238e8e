"""The tokens of the search index, and the tails by which a number is found by its end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secretdesk.vault import initials, words

TEXTS = st.text(st.sampled_from("ab12\uff13\u91cd\u5173\u4e8e\u53f7\u3014-_ \u00b6\u00e9\U00020000"), max_size=70)


def tails_of(found: list[str]) -> list[str]:
    """Return what the second column holds, taken run by run."""
    made = []
    for run, after in zip(found, [*found, ""][1:], strict=True):
        made += [f"{run[k:]} {after}".strip() for k in range(1, min(len(run), 24))]
    return made


@given(text=TEXTS)
def test_every_tail_of_a_run_stands_with_what_follows_it(text: str) -> None:
    found = words.tokens(text)
    assert words.cut(text).words == " ".join(found)
    assert words.cut(text).tails == " ".join(tails_of(found))


@given(text=TEXTS)
def test_figures_change_no_first_letters(text: str) -> None:
    plain = " ".join(words.tokens(text))
    customary, others = initials.grams(plain)
    assert " ".join(customary) == words.cut(plain).letters
    assert words.cut(plain).others == (None if others is None else " ".join(others))
