"""Initials beside family names: whose they are, and that they are the bearer's.

A text is given with its mentions in braces, each with its ID: ``{Путин В.В.|putin} сказал``.
"""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

_MARKED = re.compile(r"\{([^|}]*)\|([^}]*)\}")

GAZETTEER = Gazetteer(
    Entity(f"person:{slug}", "person", tuple(Name(*name.split("/")) for name in names.split("; ")), prominence=1)
    for slug, names in {
        "putin": "Vladimir Putin/en; Владимир Путин/ru; Владимир Владимирович Путин/ru; Володимир Путін/uk",
        "lavrov": "Sergey Lavrov/en; Сергей Лавров/ru; Сергей Викторович Лавров/ru",
        "shoigu": "Sergei Shoigu/en; Сергей Шойгу/ru; Сергей Кужугетович Шойгу/ru",
        "yermak": "Andriy Yermak/en; Андрей Ермак/ru; Андрей Борисович Ермак/ru",
        "erdogan": "Recep Tayyip Erdoğan/tr; Recep Tayyip Erdoğan/en",
        "tunc": "Yılmaz Tunç/en",
    }.items()
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


TEXTS = [
    # in a list, initials belong to the family name before them where that has none of its own
    ("ru", "Вызвали Иванов И.И. {Путина В.В.|putin} и других."),
    ("ru", "Вызвали Ивановых В.В. {Путина В.В.|putin} и других."),
    ("ru", "{Путин В.В.|putin} {Лавров С.В.|lavrov} {Шойгу С.К.|shoigu}"),
    ("ru", "{В.В. Путин|putin} {С.В. Лавров|lavrov} {С. К. Шойгу|shoigu}"),
    ("ru", "Свидетели: Сидоров А.А. {Ермак А.Б.|yermak} и {Лаврова С. В.|lavrov}"),
    # what opens a text has nothing before it, and not the text's last word
    ("ru", ".{Путин Владимир|putin} здесь, а там О"),
    # others' initials make another person
    ("ru", "И. Путин и И.И. Путин. В.И. Путин, А.В. Лавров и А.Лавров Виктор."),
    ("ru", "{В. Путин|putin}, {В.В. Путин|putin}, {Владимир В. Путин|putin}, но не Владимир И. Путин."),
    # of a second given name, of a middle name that the gazetteer does not have
    ("en", "{R.T. Erdoğan|erdogan}, {R. Erdoğan|erdogan}, {Recep T. Erdoğan|erdogan}, not F. Erdoğan."),
    ("en", "{V. V. Putin|putin}, {Vladimir V. Putin|putin}, {V. Putin|putin}, not J. Putin."),
    # who is told from a namesake by a word is not the one whom the gazetteer has
    ("ru", "{Андрей Ермак|yermak} ушёл, Ермак-младший и Андрей Ермак-старший остались."),
    ("en", "{Sergei Shoigu|shoigu} came. Sergei Shoigu Jr. and Shoigu Jr. did not."),
    # a short title with a dot is no initial
    ("en", "{Yılmaz Tunç|tunc} spoke. Mr. {Tunç|tunc} left, Dr. {Tunç|tunc} stayed, M. Tunç slept."),
]


@pytest.mark.parametrize(("lang", "marked"), TEXTS)
def test_the_mentions_of_a_text(lang: str, marked: str, resolver: Resolver) -> None:
    mentions = resolver.annotate(_MARKED.sub(r"\1", marked), lang).mentions
    expected = [(match[1], "person:" + match[2]) for match in _MARKED.finditer(marked)]
    assert [(mention.text, mention.id) for mention in mentions] == expected


def test_an_honorific_is_no_initial_of_a_relative(builtin: Resolver) -> None:
    text = "President Trump had the power. Mr. Trump had considered attending, Ms. Trump had not."
    found = [(mention.text, mention.id) for mention in builtin.annotate(text, "en").mentions]
    assert found == [("Trump", "person:donald-trump")] * 2
