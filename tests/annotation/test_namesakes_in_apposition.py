"""A full name with a word for a namesake in apposition is somebody else's, as is the surname alone after it."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Прийшла Надія Савченко з Полтави, тезка депутатки. Савченко мовчала.", ["place:poltava"]),
        ("uk", "Грав юний Тарас Шевченко, тезка поета. Шевченкові аплодували.", []),
        ("ru", "Приехал Владимир Путин, полный тёзка президента. Путин уехал.", []),
        ("en", "Then Donald Trump, a namesake of the president, left. Trump smiled.", []),
        # a name that is said to be really somebody's, or made up
        ("ru", "Приехал директор Иван Грозный — фамилия настоящая.", []),
        ("ru", "Так сказал Владимир Путин (имя изменено). Путин ушёл.", []),
        ("uk", "Прийшов Тарас Шевченко — прізвище справжнє.", []),
        ("en", "The clerk, Donald Trump, no relation, smiled.", []),
        ("tr", "Salona Ömer Çelik (sadece isim benzerliği) girdi.", []),
        ("ru", "Иосиф Сталин — настоящая фамилия Джугашвили.", ["person:joseph-stalin"] * 2),
        # whose kin he is said to be, by a trade that a dead man had not: the name alone stays whose it was
        (
            "ru",
            "Умер Глеб Панфилов. Об этом сообщил его сын, кинопродюсер Иван Панфилов. Панфилов снимал кино. По словам "
            "Ивана Панфилова, прощание будет закрытым.",
            ["person:gleb-panfilov"] * 2,
        ),
        ("ru", "Там был его сын, генерал Иван Панфилов.", ["person:ivan-panfilov"]),
        # the other bearer, and a namesake who is none in apposition
        ("ru", "Пришёл однофамилец Дмитрия Медведева.", ["person:dmitry-medvedev"]),
        ("en", "Donald Trump met his namesake.", ["person:donald-trump"]),
        ("ru", "Владимир Путин и его тёзка уехали.", ["person:vladimir-putin"]),
        ("ru", "Пришёл Владимир Путин. Потом, тёзка, поговорим.", ["person:vladimir-putin"]),
    ],
)
def test_who_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
