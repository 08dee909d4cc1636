"""What two names of places and institutions say of one another: modifiers, endings, terms, acronyms."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.terms import adjective_ending
from resolver.matching.lookup.term_keys import term_keys
from resolver.matching.things.modifiers import is_generic, is_modifier, modifier_keys
from resolver.matching.words.pairs import pair

SAME = [
    ("Каховка", "Kakhovka", "place"),
    ("Біла Церква", "Belaya Tserkov", "place"),
    ("Деснянський район", "Desnianskyi", "place"),
    ("Tsentralno-Miskyi District", "Центрально-Міський", "place"),
    ("місто Київ", "Kyiv", "place"),
    ("Bol'shaya Danilovka", "Велика Данилівка", "place"),
    ("Novozbur'yevka", "Нова Збур'ївка", "place"),
    ("Eski Şehir", "Eskişehir", "place"),
    ("Йени Шехир", "Yenişehir", "place"),
    ("San Petersburgo", "Санкт-Петербург", "place"),
    ("Saint Petersburg", "Санкт-Петербург", "place"),
    ("Rostov ved Don", "Ростов-на-Дону", "place"),
    ("Н. Новгород", "Нижний Новгород", "place"),
    ("Nizh. Novgorod", "Нижний Новгород", "place"),
    ("Вел. Луки", "Великие Луки", "place"),
    ("Б. Церква", "Біла Церква", "place"),
    ("Oymaagac Koyu", "Oymaağaç", "place"),
    ("sovkhoz Kommunarka", "Коммунарка", "place"),
    ("ФК «Бешикташ»", "Beşiktaş", "organisation"),
    ("Savunma Bakanlığı", "Министерство обороны", "organisation"),
    ("Минобороны", "Ministry of Defence", "organisation"),
    ("AKP", "Adalet ve Kalkınma Partisi", "organisation"),
    ("ОБСЕ", "Организация по безопасности и сотрудничеству в Европе", "organisation"),
    ("Sluzhba Bezpeky Ukrainy", "Security Service of Ukraine", "organisation"),
    ("Gosudarstvennaya Duma", "State Duma", "organisation"),
    ("School No. 12", "школа № 12", "organisation"),
    ("72nd Brigade", "72-га бригада", "organisation"),
    ("Arcelik Anonim Sirketi", "Arçelik A.Ş.", "organisation"),
    ("СБУ", "Служба безпеки України", "organisation"),
    ("Роснефть", "ПАО «НК «Роснефть»", "organisation"),
    ("Izvestia", "газета «Известия»", "organisation"),
    ("Hürriyet", "Hürriyet gazetesi", "organisation"),
    ("Kalashnikov", "АО «Концерн «Калашников»", "organisation"),
    ("Lvivska Politekhnika", "Національний університет «Львівська політехніка»", "organisation"),
    ("Otokar", "Otokar Otomotiv ve Savunma Sanayi A.Ş.", "organisation"),
    ("İş Bankası", "Türkiye İş Bankası A.Ş.", "organisation"),
    ("Sberbank of Russia", "ПАО Сбербанк", "organisation"),
    ("Завод имени Свердлова", "ФКП «Завод имени Я. М. Свердлова»", "organisation"),
    ("93-тя бригада", "93-тя бригада «Холодний Яр»", "organisation"),
    ("Kirov Plant", "Кировский завод", "organisation"),
    ("Tula Arms Plant", "Тульский оружейный завод", "organisation"),
    ("Kazan Helicopter Plant", "АО «Казанский вертолётный завод»", "organisation"),
    ("Kazan Federal University", "Казанский федеральный университет", "organisation"),
    ("36th Marine Brigade", "36-та окрема бригада морської піхоти", "organisation"),
    ("PMC Wagner", "ЧВК «Вагнер»", "organisation"),
    ("КБ приборостроения", "АО «Конструкторское бюро приборостроения»", "organisation"),
    ("TD Sever", "Торговый дом «Север»", "organisation"),
    ("Torgovy Dom Sever", "ООО «ТД «Север»", "organisation"),
    ("Upravlyayushchaya kompaniya Gorizont", "ООО «УК «Горизонт»", "organisation"),
    ("Bank Rossiya", "АО «АБ «РОССИЯ»", "organisation"),
    ("Raduga Design Bureau", "МКБ «Радуга»", "organisation"),
    ("Batalion Ajdar", "Батальйон «Айдар»", "organisation"),
    ("NPO Mashinostroyeniya", "АО «ВПК «НПО машиностроения»", "organisation"),
    ("Petkim", "Petkim Petrokimya Holding A.Ş.", "organisation"),
    ("DTEK", "ТОВ «ДТЕК»", "organisation"),
    ("Wagner Group", "ЧВК «Вагнер»", "organisation"),
    ("Moscow Oblast", "Московская область", "place"),
    ("Khreshchatyk", "вулиця Хрещатик", "facility"),
    ("Невский", "Невский проспект", "facility"),
    ("Twerskaja-Straße", "Тверская улица", "facility"),
    ("rue Arbat", "улица Арбат", "facility"),
    ("Stavropol Krai", "Ставропольский край", "place"),
]
OTHER = [
    ("Nova Kakhovka", "Каховка", "place"),
    ("Н. Каховка", "Каховка", "place"),
    ("В. Новгород", "Нижний Новгород", "place"),
    ("Вел. Новгород", "Великие Луки", "place"),
    ("Eski Köy", "Eskişehir", "place"),
    ("Верхний Тагил", "Нижний Тагил", "place"),
    ("Верхняя Тойма", "Верхня", "place"),
    ("Yurii Khmelnytsky", "Хмельницький", "place"),
    ("Victoria Azarenka", "Victoria", "place"),
    ("Киев", "Киевская область", "place"),
    ("Krasnaya Sloboda", "Кызыл", "place"),
    ("Ленинский район", "Ленинское", "place"),
    ("Печерский район", "Печера", "place"),
    ("School No. 12", "школа № 21", "organisation"),
    ("Ministry of Defence", "Ministry of Education", "organisation"),
    ("Сбербанк", "Сбербанк Лизинг", "organisation"),
    ("Торговый дом «Север»", "Торговый дом «Юг»", "organisation"),
    ("Торговый дом «Север»", "ООО «Север»", "organisation"),
    ("Фонд «Ромашка»", "ООО «Ромашка»", "organisation"),
    ("Строительная компания «Монолит»", "Транспортная компания «Монолит»", "organisation"),
    ("Kaya İnşaat A.Ş.", "Kaya Turizm A.Ş.", "organisation"),
    ("Мотор", "АТ «Мотор Січ»", "organisation"),
    ("Akr", "АрселорМіттал Кривий Ріг", "organisation"),
    ("ТД «Север»", "ООО «Север»", "organisation"),
    ("ТД «Север»", "Торговый дом «Юг»", "organisation"),
    ("Ulyanovsk Motor Plant", "Ульяновский автомобильный завод", "organisation"),
    ("Siberian Federal University", "Казанский федеральный университет", "organisation"),
    ("Vimpel-Communications", "Укртелеком", "organisation"),
    ("Murmansk Oblast", "Московская область", "place"),
    ("Тверской бульвар", "Тверская улица", "facility"),
    ("Новый Арбат", "улица Арбат", "facility"),
    ("Kazan", "Казанская", "place"),
    ("İstanbul Üniversitesi", "İstanbul Teknik Üniversitesi", "organisation"),
    ("Adalet Partisi", "Adalet ve Kalkınma Partisi", "organisation"),
]


@pytest.mark.parametrize(("first", "second", "kind"), SAME)
def test_names_of_one_thing(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score > 0.5


@pytest.mark.parametrize(("first", "second", "kind"), OTHER)
def test_names_of_two_things(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score < 0.5


@pytest.mark.parametrize("word", ["нова", "novaya", "nowa", "yeni", "верхний", "verkhniy", "küçük"])
def test_modifiers_are_known_however_they_are_spelt(word: str) -> None:
    assert is_modifier(word)


@pytest.mark.parametrize("word", ["київ", "новгород", "ankara"])
def test_what_is_no_modifier(word: str) -> None:
    assert not is_modifier(word)


def test_endings_of_adjectives_have_a_class() -> None:
    words = ("дзержинск", "дзержинский", "дзержинское", "дзержинская", "dzerzhinskoye", "ankara")
    assert [adjective_ending(word) for word in words] == ["noun", "masculine", "neuter", "feminine", "neuter", None]


def test_institutions_meet_in_the_keys_of_their_terms() -> None:
    keys = term_keys(("savunma", "bakanlığı"))
    assert {"ministry", "defence"} <= set(keys) & set(term_keys(("ministry", "of", "defence")))
    assert "@сбу" in term_keys(("служба", "безпеки", "україни"))
    assert "@сбу" in term_keys(("сбу",))


@pytest.mark.parametrize("word", ["слободка", "slobodka", "sovkhoz", "köyü", "koyu"])
def test_words_for_a_sort_of_place_are_known_however_they_are_spelt(word: str) -> None:
    assert is_generic(word)


def test_modifiers_are_told_by_their_meaning() -> None:
    assert modifier_keys("большая") & modifier_keys("велика") & modifier_keys("büyük") == {"great"}
    assert modifier_keys("старый") & modifier_keys("eski") == {"old"}
    assert not modifier_keys("верхний") & modifier_keys("нижний")


def test_a_spelling_is_of_one_convention() -> None:
    # ó and w are Polish, and Polish has no ch that sounds like sh
    found = pair("horochów", "хорошів")
    assert found is not None
    assert found.how == "similar"
