"""What two names of places and institutions say of one another: modifiers, endings, terms, acronyms."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.terms import adjective_ending
from resolver.matching.modifiers import is_modifier
from resolver.matching.term_keys import term_keys

SAME = [
    ("Каховка", "Kakhovka", "place"),
    ("Біла Церква", "Belaya Tserkov", "place"),
    ("місто Київ", "Kyiv", "place"),
    ("Savunma Bakanlığı", "Министерство обороны", "organisation"),
    ("Минобороны", "Ministry of Defence", "organisation"),
    ("СБУ", "Служба безпеки України", "organisation"),
]
OTHER = [
    ("Nova Kakhovka", "Каховка", "place"),
    ("Верхний Тагил", "Нижний Тагил", "place"),
    ("Киев", "Киевская область", "place"),
    ("Ministry of Defence", "Ministry of Education", "organisation"),
    ("Сбербанк", "Сбербанк Лизинг", "organisation"),
    ("Торговый дом «Север»", "Торговый дом «Юг»", "organisation"),
]


@pytest.mark.parametrize(("first", "second", "kind"), SAME)
def test_names_of_one_thing(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score > 0.5


@pytest.mark.parametrize(("first", "second", "kind"), OTHER)
def test_names_of_two_things(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score < 0.5


@pytest.mark.parametrize("word", ["нова", "novaya", "nowa", "yeni", "верхний", "verkhniy", "küçük"])
def test_modifiers_are_known_however_they_are_spelt(word: str) -> None:
    assert is_modifier(word)


@pytest.mark.parametrize("word", ["київ", "новгород", "ankara"])
def test_what_is_no_modifier(word: str) -> None:
    assert not is_modifier(word)


def test_endings_of_adjectives_have_a_class() -> None:
    words = ("дзержинск", "дзержинский", "дзержинское", "дзержинская", "dzerzhinskoye", "ankara")
    assert [adjective_ending(word) for word in words] == ["noun", "masculine", "neuter", "feminine", "neuter", None]


def test_institutions_meet_in_the_keys_of_their_terms() -> None:
    keys = term_keys(("savunma", "bakanlığı"))
    assert keys & term_keys(("ministry", "of", "defence")) >= {"ministry", "defence"}
    assert "@сбу" in term_keys(("служба", "безпеки", "україни")) & term_keys(("сбу",))
