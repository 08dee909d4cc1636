"""Acronyms that bodies of two countries bear are nobody's, unless the text says whose."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def entity(identifier: str, country: str, names: str, prominence: int) -> Entity:
    shown = tuple(Name(*name.split("/")) for name in names.split("; "))
    return Entity(
        identifier, identifier.partition(":")[0], shown, countries=(country,), prominence=prominence, same_as={}
    )


RESOLVER = Resolver(
    Gazetteer(
        [
            entity(
                "organisation:service",
                "TR",
                "National Intelligence/en; MIT/en/acronym; MİT/tr/acronym; МИТ/ru/acronym",
                5400,
            ),
            entity(
                "organisation:institute",
                "US",
                "Institute of Technology/en; MIT/en/acronym; MIT/tr/acronym; МИТ/ru/acronym",
                4000,
            ),
            entity("place:ankara", "TR", "Ankara/en; Ankara/tr; Анкара/ru", 7000),
            entity("place:chicago", "US", "Chicago/en; Chicago/tr; Чикаго/ru", 3000),
            Entity(
                "place:turkiye",
                "place",
                (Name("Turkey", "en"), Name("Turkish", "en", "adjective"), Name("Türkiye", "tr")),
                countries=("TR",),
                same_as={"iso3166": "TR"},
                prominence=9000,
            ),
        ]
    )
)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("He studied at MIT in Cambridge, Massachusetts.", "en", "institute"),
        ("A professor at MIT agreed.", "en", ""),
        ("MIT found a way.", "en", ""),
        ("МИТ об этом не сообщал.", "ru", ""),
        ("She taught at MIT and lived in Chicago.", "en", "institute"),
        ("The MIT office in Ankara was closed.", "en", "service"),
        ("Turkish agents of MIT were seen.", "en", "service"),
        ("Turkey's MIT was silent.", "en", "service"),
        ("Two agents of MİT were seen.", "en", "service"),
        ("Ajan, MİT'in elemanıydı.", "tr", "service"),
        ("Ajan, MIT mensubuydu.", "tr", "service"),
    ],
)
def test_whose_acronym(text: str, lang: str, expected: str) -> None:
    found = [one.id for one in RESOLVER.annotate(text, lang=lang).mentions if one.kind == "organisation"]
    assert found == ([f"organisation:{expected}"] if expected else [])


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("KYIV SEEKS GAS", "en", ["KYIV"]),
        ("THE CEC OF UKRAINE MET", "en", ["CEC", "UKRAINE"]),
        ("Киев просит ЮНЭСКО помочь.", "ru", ["Киев", "ЮНЭСКО"]),
    ],
)
def test_a_word_in_capitals_is_no_short_acronym_by_its_sound(
    text: str, lang: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "BAE ve ABD anlaştı.", ["place:united-arab-emirates", "place:united-states"]),
        # in English and in Latin letters elsewhere BAE is the arms maker, and AB and ABD are nothing
        ("en", "BAE has cut its holding in the airline.", ["organisation:bae-systems"]),
        ("en", "Types AB and ABD were sold.", []),
        ("ru", "Типы AB и ABD продавались.", []),
        # what is Turkish itself has its acronyms everywhere
        ("en", "The TSK said so.", ["organisation:turkish-armed-forces"]),
    ],
)
def test_turkish_acronyms_of_others(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The outgoing Nato secretary general met Uefa's head.", ["organisation:nato", "organisation:uefa"]),
        ("en", "A Nasa probe, a Fifa report.", ["organisation:nasa", "organisation:fifa"]),
        ("tr", "Toplantıda Nato dedi.", []),
    ],
)
def test_short_acronyms_that_papers_read_as_words(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # the letters of a translation, which are a trade union's in Turkish
        ("en", "In Ukraine, the SES said so.", ["place:ukraine", "organisation:state-emergency-service-of-ukraine"]),
        ("tr", "SES Şubesi açıkladı.", []),
        # those of the body's own language
        ("tr", "Dün VKS uçağı düştü.", ["organisation:russian-aerospace-forces"]),
        ("tr", "Dün BVB kazandı.", ["organisation:borussia-dortmund"]),
    ],
)
def test_letters_of_an_english_translation(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    "text", ["Oran Bulgaristan'da 4,2. OECD ortalaması ise 9.", "Bulgaristan'da sayı 4. OECD ise 9 dedi."]
)
def test_an_acronym_behind_a_number_is_no_common_noun(text: str, builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == ["place:bulgaria", "organisation:oecd"]
