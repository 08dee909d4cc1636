"""A family name alone, and initials: whom readers take it for, and whom the patronymic's initial rules out."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

MOST = 9000


def _person(identifier: str, *names: str, prominence: int = MOST) -> Entity:
    return Entity(identifier, "person", tuple(Name(name, "ru") for name in names), prominence=prominence)


@pytest.mark.parametrize(
    ("query", "names", "prominence", "found"),
    [
        # nobody else comes to mind whose family name no table of common ones has
        ("Бастрыкин", "Александр Бастрыкин", 0.4, True),
        ("Бастрыкина", "Александр Бастрыкин", 0.4, True),
        ("Bastrykin", "Александр Бастрыкин", 0.4, True),
        ("Бастрыкин", "Александр Бастрыкин", 0.2, False),
        ("Басрыкин", "Александр Бастрыкин", 0.4, False),
        # a common one's bearer has to be somebody whom all know
        ("Фомин", "Александр Фомин", 0.4, False),
        ("Фомин", "Александр Фомин", 0.6, True),
    ],
)
def test_whom_a_family_name_alone_is_taken_for(query: str, names: str, prominence: float, found: bool) -> None:
    known = _person("person:known", names, prominence=round(prominence * MOST))
    resolver = Resolver(Gazetteer([known, _person("person:most", "Пелагея Стрекозова")]))
    match = resolver.resolve(query)
    assert (match is not None) is found


def test_the_second_initial_is_the_patronymics() -> None:
    daniil = _person("person:daniil", "Daniil Medvedev", "Даниил Сергеевич Медведев")
    dmitry = _person("person:dmitry", "Dmitry Medvedev", "Дмитрий Анатольевич Медведев")
    resolver = Resolver(Gazetteer([daniil, dmitry]))
    for query, expected in (("D. A. Medvedev", "person:dmitry"), ("D. S. Medvedev", "person:daniil")):
        match = resolver.resolve(query)
        assert match is not None
        assert match.id == expected


def test_who_is_called_by_more_is_not_meant_by_less() -> None:
    senior = _person("person:senior", "Дональд Трамп")
    junior = _person("person:junior", "Дональд Трамп-младший", "Donald Trump Jr.")
    resolver = Resolver(Gazetteer([senior, junior]))
    for query, expected in (("Доналд Тръмп", "person:senior"), ("Donald Trump Jr.", "person:junior")):
        match = resolver.resolve(query)
        assert match is not None
        assert match.id == expected


@pytest.mark.parametrize("query", ["Ahmed eş-Şara", "Ahmed al-Şara", "Ахмед аш-Шараа"])
def test_an_article_is_no_family_name(query: str) -> None:
    resolver = Resolver(Gazetteer([_person("person:sharaa", "Ahmed Şara", "Ахмед Шараа")]))
    match = resolver.resolve(query)
    assert match is not None
    assert not any(step.kind == "added" and step.detail == "family" for step in match.evidence)
