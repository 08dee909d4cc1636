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
