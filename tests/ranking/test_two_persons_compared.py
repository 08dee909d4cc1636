"""Two names that an initial or the family name at birth shows to be two persons'."""

from __future__ import annotations

import pytest

from resolver.verdict import compare


def test_an_initial_that_is_passed_over_is_anothers() -> None:
    assert compare("George H. W. Bush", "George W. Bush").score < 0.5
    assert compare("George H. W. Bush", "George H. Bush").score > 0.5


def test_turkish_given_names_stand_in_either_order_before_a_rare_family_name() -> None:
    assert compare("Mehmet Fatih Maçoğlu", "Fatih Mehmet Maçoğlu").score > 0.9
    assert compare("Mehmet Ali Yılmaz", "Ali Mehmet Yılmaz").score < 0.5
    assert compare("Hasan Ali Mahmud", "Ali Hasan Mahmud").score < 0.5


def test_two_family_names_at_birth_are_two_persons() -> None:
    assert compare("Petrova Anna (née Sidorova)", "Petrova Anna (née Ivanova)").score < 0.5
    assert compare("Petrova Anna (née Sidorova)", "Petrova Anna (née Sidorowa)").score > 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [("Boris Yelkin", "Boris Yeltsin"), ("Karl Wagner", "Карл Ваннер"), ("Игорь Седов", "Игорь Садов")],
)
def test_a_family_of_its_own_is_two_persons_whichever_name_comes_first(first: str, second: str) -> None:
    assert compare(first, second, kind="person").score < 0.5
    assert compare(second, first, kind="person").score < 0.5


@pytest.mark.parametrize(("first", "second"), [("Sergey Lavorv", "Sergey Lavrov"), ("Mehmet Yimlaz", "Mehmet Yılmaz")])
def test_a_typing_error_in_a_listed_family_name_is_none_of_another(first: str, second: str) -> None:
    assert compare(first, second, kind="person").score >= 0.5
