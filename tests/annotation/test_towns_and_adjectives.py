"""Towns in a case that is spelt as one of their adjectives: мер Донецька, and Донецька рада."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Отношения с Минском ухудшились.", ["minsk"]),
        ("Бои идут под Курском и под Донецком.", ["kursk", "donetsk"]),
        ("Бои под Курском и Донецком продолжаются.", ["kursk", "donetsk"]),
        ("Небо над Витебском закрыли.", ["vitebsk"]),
        ("Между Минском и Москвой есть поезд.", ["minsk", "moscow"]),
        ("Он гордится Красноярском с детства.", ["krasnoyarsk"]),
        ("Омском управляет новый мэр.", ["omsk"]),
        ("В переговорах с Брянском участвовали трое.", ["bryansk"]),
        ("ПОД КУРСКОМ СБИТ САМОЛЁТ", ["kursk"]),
    ],
)
def test_a_russian_town_in_the_instrumental(text: str, towns: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "ru").mentions] == [f"place:{town}" for town in towns]


@pytest.mark.parametrize(
    "text",
    [
        "В Курском районе сбит дрон.",
        "На Курском вокзале ждали поезд.",
        "О Минском соглашении не говорили.",
        "Они служат в Витебском и Минском гарнизонах.",
        "Речь шла о новом Минском протоколе.",
    ],
)
def test_a_russian_adjective_in_the_locative(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text, "ru").mentions


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Мер Донецька прилетів уранці.", ["donetsk"]),
        ("З Луганська вивезли дітей.", ["luhansk"]),
        ("Біля Брянська чутно вибухи.", ["bryansk"]),
        ("Після Луцька вона приїхала до Кременчука.", ["lutsk", "kremenchuk"]),
        ("Влада Луцька заявила про збитки.", ["lutsk"]),
        ("Жителька Донецька Ганна Сидоренко втекла.", ["donetsk"]),
        ("Мешканці Луганська скаржаться на воду.", ["luhansk"]),
        ("У черзі з боку Луцька стоять 600 авто.", ["lutsk"]),
        ("У Донецьку почався суд.", ["donetsk"]),
        ("У Луцьку вчора мітингували.", ["lutsk"]),
        ("Завдяки Донецьку вдалося вижити.", ["donetsk"]),
        ("МЕР ДОНЕЦЬКА ПРИЛЕТІВ УРАНЦІ", ["donetsk"]),
        # a people has no capital within a sentence
        ("Президент Білорусі заявив про це. У Білорусі почався суд.", ["belarus", "belarus"]),
    ],
)
def test_a_ukrainian_town(text: str, places: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "uk").mentions] == [f"place:{place}" for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "Донецька влада мовчить.",
        "Тут діє Луганська ОВА.",
        "Працює Луцька міська рада.",
        "Їх повезли в Донецьку школу.",
        "Завод бачить Луцьку дорогу.",
        "У місті діє нова Донецька громада.",
    ],
)
def test_a_ukrainian_adjective(text: str, builtin: Resolver) -> None:
    assert not [mention for mention in builtin.annotate(text, "uk").mentions if mention.kind == "place"]


@pytest.mark.parametrize(
    "text", ["Польська репортерка пішла.", "Чеська делегація приїхала.", "Турецька сторона мовчить."]
)
def test_an_adjective_is_no_countrys_name_in_another_language(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text, "uk").mentions


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        ("ru", "Боевики засели в Южном Идлибе.", ["idlib"]),
        ("ru", "Об этом сообщили в пресс-службе Южного межрегионального управления.", []),
        ("uk", "Бої тривають у Південному Донбасі.", ["donbas"]),
        ("ru", "В Южном стоит танкер.", ["pivdenne"]),
        ("ru", "Мэр Южного Иван Петров уволен.", ["pivdenne"]),
        ("uk", "У Рівному відкрили школу.", ["rivne"]),
        ("ru", "А в Жуковском вода подошла к домам.", ["zhukovsky"]),
        ("ru", "А в Жуковском парке вода подошла к домам.", []),
        ("ru", "Участки в Кирово-Чепецке и Жуковском залило.", ["kirovo-chepetsk-548395", "zhukovsky"]),
    ],
)
def test_a_town_called_by_an_adjective_and_the_adjective(
    lang: str, text: str, places: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{one}" for one in places]
