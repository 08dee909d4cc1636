"""An acronym that several bear: a union rather than a party of one country, and whose it is in the language."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "acronym", "identifier"),
    [
        ("uk", "Україна приєдналася до санкцій ЄС. У Києві задоволені.", "ЄС", "european-union"),
        ("ru", "ЕС выделит Украине кредит.", "ЕС", "european-union"),
        ("ru", "ЕС принял новые правила.", "ЕС", "european-union"),
        ("ru", "Депутат от «Европейской солидарности» критикует ЕС.", "ЕС", "european-union"),
        ("uk", "Партія «Європейська солідарність» (ЄС) виграла. ЄС задоволена.", "ЄС", "european-solidarity"),
        # a body of the state whose country is named
        ("ru", "В Белоруссии КГБ задержал троих.", "КГБ", "state-security-committee-of-belarus"),
        ("ru", "КГБ следил за диссидентами.", "КГБ", "kgb"),
        # the court is МУС in Russian, and МКС in Ukrainian
        ("uk", "МКС видав ордер на арешт.", "МКС", "icc"),
    ],
)
def test_whose_acronym_it_is(lang: str, text: str, acronym: str, identifier: str, builtin: Resolver) -> None:
    found = {mention.id for mention in builtin.annotate(text, lang).mentions if mention.text == acronym}
    assert found == {f"organisation:{identifier}"}


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Экипаж МКС вернулся на Землю.", ["facility:international-space-station"]),
        ("tr", "Anadolu'da kar yağdı.", ["place:anatolia"]),
        ("en", "He told Anadolu so in Ankara.", ["organisation:anadolu-agency", "place:ankara"]),
    ],
)
def test_a_word_is_rather_whose_it_is_in_the_language_of_the_text(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
