"""Companies whose capitals a text writes otherwise than the gazetteer."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Turkcell'in iştiraki Lifecell'i satın aldı.", ["turkcell", "lifecell"]),
        ("tr", "Bir lifecell abonesi anlattı.", ["lifecell"]),
        ("ru", "Выросли Turkcell и Lifecell.", ["turkcell", "lifecell"]),
        ("ru", "Государственная Botas подписала договор.", ["botas"]),
        ("uk", "Це каже Botas.", ["botas"]),
        # where Latin letters are usual, and where the word is short
        ("tr", "Dün Botas diye biri geldi.", []),
        ("ru", "Он написал Mit, Case и Swift.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    expected = [f"organisation:{one}" for one in found]
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == expected
