"""Clubs: told from other bodies of the name by their sport, and called by the first or last word of it once named."""

from __future__ import annotations

import pytest
from scenes import COUNTRY, both, entity

from gazetteer import Gazetteer
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        entity("organisation:brewery", "Anadolu Mersu/tr; Anadolu Mersu/en", "TR", 2700),
        entity(
            "organisation:club",
            "Anadolu Mersu Spor Kulübü/tr; БК «Анадолу Мерсу»/ru; Anadolu Mersu/tr/alias; Anadolu Mersu/en/alias",
            "TR",
            2600,
            related=("place:istanbul",),
        ),
        entity("organisation:kazan", "Unics Kazan/tr; БК УНИКС/ru", "RU", 900, related=("place:kazan",)),
        entity("organisation:second", "Boğaz Mersu/tr; Boğaz Mersu Spor Kulübü/tr", "TR", 500),
        entity(
            "organisation:quarter-club",
            "İstanbul Yalıkent/tr; İstanbul Yalıkent Spor Kulübü/tr/official",
            "TR",
            900,
            related=("place:istanbul",),
        ),
        entity("place:quarter", "Yalıkent/tr; Yalıkent/en", "TR", 300, related=("place:istanbul",)),
        entity("place:ruin", "Mersu/tr; Mersu/en", "TR", 1500),
        entity("place:kazan", "Kazan/tr; Kazan/en", "RU", 800),
        entity("place:istanbul", "İstanbul/tr; Istanbul/en", "TR", 9000),
        entity("place:turkiye", "Türkiye/tr; Türkiye/en", "TR", 9000, **COUNTRY),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # the sport tells the club from the brewery
        ("tr", "Basketbolda {Anadolu Mersu|club} kazandı."),
        ("en", "In basketball, {Anadolu Mersu|club} won."),
        ("tr", "Bira üreticisi {Anadolu Mersu|brewery} kâr etti."),
        # then its last word is the club, which is not at home in the place that is called so
        ("tr", "EuroLeague'de {Anadolu Mersu|club} kazandı. {Mersu|club}'nun sahibi {İstanbul|istanbul}'daydı."),
        ("tr", "EuroLeague'de {Anadolu Mersu|club} kazandı. Salonda {Mersu|club} {İstanbul|istanbul} yerine oynadı."),
        # and so is its first one
        ("tr", "Basketbolda {Unics Kazan|kazan} kazandı. {Unics|kazan}'in koçu {Kazan|kazan}'daydı."),
        # but before it was named, without a club, beside another, and in the town that one is at home in
        ("tr", "Dün {Mersu|ruin}'da kazı vardı. EuroLeague'de {Anadolu Mersu|club} kazandı."),
        ("tr", "Bira üreticisi {Anadolu Mersu|brewery} kâr etti. {Mersu|ruin}'da kazı var."),
        ("tr", "Basketbolda {Anadolu Mersu|club} ile {Boğaz Mersu|second} oynadı. Dün {Mersu|ruin}'da kazı vardı."),
        ("tr", "Basketbolda {Unics Kazan|kazan} kazandı. Maç {Kazan|kazan}'daydı."),
        ("tr", "Basketbolda {İstanbul Yalıkent|quarter-club} kazandı. Maç {Yalıkent|quarter}'teydi."),
        # a longer name that nobody knows
        ("tr", "EuroLeague'de {Anadolu Mersu|club} kazandı. Dün {Mersu|ruin} Tepeören geldi."),
    ],
)
def test_which_is_meant(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected


def test_the_short_name_stays_short(resolver: Resolver) -> None:
    text = "EuroLeague'de Anadolu Mersu kazandı. Mersu'nun sahibi sevindi."
    assert "Mersu'nun sahibi" in resolver.annotate(text, "tr").normalised()


@pytest.mark.parametrize(
    ("lang", "text", "clubs"),
    [
        ("ru", "«Торпедо» из Нижнего Новгорода победило.", ["torpedo-nizhny-novgorod"]),
        ("ru", "Матч «Динамо» (Минск) — «Динамо» (Москва) отменили.", ["dinamo-minsk", "dynamo-moscow"]),
        ("uk", "«Динамо» з Києва виграло.", ["dynamo-kyiv"]),
        # of a town that the gazetteer knows no club of the name in, or that it does not know
        ("uk", "«Дніпро-1» зіграв 1:1 зі «Спартаком» із Трнави.", ["dnipro-1"]),
        ("ru", "«Спартак» из Ставрополя победил.", []),
        ("ru", "«Спартак» (Кострома) проиграл.", []),
        ("ru", "«Динамо» из Кульдыбурга победило.", []),
        # its own town, by whichever name
        ("ru", "«Шахтёр» из Донецка выиграл.", ["shakhtar-donetsk"]),
        ("uk", "«Колос» із Ковалівки переміг.", ["kolos-kovalivka"]),
        # not where it is from, but where it or somebody comes from, where it plays, or what it goes down from
        ("ru", "Домой вернулся «Спартак» из Казани без очков.", ["spartak-moscow"]),
        ("ru", "Нападающий теперь в «Спартак» из Тулы.", ["spartak-moscow"]),
        ("ru", "«Зенит» — «Спартак» (Казань), 19:00.", ["zenit-saint-petersburg", "spartak-moscow"]),
        ("ru", "Уход «Спартака» из Бундеслиги не грозит.", ["spartak-moscow"]),
        # a club that is called by both words
        ("ru", "«Маккаби» из Тель-Авива крупно победил.", ["maccabi-tel-aviv"]),
        ("ru", "«Маккаби» (Тель-Авив) сыграет.", ["maccabi-tel-aviv"]),
        ("ru", "«Маккаби» сыграет в Тель-Авиве.", []),
    ],
)
def test_the_town_behind_tells_clubs_apart(lang: str, text: str, clubs: list[str], builtin: Resolver) -> None:
    found = [mention.id for mention in builtin.annotate(text, lang).mentions if mention.kind == "organisation"]
    assert found == [f"organisation:{club}" for club in clubs]


@pytest.mark.parametrize(
    ("lang", "text", "clubs"),
    [
        ("ru", "Баскетбольный ЦСКА сыграет в пятницу.", ["cska-moscow-basketball"]),
        ("ru", "Шайбу забросил ЦСКА.", ["hc-cska-moscow"]),
        ("uk", "Хокеїсти ЦСКА поступилися.", ["hc-cska-moscow"]),
        ("en", "CSKA lost the basketball final.", ["cska-moscow-basketball"]),
        ("ru", "Вратарь ЦСКА взял пенальти на матче по футболу.", ["cska-moscow"]),
        ("ru", "Хоккейный СКА победил.", ["ska-saint-petersburg"]),
        ("ru", "Прибыл взвод СКА.", []),
        # a club's own name in quotation marks, in a text that tells of no sport
        ("ru", "Пьесу поставил «Авангард».", []),
        ("ru", "Шайбу забросил «Авангард».", ["avangard-omsk"]),
        # by the adjective of a town, or in quotation marks
        ("ru", "Баскетболисты московского ЦСКА устали.", ["cska-moscow-basketball"]),
        ("ru", "Хоккеисты московского ЦСКА устали.", ["hc-cska-moscow"]),
        ("uk", "Баскетболісти московського ЦСКА втомилися.", ["cska-moscow-basketball"]),
        ("ru", "Футболисты московского ЦСКА устали.", ["cska-moscow"]),
        ("ru", "Баскетболистов ждут «Эфес» и «Химки».", ["anadolu-efes-sk", "khimki-basketball"]),
        ("ru", "Футболистов ждут «Химки».", ["fc-khimki"]),
        ("ru", "Баскетболисты «Зенита» победили в Евролиге.", ["zenit-basketball", "euroleague"]),
        ("ru", "Футболисты «Зенита» победили. А дальше «Зенит» отдыхал.", ["zenit-saint-petersburg"] * 2),
        ("ru", "Футболисты петербургского «Зенита» устали.", ["zenit-saint-petersburg"]),
        # called as its town, in a report on another country's clubs
        ("uk", "Угорський чемпіон програв матч: «Порту» здолав «Веспрем».", ["fc-porto"]),
        # which of two clubs, once one was named with its town
        ("ru", "Новосибирский «Локомотив» проиграл. Волейболисты «Локомотива» устали.", ["lokomotiv-novosibirsk"] * 2),
        ("ru", "Хоккейный «Локомотив» победил.", ["lokomotiv-yaroslavl"]),
        # called as the bank that pays for it
        ("en", "VakifBank won the women's volleyball final.", ["vakifbank-sk"]),
        ("en", "VakifBank raised its interest rates.", ["vakifbank"]),
    ],
)
def test_clubs_are_told_by_the_sport_of_a_text(builtin: Resolver, lang: str, text: str, clubs: list[str]) -> None:
    found = [mention.id for mention in builtin.annotate(text, lang).mentions]
    assert found == [f"organisation:{club}" for club in clubs]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Они примут калининградский «Локомотив».", []),
        ("ru", "Матч с солигорским «Шахтёром» и донецким «Шахтёром».", ["shakhtar-donetsk"]),
        ("uk", "Перемогли солігорський «Шахтар».", []),
        # a republic's adjective is of all its towns' clubs, a country's of all
        ("ru", "Проиграл татарстанский «Рубин».", ["rubin-kazan"]),
        ("uk", "Переміг донецький «Шахтар».", ["shakhtar-donetsk"]),
    ],
)
def test_another_towns_adjective(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    clubs = [one.id for one in builtin.annotate(text, lang).mentions if one.kind == "organisation"]
    assert clubs == [f"organisation:{one}" for one in found]


def test_an_acronym_leaves_its_town_s_adjective_outside(builtin: Resolver) -> None:
    found = builtin.annotate("Играл казанский УНИКС, проиграв петербургскому СКА.", "ru").mentions
    assert [(one.text, one.id) for one in found] == [
        ("УНИКС", "organisation:unics-kazan"),
        ("СКА", "organisation:ska-saint-petersburg"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a university by the word before its sort, once it was named, where the word is nobody's and no everyday one
        ("Bilkent Üniversitesi'ni kurdu. Kitaplarını Bilkent'e bağışladı.", ["bilkent-university"] * 2),
        ("Kitaplarını Bilkent'e bağışladı. Sonra Bilkent Üniversitesi'ni kurdu.", ["bilkent-university"]),
        ("Dün Gazi Üniversitesi'nde okudu. Savaştan Gazi olarak döndü.", ["gazi-university"]),
    ],
)
def test_a_university_by_one_word_of_its_name(builtin: Resolver, text: str, found: list[str]) -> None:
    assert [one.id for one in builtin.annotate(text, "tr").mentions] == [f"organisation:{one}" for one in found]
