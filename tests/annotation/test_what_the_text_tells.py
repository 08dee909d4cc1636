"""Family names alone that an office, a preposition or the other names of a text tell."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "За словами губернатора Бусаргіна, пошкоджено дах.", ["person:roman-busargin"]),
        ("uk", "Сина мера Костусєва бачили в Одесі.", ["person:oleksii-kostusiev", "place:odesa"]),
        ("en", "Ukraine's Ambassador Melnyk says so.", ["place:ukraine", "person:andriy-melnyk"]),
        # a common name without the place, and an office that the bearer never held
        ("en", "Ambassador Melnyk says so.", []),
        ("uk", "За словами прокурора Бусаргіна, пошкоджено дах.", []),
    ],
)
def test_the_office_before_a_name(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


def test_where_a_reviewed_town_is_and_no_person(builtin: Resolver) -> None:
    text = "Суд над Тимуром Ивановым идёт. Фабрики стоят в Иванове. Иванов молчит."
    found = [mention.id for mention in builtin.annotate(text, "ru").mentions]
    assert found == ["person:timur-ivanov", "place:ivanovo", "person:timur-ivanov"]


def test_a_text_on_history(builtin: Resolver) -> None:
    figure = "Тогда Милюков выпросил проливы."
    history = "Сталин не простил. Ленин, Горчаков и Потёмкин хотели иного. Екатерина II взяла Крым. "
    assert "person:pavel-milyukov" in [mention.id for mention in builtin.annotate(history + figure, "ru").mentions]
    assert not builtin.annotate(figure, "ru").mentions


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "У «ЄС» вимагають аудиту. У ЄС про це мовчать.", ["european-solidarity", "european-union"]),
        ("uk", "Ольга з мережі «ОПОРА» вважає так.", ["opora-ukraine"]),
        ("en", "The High Commissioner for Human Rights spoke.", []),
    ],
)
def test_what_quotation_marks_and_everyday_words_tell(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"organisation:{one}" for one in found]


def test_a_sentence_that_ends_in_a_word_for_a_street(builtin: Resolver) -> None:
    (mention,) = builtin.annotate("Евакуюють дві вулиці. Будапешт просить дані.", "uk").mentions
    assert mention.id == "place:budapest"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("У Родинському ворога зупинили.", ["place:rodynske"]),
        ("Андрій вилетів до Коломиї.", ["place:kolomyia"]),
        ("У Родинському районі тихо.", []),
        ("На Покровському та Лиманському напрямках тихо.", []),
    ],
)
def test_ukrainian_towns_like_adjectives(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "uk").mentions] == found
