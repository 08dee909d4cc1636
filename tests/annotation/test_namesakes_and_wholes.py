"""Names that are only a part of what stands there, and people who are called as somebody known is."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def entity(identifier: str, names: str, prominence: int = 9) -> Entity:
    shown = tuple(Name(*one.split("/")) for one in names.split("; "))
    return Entity(identifier, identifier.partition(":")[0], shown, prominence=prominence)


RESOLVER = Resolver(
    Gazetteer(
        [
            entity("organisation:acme", "Acme/en; Акме/ru"),
            entity("organisation:bolt", "Bolt/en; Acme-Bolt/en; Acme–Bolt/en"),
            entity("organisation:cup-and-saucer", "Cup-Saucer/en"),
            entity("organisation:bbc", "BBC/en"),
            entity("organisation:bank", "МВК/uk; MBK/en"),
            entity("place:brody", "Brody/en; Броди/uk; Броды/ru"),
            entity("place:upper", "Верхня/uk; Верхняя/ru"),
            entity("place:hirnyk", "Гірник/uk; Горняк/ru"),
            entity("place:sumy", "Суми/uk; Сумы/ru; Sumy/en"),
            entity("place:uzhhorod", "Ужгород/uk; Ужгород/ru; Uzhhorod/en"),
            entity("place:new-york", "Нью-Йорк/uk; Нью-Йорк/ru"),
            entity("place:berlin", "Berlin/en; Берлин/ru; Берлін/uk"),
            entity("place:minsk", "Minsk/en; Минск/ru"),
            entity("organisation:miner", "Шахтар/uk; Шахтёр/ru; Горняк/ru"),
            entity("person:celsius", "Anders Celsius/en; Андерс Цельсий/ru; Андерс Цельсій/uk"),
            entity("person:anna", "Анна/ru; Anna/en", 1),
            entity("person:petrov", "Иван Петров/ru; Ivan Petrov/en", 60),
            entity("person:petrov-oleg", "Олег Петров/ru; Oleg Petrov/en", 60),
            entity("person:pope", "Папа Лев XIV/ru; Папа Лев XIV/uk; Pope Leo XIV/en", 60),
            entity("person:patriarch", "Патриарх Кирилл/ru; Patriarch Kirill/en", 60),
            entity("person:keskin", "Mert Keskin/tr; Mert Keskin/en", 60),
            entity("person:ceylan", "Nuri Ceylan/tr; Nuri Ceylan/en", 60),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        # two organisations that a hyphen joins, of which one has the pair for a name; a pair that is one's alone
        ("en", "The Acme-Bolt contract was signed.", ["acme", "bolt"]),
        ("en", "The Cup-Saucer contract was signed.", ["cup-and-saucer"]),
        # an acronym in the letters of the other alphabet, which has none of its own
        ("uk", "Про це пише ВВС з посиланням на суд.", ["bbc"]),
        ("uk", "Про це заявив МВК.", ["bank"]),
        ("ru", "Удар нанесли ВВС.", []),
        # villages of two words that nobody knows
        ("en", "She was born in the village of Nyzhni Brody.", []),
        ("en", "She was born in the town of Brody.", ["brody"]),
        ("uk", "Команда селища Верхня Мокрянка знялася зі змагань.", []),
        ("uk", "У селищі Верхня нема світла.", ["upper"]),
        ("ru", "Жители посёлка Верхняя Лужанка уехали.", []),
        # half of a family name, but not a journey
        ("en", "It was chaired by the actress Ingrid Berlin-Holm.", []),
        ("ru", "Поезд Стриж Минск-Берлин отменили.", ["minsk", "berlin"]),
        # a newspaper
        ("uk", "Про це Нью-Йорк таймс повідомив у неділю. У Нью-Йорку дощ.", ["new-york"]),
        ("ru", "Об этом Нью-Йорк Таймс сообщила в среду.", []),
        # a unit of measure is nobody
        ("uk", "Андерс Цельсій жив у Швеції. Було мінус 70 градусів Цельсія.", ["celsius"]),
        ("ru", "Андерс Цельсий жил в Швеции. Было 20 градусов Цельсия.", ["celsius"]),
        ("en", "Anders Celsius lived in Sweden. It was 20 degrees Celsius.", ["celsius"]),
        # a town is one, but where its name is a plural
        ("uk", "Гірники вийшли на площу. У Гірнику тихо. Поїзд до Сум спізнився.", ["hirnyk", "sumy"]),
        # a family name made of a town's is no form of the town's
        ("uk", "Світлана Ужгородська писала про дощ в Ужгороді.", ["uzhhorod"]),
        # what stands alone in quotation marks is named there, and a word that somebody says is not
        ("uk", "У суботу грав «Шахтар» удома. «Шахтар» переміг.", ["miner", "miner"]),
        ("uk", "«Шахтар», — відповів він.", []),
        # a given name is nobody's in particular, unless it stands behind a title
        ("ru", "Анна пришла поздно, и Анне не открыли.", []),
        ("ru", "Принцесса Анна пришла поздно, и Анне не открыли.", ["anna"]),
        # a given name behind its title, once the document has the whole of it; a given name before a family name
        ("ru", "Выступил Папа Лев XIV. Папа Лев призвал к миру.", ["pope", "pope"]),
        ("ru", "Патриарх Кирилл слушал. Пели под управлением Кирилла Мартынова.", ["patriarch"]),
        # a given name that the gazetteer knows of somebody else
        ("en", "Nuri Ceylan spoke. His producer, Mert Ceylan, left, and Ceylan laughed.", ["ceylan"]),
        # a headline has the family name of whom the text names first
        (
            "ru",
            "Петров ушёл\n\nИван Петров ушёл. Ему ответил Олег Петров.",
            ["petrov", "petrov", "petrov-oleg"],
        ),
    ],
)
def test_the_mentions_of_a_text(lang: str, text: str, expected: list[str]) -> None:
    assert [mention.id.partition(":")[2] for mention in RESOLVER.annotate(text, lang=lang).mentions] == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "He lives in Kiew.", ["place:kyiv"]),
        ("en", "She studied in Lwow.", ["place:lviv"]),
        ("uk", "У Кієві тихо, за Кієвом бої.", ["place:kyiv"] * 2),
        ("ru", "Кыев ждёт. В Кыеве тихо.", ["place:kyiv"] * 2),
        ("en", "The Kuna and the Minn are rivers.", []),
        ("tr", "Ağlarını toplayan balıkçı Sinop Yılmaz sustu.", []),
        ("tr", "Gülnar Kaymakamlığı yürüyüşe izin vermedi.", ["place:gulnar"]),
        ("tr", "Gülnar Yılmaz yürüyüşe katıldı.", []),
        ("en", "The Turkish Culture Ministry withdrew.", ["organisation:ministry-of-culture-and-tourism-of-turkiye"]),
        ("uk", "Переговори з Будапештом тривають.", ["place:budapest"]),
        # a building is named in texts on other countries, too, and not rather the quarter of its name
        (
            "en",
            "Italy and Norway praised the inmates of Lefortovo. He flew from Vilnius to Vienna. Moscow said nothing.",
            [f"place:{name}" for name in ("italy", "norway")]
            + ["facility:lefortovo-prison"]
            + [f"place:{name}" for name in ("vilnius", "vienna", "moscow")],
        ),
    ],
)
def test_the_mentions_of_a_text_over_the_built_in_gazetteer(
    lang: str, text: str, expected: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang=lang).mentions] == expected
