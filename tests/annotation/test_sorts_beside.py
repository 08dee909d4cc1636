"""The word for a facility's sort is a part of its name where it stands beside it, in the gazetteer or not."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def _entity(identifier: str, description: str, names: str) -> Entity:
    kind = identifier.partition(":")[0]
    return Entity(
        identifier,
        kind,
        tuple(Name(*one.split("/")) for one in names.split("; ")),
        description=description,
        prominence=900,
    )


RESOLVER = Resolver(
    Gazetteer(
        [
            _entity(
                "facility:lukomir",
                "Oil terminal on the coast",
                "Lukomir/en; Лукомир/ru; Нефтебаза «Лукомир»/ru/alias; Лукомір/uk; Lukomir/tr",
            ),
            _entity("facility:vsnt", "Oil pipeline from Siberia", "VSNT/en/acronym; ВСНТ/ru/acronym; VSNT/tr/acronym"),
            _entity("organisation:veresk", "Oil terminal operator", "Вереск/ru; Veresk/en; Veresk/tr"),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Горят причалы терминала «Лукомир» и трубопровод ВСНТ.", ["терминала «Лукомир»", "трубопровод ВСНТ"]),
        ("ru", "Терминал Лукомир встал.", ["Терминал Лукомир"]),
        ("uk", "На терміналі «Лукомір» пожежа.", ["терміналі «Лукомір»"]),
        ("en", "Drones hit the Lukomir terminal and the VSNT pipeline.", ["Lukomir terminal", "VSNT pipeline"]),
        ("en", "They closed the terminal of Lukomir.", ["terminal of Lukomir"]),
        ("tr", "Dün VSNT boru hattı durdu, Lukomir terminali yandı.", ["VSNT boru hattı", "Lukomir terminali"]),
        # what the gazetteer has, it has
        ("ru", "Горит нефтебаза «Лукомир».", ["нефтебаза «Лукомир»"]),
        # another sort, an organisation, another sentence, somebody's
        ("ru", "Директор театра «Лукомир» приехал.", ["Лукомир"]),
        ("ru", "Рядом терминал. Лукомир горит. Это терминал, Лукомир и ВСНТ.", ["Лукомир", "Лукомир", "ВСНТ"]),
        ("ru", "Говорили о терминале «Вереска».", ["Вереска"]),
        ("en", "They saw Lukomir, terminal and port, and Lukomir's terminal.", ["Lukomir", "Lukomir"]),
        ("tr", "Dün Lukomir'in terminali yandı.", ["Lukomir"]),
    ],
)
def test_the_word_for_a_sort_belongs_to_the_name(lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in RESOLVER.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "to", "normalised"),
    [
        ("ru", "Горят терминал «Лукомир» и трубопровод ВСНТ.", "en", "Горят терминал «Lukomir» и трубопровод VSNT."),
        ("uk", "На терміналі «Лукомир» пожежа.", None, "На терміналі «Лукомір» пожежа."),
        ("en", "The Lukomir terminal burned.", "ru", "The Лукомир terminal burned."),
    ],
)
def test_the_word_itself_stays(lang: str, text: str, to: str | None, normalised: str) -> None:
    assert RESOLVER.annotate(text, lang).normalised(to=to) == normalised


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Експорт комбінатів «Азовсталь» та інших упав.", ["Азовсталь"]),
        ("ru", "Актёры театров «Ленком» и других вышли.", ["Ленком"]),
        ("ru", "Прима театра «Ленком» вышла.", ["театра «Ленком»"]),
        ("ru", "Охрана базы Хмеймим усилена.", ["базы Хмеймим"]),
    ],
)
def test_a_plural_is_no_names_own(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
