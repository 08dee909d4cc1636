"""Every grammatical example of the running-text requirements: found in a text, and written again in the same form.

The forms are those of the grammars: for Russian the Academy's Русская грамматика (1980); for Ukrainian Український
правопис (2019), on given names, patronymics, surnames and geographical names; for Turkish the Türk Dil Kurumu's Yazım
Kılavuzu on the apostrophe.

A text is given with the end of the ID of its only mention.
"""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def entity(identifier: str, names: str, gender: str | None = None) -> Entity:
    rows = tuple(Name(*one.split("/")) for one in names.split("; "))
    return Entity(identifier, identifier.partition(":")[0], rows, prominence=9, gender=gender)


GAZETTEER = Gazetteer(
    [
        entity("person:shvets", "Іван Швець/uk; Иван Швец/ru", "male"),
        entity("person:kravets", "Петро Кравець/uk", "male"),
        entity("person:sokil", "Андрій Сокіл/uk", "male"),
        entity("person:olha", "Ольга Мороз/uk; Ольга Мороз/ru", "female"),
        entity("person:pavel", "Павел Орлов/ru; Павло Орлов/uk", "male"),
        entity("person:lev", "Лев Зимин/ru; Лев Зимін/uk", "male"),
        entity("person:pushkin", "Александр Пушкин/ru; Олександр Пушкін/uk", "male"),
        entity("person:darwin", "Чарльз Дарвин/ru; Чарлз Дарвін/uk; Charles Darwin/en", "male"),
        entity("person:kovalchuk", "Анна Ковальчук/ru; Анна Ковальчук/uk", "female"),
        entity("person:putin", "Vladimir Putin/en; Владимир Путин/ru; Vladimir Putin/tr", "male"),
        entity(
            "person:zelenskyy",
            "Volodymyr Zelenskyy/en; Володимир Зеленський/uk; Владимир Зеленский/ru; Volodimir Zelenskiy/tr",
            "male",
        ),
        entity("person:ahmet", "Ahmet Kaya/tr"),
        entity("person:biden", "Joe Biden/en; Joe Biden/tr"),
        entity("place:rivne", "Рівне/uk; Ровно/ru; Rivne/en"),
        entity("place:grozny", "Грозный/ru; Грозний/uk"),
        entity("place:rostov", "Ростов-на-Дону/ru; Ростов-на-Дону/uk"),
        entity("place:kryvyirih", "Кривий Ріг/uk; Кривой Рог/ru"),
        entity("place:sumy", "Суми/uk; Сумы/ru"),
        entity("place:zaporizhzhia", "Запорожье/ru; Запоріжжя/uk"),
        entity("place:nizhny", "Нижний Новгород/ru; Нижній Новгород/uk"),
        entity("place:borodino", "Бородино/ru"),
        entity("place:pushkino", "Пушкино/ru"),
        entity("place:kyiv", "Kyiv/en; Київ/uk; Киев/ru; Kiev/tr"),
        entity("place:usa", "United States/en; ABD/tr; США/ru"),
        entity("place:turkiye", "Türkiye/tr; Türkiye/en; Turkey/en; Турция/ru"),
        entity("place:zonguldak", "Zonguldak/tr"),
        entity("place:ankara", "Ankara/tr; Ankara/en"),
        entity("place:moscow", "Moscow/en; Москва/ru; Москва/uk"),
        entity("organisation:sbu", "Служба безпеки України/uk; Служба безопасности Украины/ru; СБУ/uk/acronym"),
        entity("organisation:duma", "Государственная Дума/ru"),
        entity("organisation:mid", "МИД/ru/acronym; Министерство иностранных дел/ru"),
        entity("organisation:zsu", "ВСУ/ru/acronym; ЗСУ/uk/acronym; Вооружённые силы Украины/ru"),
        entity("organisation:disisleri", "Dışişleri Bakanlığı/tr"),
        entity("organisation:genelkurmay", "Genelkurmay Başkanlığı/tr"),
    ]
)

