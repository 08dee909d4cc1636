"""A family name that ends as another's case would is itself: Abdullah Gülen is no Abdullah Gül in Hungarian."""

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "name",
    [
        "Abdullah Gülen",
        "Angela Merkelson",
        "Angela Merkelsnak",
        "Jens Stoltenbergen",
        "Friedrich Merzin",
        "Kaja Kallaste",
        "Robert Ficoda",
        "Emmanuel Macronde",
    ],
)
def test_an_ending_that_may_be_a_surnames_is_no_case(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Putyinnal", "person:vladimir-putin"),
        ("Angela Merkelnek", "person:angela-merkel"),
        ("Olekszij Reznyikovot", "person:oleksii-reznikov"),
        ("Vladimir Putinin", "person:vladimir-putin"),
        ("Meral Akşenerin", "person:meral-aksener"),
    ],
)
def test_a_clear_ending_and_the_language_of_the_rest_show_a_case(builtin: Resolver, name: str, expected: str) -> None:
    match = builtin.resolve(name)
    assert match is not None and match.id == expected
