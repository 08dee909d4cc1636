"""Words that one name writes together and another apart."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.matching.words.division import divided_like


@pytest.mark.parametrize(
    ("whole", "apart", "divided"),
    [
        ("Abdurrahman Wahid", "Abd al-Rahman Wahid", "Abd al-Rahman Wahid"),
        ("Abdelfattah Younis", "Abd al-Fattah Younis", "Abd al-Fattah Younis"),
        ("Abdelkrim Telghoum", "Abdul Karim Telghoum", "Abdul Karim Telghoum"),
        ("Nureddin Zengi", "Nur al-Din Zengi", "Nur al-Din Zengi"),
        ("Hassan Nasrallah", "Hasan Nasr Allah", "Hassan Nasr Allah"),
        ("Oscar Delarenta", "Oscar de la Renta", "Oscar de la Renta"),
        ("Ramsay MacDonald", "Ramsay Mac Donald", "Ramsay Mac Donald"),
        ("VladimirPutin", "Vladimir Putin", "Vladimir Putin"),
        ("Ewa Nowak", "Ewa Anna Nowak", None),
        ("Olga Smirnova", "Olga Smirnov", None),
    ],
)
def test_a_word_is_divided_as_the_other_name_has_it(whole: str, apart: str, divided: str | None) -> None:
    found = divided_like(whole, apart)
    assert (found.text if found else None) == divided
    if divided:
        assert compare(whole, apart, "person").score > 0.5
        assert "joined" in [step.kind for step in compare(apart, whole, "person").evidence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Abdurrahman Wahid", "Abd al-Rahim Wahid"),
        ("Hassan Nasrallah", "Hasan Nasr"),
        ("Ali Delacruz", "Ana de la Cruz"),
    ],
)
def test_what_is_divided_may_still_be_another(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5
