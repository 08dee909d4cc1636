"""Persons in lists of participants: the name without office and state, and the state that they are of."""

from __future__ import annotations

import pytest

from resolver.matching.lists.delegates import delegate


@pytest.mark.parametrize(
    ("text", "name", "countries"),
    [
        ("M. Oleksii GONTCHARENKO, Ukraine, CE/AD", "Oleksii GONTCHARENKO", ("UA",)),
        ("Mr KACHKA, Taras, Deputy Minister, Trade Representative", "KACHKA, Taras", ()),
        ("V. E. Fortov, Joint Institute for High Temperatures RAS", "V. E. Fortov", ()),
        ('LIKHACHEV A.E., State Corporation "Rosatom"', "LIKHACHEV A.E.", ()),
        ("H.E. Mr. Vassily A. NEBENZIA, Permanent Representative", "Vassily A. NEBENZIA", ()),
        ("Mr Yuriy Zaytsev, Agent of the Government of Ukraine", "Yuriy Zaytsev", ("UA",)),
        ("Ms Marharyta SOKORENKO, Agent of Ukraine", "Marharyta SOKORENKO", ("UA",)),
        ("Sr. ATALAY, Ergün, Presidente, TÜRK-İŞ", "ATALAY, Ergün", ()),
        ("M. RECHETNIKOV, Gouverneur", "M. RECHETNIKOV", ()),
        ("M. J. Surabow, Botschafter der Russischen Föderation in der Ukraine", "M. J. Surabow", ()),
        ("Dr Mikhaïl MOURACHKO, Ministre de la Santé", "Mikhaïl MOURACHKO", ()),
        ("Chekunkov, Aleksey O., Minister for the Far East", "Chekunkov, Aleksey O.", ()),
        ("Dr F. KOCA, Minister of Health, Turkey", "F. KOCA", ("TR",)),
        ("KACHKA, Taras, Ukraine", "KACHKA, Taras", ("UA",)),
    ],
)
def test_a_delegate_is_named_without_his_office(text: str, name: str, countries: tuple[str, ...]) -> None:
    found = delegate(text)
    assert found is not None
    assert (found.name, found.countries) == (name, countries)


@pytest.mark.parametrize(
    "text",
    [
        "г. Глубокое, Витебская область",
        "St. Petersburg, Russia",
        "FC Dynamo, Kyiv",
        "OOO Gazprom, Moscow",
        "Kharkiv, Kharkiv Oblast, Ukraine",
        "B. Boldino, Nizhegorodskaya oblast",
        "Gercen, Aleksandr Ivanovič, 1812-1870",
        "Rublev, Andreĭ, Saint, -approximately 1430",
        "NSC KIPT, Kharkov",
        "KOBYLASH, SERGEY, COMMANDER",
        "Н. Новгород, Россия",
        "K. Maraş, Türkiye",
        "В. Устюг, Вологда",
        "Suzdal, Vladimir, Russia",
        "Söke, Aydın, 09200, Türkiye",
    ],
)
def test_places_bodies_and_headings_are_no_delegates(text: str) -> None:
    assert delegate(text) is None
