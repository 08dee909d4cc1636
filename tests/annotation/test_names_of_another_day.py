"""Towns by what they were called once, and words beside names that are none of them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        # the text has the name of today, or the region
        ("uk", "Новомосковськ тепер зветься Самаром.", {"Новомосковськ": "place:samar"}),
        ("uk", "Котовськ на Одещині став Подільськом.", {"Котовськ": "place:podilsk"}),
        ("uk", "Новомосковськ у Тульській області.", {"Новомосковськ": "place:novomoskovsk"}),
        # a suffix belongs to no name that stands turned round
        ("tr", "Topal Osman'ı hatırladık.", {"Topal Osman": "person:topal-osman"}),
        ("tr", "Çerkes Ethem'in kavgası sürdü.", {"Çerkes Ethem": "person:cerkes-ethem"}),
        # no given name stands before these places
        ("tr", "Dedem Hacı Salih Efendi Kars'ta muallimdi.", {"Kars": "place:kars"}),
        ("uk", "У Верховній Раді Павлоград обминули.", {"Павлоград": "place:pavlohrad"}),
        ("en", "Born Chuhuiv, 9 March 1938; died Kyiv.", {"Chuhuiv": "place:chuhuiv"}),
        # a trade that somebody had once
        ("ru", "Пришёл бывший слесарь Климент Ворошилов.", {"Климент Ворошилов": "person:kliment-voroshilov"}),
        ("ru", "Пришёл слесарь Климент Ворошилов.", {"Климент Ворошилов": None}),
        ("uk", "Вижницький р-н, Чернівецька обл.", {"Вижницький р-н": "place:vyzhnytsia-raion"}),
    ],
)
def test_what_a_name_means(lang: str, text: str, expected: dict[str, str | None], builtin: Resolver) -> None:
    found = {mention.text: mention.id for mention in builtin.annotate(text, lang).mentions}
    assert {name: found.get(name) for name in expected} == expected
