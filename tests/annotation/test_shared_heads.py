"""Two things of one sort whose noun stands behind the second name alone."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            entity("facility:lotska-npp", "Лоцька АЕС/uk; Лоцкая АЭС/ru"),
            entity("facility:rovska-npp", "Ровська АЕС/uk; Ровская АЭС/ru"),
            entity("place:lotska-oblast", "Лоцька область/uk; Лоцкая область/ru"),
            entity("place:rovska-oblast", "Ровська область/uk; Ровская область/ru"),
            entity("place:lotsko-oblast", "Лоцько-Мурська область/uk"),
            entity("organisation:ministry", "Ровська міліція/uk"),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Гроші для Лоцької та Ровської АЕС.", [("Лоцької", "lotska-npp"), ("Ровської АЕС", "rovska-npp")]),
        ("ru", "Лоцкая и Ровская АЭС стоят.", [("Лоцкая", "lotska-npp"), ("Ровская АЭС", "rovska-npp")]),
        ("ru", "Жители Лоцкой и Ровской области.", [("Лоцкой", "lotska-oblast"), ("Ровской области", "rovska-oblast")]),
        ("ru", "В Лоцкой, Ровской областях.", [("Лоцкой", "lotska-oblast"), ("Ровской областях", "rovska-oblast")]),
        (
            "uk",
            "Мешканці Лоцької та Ровської областей.",
            [("Лоцької", "lotska-oblast"), ("Ровської областей", "rovska-oblast")],
        ),
        (
            "uk",
            "У Ровській та Лоцько-Мурській областях.",
            [("Ровській", "rovska-oblast"), ("Лоцько-Мурській областях", "lotsko-oblast")],
        ),
        # nothing of that sort, one name alone, another sort, what is not joined
        ("uk", "Гроші для Лоцької та іншої АЕС.", []),
        ("uk", "Лоцька та Ровська міліція.", [("Ровська міліція", "ministry")]),
        ("ru", "Лоцкая, Ровская АЭС.", [("Ровская АЭС", "rovska-npp")]),
        ("ru", "Лоцкая пресса и Ровская АЭС.", [("Ровская АЭС", "rovska-npp")]),
    ],
)
def test_the_noun_of_two_names(lang: str, text: str, found: list[tuple[str, str]]) -> None:
    mentions = RESOLVER.annotate(text, lang).mentions
    assert [(mention.text, mention.id.partition(":")[2]) for mention in mentions] == found


def test_normalising_leaves_the_first_name_alone() -> None:
    text = "Гроші для Лоцької та Ровської АЕС."
    assert RESOLVER.annotate(text, "uk").normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "regions"),
    [
        ("uk", "Збито дрони над Брянською, Курською та Саратовською областями.", ["bryansk", "kursk", "saratov"]),
        ("ru", "Жители Донецкой, Луганской и Херсонской областей.", ["donetsk", "luhansk", "kherson"]),
        ("en", "Drones fell in the Kursk, Belgorod and Bryansk regions.", ["kursk", "belgorod", "bryansk"]),
        ("tr", "Belgorod, Kursk ve Bryansk bölgelerinde düştü.", ["belgorod", "kursk", "bryansk"]),
    ],
)
def test_regions_that_share_their_noun(builtin: Resolver, lang: str, text: str, regions: list[str]) -> None:
    assert [one.id for one in builtin.annotate(text, lang).mentions] == [f"place:{one}-oblast" for one in regions]


def test_provinces_that_share_their_noun(builtin: Resolver) -> None:
    found = [one.id for one in builtin.annotate("Seçim İzmir, Ankara ve Bursa illerinde yapıldı.", "tr").mentions]
    assert found == ["place:izmir-province", "place:ankara-province", "place:bursa-province"]


def test_a_noun_in_the_plural_is_no_town_s_alone(builtin: Resolver) -> None:
    assert [one.id for one in builtin.annotate("Moscow and other regions.", "en").mentions] == ["place:moscow"]