CASES = [
    ("uk", "Івана Швеця бачили.", "shvets"),
    ("uk", "Іванові Швецю дали.", "shvets"),
    ("uk", "Петра Кравця бачили", "kravets"),
    ("uk", "Андрія Сокола бачили", "sokil"),
    ("uk", "Андрієві Соколу дали", "sokil"),
    ("uk", "Ользі Мороз дали", "olha"),
    ("ru", "Ольге Мороз дали", "olha"),
    ("ru", "Павла Орлова видели", "pavel"),
    ("ru", "Льва Зимина видели", "lev"),
    ("ru", "Львом Зиминым гордились", "lev"),
    ("uk", "Лева Зиміна бачили", "lev"),
    ("ru", "Александром Пушкиным гордились", "pushkin"),
    ("ru", "Чарльзом Дарвином гордились", "darwin"),
    ("uk", "Чарлзом Дарвіном пишалися", "darwin"),
    ("ru", "Анны Ковальчук не было", "kovalchuk"),
    ("ru", "Анне Ковальчук дали", "kovalchuk"),
    ("uk", "Анні Ковальчук дали", "kovalchuk"),
    ("uk", "до Рівного їхали", "rivne"),
    ("uk", "у Рівному їхали", "rivne"),
    ("ru", "из Грозного ехали", "grozny"),
    ("ru", "в Грозном ехали", "grozny"),
    ("ru", "из Ростова-на-Дону ехали", "rostov"),
    ("ru", "в Ростове-на-Дону ехали", "rostov"),
    ("uk", "з Кривого Рогу їхали", "kryvyirih"),
    ("uk", "у Кривому Розі жили", "kryvyirih"),
    ("ru", "в Кривом Роге жили", "kryvyirih"),
    ("uk", "у Сумах жили", "sumy"),
    ("uk", "із Сум їхали", "sumy"),
    ("ru", "в Сумах жили", "sumy"),
    ("ru", "из Запорожья ехали", "zaporizhzhia"),
    ("ru", "в Нижнем Новгороде жили", "nizhny"),
    ("ru", "под Бородином били", "borodino"),
    ("ru", "под Бородино били", "borodino"),
    ("ru", "в Пушкине жили", "pushkino"),
    ("uk", "Служби безпеки України чекали", "sbu"),
    ("ru", "с Государственной Думой спорили", "duma"),
    ("ru", "из МИДа ушли", "mid"),
    ("ru", "с МИДом спорили", "mid"),
    ("ru", "солдаты ВСУ ушли", "zsu"),
    ("tr", "Vladimir Putin'in sözü", "putin"),
    ("tr", "Kiev'deki toplantı", "kyiv"),
    ("tr", "ABD'nin kararı", "usa"),
    ("tr", "Türkiye’ye geldi", "turkiye"),
    ("tr", "Volodimir Zelenskiy'le görüştü", "zelenskyy"),
    ("tr", "Volodimir Zelenskiy ile görüştü", "zelenskyy"),
    ("tr", "Ahmet Kaya'ya verdi", "ahmet"),
    ("tr", "Joe Biden'ın sözü", "biden"),
    ("tr", "Joe Biden'in sözü", "biden"),
    ("tr", "Zonguldak'ın havası", "zonguldak"),
    ("tr", "Dışişleri Bakanlığının açıklaması", "disisleri"),
    ("tr", "Genelkurmay Başkanlığından açıklama", "genelkurmay"),
    ("en", "Moscow-backed forces", "moscow"),
    ("en", "Kyiv's streets", "kyiv"),
    ("uk", "Володимире Зеленський, скажіть", "zelenskyy"),
    ("ru", "Владимиром Зеленским", "zelenskyy"),
]


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(("lang", "text", "slug"), CASES)
def test_a_form_is_recognised(lang: str, text: str, slug: str, resolver: Resolver) -> None:
    [mention] = resolver.annotate(text, lang).mentions
    assert mention.id.partition(":")[2] == slug


@pytest.mark.parametrize(("lang", "text", "slug"), CASES)
def test_a_form_is_written_as_it_stands(lang: str, text: str, slug: str, resolver: Resolver) -> None:
    assert resolver.annotate(text, lang).normalised() == text, slug


@pytest.mark.parametrize(
    ("lang", "text", "mentions"),
    [
        # what stands outside a mention, and what is a word of its own
        ("tr", "Kiev'deki toplantı", ["Kiev"]),
        ("tr", "Dışişleri Bakanlığının açıklaması", ["Dışişleri Bakanlığının"]),
        ("en", "Moscow-backed forces", ["Moscow"]),
        ("tr", "Ankaralılar geldi, Ankaralı genç de.", []),
        ("ru", "По дороге. Лев спит в зоопарке, лев рычит.", []),
    ],
)
def test_what_a_mention_covers(lang: str, text: str, mentions: list[str], resolver: Resolver) -> None:
    assert [mention.text for mention in resolver.annotate(text, lang).mentions] == mentions
