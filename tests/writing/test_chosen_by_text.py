"""Names that a text has chosen stay: nicknames, familiar and short forms, and parts of the preferred name."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # nicknames, call signs, names at birth
        ("uk", "Роберт Бровді («Мадяр») приїхав."),
        ("uk", "Роберт Бровді на псевдо Мадяр приїхав."),
        ("uk", "Денис Прокопенко («Редіс») приїхав."),
        ("tr", "“Filenin Sultanları” kazandı."),
        ("uk", "Живе на Прикарпатті, приїхав з Прикарпаття."),
        ("ru", "Для Еревана он Ованес Айвазян, художник."),
        # a part of the preferred name
        ("uk", "Агентство відновлення повідомило."),
        ("uk", "Бібліотека Вернадського відкрита."),
        ("en", "They met at St. George's Cathedral in Lviv."),
        ("tr", "Orhan Veli şiirini okudu."),
        ("tr", "Inter maçı kazandı."),
        ("tr", "Aras'ta sel oldu."),
        ("tr", "Mut'ta deprem oldu, Bor'daki fabrika yandı, Sur'da çatışma çıktı."),
        ("tr", "Akkuyu Nükleer AŞ'nin santrali"),
        ("tr", "Borusan İstanbul Filarmoni Orkestrası"),
        ("tr", "Eda Erdem oynadı. Erdem’in servisi dışarı çıktı."),
        ("en", "Two members of the DEM Party came."),
        # familiar and colloquial forms
        ("ru", "Мариинский открыл сезон, пели в Мариинском, ушли из Мариинского."),
        ("ru", "Женя Беркович в тюрьме."),
        # a thing by another right name of the language than the preferred one
        ("en", "Protesters met on Kyiv's Independence Square."),
        ("en", "The Ukrainian parliament voted."),
        ("tr", "Papara Park'ta maç vardı."),
        # an acronym that the language has no other for
        ("tr", "TRIPP kısaltmasını kullandı."),
    ],
)
def test_the_name_that_the_text_has_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("en", "the Motherland monument in Kiev", "the Motherland monument in Kyiv"),
        ("en", "He studied at Lvov University.", "He studied at Lviv University."),
        ("en", "Kiev and Lvov", "Kyiv and Lviv"),
    ],
)
def test_its_words_are_spelt_as_preferred(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
