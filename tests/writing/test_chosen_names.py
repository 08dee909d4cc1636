"""Which name is written: one that says what stood there, no more and no less."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        # bodies keep their state, and acronyms stay acronyms
        ("ru", "ru", "Об этом сообщило Міноборони Украины.", "Об этом сообщило Минобороны Украины."),
        ("uk", "uk", "МИД Росії заявив про це.", "МЗС Росії заявив про це."),
        ("uk", "uk", "СНБО України вирішила.", "РНБО України вирішила."),
        ("ru", "uk", "МИД РФ заявил.", "МЗС РФ заявил."),
        ("ru", "tr", "МИД РФ и Совбез России заявили.", "Rusya Dışişleri и Rusya Güvenlik Konseyi заявили."),
        ("ru", "tr", "Турецкая разведка МИТ сообщила.", "Milli İstihbarat Teşkilatı MİT сообщила."),
        # nor is the state lost
        (
            "ru",
            "en",
            "Министерство иностранных дел Украины заявило.",
            "Ministry of Foreign Affairs of Ukraine заявило.",
        ),
        ("uk", "en", "Міністерство закордонних справ Росії", "Ministry of Foreign Affairs of Russia"),
        ("ru", "en", "Генеральный штаб ВСУ сообщил.", "Ukrainian General Staff сообщил."),
        ("uk", "en", "Генеральний штаб ЗСУ повідомив.", "Ukrainian General Staff повідомив."),
        ("uk", "ru", "Генштаб ЗСУ повідомив.", "Генштаб ВСУ повідомив."),
        # a place that another language adds is not put in
        ("ru", "uk", "Киевский вокзал в Москве закрыт.", "Київський вокзал в Москві закрыт."),
        # no former name where there is a present one
        ("ru", "uk", "Алматы растёт, в Алма-Ате выборы.", "Алмати растёт, в Алмати выборы."),
    ],
)
def test_the_name_says_what_stood_there(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        (
            "ru",
            "Тренер киевского «Динамо» похвалил игроков донецкого «Шахтера».",
            "Тренер киевского «Динамо» похвалил игроков донецкого «Шахтера».",
        ),
        ("ru", "Мадридский «Реал» обыграл львовские «Карпаты».", "Мадридский «Реал» обыграл львовские «Карпаты»."),
        ("uk", "Він бачив гравців донецького «Шахтаря».", "Він бачив гравців донецького «Шахтаря»."),
        ("uk", "Донецькому «Шахтарю» зарахували поразку.", "Донецькому «Шахтарю» зарахували поразку."),
        ("ru", "Об этом сообщило агентство Anadolu утром.", "Об этом сообщило агентство Анадолу утром."),
    ],
)
def test_a_description_with_the_name_in_quotes_stays(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Пётр Порошенко приехал.", "Пётр Порошенко приехал."),
        ("Беседа с Петром Порошенко", "Беседа с Петром Порошенко"),
        ("Портрет написан Ильёй Репиным.", "Портрет написан Ильёй Репиным."),
        ("Артем Дзюба забил.", "Артём Дзюба забил."),
    ],
)
def test_no_yo_is_lost(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "ru").normalised() == normal


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Вчера «Альфа» СБУ учила новичков."),
        ("ru", "Вчера Бригада «К-2» учила новичков."),
        ("uk", "Вчора Корейська Народно-Демократична Республіка мовчала."),
        ("uk", "Вчора Земфира Талгатовна Рамазанова співала."),
        ("en", "The Kyiv-Pechersk Lavra is closed."),
    ],
)
def test_nothing_that_is_right_is_lost(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


def test_a_rulers_number_is_no_initial(builtin: Resolver) -> None:
    assert builtin.annotate("Dün II. Nikolay konuştu.", "tr").normalised(to="ru") == "Dün Николай II konuştu."


def test_another_family_name_is_no_spelling(builtin: Resolver) -> None:
    text = "Mustafa Cemilev çiçek bıraktı. Cemilev'in ailesi sürülmüştü."
    assert builtin.annotate(text, "tr").normalised() == text
