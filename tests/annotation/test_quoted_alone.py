"""Organisations by a quoted name behind the word for their sort, which the gazetteer has with the word and without."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            entity("organisation:dawn", "Рассвет/ru; банк «Рассвет»/ru"),
            entity("organisation:net", "громадянська мережа «Опора»/uk; Опора/uk"),
            entity("organisation:new-world", "журнал «Новый мир»/ru"),
            entity("facility:patriot", "парк «Патриот»/ru; Патриот/ru"),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Лицензию банка «Рассвет» отозвали.", ["Рассвет"]),
        ("ru", "Счёт в банке «Рассвет».", ["Рассвет"]),
        ("uk", "За даними громадянської мережі «Опора», порушень не було.", ["Опора"]),
        # no name without the word, a facility, whose word belongs to it, and a word with a capital
        ("ru", "Рассказ вышел в журнале «Новый мир».", ["журнале «Новый мир»"]),
        ("ru", "У парка «Патриот» пробка.", ["парка «Патриот»"]),
        ("ru", "Акции Банка «Рассвет» упали.", ["Банка «Рассвет»"]),
    ],
)
def test_the_span(lang: str, text: str, found: list[str]) -> None:
    document = RESOLVER.annotate(text, lang)
    assert [mention.text for mention in document.mentions] == found
    assert all(text[mention.start : mention.end] == mention.text for mention in document.mentions)


def test_normalising_says_the_sort_once() -> None:
    for lang, text in (("ru", "Счёт в банке «Рассвет»."), ("uk", "За даними громадянської мережі «Опора», це так.")):
        assert RESOLVER.annotate(text, lang).normalised() == text
