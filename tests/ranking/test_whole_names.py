"""Names that are an entity's to the letter mean it, whatever stands in them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        # the land in its own name holds nothing
        ("People’s Republic of China", "place:china"),
        ("Об’єднані Арабські Емірати", "place:united-arab-emirates"),
        ("Kadıköy/İstanbul", "place:kadikoy"),
        # no king is called as his land
        ("Saudi Arabia", "place:saudi-arabia"),
        ("King Salman of Saudi Arabia", "person:salman-of-saudi-arabia"),
        # full stops, and two letters that stand for words of another language
        ("U.S.A.", "place:united-states"),
        ("UK", "place:united-kingdom"),
        # what is behind the dash belongs to it
        ("Организация стран — экспортёров нефти", "organisation:opec"),
        ("New York", "place:new-york"),
    ],
)
def test_a_whole_name_is_its_bearers(name: str, identifier: str, builtin: Resolver) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
