"""Days and months that are written with a capital are no places whose names are like them by convention only."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "text", ["Toplantı 3 Mart Salı günü yapılacak.", "Toplantı Salı'ya ertelendi.", "Salı günü geldi."]
)
def test_a_day_is_no_town(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text).mentions


def test_the_town_is_still_found(builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate("Patlama Şali'de oldu.").mentions] == ["place:shali"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Donald Trump is back. In July Trump put a tariff on it.", ["person:donald-trump"] * 2),
        ("Donald Trump is back. In August Trump put a tariff on it.", ["person:donald-trump"] * 2),
        ("In July Kyiv said so.", ["place:kyiv"]),
        # August is a given name, too
        ("Donald Trump is back. His cousin August Trump is not.", ["person:donald-trump"]),
    ],
)
def test_a_month_before_a_name_is_nobodys_given_name(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "en").mentions] == found
