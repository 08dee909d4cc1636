"""Authors whom a text on their works calls by the family name alone."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer, Role
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            entity("person:first", "Пётр Адамант/ru; Петро Адамант/uk", "RU", 9000),
            entity(
                "person:composer",
                "Глеб Мельников/ru; Гліб Мельников/uk",
                "RU",
                1700,
                roles=(Role("artist", "place:russia"),),
            ),
            entity("person:mayor", "Олег Мельников/ru; Олег Мельников/uk", "RU", 1600),
            entity("person:coach", "Юрий Ребров/ru; Юрій Ребров/uk", "UA", 1500),
            entity("person:little", "Иван Твержунов/ru; Іван Твержунов/uk", "RU", 90, roles=(Role("writer", None),)),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Играли «Метель» {Мельникова|composer}."),
        ("uk", "Грали «Завірюху» {Мельникова|composer}."),
        ("ru", "Показали фильм {Мельникова|composer} «Метель»."),
        # neither beside a work's title nor in the genitive
        ("ru", "Вчера видели Мельникова."),
        ("ru", "Играли «Метель» Мельникову."),
        ("ru", "Открыли кафе Мельникова «Метель»."),
        # a coach makes no works, and this writer is too little known
        ("ru", "Победили «Метель» Реброва."),
        ("ru", "Читали «Метель» Твержунова."),
    ],
)
def test_whose_work(lang: str, text: str) -> None:
    found, expected = both(RESOLVER, text, lang)
    assert found == expected


def test_those_whom_readers_know(builtin: Resolver) -> None:
    text = "Хор розучує «Щедрика» Леонтовича."
    assert [mention.id for mention in builtin.annotate(text, "uk").mentions] == ["person:mykola-leontovych"]


SHOSTAKOVICH, TCHAIKOVSKY, AKHMATOVA = "dmitri-shostakovich", "pyotr-tchaikovsky", "anna-akhmatova"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a noun for the works of his trade
        ("ru", "Сыграли симфонию Шостаковича. Шостакович писал её долго.", [SHOSTAKOVICH] * 2),
        ("ru", "В замке читают письма Ахматовой.", [AKHMATOVA]),
        ("uk", "Актор читав вірші Стуса.", ["vasyl-stus"]),
        ("en", "They played a symphony by Shostakovich and Tchaikovsky's ballet.", [SHOSTAKOVICH, TCHAIKOVSKY]),
        ("tr", "Çaykovski'nin balesi döndü.", [TCHAIKOVSKY]),
        ("ru", "Показали фильм Тарковского.", ["andrei-tarkovsky"]),
        # another of his trade beside him
        ("ru", "На вечере играли Чайковского и Шостаковича.", [TCHAIKOVSKY, SHOSTAKOVICH]),
        ("ru", "Ставили Гоголя, Чехова и Бунина.", ["nikolai-gogol", "anton-chekhov", "ivan-bunin"]),
        # neither; another trade's works; another case; family names of many, and somebody alive
        ("ru", "Ахматовой вчера не было. Прокофьев и Мельников забили.", []),
        ("ru", "Показали фильм Прокофьева. Роман Прокофьев пришёл. Читали роман Павловой.", []),
        ("uk", "Шевченко та Лисенко забили двічі. Вірш Винниченку дали.", []),
        ("ru", "Читали роман Волкова. Напечатали рассказ Быкова.", []),
        ("en", "Prokofiev scored twice. A symphony by Bondarenko. Prokofiev's film.", []),
        ("tr", "Çaykovski geldi, Çaykovski'nin evi yandı.", []),
    ],
)
def test_whose_sort_of_work(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    expected = [f"person:{one}" for one in found]
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == expected


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Там поставили «Мать» по Горькому.", ["person:maxim-gorky"]),
        ("uk", "Грають «Вечорниці» за Гоголем.", ["person:nikolai-gogol"]),
        ("ru", "Прошли по Горькому.", []),
    ],
)
def test_after_whose_work(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
