"""Towns that were called after somebody: his surname alone is not the town, unless the text uses it as a place's."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "text",
    [
        "Жданов заявил, что встреча состоится завтра.",
        "Калинин подписал указ.",
        "Генерал Фрунзе командовал армией.",
        "Торез выступил в парламенте.",
        "Щорс воевал на Украине.",
        "Осипенко выступила в Раде.",
        "Молотов и Риббентроп подписали пакт.",
        "Мамедов выиграл у Жданова.",
        "General Zhdanov said on Monday that talks would continue.",
    ],
)
def test_a_surname_alone_is_not_the_town_that_was_called_so(text: str, builtin: Resolver) -> None:
    towns = {"mariupol", "tver", "bishkek", "chystiakove", "snovsk", "berdiansk", "perm"}
    assert not towns & {mention.id.partition(":")[2] for mention in builtin.annotate(text).mentions}


def test_a_person_whom_the_text_named_is_meant_by_the_surname(builtin: Resolver) -> None:
    text = "Олег Жданов, военный эксперт, рассказал о фронте. Жданов добавил, что ситуация тяжёлая."
    assert {mention.id for mention in builtin.annotate(text).mentions} == {"person:oleh-zhdanov"}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Он родился в Калинине в 1950 году.", "place:tver"),
        ("Он родился в городе Калинин. Калинин тогда был областным центром.", "place:tver"),
        ("В городе Фрунзе прошёл парад.", "place:bishkek"),
        ("Мариуполь (Жданов) стоит у моря.", "place:mariupol"),
        ("He was born in Zhdanov in 1960.", "place:mariupol"),
        ("В Горьком прошёл суд.", "place:nizhny-novgorod"),
        ("Он работал в Сталинграде. Сталинград выстоял.", "place:volgograd"),
    ],
)
def test_the_town_is_meant_where_the_text_says_so(text: str, town: str, builtin: Resolver) -> None:
    assert {mention.id for mention in builtin.annotate(text).mentions} == {town}


@pytest.mark.parametrize("name", ["Жданов", "Zhdanov", "Андропов", "Молотов", "Чкалов", "Горький"])
def test_a_surname_that_a_town_had_resolves_to_no_town(name: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is None or match.id.startswith("person:")


@pytest.mark.parametrize(
    ("name", "town"),
    [("Сталинград", "place:volgograd"), ("Артёмовск", "place:bakhmut"), ("Semipalatinsk", "place:semey")],
)
def test_other_former_names_resolve_as_before(name: str, town: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is not None and match.id == town


@pytest.mark.parametrize(
    "text",
    [
        "Режиссёр Олег Ковров снял фильм. Ковров получил приз.",
        "Адвокат Павел Виноградов подал жалобу. Виноградов считает, что суд ошибся.",
        "Іван Хотин виграв турнір. Хотин подякував тренерові.",
        "Оксана Попасна виступила на концерті. Попасна заспівала нову пісню.",
        "Mehmet Akyazı istifa etti. Akyazı, kararı eleştirdi.",
        "Komisyon Başkanı Ahmet Karaman konuştu. Karaman, yeni yasayı savundu.",
        # a given name of the West, and a suffix behind the surname
        "Tom Kirov, an analyst, agreed. Kirov said so twice, and Kirov's boss nodded.",
        "Mehmet Akyazı istifa etti. Akyazı'nın avukatı konuştu.",
        # two names behind a noun for who does something
        "Emekli öğretmen Seyran Akyazı bekliyordu. Akyazı'nın torunu uyuyordu.",
    ],
)
def test_a_town_is_not_somebody_whom_the_text_named_before(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text).mentions


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Ковров готовится к зиме. Режиссёр Олег Ковров снял фильм.", "place:kovrov"),
        ("Олег Ковров снял фильм в Коврове. Ковров готовится к зиме.", "place:kovrov"),
        ("Ahmet Karaman, Karaman'da doğdu. Karaman büyük bir şehir.", "place:karaman"),
    ],
)
def test_a_town_of_somebodys_name_is_meant_where_the_text_shows_it(text: str, town: str, builtin: Resolver) -> None:
    assert {mention.id for mention in builtin.annotate(text).mentions} == {town}


@pytest.mark.parametrize(
    "text",
    [
        "Пані Лозова сказала, що зустріч відбудеться завтра.",
        "Вчера господин Виноградов вынес решение.",
        "Ergani Bey dün akşam İstanbul'dan dönmedi.",
        "Bay Sorgun ve Bayan Besni evlendi.",
        "Özalp Hanım toplantıya katıldı.",
    ],
)
def test_a_town_has_no_honorific(text: str, builtin: Resolver) -> None:
    found = {mention.id for mention in builtin.annotate(text).mentions}
    assert found <= {"place:istanbul"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Граждане Коврова выбрали мэра.", "place:kovrov"),
        ("Edirne Sultan Selim'i bekliyor.", "place:edirne"),
    ],
)
def test_a_town_beside_such_a_word_is_one_still(text: str, place: str, builtin: Resolver) -> None:
    assert place in {mention.id for mention in builtin.annotate(text).mentions}
