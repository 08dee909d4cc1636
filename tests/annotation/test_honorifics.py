"""Honorifics and patronymics of the East around names: Имран Хан, Hakan Bey, Гейдар оглы.

A text is given with its mentions in braces, each with its ID: ``{Хан|khan} сказал``.
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
        "khan": "Imran Khan/en; Имран Хан/ru; Імран Хан/uk; İmran Han/tr",
        "fidan": "Hakan Fidan/tr; Хакан Фидан/ru",
        "aliyev": "Ilham Aliyev/en; Ильхам Алиев/ru; Ільхам Алієв/uk; İlham Aliyev/tr",
    }.items()
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


TEXTS = [
    # an honorific that ends a name is the family name
    ("ru", "{Имран Хан|khan} выступил в среду. Премьер {Хан|khan} обещал принять меры, и {Хану|khan} поверили."),
    ("uk", "{Імрана Хана|khan} чекали. {Хан|khan} не приїхав."),
    ("en", "{Imran Khan|khan} spoke. {Khan|khan}'s party did not, and Sadiq Khan left."),
    ("ru", "{Имран Хан|khan} ушёл, а Садик Хан остался. Хан промолчал."),
    # of somebody whom nobody named it is none, and in small letters never
    ("ru", "Хан обещал принять меры. Крымский хан и его войско."),
    ("ru", "{Имран Хан|khan} назвал крымского хана союзником."),
    # behind a given name alone it is no part of a longer name
    ("tr", "{Hakan Fidan|fidan} konuştu. {Hakan|fidan} Bey sustu, {Hakan|fidan} Bey'in sözü kesildi."),
    ("tr", "{Hakan Fidan|fidan} konuştu. Hakan Şükür sustu."),
    # a father's name with its word stands between given and family name, or behind both
    ("ru", "{Ильхам Гейдар оглы Алиев|aliyev} прибыл, {Ильхама Гейдар оглы Алиева|aliyev} встретили."),
    ("ru", "{Алиев Ильхам Гейдар оглы|aliyev} прибыл."),
    ("uk", "{Ільхам Гейдар огли Алієв|aliyev} прибув."),
    ("en", "{Ilham Heydar oghlu Aliyev|aliyev} arrived, and Natiq Heydar oghlu Aliyev did not."),
]


@pytest.mark.parametrize(("lang", "marked"), TEXTS)
def test_the_mentions_of_a_text(lang: str, marked: str, resolver: Resolver) -> None:
    mentions = resolver.annotate(_MARKED.sub(r"\1", marked), lang).mentions
    expected = [(match[1], "person:" + match[2]) for match in _MARKED.finditer(marked)]
    assert [(mention.text, mention.id) for mention in mentions] == expected


def test_a_father_is_not_the_son_whose_name_has_his(builtin: Resolver) -> None:
    text = "Гейдар Алиев правил до 2003 года. Алиев болел."
    assert [mention.id for mention in builtin.annotate(text, "ru").mentions] == ["person:heydar-aliyev"] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Шановна Софіє Федина, дякуємо.", "Софіє Федина"),
        ("Вельмишановна Софіє Федина, дякуємо.", "Софіє Федина"),
        ("До шановної Софії Федини звернулися.", "Софії Федини"),
        ("Прибула Софія Богданівна Федина.", "Софія Богданівна Федина"),
    ],
)
def test_an_honorific_that_ends_as_a_patronymic_is_none(text: str, name: str, builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "uk").mentions] == [name]
