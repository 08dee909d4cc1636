"""Places of one name are told apart by prominence, and no exonym respelt comes before a place's own name."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "place"),
    [
        # the town near Rostov is hardly ever meant
        ("Донецк", "place:donetsk"),
        ("Donetsk", "place:donetsk"),
        # a collection has the small one so, and the name is one
        ("Mykolayiv", "place:mykolaiv"),
        # French and Hungarian for Якутск, and Czech for Yakutia is Jakutsko
        ("Iakoutsk", "place:yakutsk"),
        ("Jakutszk", "place:yakutsk"),
        ("Jakutsko", "place:yakutia"),
        # a town and its airport, both written about
        ("Домодедово", None),
        ("Шереметьево", "facility:sheremetyevo-airport"),
        # two towns that are written about alike
        ("Ростов", None),
        # in Cyrillic letters it is as it is written
        ("Чернігівка", "place:chernihivka-710739"),
    ],
)
def test_the_place_that_is_meant(name: str, place: str | None, builtin: Resolver) -> None:
    found = builtin.resolve(name)
    assert (found.id if found else None) == place
