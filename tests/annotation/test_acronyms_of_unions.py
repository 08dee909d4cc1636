"""An acronym that a union shares with a party of one country is the union's, whatever countries the text names."""

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
    ],
)
def test_whose_acronym_it_is(lang: str, text: str, acronym: str, identifier: str, builtin: Resolver) -> None:
    found = {mention.id for mention in builtin.annotate(text, lang).mentions if mention.text == acronym}
    assert found == {f"organisation:{identifier}"}
