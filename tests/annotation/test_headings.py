"""Everyday words where a capital proves nothing: in headlines, in capitals and where a sentence begins."""

from __future__ import annotations

import pytest

from resolver import Resolver

_KYIV = ["place:kyiv"]
_ANKARA = ["place:ankara"]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # another spelling makes no name of an everyday word, wherever it stands
        ("en", "Turkey in Tears as Team Goes Out", ["place:turkiye"]),
        ("en", "Town Halls in Turkey Close", ["place:turkiye"]),
        ("en", "Police Cadets in Kyiv March", _KYIV),
        ("tr", "Proud grubu Ankara'da.", _ANKARA),
        ("tr", "Yaz tatili için Kas'ta buluştular.", ["place:kas"]),
        # in a heading a name is no everyday word, though it is spelt as one
        ("en", "Talks Make Progress in Ankara", _ANKARA),
        ("en", "The Voice of Kyiv", _KYIV),
        ("en", "IKEA Store in Kyiv Reopens", _KYIV),
        ("en", "How to Save in Istanbul", ["place:istanbul"]),
        ("tr", "SİS UÇUŞLARI VURDU", []),
        ("ru", "П. ИГРА, УДМУРТИЯ. На переезде авария.", ["place:igra", "place:udmurtia"]),
        # in capitals a word is an acronym as it is written alone
        ("ru", "КУРС ЕВРО И ДОЛЛАРА", []),
        ("en", "WHO WARNS TURKEY", ["organisation:who", "place:turkiye"]),
        # a base form that nobody has is like a name by chance, and a short name is like many words
        ("ru", "Потому в Грузии и нет снега.", ["place:georgia"]),
        ("ru", "Проектам нужны деньги.", []),
        ("ru", "Мерия Киева закрыта.", _KYIV),
        ("ru", "Коньяк подорожал.", []),
        ("uk", "Сьомої години в Анкарі салют.", _ANKARA),
        ("uk", "Він побував у колонії в Лабитнангах.", ["place:labytnangi"]),
        ("ru", "В Большом он сделал «Спартака».", ["facility:bolshoi-theatre", "organisation:spartak-moscow"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
