"""Who does something for a living: a namesake of somebody dead, and somebody with a town's name for a family name."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Пенсионерка Надежда Крупская из Орла улыбалась. Крупская ушла.", ["place:oryol"]),
        ("ru", "Звонили пенсионерке Надежде Крупской.", []),
        ("ru", "Сварщик из Омска Иван Грозный пришёл.", ["place:omsk"]),
        ("ru", "Пришёл комбайнёр Юрий Гагарин.", []),
        ("uk", "Поруч курить морпіх Тарас Шевченко. Шевченко мовчить.", []),
        ("uk", "Морпіху Тарасові Шевченку дали води.", []),
        ("en", "The welder Taras Shevchenko smiled, and pensioner Leo Tolstoy did not.", []),
        ("tr", "Emekli Nâzım Hikmet kahvede oturuyordu.", []),
        # what he was before histories tell of him
        ("ru", "Студент Лев Толстой ушёл из университета.", ["person:leo-tolstoy"]),
        # what histories tell of them, what the gazetteer says of them, other titles, and none
        ("ru", "Поэт Тарас Шевченко и космонавт Юрий Гагарин.", ["person:taras-shevchenko", "person:yuri-gagarin"]),
        ("ru", "Шахтёр Алексей Стаханов дал норму.", ["person:alexei-stakhanov"]),
        ("uk", "Помер художник Тарас Шевченко.", ["person:taras-shevchenko"]),
        ("ru", "Пенсионерка, Надежда Крупская, Сталин.", ["person:nadezhda-krupskaya", "person:joseph-stalin"]),
        # who lives is as well known by his name as by what he did before, if anybody known did it
        ("ru", "Водитель Владимир Путин подвёз их.", ["person:vladimir-putin"]),
        ("ru", "Пенсионер Владимир Путин отдыхает.", ["person:vladimir-putin"]),
        ("ru", "Вахтёр Валентина Терешкова дремала.", []),
        ("ru", "Бывший дворник Дмитрий Песков ушёл.", ["person:dmitry-peskov"]),
        # in apposition
        ("uk", "Свідок Арсен Яценюк, двірник, підтвердив це.", []),
        ("uk", "Це бачив Віталій Кличко, колишній двірник.", ["person:vitali-klitschko"]),
        ("tr", "Torunu Fatih Erbakan, bakkal, konuştu.", []),
        ("en", "Hakan Fidan, a retired village baker, smiled.", []),
        ("en", "Hakan Fidan, a guest of the baker, smiled.", ["person:hakan-fidan"]),
    ],
)
def test_a_trade_that_nobody_dead_had(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Судья Лаврова ходатайство удовлетворила. Адвокат Собянин заявил протест.", []),
        ("en", "Judge Sullivan spoke. Lawyer Medvedev was silent.", []),
        # what he does, and whom the document named
        ("ru", "Министр Лавров молчал.", ["person:sergey-lavrov"]),
        ("ru", "Приехал Сергей Лавров. Водитель Лавров сел за руль.", ["person:sergey-lavrov"] * 2),
    ],
)
def test_a_profession_that_the_bearer_of_a_family_name_has_not(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Demirtaş'ın avukatı Mahsuni Karaman ise ihtiyatlı.", []),
        ("Müvekkili Ferzende Batman konuştu.", []),
        ("Gazeteci Lewan Sinop ile doktor Hekimo Rize geldi.", []),
        # whither he goes, where he lives, what is there, and no given name before the town
        ("Avukat Zerda Mardin'e gitti.", ["place:mardin"]),
        ("Doktor Zerda Mardin'de oturuyor.", ["place:mardin"]),
        ("Avukat Zerda Mardin Adliyesi önünde konuştu.", ["place:mardin"]),
        ("Vali Konya'da, avukat Ankara'da konuştu.", ["place:konya", "place:ankara"]),
    ],
)
def test_a_family_name_behind_a_trade_and_a_given_name(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions if mention.kind == "place"] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The dentist Vladimir Zelinsky opened a practice.", []),
        ("en", "The journalist Elena Zelinskaya spoke, and Vladimir Zelinsky, 80, a historian.", []),
        ("uk", "Стоматолог Володимир Зелінський відкрив кабінет.", []),
        ("ru", "Стоматолог Владимир Зелинский открыл кабинет.", []),
        # an office, no profession, and a usual spelling
        ("en", "President Vladimir Zelinsky and the journalist Vladimir Zelensky.", ["person:volodymyr-zelenskyy"] * 2),
        ("en", "Elena Zelinskaya spoke.", ["person:olena-zelenska"]),
    ],
)
def test_a_profession_beside_a_name_that_is_near_a_known_one(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
