"""What describes a body beside its name: dedications, abbreviations, descriptions, short names in brackets."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver, compare

NAMES = [
    "АО «Научно-производственная корпорация „Уралвагонзавод“ имени Ф. Э. Дзержинского»",
    "АО «НПО „Сплав“ имени А. Н. Ганичева»",
    "АО «Судостроительный завод „Море“»",
    "АО «Прибалтийский судостроительный завод „Янтарь“»",
    "Телеканал «Звезда»",
    "АО «Дальневосточный завод „Пламя“»",
    "АО «Акционерный банк „Россия“»",
    "JSC Central Design Bureau for Marine Engineering Rubin",
    "Tactical Missiles Corporation JSC (KTRV)",
    "Northern Machine-Building Enterprise (Sevmash)",
    "VTB Bank (Europe) SE",
    "ВГТРК",
    "Galatasaray S.K.",
    "ПАО «Аэрофлот — российские авиалинии»",
]


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer([Entity(f"organisation:{at}", "organisation", (Name(text),)) for at, text in enumerate(NAMES)])
    )


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Уралвагонзавод", 0),
        ("НПО «Сплав»", 1),
        ("ССЗ «Янтарь»", 3),
        ("Sudostroitelnyy Zavod More", 2),
        ("ДВЗ «Пламя»", 5),
        ("KTRV", 8),
        ("Севмаш", 9),
        ("Всероссийская государственная телевизионная и радиовещательная компания", 11),
        ("Аэрофлот", 13),
    ],
)
def test_a_body_is_found_without_what_describes_it(resolver: Resolver, name: str, number: int) -> None:
    found = resolver.resolve(name)
    assert found is not None
    assert found.id == f"organisation:{number}"


@pytest.mark.parametrize(
    "name",
    [
        "ДВЗ «Звезда»",
        "НПП «Звезда»",
        "Банк России",
        "Bank of Russia",
        "Galatasaray Üniversitesi",
        "Europe",
        "ТПК «Море»",
    ],
)
def test_what_describes_another_body_is_not_left_out(resolver: Resolver, name: str) -> None:
    assert resolver.resolve(name) is None


def test_a_state_behind_a_body_is_no_name() -> None:
    assert compare("Bank of Russia", "Joint Stock Company Bank Rossiya", "organisation").score < 0.5
    assert compare("Авиакомпания Россия", "Rossiya Airlines", "organisation").score > 0.9


@pytest.mark.parametrize(
    "name",
    [
        "Manipal Institute of Technology",
        "STRATEGIC CULTURE FOUNDATION",
        "Національний банк Данії",
        "Ministerstwo Obrony Danii",
        "МГУ имени Пушкина",
    ],
)
def test_an_acronym_written_out_otherwise_is_nobody_known(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
