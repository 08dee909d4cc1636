"""Names in Greek, Georgian, Armenian, Arabic and Hebrew letters, by conventions rather than by listed spellings."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Βλαντίμιρ Πούτιν", "person:vladimir-putin"),
        ("Σεργκέι Λαβρόφ", "person:sergey-lavrov"),
        ("Κεμάλ Κιλιτσντάρογλου", "person:kemal-kilicdaroglu"),
        ("Εκρέμ Ιμάμογλου", "person:ekrem-imamoglu"),
        ("Ντονέτσκ", "place:donetsk"),
        ("ვლადიმირ პუტინი", "person:vladimir-putin"),
        ("კირილო ბუდანოვი", "person:kyrylo-budanov"),
        ("რეჯეფ თაიფ ერდოღანი", "person:recep-tayyip-erdogan"),
        ("ხარკოვი", "place:kharkiv"),
        ("Սերգեյ Լավրով", "person:sergey-lavrov"),
        ("Օլեքսանդր Սիրսկի", "person:oleksandr-syrskyi"),
        ("فلاديمير بوتين", "person:vladimir-putin"),
        ("رجب طيب أردوغان", "person:recep-tayyip-erdogan"),
        ("فاليري زالوجني", "person:valerii-zaluzhnyi"),
        ("دولت بهجلي", "person:devlet-bahceli"),
        ("إيغور سيتشين", "person:igor-sechin"),
        ("ماريوبول", "place:mariupol"),
        ("וולודימיר זלנסקי", "person:volodymyr-zelenskyy"),
        ("האקן פידן", "person:hakan-fidan"),
        ("חרקוב", "place:kharkiv"),
    ],
)
def test_names_in_other_scripts_find_their_bearers(builtin: Resolver, name: str, identifier: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == identifier


@pytest.mark.parametrize(
    "name",
    [
        *("Ιβάν Πετρόφ", "ალექსანდრე ივანოვი", "Ալեքսանդր Պետրով"),
        *("محمد علي", "أحمد حسن", "خالد محمود", "إيفان بيتروف", "حسين أوزتورك"),
        *("יוסי כהן", "דוד לוי"),
    ],
)
def test_strangers_in_other_scripts_find_nobody(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize("name", ["Γιώργος Σολτς", "Екрем Имамов"])
def test_another_given_name_or_a_russian_ending_is_anothers(name: str, builtin: Resolver) -> None:
    """A surname that is listed alone is not all its bearers', nor has a man of Türkiye a Russian ending."""
    assert builtin.resolve(name) is None
