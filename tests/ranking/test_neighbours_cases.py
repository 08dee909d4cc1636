"""Names in the cases of languages other than the gazetteer's own: Polish, Czech, Hungarian, Lithuanian and others."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Ławrowa", "person:sergey-lavrov"),
        ("Krymie", "place:crimea"),
        ("Kijowie", "place:kyiv"),
        ("Odessy", "place:odesa"),
        ("Stalina", "person:joseph-stalin"),
        ("Stalino", "place:donetsk"),  # its former name, and no Lithuanian genitive
        ("Ankarze", "place:ankara"),
        ("Moskvě", "place:moscow"),
        ("Kyjevě", "place:kyiv"),
        ("Valentina Matvijenková", "person:valentina-matviyenko"),
        ("Wladimir Putins", "person:vladimir-putin"),
        ("Аляксандра Лукашэнкі", "person:alexander-lukashenko"),
        ("Аляксандра Лукашэнку", "person:alexander-lukashenko"),
        ("Selenskyjs", "person:volodymyr-zelenskyy"),
        ("Vlagyimir Putyinnak", "person:vladimir-putin"),
        ("Zelenszkijt", "person:volodymyr-zelenskyy"),
        ("Moszkvában", "place:moscow"),
        ("Volodymyro Zelenskio", "person:volodymyr-zelenskyy"),
        ("Maskvoje", "place:moscow"),
        ("Vladimiru Putinu", "person:vladimir-putin"),
        ("Зеленског", "person:volodymyr-zelenskyy"),
        ("Кијеву", "place:kyiv"),
        ("Sergejom Lavrovom", "person:sergey-lavrov"),
        ("Norilskissa", "place:norilsk"),
        ("Moskovassa", "place:moscow"),
        ("Turkissa", "place:turkiye"),
        ("Vladimir Putinin", "person:vladimir-putin"),
        ("Zelenskyille", "person:volodymyr-zelenskyy"),
        ("Moskvasse", "place:moscow"),
        ("Bodrumist", "place:bodrum"),
        ("Kaja Kallasele", "person:kaja-kallas"),
        ("ვლადიმირ პუტინთან", "person:vladimir-putin"),
        ("ჰაქან ფიდანმა", "person:hakan-fidan"),
        ("მარია ზახაროვამ", "person:maria-zakharova"),
        ("მოსკოვიდან", "place:moscow"),
        ("Κυριάκου Μητσοτάκη", "person:kyriakos-mitsotakis"),
        ("Μαρίας Ζαχάροβα", "person:maria-zakharova"),
        ("Σμύρνης", "place:izmir"),
        ("Hulusi Akarit", "person:hulusi-akar"),
        ("Odesës", "place:odesa"),
        ("Vladimir Putinga", "person:vladimir-putin"),
        ("Aleksey Navalniyning", "person:alexei-navalny"),
        ("Рефат Чубаровпен", "person:refat-chubarov"),
        ("Андрей Ермакпен", "person:andriy-yermak"),
        ("Омбыда", "place:omsk"),
        ("Киевтен", "place:kyiv"),
        ("Лукойлмен", "organisation:lukoil"),
        ("Донецк облысында", "place:donetsk-oblast"),
        ("Donetsk vilayətində", "place:donetsk-oblast"),
        ("NATO-nun", "organisation:nato"),
        ("НАТО-ның", "organisation:nato"),
        ("NATO-ban", "organisation:nato"),
        ("Galatasaraja iz Istanbula", "organisation:galatasaray"),
        ("Садыр Жапаровдун", "person:sadyr-japarov"),
        ("Міхаілам Хадаркоўскім", "person:mikhail-khodorkovsky"),
        ("Вінніцы", "place:vinnytsia"),
        ("Petra Pellegriniho", "person:peter-pellegrini"),
        ("Andrijem Sibiho", "person:andrii-sybiha"),
        ("Özgür Özellel", "person:ozgur-ozel"),
        ("Киево-Печорската лавра", "facility:kyiv-pechersk-lavra"),
        ("Mihailo Fjodorova", "person:mykhailo-fedorov"),
        ("Sanktpēterburgā", "place:saint-petersburg"),
        ("Γιούλιας Ναβάλναγια", "person:yulia-navalnaya"),
    ],
)
def test_a_case_of_another_language_leads_to_the_bearer(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize(
    "name",
    [
        "Krimi",  # a German crime story, of no language's name of Crimea
        "Stallone",
        "Lvova",  # half a double name
        "Петров",  # no plural of Peter the Great
        "Medvedeva",
        "Tatum Manning",
        "Mario Zaharova",
        "Angelo Merkel",
        "Ali Benoit",
        "Kiewit",
    ],
)
def test_what_only_looks_like_a_case_names_nobody(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


def test_a_lone_initial_is_the_given_names(builtin: Resolver) -> None:
    """Oleg Anatolyevich is his brother."""
    found = builtin.resolve("А. Навальний")
    assert found is not None
    assert found.id == "person:alexei-navalny"
