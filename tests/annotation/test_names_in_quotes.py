"""Names in quotation marks: a club's, a bank's or a newspaper's, where a town or a country is called so as well."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def _entity(identifier: str, lang: str, *names: str, prominence: int = 1000, countries: tuple[str, ...] = ()) -> Entity:
    kind = identifier.partition(":")[0]
    return Entity(
        id=identifier,
        kind=kind,
        names=tuple(Name(text, lang) for text in names),
        prominence=prominence,
        countries=countries,
    )


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer(
            [
                _entity("place:russia", "ru", "Россия", prominence=9000, countries=("RU",)),
                _entity("place:krasnodar", "ru", "Краснодар", prominence=4000, countries=("RU",)),
                _entity("place:polissia", "uk", "Полісся", prominence=2500, countries=("UA",)),
                _entity("organisation:fc-krasnodar", "ru", "ФК «Краснодар»", countries=("RU",)),
                _entity("organisation:bank-rossiya", "ru", "Банк «Россия»", countries=("RU",)),
                _entity("organisation:rossiya-airlines", "ru", "Авиакомпания «Россия»", countries=("RU",)),
                _entity("organisation:polissya-zhytomyr", "uk", "Житомирське «Полісся»", countries=("UA",)),
                _entity("organisation:rukh-lviv", "uk", "Львівський «Рух»", countries=("UA",)),
                _entity("organisation:dynamo-kyiv", "uk", "Київське «Динамо»", "Динамо Київ", countries=("UA",)),
            ]
        )
    )


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Матч выиграл «Краснодар».", [("Краснодар", "organisation:fc-krasnodar")]),
        ("ru", "Гости уступили «Краснодару»", [("Краснодару", "organisation:fc-krasnodar")]),
        ("ru", "Они приехали в Краснодар.", [("Краснодар", "place:krasnodar")]),
        ("uk", "Гості програли «Поліссю» вдома.", [("Поліссю", "organisation:polissya-zhytomyr")]),
        ("uk", "У лісах Полісся горить торф.", [("Полісся", "place:polissia")]),
        ("uk", "Перемогу здобув «Рух».", [("Рух", "organisation:rukh-lviv")]),
        ("uk", "Вони перемогли «Динамо» у фіналі.", [("Динамо", "organisation:dynamo-kyiv")]),
        # the word before says whose the name is
        ("ru", "Акции дорожают, купил их банк «Россия».", [("банк «Россия»", "organisation:bank-rossiya")]),
        ("ru", "Рейсы авиакомпаний «Россия» и других отменены.", [("Россия", "organisation:rossiya-airlines")]),
        ("ru", "Это показал канал «Россия», пишут газеты.", []),
        ("ru", "Канал «Россия» это показал.", []),
        ("ru", "Постояльцы гостиницы «Краснодар» спали.", []),
        # a mark that ends the text closes a name as well
        ("ru", "Их купил банк «Россия»", [("банк «Россия»", "organisation:bank-rossiya")]),
    ],
)
def test_what_stands_in_quotation_marks(
    resolver: Resolver, lang: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [(mention.text, mention.id) for mention in resolver.annotate(text, lang=lang).mentions]
    assert found == expected


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Он ходил на „Бориса Годунова“ дважды. Позже Годунов умер.", []),
        ("ru", "Теплоход «Тарас Шевченко» отплыл.", []),
        ("uk", "Лайнер «Тарас Шевченко» прибув.", []),
        ("tr", "Gece “Ahmet Kaya” çaldılar.", []),
        ("en", "He saw “Boris Godunov” twice.", []),
        # with the bearer's title
        ("uk", "Добудовують корвет «Гетьман Іван Мазепа». Івана Мазепу шанують.", ["person:ivan-mazepa"]),
        ("en", "The frigate “Hetman Ivan Mazepa” sailed.", []),
        ("ru", "Он начал: «Президент Владимир Путин» и замолчал.", ["person:vladimir-putin"]),
        ("ru", "«Президент Владимир Путин», — прочёл он.", ["person:vladimir-putin"]),
        # what somebody says, a title before the name, a signature
        ("ru", "Он ответил: «Борис Годунов». «Борис Годунов», — ответил он.", ["person:boris-godunov"] * 2),
        ("ru", "Пришёл президент «Владимир Путин».", ["person:vladimir-putin"]),
        ("ru", "Подпись «В. Путин» нашли.", ["person:vladimir-putin"]),
        ("ru", "Пьеса о Борисе Годунове, «Борис Годунов и другие».", ["person:boris-godunov"] * 2),
    ],
)
def test_a_full_name_in_quotation_marks_is_a_things(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Поїзд «Київ — Рахів» запізнився.", ["place:kyiv", "place:rakhiv"]),
        ("ru", "Поезд «Москва — Казань» отменён.", ["place:moscow", "place:kazan"]),
        ("ru", "Поезд «Москва» отменён.", []),
    ],
)
def test_both_ends_of_a_route_in_quotation_marks(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('The list was short. "Spain? France?" she said.', ["place:spain", "place:france"]),
        ('He wrote "The Road to Kharkiv" and "What Next for Kharkiv?" there.', []),
    ],
)
def test_questions_of_one_word_are_no_title(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "en").mentions] == found
