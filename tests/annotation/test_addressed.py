"""Persons by family name here and by given name and patronymic there."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "lang", "mentions"),
    [
        (
            "Владимир Владимирович подписал указ. Потом Путин приехал в Сочи.",
            "ru",
            [("Владимир Владимирович", "person:vladimir-putin"), ("Путин", "person:vladimir-putin")],
        ),
        (
            "Леонід Макарович тоді мовчав. Кравчук поїхав до Києва.",
            "uk",
            [("Леонід Макарович", "person:leonid-kravchuk"), ("Кравчук", "person:leonid-kravchuk")],
        ),
        ("Леонід Макарович тоді мовчав. Потім поїхав до Києва.", "uk", []),
        ("Пётр Макарович тогда молчал. Кравчук поехал в Киев.", "ru", []),
        ("Иван Петрович пошёл в школу. Учитель Павлов ждал его там.", "ru", []),
        ("Николай Иванович пришёл поздно. Слесарь Рыжков его ждал.", "ru", []),
        ("Николай Васильевич уехал. Его сосед Гоголь остался.", "ru", []),
        ("Леонид Макарович пришёл. Кравчук Иван уехал.", "ru", []),
    ],
)
def test_given_name_and_patronymic_tell_whose_a_family_name_is(
    builtin: Resolver, text: str, lang: str, mentions: list[tuple[str, str]]
) -> None:
    found = [(one.text, one.id) for one in builtin.annotate(text, lang).mentions if one.id.startswith("person:")]
    assert found == mentions


@pytest.mark.parametrize(
    ("text", "lang", "identifiers"),
    [
        ("Третий орден дали при Черненко.", "ru", ["person:konstantin-chernenko"]),
        ("За Ющенка будували театр.", "uk", ["person:viktor-yushchenko"]),
        ("При Иванове было иначе.", "ru", []),
        ("Рассказывал Черненко.", "ru", []),
    ],
)
def test_whoever_ruled_dates_a_text(builtin: Resolver, text: str, lang: str, identifiers: list[str]) -> None:
    found = [one.id for one in builtin.annotate(text, lang).mentions if one.id.startswith("person:")]
    assert found == identifiers
