"""What rules make of a gazetteer's names: entities that one spelling cannot tell apart, and variants that are noise."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.index import Index
from resolver.matching import comparison
from resolver.matching.comparison import Comparison
from resolver.review import ACRONYM, COLLISION, NOISE, namesakes, review


def of(kind: str, slug: str, *names: Name, **fields: Any) -> Entity:
    return Entity(f"{kind}:{slug}", kind, names, **fields)


def found(*entities: Entity, rule: str) -> list[tuple[str, str]]:
    findings = review(entities, [Index(Gazetteer(entities))])
    assert {each.severity for each in findings} <= {"warning"}
    return [(each.entity, each.message) for each in findings if each.rule == rule]


PODILSK = of("place", "podilsk", Name("Podilsk", "en"), Name("Подільськ", "uk"), countries=("UA",))
PODOLSK = of("place", "podolsk", Name("Podolsk", "en"), Name("Подольск", "ru"), countries=("RU",))
LYTVYNENKO = of("person", "lytvynenko", Name("Oleksandr Lytvynenko", "en"), countries=("UA",))
LITVINENKO = of("person", "litvinenko", Name("Alexander Litvinenko", "en"), countries=("UA",))


def test_a_pair_that_one_spelling_cannot_tell_apart_is_told_once_with_what_does() -> None:
    (collision,) = found(PODILSK, PODOLSK, rule=COLLISION)
    assert collision == (
        "place:podilsk",
        "'Podilsk' (en) reads as 'Podolsk' (en) of place:podolsk: only their countries tell the two apart",
    )
    ((identifier, message),) = found(LITVINENKO, LYTVYNENKO, rule=COLLISION)
    assert identifier == "person:litvinenko"
    assert message.endswith("of person:lytvynenko: nothing tells the two apart")


def test_a_country_that_nobody_wrote_down_tells_nothing_apart() -> None:
    unknown = of("place", "podolsk", Name("Podolsk", "en"))
    ((_, message),) = found(PODILSK, unknown, rule=COLLISION)
    assert message.endswith("nothing tells the two apart")


APART = [
    # two of one kind that are told apart by how they are spelt, or whose shared name is one of many
    (PODILSK, of("place", "dnipro", Name("Dnipro", "en"))),
    (PODILSK, of("person", "podolsk", Name("Podolsk", "en"))),
    (LYTVYNENKO, of("person", "oleksii", Name("Oleksii Lytvynenko", "en"))),
    (LYTVYNENKO, of("person", "female", Name("Oleksandra Lytvynenko", "en"))),
    (PODILSK, of("place", "kotovsk", Name("Kotovsk", "en"), Name("Podolsk", "ru", "former"))),
    (
        of("organisation", "a", Name("Ministry of Health of Ukraine", "en"), Name("Ministry of Health", "en", "short")),
        of("organisation", "b", Name("Ministry of Health of Russia", "en"), Name("Минздрав", "ru", "short")),
    ),
]


@pytest.mark.parametrize("pair", APART, ids=lambda pair: pair[1].id)
def test_others_are_left_alone(pair: tuple[Entity, Entity]) -> None:
    assert found(*pair, rule=COLLISION) == []


def test_what_the_lint_calls_an_error_is_not_told_twice() -> None:
    assert found(PODILSK, of("place", "other", Name("podilsk", "en"), countries=("UA",)), rule=COLLISION) == []


def test_others_are_looked_for_in_every_index() -> None:
    indexes = [Index(Gazetteer([PODILSK])), Index(Gazetteer([PODOLSK]))]
    (one,) = namesakes(PODILSK, indexes)
    assert (one.entity.id, one.name.text, one.other.text) == ("place:podolsk", "Podilsk", "Podolsk")


def noise(kind: str, *names: Name) -> list[str]:
    return [message for _, message in found(of(kind, "x", *names), rule=NOISE)]


@pytest.mark.parametrize(
    ("kind", "listed", "variant"),
    [
        ("person", Name("Vladimir Medinsky", "en"), Name("Vladimir Medinskiy", "en", "alias")),
        ("person", Name("Сергей Лавров", "ru"), Name("Serhii Lavrov", "en")),
        ("place", Name("Чернігів", "uk"), Name("Chernigiv", "en")),
        ("place", Name("Türkiye", "tr"), Name("Turkiye", "en", "alias")),
    ],
)
def test_a_variant_that_rules_reach_is_noise(kind: str, listed: Name, variant: Name) -> None:
    first = () if listed.lang == "en" else (Name("Preferred", "en"),)
    shown = [f"{name.text!r} ({name.lang})" for name in (variant, listed)]
    assert noise(kind, *first, listed, variant) == [f"rules reach {shown[0]} from {shown[1]}; it need not be listed"]


@pytest.mark.parametrize(
    "name",
    [
        Name("Kiev", "en"),
        Name("Kyyiv", "en", "official"),
        Name("Kyyiv", "en", "former"),
        Name("Kyyiv", "en", "acronym"),
        Name("Kyyiv", "en", "exonym"),
        Name("Kyyiv", "en", "alias", until=1991),
        Name("Kyyiv", "en", style="bgn-pcgn-2019"),
        Name("Kyivan", "en", "adjective"),
        Name("Kyyiv", "tr"),
    ],
    ids=lambda name: f"{name.text} {name.lang} {name.type}",
)
def test_what_says_more_than_its_spelling_is_not(name: Name) -> None:
    assert noise("place", Name("Kyiv", "en"), name) == []


def test_of_two_that_reach_each_other_alone_one_stays() -> None:
    messages = noise("place", Name("Preferred", "en"), Name("Chernihiv", "en"), Name("Chernigiv", "en"))
    assert messages == ["rules reach 'Chernigiv' (en) from 'Chernihiv' (en); it need not be listed"]


def test_a_name_costs_few_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a review costs, counted: seconds depend on what else the machine does."""
    gazetteer = Gazetteer.builtin()
    index = Resolver(gazetteer).index
    some = [entity for number, entity in enumerate(gazetteer) if number % 20 == 0]
    compared = 0

    def counting(*arguments: Any) -> Comparison:
        nonlocal compared
        compared += 1
        return comparison.compared(*arguments)

    monkeypatch.setattr("resolver.review.compared", counting)
    review(some, [index])
    assert 0 < compared < 4 * sum(len(entity.names) for entity in some)


def test_an_acronym_that_only_another_bodys_name_makes_is_doubtful() -> None:
    sbu = of(
        "organisation", "sbu", Name("Служба безпеки України", "uk"), Name("СБУ", "uk", "acronym"), countries=("UA",)
    )
    zuzu = of("organisation", "zuzu", Name("Зузу", "uk"), Name("СБУ", "uk", "acronym"), countries=("UA",))
    abroad = of("organisation", "abroad", Name("Зузу", "uk"), Name("СБУ", "uk", "acronym"), countries=("PL",))
    ((identifier, message),) = found(sbu, zuzu, abroad, rule=ACRONYM)
    assert identifier == "organisation:zuzu"
    assert message.startswith("'СБУ' (uk) is an acronym of organisation:sbu")
