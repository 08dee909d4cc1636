"""Facts in words."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name, Role
from gazetteer.wording import date_in_words, role_in_words

GAZETTEER = Gazetteer([Entity("place:ukraine", "place", (Name("Україна", "uk"), Name("Ukraine", "en")))])


@pytest.mark.parametrize(
    ("date", "words"),
    [(2019, "2019"), ("2019-05", "May 2019"), ("2019-05-02", "2 May 2019"), (-659, "660 BC"), (0, "1 BC")],
)
def test_dates(date, words):
    assert date_in_words(date) == words


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role("president", "place:ukraine", since="2019-05-20"), "president, Ukraine, since 20 May 2019"),
        (Role("prime-minister", "place:ukraine", 2016, 2019), "prime minister, Ukraine, 2016 to 2019"),
        (Role("star-gazer", "place:nowhere", until="2001-02"), "star gazer, place:nowhere, until February 2001"),
        (Role("writer"), "writer"),
    ],
)
def test_roles(role, words):
    assert role_in_words(role, GAZETTEER) == words
