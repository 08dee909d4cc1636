"""Regions and cities as newspapers of other languages name them."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Pihkovan alue", "place:pskov-oblast"),
        ("Permin aluepiiri", "place:perm-krai"),
        ("Saratovi oblast", "place:saratov-oblast"),
        ("Omszki terület", "place:omsk-oblast"),
        ("Odesszai terület", "place:odesa-oblast"),
        ("obwód tulski", "place:tula-oblast"),
        ("Kurskská oblast", "place:kursk-oblast"),
        ("Oblast' di Mosca", "place:moscow-oblast"),
        ("Oblast' di Irkutsk", "place:irkutsk-oblast"),
        ("Киев облысы", "place:kyiv-oblast"),
        ("Алтай өлкесі", "place:altai-krai"),
        ("Република Алтай", "place:altai-republic"),
        ("Altajská republika", "place:altai-republic"),
        ("Autonomiczna Republika Krymska", "place:crimea"),
        ("Czukocki Okręg Autonomiczny", "place:chukotka-autonomous-okrug"),
        ("Kiovan kaupunki", "place:kyiv"),
        # nor is it one of another country
        ("Lapin alue", None),
    ],
)
def test_a_region_is_found_by_its_foreign_name(name: str, place: str | None, builtin: Resolver) -> None:
    found = builtin.resolve(name)
    assert (found.id if found else None) == place


def over(places: list[tuple[str, str]], lang: str) -> Resolver:
    """A resolver over places with one name each."""
    return Resolver(Gazetteer([Entity(f"place:{key}", "place", (Name(text, lang),)) for key, text in places]))


@pytest.mark.parametrize(
    "name", ["Tomszki terület", "Tomskin alue", "obwód tomski", "Tomská oblast", "Oblast' di Tomsk"]
)
def test_a_gazetteer_of_one_name_is_enough(name: str) -> None:
    regions = [("tomsk", "Томская область"), ("omsk", "Омская область"), ("tambov", "Тамбовская область")]
    found = over(regions, "ru").resolve(name)
    assert found is not None
    assert found.id == "place:tomsk"


@pytest.mark.parametrize(
    "name", ["Oblast di Kiev", "Regiunea Kiev", "Oblast Kiew", "Kiovan alue", "obwód kijowski", "Kijevi terület"]
)
def test_what_the_world_calls_a_region_leads_to_its_one_name(name: str) -> None:
    texts = [("kyiv", "Київ"), ("region", "Київська область"), ("other", "Харківська область")]
    found = over(texts, "uk").resolve(name)
    assert found is not None
    assert found.id == "place:region"
