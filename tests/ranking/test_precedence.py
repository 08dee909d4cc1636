"""What a name is before it is anything else: a place of today, a whole name, a person whom a place is called after."""

from __future__ import annotations

import pytest

from resolver import Resolver

FIRST = [
    ("Іван Федоров, голова Запорізької ОВА", "person:ivan-fedorov"),
    ("Kadıköy ilçesi", "place:kadikoy"),
    ("Karsan Otomotiv Sanayii ve Ticaret A.Ş.", "organisation:karsan"),  # among all who have these words in a name
    ("BMC Otomotiv Sanayi ve Ticaret A.Ş.", "organisation:bmc-turkiye"),
    ("STM Savunma Teknolojileri Mühendislik ve Ticaret A.Ş.", "organisation:stm-turkiye"),
    ("Kızılırmak Nehri", "place:kizilirmak"),
    ("Лозовой", "place:lozova"),
    ("Ивановом", "place:ivanovo"),
    ("Бакал", "place:bakal-579738"),  # a town before it is a way to write Байкал
    ("Amed", "place:diyarbakir"),  # rather than the club that has it as a word
    ("Покровск", "place:pokrovsk"),  # Engels was called so until 1931
    ("Pokrowsk", "place:pokrovsk"),
    ("Дзержинск", "place:dzerzhinsk"),  # Toretsk, until 2016
    ("Красноармейск", "place:pokrovsk"),  # and no town of today that is as well known
    ("Купянска", "place:kupiansk"),  # not Kupiansk-Vuzlovyi
    ("Gazianetp", "place:gaziantep"),  # not its club
    ("Степана Бандери", "person:stepan-bandera"),  # not the village Imeni Stepana Bandery
    ("Stepana Bandery", "person:stepan-bandera"),
    ("Ленина", "person:vladimir-lenin"),  # not the village Lenina
    ("г. Киев", "place:kyiv"),
    ("м. Київ", "place:kyiv"),
    ("Києве", "place:kyiv"),  # which songs call out to
    ("м. Дніпро", "place:dnipro"),  # not the river
    ("М. Горький", "person:maxim-gorky"),
    ("Kabinet Ministriv Ukrayiny", "organisation:cabinet-of-ministers-of-ukraine"),  # and not the building of it
    ("Кабінет Міністрів (Україна)", "organisation:cabinet-of-ministers-of-ukraine"),
    ("Golovne upravlinnia rozvidky Ukrainy", "organisation:hur"),  # not the Russian GRU
    ("Ministerstvo oborony Ukrainy", "organisation:ministry-of-defence-of-ukraine"),
    ("Каменск-Урадьский", "place:kamensk-uralsky"),  # no surname
    ("Antlaya", "place:antalya"),  # of the many words in Ant- and Nat- the one that is spelt nearly so
    ("Нижевартовск", "place:nizhnevartovsk"),
    ("Mumansk", "place:murmansk"),  # whose two m's stand together without the r
    ("Tscheljabinks", "place:chelyabinsk"),  # misspelt in German
    ("МГУ имени Ломоносова", "organisation:moscow-state-university"),
    ("КПІ ім. Сікорського", "organisation:kyiv-polytechnic-institute"),
]

OF_OFFICE = [
    ("Finance Minister Simsek", "person:mehmet-simsek"),
    ("Hazine ve Maliye Bakanı Şimşek", "person:mehmet-simsek"),
    ("Interior Minister Klymenko", "person:ihor-klymenko"),
    ("CHP Genel Başkanı Özgür Özel", "person:ozgur-ozel"),
]

NOBODY = [
    "ТОВ «Калина»",
    "ООО «Кадыров»",
    "министр Иванов",
    "президент Ковальчук",
    "Prime Minister Shevchenko",
    "Deputy Foreign Minister Rudenko",
    "МГУ имени Пушкина",
    "Петров Роман Абрамович",
    "NAZARENKO Roman Abramovich",
    "Волков Юрий Григорьевич",  # whose father's name is not Григорович
    "Криворучко Алексей Викторович, судья",  # whose patronymic is not Юрьевич
    "Банк «Левобережный» (ПАО)",
    "Ивановой",  # a woman's family name in a case, and no town: that is Иваново
    "Саратовой",
    "Королёвой",
    "Андрій Єрмоленко",  # a vowel makes another family of Ярмоленко
    "Віктора Янукевича",
    "Александр Николаевич Алуев",
    "Yevhenia Zakharova",  # a woman, and no Yevhen Zakharov in the genitive
    "Коломно",  # a village, and no address to Коломна
    "Луцьке",
    "с. Донецьке",
    "Золотоношка",  # another place than Золотоноша
    "Кремінне",  # and than Кремінна
    "С. Петров",  # one of thousands
    "A. Yılmaz",
    "S. Yalçın",  # Semih, Soner or Sergen
    "Полонне",  # a town of that name, and Pologne by French letters
    "Горки",  # and towns of that name before Bulgarian for Горький
]


@pytest.mark.parametrize(("name", "owner"), FIRST)
def test_what_a_name_is_first(builtin: Resolver, name: str, owner: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == owner


@pytest.mark.parametrize(("name", "owner"), OF_OFFICE)
def test_an_office_says_who_is_meant(builtin: Resolver, name: str, owner: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == owner


@pytest.mark.parametrize("name", NOBODY)
def test_another_bearer_is_nobody_known(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
