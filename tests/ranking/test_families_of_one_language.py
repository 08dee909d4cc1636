"""A family name that its own language spells otherwise is another family's, whatever a third one makes of it."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.matching.words.pairs import pair


@pytest.mark.parametrize(
    ("stranger", "known", "bearer"),
    [
        ("Рінат Ахмедов", "Рінат Ахметов", "person:rinat-akhmetov"),
        ("Дениса Шмиголя", "Дениса Шмигаля", "person:denys-shmyhal"),
        ("Юлії Тимощенко", "Юлії Тимошенко", "person:yulia-tymoshenko"),
        ("Борисом Немцевым", "Борисом Немцовым", "person:boris-nemtsov"),
        ("Борис Ельчин", "Борис Ельцин", "person:boris-yeltsin"),
        ("Мария Белова", "Мария Львова-Белова", "person:maria-lvova-belova"),  # half of a double name is another's
        ("Мария Захарова-Макарова", "Мария Захарова", "person:maria-zakharova"),
        ("Бакумов О. С.", "Абакумов О.", "person:oleksandr-abakumov"),  # nobody leaves out how a name begins
        ("Марија Јовановић", "Марі Йованович", "person:marie-yovanovitch"),
    ],
)
def test_a_name_that_its_own_language_spells_otherwise(
    builtin: Resolver, stranger: str, known: str, bearer: str
) -> None:
    assert builtin.resolve(stranger) is None
    found = builtin.resolve(known)
    assert found is not None
    assert found.id == bearer


@pytest.mark.parametrize(
    ("query", "bearer"),
    [
        ("Володимира Медінського", "person:vladimir-medinsky"),  # letters that Ukrainian has for Russian ones
        ("Реджеп Тайип Ердоган", "person:recep-tayyip-erdogan"),  # Bulgarian
        ("М. Горький", "person:maxim-gorky"),
        ("Владимир Зеленски", "person:volodymyr-zelenskyy"),  # Bulgarian
        ("Уладзімір Пуцін", "person:vladimir-putin"),  # Belarusian
    ],
)
def test_other_orthographies_still_lead_to_their_bearer(builtin: Resolver, query: str, bearer: str) -> None:
    found = builtin.resolve(query)
    assert found is not None
    assert found.id == bearer


@pytest.mark.parametrize(("one", "other", "alike"), [("Хрущев", "Хрущов", True), ("Немцев", "Немцов", False)])
def test_no_yo_stands_after_a_ts(one: str, other: str, alike: bool) -> None:
    found = pair(one.lower(), other.lower())
    assert found is not None
    assert (found.how == "convention") is alike
