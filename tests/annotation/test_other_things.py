"""Cats, firms, schools, villages and acronyms that are called as somebody or something known is."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # animals, wherever they are named again
        ("ru", "Победил кот Трамп. Трампу дали корм.", []),
        ("uk", "Козел Байден утік. Байдена повернули.", []),
        ("en", "A spaniel and a cat named Erdogan came ashore.", []),
        ("tr", "Kangal köpeği Trump havladı.", []),
        ("ru", "Котёл остыл. Трамп приехал.", ["Трамп"]),
        # firms that have another one's name
        ("en", "Struck off: Gazprom Window Cleaning LLP, of Leeds.", ["Leeds"]),
        ("ru", "Ликвидировано ООО «Яндекс-Окна».", []),
        ("en", "Gazprom Limited lost.", ["Gazprom"]),
        ("ru", "«Спартак»-«Зенит» 2:1. Яндекс — Сбер.", ["Спартак", "Зенит", "Яндекс", "Сбер"]),
        # in whose honour
        ("ru", "Пробка на проспекте Маршала Жукова.", []),
        ("en", "Pupils of Nelson Mandela School came.", []),
        # villages with great names, wherever they are named again
        ("ru", "В селе Лондон открыли клуб. Жители Лондона рады.", []),
        ("tr", "Kıbrıs köyünde hasat başladı.", []),
        ("en", "Moscow, a hamlet of 140 souls, has lost its last post box.", []),
        ("ru", "В селе Кучугуры и в Берлине.", ["Кучугуры", "Берлине"]),
        ("tr", "Ajegunle köyünde hasat başladı. Ajegunle, Lagos'tadır.", ["Lagos"]),
        ("uk", "Обстріляли село Станіслав.", ["Станіслав"]),
        # things in quotation marks, small businesses, dishes, kin
        ("ru", "Продам фотоаппарат «Зенит» и холодильник «Минск».", []),
        ("ru", "Матч выиграл «Зенит».", ["Зенит"]),
        ("uk", "Мотоцикл «Дніпро» зламався біля кафе «Карпати».", []),
        ("en", "Zenit Windows drew with Galatasaray Barbers near Hotel Odessa.", []),
        ("en", "They ate chicken Kiev and Brussels sprouts in London.", ["London"]),
        ("en", "Chicken Kiev is served in London.", ["London"]),
        ("en", "The carrier Kiev left London.", ["London"]),
        ("en", "Prince Lvov met the Lvov family in London.", ["London"]),
        ("en", "He leaves his daughters Georgia and Paris, and a brother, Jordan.", []),
        ("en", "His brother lives in Georgia.", ["Georgia"]),
        ("tr", "Hindistan cevizi ve Trabzon hurması alın.", []),
        # and what is only like them: headlines, verbs, other words
        ("en", "Turkey Travel Warning. Moscow Arms Rebels.", ["Turkey", "Moscow"]),
        ("en", "Guinea Conakry won.", ["Guinea", "Conakry"]),
        ("tr", "Çin gülü dikildi. Ankara gülümsedi.", ["Ankara"]),
        # what begins with a town's adjective in quotation marks, and a sentence that begins with a town
        ("uk", "Так каже «Чорноморське бюро».", []),
        ("uk", "«Покровськ стоїть», — додає він.", ["Покровськ"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.text for one in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "PKK, yani Pamukkale Koşu Kulübü, koşuyor. PKK kazandı.", ["Pamukkale"]),
        ("en", "She trained an SVR (support vector regression). The SVR failed.", []),
        ("en", "It has a faster FSB, or front-side bus.", []),
        ("ru", "Отказ ВСУ — вспомогательной силовой установки.", []),
        ("tr", "Ankara Sanat Tiyatrosu'nda (AST) oynadı.", []),
        ("uk", "Служба безпеки України (СБУ) повідомила.", ["Служба безпеки України", "СБУ"]),
        ("ru", "Победило Движение за права и свободы (ДПС). В ДПС довольны.", []),
        # by a name of the body itself, and by other words than the acronym's
        ("uk", "СБУ (Служба безпеки України) повідомила.", ["СБУ", "Служба безпеки України"]),
        ("en", "The FSB (Russia's security service) said so.", ["FSB", "Russia"]),
    ],
)
def test_what_an_acronym_is_said_to_be(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.text for one in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("description", "source", "found"),
    [
        ("Populated place", "geonames", []),
        ("Place in or near Cairo", "geonames", []),
        ("City in Egypt", "geonames", ["Затулья"]),  # told apart where it stands, and not where it is named again
        (None, "geonames", []),
        # a village, whoever has collected its names; and what an editor has put in
        ("Village in Egypt", "geonames", ["Затулье", "Затулья"]),
        ("Settlement in Egypt", "wikidata", ["Затулье", "Затулья"]),
        ("Populated place", None, ["Затулье", "Затулья"]),
        ("Place in or near Cairo", "an editor's book", ["Затулье", "Затулья"]),
    ],
)
def test_a_village_is_no_city_that_a_collection_has(
    description: str | None, source: str | None, found: list[str]
) -> None:
    city = Entity("place:z", "place", (Name("Затулье", "ru", source=source),), description=description, prominence=300)
    document = Resolver(Gazetteer([city])).annotate("В селе Затулье открыли клуб. Жители Затулья рады.", "ru")
    assert [one.text for one in document.mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Shares trade under the ticker KYIV, under the symbol “KYIV”.", []),
        ("uk", "Акції торгуються під тикером KYIV.", []),
        ("en", "KYIV — A ticker showed the news in Kyiv.", ["KYIV", "Kyiv"]),
    ],
)
def test_the_letters_of_a_share_are_no_town(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
