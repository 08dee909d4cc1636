"""How much there is of what in a gazetteer."""

from __future__ import annotations

from gazetteer import Entity, Gazetteer, Name, Redirect
from gazetteer.statistics import NO_SOURCE, statistics


def test_entities_and_names_are_counted_the_most_frequent_first() -> None:
    kyiv = Entity(
        "place:kyiv",
        "place",
        (Name("Kyiv", "en"), Name("Kiev", "en", type="former"), Name("Київ", "uk", source="geonames")),
        countries=("UA",),
    )
    counted = statistics(Gazetteer([kyiv, Redirect("place:kiev", "place:kyiv")]))
    licences = counted.pop("licences")
    assert counted == {
        "entities": 1,
        "redirects": 1,
        "names": 3,
        "kinds": {"person": 0, "place": 1, "organisation": 0, "facility": 0},
        "countries": {"UA": 1},
        "languages": {"en": 2, "uk": 1},
        "types": {"plain": 2, "former": 1},
        "sources": {NO_SOURCE: 2, "geonames": 1},
    }
    assert list(licences) == ["geonames"]


def test_built_in_names_without_a_source_are_compiled_for_onomast() -> None:
    counted = statistics(Gazetteer.builtin(), Gazetteer.builtin())
    assert NO_SOURCE not in counted["sources"]
    assert counted["licences"]["onomast"] == "GPL-3.0-or-later"
    own = Gazetteer([Entity("person:vladimir-putin", "person", (Name("Zed", "en"), Name("Vladimir Putin", "en")))])
    assert statistics(own, Gazetteer.builtin())["sources"] == {NO_SOURCE: 1, "onomast": 1}
