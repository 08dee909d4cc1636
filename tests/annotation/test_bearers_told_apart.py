"""Family names that several bear in one text: whose each is by gender, office and the words around it.

A text is given with its mentions in braces, each with the end of its ID: ``{Шевченко|kyrylo} мовчить``.
"""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer, Role
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        entity(
            "person:nazar",
            "Nazar Bondarenko/en; Назар Бондаренко/ru; Назар Бондаренко/uk; Nazar Bondarenko/tr",
            "UA",
            500,
            gender="male",
            roles=(Role("prosecutor-general", "place:ukraine"),),
        ),
        entity(
            "person:yusuf",
            "Yusuf Aydın/en; Юсуф Айдын/ru; Юсуф Айдин/uk; Yusuf Aydın/tr",
            "TR",
            500,
            gender="male",
            roles=(Role("governor", "place:ankara"),),
        ),
        entity(
            "person:ayse",
            "Ayşe Aydın/en; Айше Айдын/ru; Айше Айдин/uk; Ayşe Aydın/tr",
            "TR",
            400,
            gender="female",
            roles=(Role("judge", "place:ankara"),),
        ),
        entity("person:father", "Harold Quill/en; Гарольд Квилл/ru; Гарольд Квілл/uk; Harold Quill/tr", "US", 900),
        entity("person:son", "Harold Quill Jr./en; Гарольд Квилл-младший/ru", "US", 200),
        entity("person:dan", "Nicușor Dan/en; Никушор Дан/ru", "RO", 500, gender="male"),
        entity("person:samnang", "Сам Сангват/uk; Сам Сангват/ru", "KH", 10, gender="male"),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # an honorific says whose the name is of two, whoever was named last
        ("en", "{Yusuf Aydın|yusuf} came with {Ayşe Aydın|ayse}. Mr {Aydın|yusuf} spoke, Ms {Aydın|ayse} did not."),
        ("ru", "{Юсуф Айдын|yusuf} пришёл, и {Айше Айдын|ayse} тоже. С господином {Айдыном|yusuf} говорили."),
        ("ru", "{Айше Айдын|ayse} пришла, и {Юсуф Айдын|yusuf} тоже. Потом госпожа {Айдын|ayse} ушла."),
        ("uk", "{Юсуф Айдин|yusuf} прийшов, і {Айше Айдин|ayse} теж. Пан {Айдин|yusuf} мовчав, пані {Айдин|ayse} ні."),
        ("tr", "{Yusuf Aydın|yusuf} geldi, {Ayşe Aydın|ayse} de geldi. Toplantıda Bay {Aydın|yusuf} konuştu."),
        # so does a form that only a man's name has, and a title that only a woman has
        ("uk", "{Юсуф Айдин|yusuf} прийшов, і {Айше Айдин|ayse} теж. Слухали {Айдина|yusuf}."),
        ("uk", "{Айше Айдин|ayse} прийшла, і {Юсуф Айдин|yusuf} теж. Згодом суддівка {Айдин|ayse} пішла."),
        # an honorific speaks louder than a form that may be a man's genitive, and a verb where both were named
        ("ru", "{Назар Бондаренко|nazar} пришёл. Позже госпожу Бондаренко не пустили."),
        ("ru", "{Айше Айдын|ayse} и {Юсуф Айдын|yusuf} пришли. {Айдын|ayse} сказала слово, {Айдын|yusuf} молчал."),
        ("uk", "{Айше Айдин|ayse} і {Юсуф Айдин|yusuf} прийшли. Потім {Айдин|ayse} заявила про це."),
        # a stranger of the family name has it from then on, but not where the text has a man and she is a woman, nor
        # in the office of the other
        ("uk", "{Назар Бондаренко|nazar} прийшов, і вчителька Ганна Бондаренко теж. Згодом Бондаренко пішла."),
        ("uk", "{Назар Бондаренко|nazar} прийшов, і Ганна Бондаренко теж. Передали {Бондаренкові|nazar} теку."),
        ("uk", "{Назар Бондаренко|nazar} прийшов, і Ганна Бондаренко теж. Пані Бондаренко пішла."),
        ("en", "{Nazar Bondarenko|nazar} came, and so did Olha Bondarenko. They saw Mr {Bondarenko|nazar} leave."),
        ("en", "{Nazar Bondarenko|nazar} came, and so did Pavlo Bondarenko. They saw Mr Bondarenko leave."),
        ("ru", "{Назар Бондаренко|nazar} пришёл, и Павел Бондаренко тоже. Позже генпрокурор {Бондаренко|nazar} ушёл."),
        ("ru", "{Назар Бондаренко|nazar} пришёл, и судья Павел Бондаренко тоже. Позже судья Бондаренко ушёл."),
        # the office of one of two
        ("en", "{Ayşe Aydın|ayse} sat. {Yusuf Aydın|yusuf} stood. At noon judge {Aydın|ayse} rose."),
        ("tr", "{Yusuf Aydın|yusuf} oturdu. {Ayşe Aydın|ayse} kalktı. Öğleyin vali {Aydın|yusuf} gitti."),
        # of two who share the full name the text has, the family name means whom that means
        ("en", "{Harold Quill|father} came. Then {Quill|father} left."),
        ("en", "{Harold Quill Jr|son}. came. His father stayed at home."),
        # a family name that stands as a given name
        ("en", "{Nicușor Dan|dan} agreed. Dan Brown thrillers lay unread."),
        ("en", "{Nicușor Dan|dan} agreed. At noon {Dan|dan} left."),
        # what opens a sentence is no given name
        ("uk", "{Назар Бондаренко|nazar} прийшов. Сам {Бондаренко|nazar} мовчав. Весь {Бондаренко|nazar} у цьому."),
        ("uk", "{Назар Бондаренко|nazar} прийшов. Приїхав і Сам Бондаренко."),
    ],
)
def test_whose_a_family_name_is(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected
