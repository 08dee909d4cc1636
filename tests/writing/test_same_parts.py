"""A person's name keeps the parts that stand in the text: none is put in, none is lost."""

from __future__ import annotations

import pytest

from gazetteer import Gazetteer
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Приехал Володимир Зеленский.", "Приехал Владимир Зеленский."),
        ("uk", "Приїхав Володимир Зеленский.", "Приїхав Володимир Зеленський."),
        ("uk", "Вони бачили Михайла Горбачева.", "Вони бачили Михайла Горбачова."),
        ("ru", "Приехал Олексій Данилов.", "Приехал Алексей Данилов."),
        ("uk", "Владимир Путін приїхав.", "Володимир Путін приїхав."),
        ("uk", "Лист Владимиру Владимировичу Путіну", "Лист Володимиру Володимировичу Путіну"),
        ("tr", "Filiz Akin'da kaldı.", "Filiz Akın'da kaldı."),
        # the family name alone, of two words
        ("ru", "Режиссёр Немирович-Данченко умер.", "Режиссёр Немирович-Данченко умер."),
        ("uk", "Режисер Немирович-Данченко помер.", "Режисер Немирович-Данченко помер."),
        # words of two letters are no initials
        ("tr", "Dr. Mehmet Oz'un programı başladı.", "Dr. Mehmet Öz'ün programı başladı."),
        ("tr", "Dün Mehmet Oz'de görüştük.", "Dün Mehmet Öz'de görüştük."),
        ("tr", "Dün Mujde Ar'da kaldık.", "Dün Müjde Ar'da kaldık."),
    ],
)
def test_the_parts_that_stand_there_are_written(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "uk", "Пьесу Немировича-Данченко ставили.", "Пьесу Немировича-Данченка ставили."),
        ("ru", "uk", "Музыку Римского-Корсакова играли.", "Музыку Римського-Корсакова играли."),
        ("ru", "uk", "Львова-Белова приехала.", "Львова-Бєлова приехала."),
        ("uk", "uk", "Львовой-Беловой не було.", "Львової-Бєлової не було."),
        ("uk", "ru", "Львовой-Беловой не було.", "Львовой-Беловой не було."),
        ("ru", "uk", "Валерию Залужному вручили орден.", "Валерію Залужному вручили орден."),
        ("uk", "ru", "Юрія Віталійовича Луценка бачили.", "Юрия Витальевича Луценко бачили."),
    ],
)
def test_double_surnames_keep_hyphen_and_case(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal
    assert builtin.annotate(normal, lang).normalised(to=to) == normal


def _mixed(gazetteer: Gazetteer, most: int) -> list[str]:
    """Given name and family name of the best known persons, one of them in Russian, the other in Ukrainian."""
    persons = [one for one in gazetteer if one.kind == "person" and one.native in ("ru", "uk")]
    persons.sort(key=lambda one: -one.prominence)
    found: list[str] = []
    for person in persons:
        russian, ukrainian = (person.name(lang) or "" for lang in ("ru", "uk"))
        if len(russian.split()) == len(ukrainian.split()) == 2 and russian != ukrainian:
            (given, family), (other_given, other_family) = russian.split(), ukrainian.split()
            found += [f"{given} {other_family}", f"{other_given} {family}"]
    return list(dict.fromkeys(found))[:most]


@pytest.mark.parametrize("lang", ["ru", "uk"])
@pytest.mark.parametrize("to", ["ru", "uk"])
def test_names_of_mixed_spelling_keep_their_number_of_words(lang: str, to: str, builtin: Resolver) -> None:
    sentence = {"ru": "Вчера {} приехал.", "uk": "Вчора {} приїхав."}[lang]
    for name in _mixed(builtin.gazetteer, 200):
        text = sentence.format(name)
        once = builtin.annotate(text, lang).normalised(to=to)
        assert len(once.split()) == len(text.split()), text
        assert builtin.annotate(once, lang).normalised(to=to) == once, text
