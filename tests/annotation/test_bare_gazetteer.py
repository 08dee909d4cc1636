"""A gazetteer that has names and nothing else: no languages, adjectives, countries or short forms.

A text is given with its mentions in braces, each with its ID: ``{Туванию|tuvania}``.
"""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

_MARKED = re.compile(r"\{([^|}]*)\|([^}]*)\}")

ROWS = [
    ("place", "germany", "Германия|Німеччина"),
    ("place", "uk", "Великобритания|Велика Британія"),
    ("place", "russia", "Россия"),
    ("place", "pakistan", "Пакистан"),
    ("place", "iran", "Іран"),
    ("place", "prague", "Прага"),
    ("place", "penza", "Пенза"),
    ("place", "odesa", "Одеса|Одесса"),
    ("place", "korolyov", "Королёв"),
    ("place", "christiania", "Христиания"),
    ("place", "vladimir", "Владимир"),
    ("place", "zalesye", "Республика Залесье"),
    ("organisation", "media", "СМИ"),
    ("organisation", "acme", "Acme Company"),
    ("organisation", "borg", "Borg Holding"),
    ("organisation", "radio", "Радио «Заря»"),
    ("organisation", "gardeners", "Союз садоводов Поволжья"),
    ("organisation", "garden-institute", "Северный институт садовой культуры имени Лыкова"),
    ("organisation", "education", "Министерство образования и науки Российской Федерации"),
    ("organisation", "mfa-russia", "МИД России|МИД"),
    ("organisation", "mfa-pakistan", "МИД Пакистана|МИД"),
    ("organisation", "court-pakistan", "Верховный суд Пакистана|Верховный суд"),
    ("organisation", "court-germany", "Верховный суд Германии|Верховный суд"),
    ("organisation", "customs", "Лига северных портов|лига северных портов"),
    ("organisation", "news", "ZARYA.RU"),
    ("organisation", "stream", "Южный ветер-3"),
    ("organisation", "shop", "easyShop"),
    ("organisation", "smith", "Smith & Jones"),
    ("organisation", "journal", "Максим"),
    ("person", "prophet", "пророк Данияр"),
    ("person", "maxim", "Максим Лыков"),
    ("person", "sadovskaya", "Елизавета Петровна Садовская"),
    ("person", "maren", "Алия Марен|Алии Марен"),
    ("person", "po", "Эдгар Аллан По"),
]

GAZETTEER = Gazetteer(
    Entity(f"{kind}:{slug}", kind, tuple(Name(text) for text in names.split("|")), prominence=1)
    for kind, slug, names in ROWS
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


def found_in(resolver: Resolver, marked: str, lang: str, adjectives: bool = False) -> str:
    """The text of a marked one, with the mentions that are found in it marked."""
    text = _MARKED.sub(r"\1", marked)
    found = resolver.annotate(text, lang, adjectives=adjectives).mentions
    shown, read = "", 0
    for mention in found:
        shown += f"{text[read : mention.start]}{{{mention.text}|{mention.id.partition(':')[2]}}}"
        read = mention.end
    return shown + text[read:]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Это {немецкий|germany} завод, а там {пражской|prague} школы."),
        ("ru", "Приехал {пензенский|penza} хор и {британские|uk} гости."),
        ("ru", "Обсудили {российско|russia}-{британскую|uk} сделку."),
        ("ru", "{Пакистанский|pakistan} посол уехал, {пакистанские|pakistan} гости остались."),
        ("ru", "Учит русский язык и любит королевский двор."),
        ("ru", "Поэт Константин Пензенский читал стихи."),
        ("uk", "Це {німецька|germany} школа і {празького|prague} гостя."),
        ("uk", "{Одеський|odesa} порт, {іранські|iran} судна."),
    ],
)
def test_adjectives_are_made_from_the_names_of_places(resolver: Resolver, lang: str, text: str) -> None:
    assert found_in(resolver, text, lang, adjectives=True) == text


def test_adjectives_are_mentions_on_demand_only(resolver: Resolver) -> None:
    text = "Это немецкий завод в {Праге|prague}."
    assert found_in(resolver, text, "ru") == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Рейс из {Британии|uk} в {ФРГ|germany}."),
        ("uk", "Рейс із {Британії|uk} до {ФРН|germany}."),
        ("ru", "Акции {Acme|acme} и {Borg|borg} выросли."),
        ("ru", "Вечером «{Заря|radio}» передавала концерт."),
        ("ru", "Заря над рекой."),
        ("ru", "Он родился в {Залесье|zalesye}."),
        ("ru", "Глава {Минобрнауки|education} ушёл."),
        ("ru", "Он окончил {СИСК|garden-institute}."),
        ("ru", "{Союз садоводов Поволжья|gardeners} ({ССП|gardeners}) против. В {ССП|gardeners} недовольны."),
        ("ru", "В ССП недовольны."),
    ],
)
def test_bynames(resolver: Resolver, lang: str, text: str) -> None:
    assert found_in(resolver, text, lang) == text


