"""Turkish names whose last word is written small and has a case: Donetsk bölgesinde is the region, not the city."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "mention", "identifier"),
    [
        ("Donetsk bölgesinde patlama oldu.", "Donetsk bölgesinde", "place:donetsk-oblast"),
        ("Donetsk bölgesinin valisi geldi.", "Donetsk bölgesinin", "place:donetsk-oblast"),
        ("Gemi Kerç boğazından geçti.", "Kerç boğazından", "place:kerch-strait"),
        ("Marmara denizine petrol aktı.", "Marmara denizine", "place:sea-of-marmara"),
        ("Rus ordusunun kaybı arttı.", "Rus ordusunun", "organisation:armed-forces-of-russia"),
        (
            "Zaporijya nükleer santralindeki yangın söndü.",
            "Zaporijya nükleer santralindeki",
            "facility:zaporizhzhia-nuclear-power-plant",
        ),
        # provinces, as those say who are from there
        ("Konya ilinde yağmur var.", "Konya ilinde", "place:konya-province"),
        ("Konya ilimizi temsil ettiler.", "Konya ilimizi", "place:konya-province"),
        ("Uşak ilimiz büyüyor.", "Uşak ilimiz", "place:usak-province"),
        # another word
        ("Donetsk evinde bekledi.", "Donetsk", "place:donetsk"),
    ],
)
def test_the_whole_name_is_found(text: str, mention: str, identifier: str, builtin: Resolver) -> None:
    assert [(one.text, one.id) for one in builtin.annotate(text, "tr").mentions] == [(mention, identifier)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dışişleri Bakanlığımız açıkladı.", [("Dışişleri Bakanlığımız", "ministry-of-foreign-affairs-of-turkiye")]),
        ("Merkez Bankamızın kararı.", [("Merkez Bankamızın", "central-bank-of-turkiye")]),
        ("Türk Silahlı Kuvvetlerimize saygı.", [("Türk Silahlı Kuvvetlerimize", "turkish-armed-forces")]),
        # our army and our goods are no towns or states
        ("Ordumuz güçlü. Malımız çürüyor. Vanımız yok.", []),
    ],
)
def test_a_body_that_its_own_people_call_theirs(builtin: Resolver, text: str, found: list[tuple[str, str]]) -> None:
    mentions = builtin.annotate(text, "tr").mentions
    assert [(one.text, one.id) for one in mentions] == [(text, f"organisation:{one}") for text, one in found]


@pytest.mark.parametrize("text", ["Almanların Lufthansa'sı çekildi.", "Dün Alman Lufthansa'sı çekildi."])
def test_a_firm_that_is_a_peoples(builtin: Resolver, text: str) -> None:
    assert [one.text for one in builtin.annotate(text, "tr").mentions] == ["Lufthansa"]
