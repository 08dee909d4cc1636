"""A Chinese or a Korean name with another syllable, or one more, is somebody else's."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize("name", ["Kim Jong-hun", "Kim Jong-su", "Wang Yi-ming", "Wang Yi-fan", "Li Keqiong"])
def test_another_syllable_is_another_person(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kim Chŏng-un", "person:kim-jong-un"),
        ("Ким Чен Ын", "person:kim-jong-un"),
        ("Wang Yi", "person:wang-yi"),
        ("Xi Jingping", "person:xi-jinping"),  # many confuse n and ng
    ],
)
def test_the_same_syllables_are_the_person(builtin: Resolver, name: str, expected: str) -> None:
    match = builtin.resolve(name)
    assert match is not None and match.id == expected
