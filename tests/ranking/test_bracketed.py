"""Things with the place or the state that they are of in brackets, as encyclopaedias and lists have them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Constitutional Court (Turkey)", "organisation:constitutional-court-of-turkiye"),
        ("Anayasa Mahkemesi (Rusya)", "organisation:constitutional-court-of-russia"),
        ("Центральный банк (Турция)", "organisation:central-bank-of-turkiye"),
        ("Ministry of Health (Ukraine)", "organisation:ministry-of-health-of-ukraine"),
        ("Ministry of Health (UA)", "organisation:ministry-of-health-of-ukraine"),
        ("Тихоокеанский флот (Россия)", "organisation:pacific-fleet-of-russia"),
        ("Мариинский дворец (Киев)", "facility:mariinskyi-palace"),
        ("Мариинский дворец (Санкт-Петербург)", "facility:mariinsky-palace-saint-petersburg"),
        ("Собор Святой Софии (Стамбул)", "facility:hagia-sophia"),
        ("Белый дом (Москва)", "facility:white-house-moscow"),
        ("White House (Moscow)", "facility:white-house-moscow"),
        ("Спартак (Москва)", "organisation:spartak-moscow"),
        # behind a comma
        ("АО «Россельхозбанк», Москва", "organisation:rosselkhozbank"),
        ("ЮНЕСКО, Париж", "organisation:unesco"),
        ("White House, Moscow", "facility:white-house-moscow"),
        # places, by a slash and by regions in another language
        ("Pazaryeri / Bilecik", "place:pazaryeri-302781"),
        ("CIFTELER, ESKISEHIR", "place:cifteler"),
        ("Korsakow (Oblast Sachalin)", "place:korsakov"),
        ("р. п. Самойловка (Саратовская обл.)", "place:samoylovka-498956"),
        ("с-ще Чаплинка, Херсонська область", "place:chaplynka"),
    ],
)
def test_what_stands_in_brackets_tells_namesakes_apart(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize(
    "name",
    [
        "Democratic Party (Turkey)",
        "Democratic Party of Turkey",
        "Спартак (Кострома)",  # of another town
        "Зенит (Пенза)",
        "Динамо, Гродно",
        "Sberbank (Switzerland) AG",
        "АО «Банк ВТБ (Азербайджан)»",
        "Министерство здравоохранения Самарской области",
        "с. Карпати, Луганська область",  # a village, and no mountains
        "п. Кама (Удмуртия)",
        "г. Онега (Архангельская область)",
    ],
)
def test_what_is_elsewhere_or_of_another_sort_is_nobody_known(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


def test_the_evidence_says_what_the_brackets_say(builtin: Resolver) -> None:
    best, rival = builtin.candidates("Белый дом (Москва)", limit=2)
    assert ("country:agrees", "Москва") in [(step.label, step.query) for step in best.evidence]
    assert ("country:differs", "Москва") in [(step.label, step.query) for step in rival.evidence]
