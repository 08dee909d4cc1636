"""What the words of a place's name are: a modifier, a district, an adjective, a name of a person beside them."""

from __future__ import annotations

from resolver.language.names.place_nouns import end_as_two_places
from resolver.language.names.small_words import function_words
from resolver.language.names.terms import adjective_ending, district_words
from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.matching.pairing import PartPair, Terms, add
from resolver.matching.part import Part, Parts
from resolver.matching.persons.given import is_given
from resolver.matching.things.known_places import names_another_place
from resolver.matching.things.modifiers import is_generic, is_modifier
from resolver.matching.words.pairs import CONVENTION

_CLEARLY = 0.15


def add_known_place(terms: Terms, query: Parts, name: Parts) -> list[Evidence]:
    """Add that a query, which conventions do not make the name, is what the world calls another place."""
    if not names_another_place(query.words, name.words):
        return []
    add(terms, "known_place")
    return [Evidence("contradiction", "place", query.shown, name.shown)]


def says_its_district(left: list[Part], query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether a query says of a name that is an adjective which noun it goes with: Печерський район, Печерський.

    The noun of a district is left out where its name is told; no town's name has the ending of one.
    """
    return (
        len(pairs) == len(name.parts)
        and all(one.cost <= CONVENTION for one in pairs)
        and any(part.text in district_words() for part in left)
        and adjective_ending(name.parts[-1].text) == adjective_ending(query.parts[pairs[-1].query].text) == "masculine"
    )


def names_more(left: list[Part], kind: str | None) -> bool:
    """Whether words of a place's name that agree with nothing name it: Тойма, but not село."""
    return kind == "place" and any(
        part.role != "number" and part.text not in function_words() and not is_generic(part.text) for part in left
    )


def names_person(one: Parts, left: list[Part]) -> bool:
    """Whether a name that a place's does not cover has a given name: Yurii Khmelnytsky, Victoria Azarenka."""
    return names_more(left, "place") and any(
        part.role == "word" and is_given(part.text, _CLEARLY) for part in one.parts
    )


def says_little(word: str) -> bool:
    """Whether a word of a place's name is a modifier or says what sort of place it is."""
    return is_generic(word) or is_modifier(word)


def other_ending(first: str, second: str, how: EvidenceKind) -> bool:
    """Whether two words end as adjectives of two genders, or one as a noun: Дзержинский, Дзержинское, Дзержинск.

    Or, where they are ``similar`` by no convention, as nouns of two sorts: Золотоноша, Золотоношка.
    """
    one, other = adjective_ending(first), adjective_ending(second)
    if one is not None and other is not None:
        return one != other
    return how == "similar" and end_as_two_places(first, second)
