"""Tests of clubs by the names of their towns: only where a report shows the club."""

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "Abraham, on loan from Roma, scored a penalty in the league match.",
            ["organisation:as-roma"],
        ),
        (
            "en",
            "Arda Turan, the former Barcelona and Galatasaray midfielder, won his first league match.",
            ["person:arda-turan", "organisation:fc-barcelona", "organisation:galatasaray"],
        ),
        (
            "en",
            "Results of the league: Zenit beat Rostov; Krasnodar 2 Baltika 1.",
            ["organisation:fc-rostov", "organisation:fc-krasnodar"],
        ),
        # other sports than football, by who scored, by a team's plural and by the clubs in a list with it
        ("en", "In the EuroLeague Mike James led Barcelona with 17.", ["organisation:fc-barcelona"]),
        ("en", "Barcelona reached their first basketball final.", ["organisation:fc-barcelona"]),
        (
            "en",
            "He won the volleyball league with Barcelona, Maccabi Tel Aviv and Panathinaikos.",
            ["organisation:fc-barcelona", "organisation:maccabi-tel-aviv", "organisation:panathinaikos"],
        ),
        ("en", "Basketball fans came from Barcelona and Panathinaikos.", ["place:barcelona"]),
        ("en", "Rome reached an agreement on the league.", ["place:rome"]),
        ("tr", "EuroLeague'de Barcelona'nın çalıştırıcısı konuştu.", ["organisation:fc-barcelona"]),
        ("tr", "Voleybolda Barcelona'da Ali Yılmaz 17 sayı üretti.", ["organisation:fc-barcelona"]),
        ("tr", "Voleybol takımı Barcelona'da 17 sayı konuştu.", ["place:barcelona"]),
        (
            "tr",
            "Basketbolda Barcelona, Maccabi Tel Aviv ve Panathinaikos formalarını giydi.",
            ["organisation:fc-barcelona", "organisation:maccabi-tel-aviv", "organisation:panathinaikos"],
        ),
        ("en", "The league match in Rostov was delayed.", ["place:rostov-on-don"]),
        ("en", "The mayor of Barcelona will host a league match.", ["place:barcelona"]),
        ("en", "The government of Italy said that Rome are not amused.", ["place:italy", "place:rome"]),
        ("en", "The former Barcelona mayor spoke of football.", ["place:barcelona"]),
        (
            "tr",
            "Beşiktaş ligde Kasımpaşa önünde 3-1 kaybetti.",
            ["organisation:besiktas-jk", "organisation:kasimpasa-sk"],
        ),
        ("tr", "Ligde Galatasaray Roma'yı 2-0 yendi.", ["organisation:galatasaray", "organisation:as-roma"]),
        ("tr", "Lig maçı Roma'da oynandı.", ["place:rome"]),
        # in a town, but a stake in its club
        ("en", "She will return to Italy and play volleyball for a club in Milan.", ["place:italy", "place:milan"]),
        ("en", "An investor in the Italian football league bought a stake in Milan.", ["organisation:ac-milan"]),
        ("tr", "Cumhurbaşkanı Roma'yı 2 günlüğüne ziyaret etti.", ["place:rome"]),
    ],
)
def test_a_report_shows_the_club(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    named = [mention.id for mention in builtin.annotate(text, lang).mentions]
    assert [one for one in named if one in found] == found
    assert not {"place:rome", "place:barcelona", "place:rostov-on-don", "organisation:as-roma"} & (
        set(named) - set(found)
    )


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Футболисты обыграли московское «Динамо» в матче.", [("Динамо", "organisation:dynamo-moscow")]),
        ("uk", "Гравці донецького «Шахтаря» приїхали.", [("Шахтаря", "organisation:shakhtar-donetsk")]),
        ("uk", "ФК «Оболонь» приїхав.", [("Оболонь", "organisation:obolon-kyiv")]),
        (
            "uk",
            "Матчі: «Зоря» – «Оболонь» 0:0.",
            [("Зоря", "organisation:zorya-luhansk"), ("Оболонь", "organisation:obolon-kyiv")],
        ),
    ],
)
def test_a_club_s_name_is_what_quotation_marks_hold(
    builtin: Resolver, lang: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(mention.text, mention.id) for mention in builtin.annotate(text, lang).mentions] == found
