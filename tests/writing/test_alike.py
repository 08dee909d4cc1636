"""Words that can be spellings of one name."""

from __future__ import annotations

import pytest

from gazetteer import Name
from resolver.writing.alike import MOST_UNLIKE, alike, unlikeness
from resolver.writing.beside import with_company
from resolver.writing.own_signs import with_own_small_letters
from resolver.writing.same_parts import with_same_parts


@pytest.mark.parametrize(
    ("word", "other", "share", "can_be_one"),
    [
        ("Vladimir", "Volodymyr", 4 / 9, True),
        ("порт", "порту", 1 / 5, True),
        ("DVOREC", "dvoreć", 0, True),
        ("abcd", "abxy", MOST_UNLIKE, True),  # half of the letters
        ("Эрдоган", "Фидан", 4 / 7, False),
    ],
)
def test_half_of_the_letters_may_differ(word: str, other: str, share: float, can_be_one: bool) -> None:
    assert unlikeness(word, other) == pytest.approx(share)
    assert alike(word, other) is can_be_one


def test_the_room_has_one_figure_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A middle name, the parts of a name that stand in a text, and small letters: all go by it."""
    names = [Name("Володимир Олександрович Зеленський", "uk")]
    matched = Name("Владимир Александрович Зеленский", "ru")

    def written() -> tuple[str, Name | None, str]:
        return (
            with_company("Donald Trump", "Donald John Tramp", "en"),
            with_same_parts(names, names[0], matched, "Владимира Зеленского"),
            with_own_small_letters("Порт Одеса", "порту Одеси", "uk"),
        )

    company, parts, small = written()
    assert (company, parts and parts.text, small) == (
        "Donald John Trump",
        "Володимир Зеленський",
        "порт Одеса",
    )
    monkeypatch.setattr("resolver.writing.alike.MOST_UNLIKE", 0.0)
    assert [one for one, before in zip(written(), (company, parts, small), strict=True) if one == before] == []