def test_a_byname_that_an_editor_has_ruled_out() -> None:
    river = Entity("place:lena", "place", (Name("река Лена"),), prominence=1, never=("Лена",))
    resolver = Resolver(Gazetteer([river]))
    text = "По {реке Лена|lena} шли суда. Лена пришла домой."
    assert found_in(resolver, text, "ru") == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Слова пророка {Данияра|prophet} помнят. {Данияр|prophet} жил в горах."),
        ("ru", "Данияр Мамедов играет в шахматы."),
        ("ru", "Пришла {Елизавета Петровна Садовская|sadovskaya}. Все слушали {Елизавету Петровну|sadovskaya}."),
        ("ru", "Все слушали Елизавету Петровну."),
        ("ru", "{Максим Лыков|maxim} упал. {Максиму|maxim} помогли, и сам {Максим|maxim} встал."),
        ("ru", "{Максим Лыков|maxim} читал «{Максим|journal}»."),
        ("ru", "Дело {Алии Марен|maren}. Сама {Алия|maren} молчит."),
        ("ru", "Переговоры с ЕС. По словам посла, они трудны."),
    ],
)
def test_persons(resolver: Resolver, lang: str, text: str) -> None:
    assert found_in(resolver, text, lang) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Об этом пишут СМИ."),
        ("ru", "Он снял фильм «Пенза». На экране «Пенза» идёт два часа."),
        ("ru", "Пели в городе «{Пенза|penza}»."),
        ("ru", "Фильм «Пенза не спит» хвалят. Открылся ресторан «Пенза»."),
        ("ru", "Достроен газопровод «Южный ветер-3». Газ пойдёт по «Южному ветру-3»."),
        ("ru", "Директор {Южного ветра-3|stream} уволен."),
        ("uk", "Посол {Ірану|iran} Хасан Каремі мовчить."),
        ("ru", "Художница Кэрол Акме рада."),
        ("ru", "Так сказал Владимир Громов."),
        ("ru", "Он живёт во {Владимире|vladimir}."),
        ("uk", "Влада {Ірану|iran} мовчить."),
    ],
)
def test_what_only_looks_like_a_name(resolver: Resolver, lang: str, text: str) -> None:
    assert found_in(resolver, text, lang) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "{Пакистан|pakistan} ждёт. {МИД|mfa-pakistan} сделал заявление."),
        ("ru", "{Россия|russia} ждёт. {МИД|mfa-russia} сделал заявление."),
        ("ru", "В {Пакистане|pakistan} протесты: {Верховный суд|court-pakistan} отменил приговор."),
        ("ru", "Пакистанский {МИД|mfa-pakistan} ответил."),
        ("ru", "Немецкий МИД ответил."),
    ],
)
def test_whose_institution_it_is(resolver: Resolver, lang: str, text: str) -> None:
    assert found_in(resolver, text, lang) == text


@pytest.mark.parametrize(
    "text",
    [
        "Пишет {ZARYA.RU|news}, а example.ru молчит.",
        "Строят {Южный ветер — 3|stream} и {Южный ветер – 3|stream}.",
        "{Южный   ветер-3|stream} строят.",
        "Там {easyShop|shop} и {Smith & Jones|smith}.",
        "Это решила {лига северных портов|customs}.",
    ],
)
def test_how_names_are_written(resolver: Resolver, text: str) -> None:
    assert found_in(resolver, text, "ru") == text


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("Глава Минобрнауки говорит.", "Глава Минобрнауки говорит."),
        ("Акции Acme выросли.", "Акции Acme выросли."),
        ("Союз садоводов Поволжья (ССП) рад, ССП ждёт.", "Союз садоводов Поволжья (ССП) рад, ССП ждёт."),
        ("Он слышал пророка Данияра.", "Он слышал пророка Данияра."),
    ],
)
def test_short_forms_are_not_written_out(text: str, normalised: str) -> None:
    with_languages = Gazetteer(
        Entity(one.id, one.kind, tuple(Name(name.text, "ru") for name in one.names)) for one in GAZETTEER
    )
    assert Resolver(with_languages).annotate(text, "ru").normalised() == normalised


def test_a_name_that_a_gazetteer_has_small_as_well() -> None:
    gazetteer = Gazetteer(
        [
            Entity("place:ukraine", "place", (Name("Ukraine", "en"),), countries=("UA",), same_as={"iso3166": "UA"}),
            Entity(
                "organisation:mod",
                "organisation",
                (Name("Ministry of Defence", "en"), Name("ministry of defence")),
                countries=("UA",),
            ),
        ]
    )
    found = Resolver(gazetteer).annotate("Ukraine said that the ministry of defence said so.", "en").mentions
    assert [mention.id for mention in found] == ["place:ukraine", "organisation:mod"]


def test_names_in_more_languages_than_a_byte_counts() -> None:
    places = [Entity(f"place:{at}", "place", (Name(f"Town{at}", f"q{at:03}"),)) for at in range(300)]
    assert Resolver(Gazetteer(places)).resolve("Town299").id == "place:299"
