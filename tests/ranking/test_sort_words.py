"""Names with a word for the sort of thing that bears them, in the languages of the texts and of their neighbours."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("город Казань", "place:kazan"),
        ("города Казани", "place:kazan"),
        ("місто Київ", "place:kyiv"),
        ("г. Днепр", "place:dnipro"),
        ("the city of Kazan", "place:kazan"),
        ("la ciudad de Kazán", "place:kazan"),
        ("miasto Kazań", "place:kazan"),
        ("Stadt Kasan", "place:kazan"),
        ("Stadt Kasan", "place:kazan"),
        ("Balingen, Stadt", "place:balingen-2953089"),
        ("Якутск қаласы", "place:yakutsk"),
        ("Қазан қаласында", "place:kazan"),
        ("Bakı şəhərində", "place:baku"),
        ("Казань балһсн", "place:kazan"),
        ("fleuve Volga", "place:volga"),
        ("Fluss Wolga", "place:volga"),
        ("река Днепр", "place:dnipro-river"),
        ("Kommersant gazetesi", "organisation:kommersant"),
        ("the Kommersant newspaper", "organisation:kommersant"),
        ("deník Kommersant", "organisation:kommersant"),
        ("газеты «Известия»", "organisation:izvestia"),
        ("агентство ТАСС", "organisation:tass"),
        ("l'agence TASS", "organisation:tass"),
        ("der Konzern Gazprom", "organisation:gazprom"),
        ("Gazprom şirketi", "organisation:gazprom"),
        ("соцсеть ВКонтакте", "organisation:vkontakte"),
        ("авіакомпанія МАУ", "organisation:ukraine-international-airlines"),
        ("видання «Українська правда»", "organisation:ukrainska-pravda"),
        ("strana Svoboda", "organisation:svoboda"),
        ("tygodnik Argumenty i Fakty", "organisation:argumenty-i-fakty"),
        ("casa automobilistica AvtoVAZ", "organisation:avtovaz"),
        ("общество «Мемориал»", "organisation:memorial"),
    ],
)
def test_a_word_for_the_sort_is_no_part_of_the_name(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize(
    "name",
    [
        "партия «Звезда»",  # a television channel is no party
        "газета «Газпром»",
        "банк «Известия»",
        "озеро Казань",
        "газета «Заря»",
    ],
)
def test_a_word_for_another_sort_is_of_another_thing(name: str) -> None:
    bearers = (
        ("organisation:zvezda-tv", "Звезда", "Television channel of the ministry"),
        ("organisation:gazprom", "Газпром", "Gas company of Russia"),
        ("organisation:izvestia", "Известия", "Daily newspaper of Russia"),
        ("place:kazan", "Казань", "City in Russia"),
    )
    gazetteer = Gazetteer([_entity(identifier, text, description) for identifier, text, description in bearers])
    assert Resolver(gazetteer).resolve(name) is None


def test_a_name_with_such_a_word_of_its_own_is_another(builtin: Resolver) -> None:
    found = builtin.resolve("Stanytsya Luhans'ka")
    assert found is not None
    assert found.id == "place:stanytsia-luhanska"


def test_a_capital_behind_a_name_is_no_turkish_word_for_a_city(builtin: Resolver) -> None:
    assert builtin.resolve("Clark Kent") is None


def test_where_nothing_says_the_sort_the_answer_is_less_sure() -> None:
    told, untold = (
        Resolver(Gazetteer([_entity("organisation:known", "Аквилон", description)])).candidates("газета «Аквилон»")
        for description in ("Weekly newspaper of Omsk", None)
    )
    assert [one.id for one in (*told, *untold)] == ["organisation:known"] * 2
    assert told[0].score > untold[0].score
    assert [step.label for step in told[0].evidence][-1] == "sort:agrees"


def _entity(identifier: str, text: str, description: str | None) -> Entity:
    kind = identifier.partition(":")[0]
    return Entity(id=identifier, kind=kind, names=(Name(text),), description=description, prominence=5000)


def test_a_sort_in_another_language_meets_the_word_that_the_name_has(builtin: Resolver) -> None:
    for name in ("Eğirdir (jezioro)", "jezioro Eğirdir"):
        found = builtin.resolve(name)
        assert found is not None
        assert found.id == "place:lake-egirdir"
    assert builtin.resolve("Ergene (Fluss)") is None
