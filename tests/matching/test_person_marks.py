"""Words beside a name that tell father from son and man from woman."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.person_marks import gender_told, generation


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Martin Luther King Jr.", "Martin Luther King Sr."),
        ("Robert Downey Jr.", "Robert Downey, Senior"),
        ("Ferdinand Marcos Sr", "Ferdinand Marcos Jr"),
        ("Alexandre Dumas père", "Alexandre Dumas fils"),
        ("Иван Гончаров младший", "Иван Гончаров старший"),
        ("William Harrington III", "William Harrington IV"),
        ("Mr. Taylor Brooks", "Mrs. Taylor Brooks"),
        ("Abu Omar", "Umm Omar"),
        ("Noor bin Hassan al-Maliki", "Noor bint Hassan al-Maliki"),
    ],
)
def test_two_bearers_of_one_name(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ferdinand Marcos Jr.", "Ferdinand Marcos"),
        ("John F. Kennedy Jr", "John Fitzgerald Kennedy, Junior"),
        ("Ferdinand Marcos jnr", "Ferdinand Marcos Junior"),
        ("Иван Гончаров мл.", "Иван Гончаров младший"),
        ("Mr. Viktor Bout", "Viktor Bout"),
        ("Sr. Juan Pérez", "Juan Pérez"),
        ("Aisha bint Hassan bin Ali", "Aisha Hassan Ali"),
    ],
)
def test_what_only_one_of_two_names_says(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.5


def test_what_a_word_tells() -> None:
    assert generation("jr") == generation("fils") == "younger"
    assert generation("smith") is None
    assert gender_told(["aisha", "bint", "hassan", "bin", "ali"]) == "female"
    assert gender_told(["mr"]) is None
    assert gender_told(["anna", "smith"]) is None
