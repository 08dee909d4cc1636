"""Names as scanners, chats and handles have them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("НИНА 0СТАНИНА", "person:nina-ostanina"),
        ("0лег Кононенко", "person:oleg-kononenko"),
        ("3апорожсталь", "organisation:zaporizhstal"),
        ("KAMA3", "organisation:kamaz"),
        ("4ernihiv", "place:chernihiv"),
        ("Білець- кий Андрій Євгенійович", "person:andriy-biletskyi"),
        ("Hikmet Kıvılcım- lı", "person:hikmet-kivilcimli"),
        ("DEVLET BAHCELl", "person:devlet-bahceli"),
        ("Rıfat llgaz", "person:rifat-ilgaz"),
        ("andrej_kozyrev_1993", "person:andrei-kozyrev"),
        ("baskan imamoglu", "person:ekrem-imamoglu"),
        ("Recep T. Erdoğan", "person:recep-tayyip-erdogan"),
        ("Ахметов Дамир Р.", None),  # whose given name is not Ринат
        ("sp. rossiya - za pravdu", None),  # no Security Council of Russia
        ("АНО «Россия — страна возможностей»", "organisation:russia-land-of-opportunity"),
    ],
)
def test_what_is_misread_is_put_right(builtin: Resolver, name: str, identifier: str | None) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("zlataognevich", "person:zlata-ognevich"),
        ("белаяцерковь", "place:bila-tserkva"),
        ("sabihagokcen havalimani", "facility:sabiha-gokcen-airport"),
        ("#янинасоколова", "person:yanina-sokolova"),
        ("#NarimanDzhelyal", "person:nariman-dzhelyal"),
        ("#ДмитрийУсик", None),
        ("ivanpetrov", None),
        ("johnsmith", None),
    ],
)
def test_words_that_are_glued_together_are_parted(builtin: Resolver, name: str, identifier: str | None) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier
