"""Whom a family name means, and a town's, at a date that is known, and of whom but the year of birth is."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("query", "date", "identifier"),
    [
        ("Aliyev", 1995, "person:heydar-aliyev"),
        ("Aliyev", 2020, "person:ilham-aliyev"),
        ("Kadyrov", 2003, "person:akhmat-kadyrov"),
        ("Assad", 1985, "person:hafez-al-assad"),
        ("Путин", 1950, None),  # born in 1952
        ("Trudeau", 1975, None),
        ("Ленинград", 2020, "place:saint-petersburg"),  # nothing else is called so
        ("Ленинск", 2025, None),
        ("Александровск", None, None),  # Zaporizhzhia, until 1921
        ("Царицын", None, "place:volgograd"),
        ("Smyrna", None, "place:izmir"),  # and no town in the United States
    ],
)
def test_at_a_date(query: str, date: int | None, identifier: str | None, builtin: Resolver) -> None:
    found = builtin.resolve(query, date=date)
    assert (found and found.id) == identifier


@pytest.mark.parametrize(
    ("query", "born", "identifier"),
    [
        ("Aliyev", 1923, "person:heydar-aliyev"),
        ("Bush", 1924, "person:george-h-w-bush"),
        ("Шевченко", 1976, "person:andriy-shevchenko"),
        ("Yılmaz", 1947, "person:mesut-yilmaz"),
        ("Yılmaz", 1948, None),
    ],
)
def test_born_in_a_year(query: str, born: int, identifier: str | None, builtin: Resolver) -> None:
    found = builtin.resolve(query, born=born)
    assert (found and found.id) == identifier


@pytest.mark.parametrize("query", ["Алиева", "Алиеву", "Навальной"])  # the last is no form of Навальный
def test_a_womans_name_that_is_a_form_of_her_husbands(query: str, builtin: Resolver) -> None:
    assert builtin.resolve(query) is None


@pytest.mark.parametrize(
    "query",
    ["Defence Minister of Ukraine", "Ukrainian President", "Министр финансов России", "Міністр фінансів України"],
)
def test_an_office_is_no_body(query: str, builtin: Resolver) -> None:
    assert builtin.candidates(query) == []


@pytest.mark.parametrize(
    ("query", "identifier"),
    [
        ("Навальная", "person:yulia-navalnaya"),
        ("Зеленська", "person:olena-zelenska"),
        ("Зеленською", "person:olena-zelenska"),
        ("Тихановская", "person:sviatlana-tsikhanouskaya"),
        ("Тихановской", "person:sviatlana-tsikhanouskaya"),
    ],
)
def test_a_womans_name_that_is_no_form_of_her_husbands(query: str, identifier: str, builtin: Resolver) -> None:
    found = builtin.resolve(query)
    assert found is not None
    assert found.id == identifier
