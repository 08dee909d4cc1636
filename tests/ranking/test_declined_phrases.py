"""Names of several words in the cases of Polish, Czech and Slovak, and towns whose stems change in a case."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Julii Navalné", "person:yulia-navalnaya"),  # the given name stands in the case of the family name
        ("Valentinou Matvijenkovou", "person:valentina-matviyenko"),
        ("Júlie Tymošenkovej", "person:yulia-tymoshenko"),
        ("Annie Politkowskiej", "person:anna-politkovskaya"),
        ("Alexejom Navaľným", "person:alexei-navalny"),
        ("Kamieńcu Podolskim", "place:kamianets-podilskyi"),
        ("Nižním Novgorodě", "place:nizhny-novgorod"),
        ("Morzem Azowskim", "place:sea-of-azov"),
        ("Szachtarem Donieck", "organisation:shakhtar-donetsk"),  # a complement keeps its form
        ("Czerniowcach", "place:chernivtsi"),
        ("Černovicích", "place:chernivtsi"),
        ("Sumách", "place:sumy"),
        ("Rydze", "place:riga"),
        ("Kaluze", "place:kaluga"),
        ("Lvově", "place:lviv"),
        ("Berďanskem", "place:berdiansk"),  # a case, and as far from the name as a convention is
        ("Groznym", "place:grozny"),  # more is written about the city than about the tsar
    ],
)
def test_a_declined_name_leads_to_its_bearer(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize("name", ["Zdenku Tymošenkovou", "Libuši Navalnou", "Karolinie Nawalnej", "Lwówku Śląskim"])
def test_another_name_in_a_case_is_nobodys(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
