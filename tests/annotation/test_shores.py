"""A town and a river or a sea of one name: prepositions and what stands before them tell the water."""

from __future__ import annotations

import pytest

from resolver import Resolver

TOWN, RIVER = "place:dnipro", "place:dnipro-river"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "На березі Дніпра, у гирлі Дніпра й уздовж Дніпра сиро.", [RIVER] * 3),
        ("uk", "Міст через Дніпро зведуть за Дніпром.", [RIVER] * 2),
        ("uk", "У місті над Дніпром загинула сім'я. Над Дніпром сідало сонце.", [RIVER] * 2),
        ("uk", "Острів на Дніпрі затопило.", [RIVER]),
        ("uk", "Десна впадає в Дніпро. Дніпро обмілів.", ["place:desna-river", RIVER, RIVER]),
        ("ru", "Мост через Днепр взорван, на берегу Днепра пусто.", [RIVER] * 2),
        ("ru", "На Азове шторм, а в Азове пожар.", ["place:sea-of-azov", "place:azov"]),
        (
            "en",
            "Troops crossed the Dnipro at night. The east bank of the Dnipro, and the Dnipro's islands.",
            [RIVER] * 3,
        ),
        ("en", "Boats sailed on the Inhulets and the Dnipro River.", ["place:inhulets-river", RIVER]),
        ("en", "Boats sailed on the Tisza, a name that an editor keeps to a party.", []),
        ("uk", "Рівень води в самому Дніпрі не зміниться. Хлопець утонув у Дніпрі.", [RIVER] * 2),
        ("ru", "Уровень воды в Днепре упал, рыба в Днепре гибнет. В июле он утонул в Днепре.", [RIVER] * 3),
        ("en", "The water level in the Dnipro fell.", [RIVER]),
        (
            "uk",
            "Судна стоять в Азовському морі. Тему Азова порушив Петро Порошенко. Бійці «Азова» мовчать.",
            ["place:sea-of-azov", "place:sea-of-azov", "person:petro-poroshenko", "organisation:azov"],
        ),
        # the town
        ("uk", "Воду в Дніпрі відключили. Рівень життя в самому Дніпрі зріс.", [TOWN] * 2),
        ("uk", "Хлопець пірнав. У Дніпрі тривога.", [TOWN]),
        ("uk", "Купили квартиру в Дніпрі, тариф на воду в Дніпрі зріс.", [TOWN] * 2),
        ("en", "Their hold on the bank of the Dnipro looks shaky. Troops came across the Dnipro unseen.", [RIVER] * 2),
        ("en", "Towns along the Dnipro region and the Dnipro streets burned.", [TOWN] * 2),
        ("en", "The Dnipro mayor spoke in Dnipro about the Dnipro plant.", [TOWN] * 3),
        ("uk", "Над Дніпром збили дрон. Дим стояв над Дніпром.", [TOWN] * 2),
        ("uk", "У Дніпрі вибухи: удар по Дніпру, бої за Дніпро.", [TOWN] * 3),
        ("uk", "Потяг через Дніпро запізнився.", [TOWN]),
        ("ru", "В Днепре взрывы, мэр Днепра молчит.", [TOWN] * 2),
        # a river that the gazetteer has with the word for it alone, and a town that is or was called so
        ("ru", "Пик половодья на Вятке прошёл.", ["place:vyatka-river"]),
        ("ru", "На Припяти паводок, в Припяти пусто.", ["place:pripyat-river", "place:pripyat"]),
        ("uk", "На Ірпені підірвали дамбу. Росіяни йшли на Ірпінь.", ["place:irpin-river", "place:irpin"]),
        ("ru", "В Вятке открыли музей.", ["place:kirov"]),
        # a preposition that belongs to a verb
        ("ru", "Удары сказались на Днепре.", [TOWN]),
        ("uk", "Ситуація позначилася на Ірпені.", ["place:irpin"]),
    ],
)
def test_town_or_water(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Sumy, Dnepr, Mariupol and Donetsk burned.", ["Sumy", TOWN, "Mariupol", "Donetsk"]),
        ("en", "Shells fell on Kharkiv and Dnepr.", ["Kharkiv", TOWN]),
        ("en", "They go to Dnepr next week.", [TOWN]),
        ("en", "Troops crossed the Dnepr at night, on the bank of the Dnepr.", [RIVER] * 2),
        ("en", "Dnepr supporters sang, and experts came to Dnepr rapids.", []),
        ("tr", "Dnepr'in kıyısında bekliyorlar.", [RIVER]),
    ],
)
def test_a_town_by_its_russian_name_has_no_article(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    mentions = builtin.annotate(text, lang).mentions
    assert [one.id if one.id in {TOWN, RIVER} else one.text for one in mentions] == found
