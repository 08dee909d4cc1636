"""A former name stays where the text means it as such, and is replaced elsewhere."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # events
        ("en", "Veterans of the Battle of Stalingrad came."),
        ("en", "Her diary of the siege of Leningrad"),
        ("en", "They studied the fall of Constantinople."),
        ("ru", "Участник битвы за Сталинград умер."),
        ("ru", "Жители блокадного Ленинграда вспоминали."),
        ("ru", "Выставка об осаде Константинополя"),
        ("uk", "Учасник оборони Сталінграда помер."),
        ("uk", "Книжка про облогу Константинополя"),
        ("tr", "Stalingrad Savaşı'nı anlattılar."),
        ("tr", "Konstantinopolis'in fethi anlatıldı."),
        # renamings
        ("en", "Kirovograd was officially renamed in July."),
        ("en", "The former Dnepropetrovsk has two airports."),
        ("en", "It was formerly known as Dnepropetrovsk."),
        ("ru", "Переименование Днепропетровска одобрили."),
        ("ru", "В бывшем Днепропетровске строят метро."),
        ("uk", "Кіровоград торік перейменували."),
        ("uk", "У колишньому Дніпропетровську будують метро."),
        ("tr", "Eski adı Artyomovsk olan kent"),
        # the present name in the same sentence
        ("en", "Constantinople became Istanbul."),
        ("ru", "Бахмут, он же Артёмовск, разрушен."),
        ("uk", "Кропивницький на старих мапах — Кіровоград."),
        ("uk", "Під Золотоношею Чапаєвка стала Благодатним."),
        # a year of its time
        ("en", "He was born in Leningrad in 1952."),
        ("ru", "В 1943 году он ушёл на фронт под Сталинград."),
        ("uk", "У 1978 році вона вступила до школи в Кіровограді."),
    ],
)
def test_a_former_name_of_its_time_stays(builtin: Resolver, lang: str, text: str) -> None:
    document = builtin.annotate(text, lang)
    assert any(mention.matched.type == "former" for mention in document.mentions)
    assert document.normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("en", "She flew to Dnepropetrovsk.", "She flew to Dnipro."),
        ("en", "She flew to Dnepropetrovsk in 2024.", "She flew to Dnipro in 2024."),
        ("en", "Kirovograd was renamed. We drove to Kirovograd.", "Kirovograd was renamed. We drove to Kropyvnytskyi."),
        ("en", "Kharkov was besieged in 1943; Kiev fell in 1941.", "Kharkiv was besieged in 1943; Kyiv fell in 1941."),
        ("ru", "Министр обороны в Днепропетровске", "Министр обороны в Днепре"),
        ("ru", "Автобус идёт из Артёмовска.", "Автобус идёт из Бахмута."),
        ("uk", "Автобус їде з Дніпропетровська.", "Автобус їде з Дніпра."),
        ("uk", "Автобус їде в Дніпропетровськ.", "Автобус їде в Дніпро."),
        ("tr", "Dün Konstantinopolis'te kaldı.", "Dün İstanbul'da kaldı."),
    ],
)
def test_other_former_names_are_replaced(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "en", "битва за Сталинград", "битва за Stalingrad"),
        ("ru", "uk", "блокада Ленинграда", "блокада Ленінграда"),
        ("en", "ru", "the siege of Leningrad", "the siege of Ленинград"),
    ],
)
def test_another_language_has_the_former_name_of_that_time(
    builtin: Resolver, lang: str, to: str, text: str, normal: str
) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


def test_byzantium_is_the_empire_and_no_former_name_of_istanbul(builtin: Resolver) -> None:
    text = "The fall of Constantinople in 1453 ended Byzantium."
    found = builtin.annotate(text, "en")
    assert [mention.id for mention in found.mentions] == ["place:istanbul", "place:byzantine-empire"]
    assert found.normalised() == text
