"""What is right already is not replaced by another right name, and a second run changes nothing."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # a club and a town behind it
        ("tr", "Fenerbahçe İstanbul'a döndü."),
        ("tr", "VakıfBank İstanbul'da kazandı."),
        ("tr", "Zenit St. Petersburg'a döndü."),
        ("en", "For Galatasaray Istanbul is home."),
        ("en", 'Galatasaray "Istanbul" won.'),
        ("uk", "Шахтар Донецьк — Динамо Київ — 1:1"),
        ("uk", "Тренер Шахтаря Донецьк задоволений."),
        # what parts the town from the club
        ("en", "Galatasaray (Istanbul) beat Lazio (Rome)."),
        ("en", "Shakhtar (Donetsk) 34; Dynamo (Kyiv) 31"),
        ("en", "Dynamo (Kyiv, Ukraine) won."),
        ("en", "Dynamo – Kyiv won."),
        ("tr", "Zenit (St. Petersburg) kazandı."),
        # an alias that is no spelling of the preferred name
        ("en", "The Fenerbahçe basketball team won."),
        ("en", "FENERBAHÇE BASKETBALL WINS"),
        ("en", "Izmir airport closed."),
        ("en", "Zenit St Petersburg beat CSKA Moscow."),
        ("ru", "Аэропорт Самары закрыт."),
        ("ru", "Порт Одессы закрыт."),
        # a noun and a town in the genitive
        ("ru", "В порту Николаева пожар."),
        ("ru", "Порт Владивостока закрыт."),
        ("uk", "Порт Ізмаїла закрито."),
        ("uk", "Аеропорт Львова прийняв рейс."),
        ("uk", "Аеропорт Стамбула закрито."),
        # a former name that is a part of the present one
        ("ru", "Новгород из Киева виден."),
        # the spelling of a name's own language
        ("en", "Kraków, Rzeszów, Łódź, Klaipėda and Chișinău"),
        ("en", "TRAIN FROM KRAKÓW"),
        ("tr", "Przemyśl'de ve Łódź'de tren bekliyorlar."),
        ("en", "The Dnipro River rose."),
    ],
)
def test_it_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("en", "Shakhtyor Donetsk 1", "Shakhtar Donetsk 1"),
        ("tr", "Shakhter Donetsk kazandı.", "Şahtar Donetsk kazandı."),
        ("uk", "Шахтер Донецк переміг.", "Шахтар Донецьк переміг."),
        ("ru", "Шахтар Донецьк победил.", "Шахтёр Донецк победил."),
        ("ru", "Галатасарай Истанбул победил.", "Галатасарай Стамбул победил."),
        ("en", "Besiktas Istanbul won.", "Beşiktaş Istanbul won."),
        ("en", "Dinamo (Kiev) won.", "Dynamo (Kyiv) won."),
        ("en", "Lokomotiv (Moskva) won.", "Lokomotiv (Moscow) won."),
        ("en", "Zorya (Lugansk) won.", "Zorya (Luhansk) won."),
        ("en", "The Fenerbahce Istanbul basketball team won.", "The Fenerbahçe Istanbul basketball team won."),
        ("tr", "Fenerbahce basketbol takımı kazandı.", "Fenerbahçe basketbol takımı kazandı."),
        ("tr", "Zenit Sankt-Peterburg'da kazandı.", "Zenit St. Petersburg'da kazandı."),
        # the town is mended in its case
        ("ru", "Аэропорт Днипра закрыт.", "Аэропорт Днепра закрыт."),
        ("ru", "Аэропорт Львива закрыт.", "Аэропорт Львова закрыт."),
        ("ru", "В аэропорту Харкова пожар.", "В аэропорту Харькова пожар."),
        ("ru", "Из порта Одеси вышло судно.", "Из порта Одессы вышло судно."),
        ("uk", "У порту Одессы пожежа.", "У порту Одеси пожежа."),
        ("uk", "Новий аеропорт Днепра відкрито.", "Новий аеропорт Дніпра відкрито."),
        ("ru", "В Нижньом Новгороде тепло.", "В Нижнем Новгороде тепло."),
        ("uk", "В Нижнєму Новгороді тепло.", "В Нижньому Новгороді тепло."),
        # the word for a river stays, and the river is called as is preferred
        ("en", "The Dnepr River rose.", "The Dnieper River rose."),
        ("en", "The River Dnepr rose.", "The River Dnieper rose."),
        ("tr", "Dnipro nehri taştı.", "Dinyeper nehri taştı."),
        ("en", "From Warszawa to Zürich", "From Warsaw to Zürich"),
        ("tr", "1. Galatasaray 50, 2. Fenerbahce 47, 3. Izmir 40", "1. Galatasaray 50, 2. Fenerbahçe 47, 3. İzmir 40"),
    ],
)
def test_what_is_mended_is_right_at_once(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    once = builtin.annotate(text, lang).normalised()
    assert once == normal
    assert builtin.annotate(once, lang).normalised() == once
