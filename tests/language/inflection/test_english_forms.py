"""English tokens parted from possessives, plurals and compounds."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from paradigm_tables import rows

from resolver.language.inflection import EnglishForm, english_forms
from resolver.language.scripts.letters import APOSTROPHES


@pytest.mark.parametrize("row", rows("english"), ids=lambda row: f"{row['token']} {row['labels']}")
def test_the_table(row: dict[str, str]) -> None:
    wanted = EnglishForm(row["before"], row["base"], row["after"], tuple(row["labels"].split()))
    assert wanted in english_forms(row["token"])


@pytest.mark.parametrize("token", ["Rostov-on-Don", "Saltykov-Shchedrin", "Kyiv", "Aix-en-Provence"])
def test_a_name_is_whole_first(token: str) -> None:
    assert english_forms(token)[0].base == token


def test_rostov_on_don_is_no_compound() -> None:
    assert [form.base for form in english_forms("Rostov-on-Don")] == ["Rostov-on-Don"]


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_every_apostrophe_parts_a_possessive(mark: str) -> None:
    assert english_forms(f"Putin{mark}s")[0] == EnglishForm("", "Putin", f"{mark}s", ("possessive",))


@given(st.text())
@example("-" * 100_000)
@example("s'")
@example("'s")
@example("\ud800's")
def test_the_parts_make_up_the_token(token: str) -> None:
    forms = english_forms(token)
    assert forms
    assert all(form.before + form.base + form.after == token for form in forms)
