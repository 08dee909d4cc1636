"""What a name is before it is anything else: as it stands, as a whole, as what bears it today."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from gazetteer.entity import INSTITUTIONS
from gazetteer.provenance import is_collected
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.designations import named_after
from resolver.language.names.institutions import terms_in
from resolver.language.names.sort_groups import sort_group
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import APOSTROPHES, script
from resolver.matching.evidence import ERRORS, MORE_OR_LESS, Evidence, Kinds
from resolver.matching.things.known_places import names_another_place, sounds_like_another_place
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.candidate import HOPELESS, Candidate, as_it_stands, read_throughout, stands_so

SURE = 4.0
"""Log-odds from which on a name as it stands needs no look at what else it might be a form of."""

_SOUNDS: Final[Kinds] = ERRORS | {"convention"}
_PARTLY: Final[Kinds] = MORE_OR_LESS | {"legal-form"}
_ANOTHER_FORM: Final[Kinds] = ERRORS | {"case"}
_FAR = 0.4
"""What a word costs from which on it is rather another name that sounds alike."""

_OTHER_LETTERS = 2.0
"""How many times more it takes off that another name is in another script as well: Полонне is hardly French Pologne."""

_FAR_FOR_SOMEBODY = 0.1
"""What a place's name costs from which on it is no spelling of a family name alone: Putten, Kalach."""

_VILLAGE = 200
"""The prominence below which a place is rather what a name is mistaken for."""

_MARKED = ("ą", "ę", "ě", "é", "í", "ů")
"""Letters that few names and many cases of Polish and Czech end in."""


def set_back_other_readings(candidates: list[Candidate]) -> None:
    """Set back what a query is only in some other way, where it is a name as it stands, or as a convention reads it."""
    table = weights().known
    # Бакал is a town before it is a way to write Байкал
    borne = [one for one in candidates if one.entry.entity.kind == "place" and stands_so(one)]
    if any(as_it_stands(one) and not _is_read_as_a_village(one) for one in candidates):
        for one in candidates:
            if any(step.kind in _ANOTHER_FORM for step in one.evidence):
                one.log_odds -= table["not_as_it_stands"]
            elif borne and _is_rather_a_place(one):
                one.log_odds -= table["rather_a_place"]
            elif borne and one.entry.entity.kind == "place" and not as_it_stands(one):
                letters = script(one.entry.text) == script(borne[0].entry.text)
                one.log_odds -= table["not_as_it_stands"] * (1.0 if letters else _OTHER_LETTERS)
    elif any(read_throughout(one.comparison.evidence) for one in candidates if one.entry.entity.kind == "place"):
        for one in candidates:
            if any(step.cost >= _FAR for step in one.evidence if step.kind in _SOUNDS):
                one.log_odds -= table["not_as_it_reads"]


def _is_rather_a_place(one: Candidate) -> bool:
    """Whether a query that is a place's whole name is that before it is a way to write a candidate's.

    Putten is no Dutch Putin, Hayes not how ХАЕС is read, and Galatina no Turkish dative of Galați.
    """
    if as_it_stands(one):
        return False
    suffixed = [step.query or "" for step in one.evidence if step.kind == "suffix"]
    if suffixed:
        return all(set(APOSTROPHES).isdisjoint(word) for word in suffixed)
    if one.entry.entity.kind == "person":
        alone = sum(step.query is not None for step in one.comparison.evidence) == 1
        return alone and sum(step.cost for step in one.evidence) >= _FAR_FOR_SOMEBODY
    return one.entry.entity.kind in INSTITUTIONS and (
        one.entry.text.isupper() or any(step.kind == "acronym" for step in one.evidence)
    )


def set_back_meanings(candidates: list[Candidate], words: tuple[str, ...]) -> None:
    """Set back what a query means, where it is another institution's name to the letter: Ukrainisch-orthodoxe Kirche.

    ``words`` are the query's, folded. The Orthodoxe Kirche der Ukraine is another church.
    """
    if not any(one.entry.parts.words == words and one.log_odds > 0.0 for one in candidates):
        return
    for one in candidates:
        meant = (one.comparison.terms or {}).get("meaning", 0.0)
        if meant and one.entry.parts.words != words:
            one.log_odds -= meant * weights().things["meaning"] + weights().known["meant_otherwise"]


def set_back_known_places(candidates: list[Candidate], words: tuple[str, ...]) -> None:
    """Set back the places for which a query would be misspelt or inflected, where it is another place's known name.

    ``words`` are the query's, folded. What by some convention is a known name is no error, and what is one to the
    letter no case: Antaliya is not Antakya, nor Печоры Печора. Lvově ends in a letter that Lvove has not.
    """
    for one in candidates:
        if one.entry.entity.kind != "place" or one.log_odds < HOPELESS:
            continue
        name = one.entry.parts.words
        kinds = {step.kind for step in one.evidence}
        if "case" in kinds:
            weight = "known_case" if not _is_marked(one) and names_another_place(words, name) else None
        elif "contradiction" not in kinds and not kinds.isdisjoint(ERRORS):
            weight = "known_name" if sounds_like_another_place(words, name) else None
        else:
            weight = None
        if weight is not None:
            one.log_odds -= weights().known[weight]
            one.evidence += (Evidence("contradiction", "place", " ".join(words), one.entry.text),)


def _is_marked(one: Candidate) -> bool:
    """Whether a query ends in a letter that tells a case of Polish or Czech."""
    return any(step.kind == "case" and (step.query or "").endswith(_MARKED) for step in one.evidence)


def set_back_parts(candidates: list[Candidate], words: tuple[str, ...]) -> None:
    """Set back the things of whose name a query is a part only, where it is the whole name of a likelier place.

    `Купянска` is Купянск before it is Купянск-Узловой, and a typing error for Gaziantep is the city before its club.
    `Кабінет Міністрів України` is the government, not the building of it, and Konya Büyükşehir Belediyesi no stadium.
    ``words`` are the query's, folded.
    """
    whole = any(
        one.entry.entity.kind == "organisation" and not is_partly(one) and one.log_odds > 0.0 for one in candidates
    )
    for one in candidates if whole or _is_body(words) else ():
        omitted = [step.name or step.query or "" for step in one.evidence if step.kind == "omitted"]
        if one.entry.entity.kind == "facility" and (omitted if whole else any(map(_is_head, omitted))):
            one.log_odds -= weights().known["building"]
    wholes = [one for one in candidates if one.entry.entity.kind == "place" and not is_partly(one)]
    most = max((one.log_odds for one in wholes if not is_collected(one.entry.name)), default=-math.inf)
    for one in candidates:
        if one.entry.entity.kind != "person" and is_partly(one) and one.log_odds < most:
            one.log_odds -= weights().known["in_part"]


def _is_head(word: str) -> bool:
    """Whether a word says of what sort a thing is, whatever else it may say."""
    return any("head" in span.roles for span in terms_in((fold(word),)))


def _is_body(words: tuple[str, ...]) -> bool:
    """Whether a query says of what sort a body is: municipality, ministry."""
    return any(not sort_group("public-body").isdisjoint(span.keys) for span in terms_in(words))


def is_partly(one: Candidate) -> bool:
    """Whether a query and a candidate's name have words that the other has not."""
    return any(step.kind in _PARTLY for step in one.evidence)


def is_called_after_a_person(entry: Entry) -> bool:
    """Whether a name that no editor has reviewed is a person's in the genitive."""
    if not is_collected(entry.name):
        return False
    words = [fold(word) for word in split(entry.text)]
    return bool(feminine_of(words[0])) if len(words) == 1 else words[0] in named_after()


def _is_read_as_a_village(one: Candidate) -> bool:
    """Whether a query is by some convention only, not as it is spelt, the name of a place that few write about.

    Of how many write about it a gazetteer may say nothing.
    """
    if one.entry.entity.kind != "place" or not 0 < one.entry.entity.prominence < _VILLAGE:
        return False
    return not as_it_stands(one) or _has_marks_more(one)


def _has_marks_more(one: Candidate) -> bool:
    """Whether a query has marks on letters that a candidate's name, in plain Latin letters, has not."""
    return any(
        step.kind == "folded" and (step.name or "").isascii() and not (step.query or "").isascii()
        for step in one.evidence
    )


def is_sure(best: Mapping[str, Candidate], *, all_said: bool = False) -> bool:
    """Whether a candidate needs no look at what else its name might be a form of.

    A place that nobody has reviewed, and that is called after a person, does: Ленина, Імені Степана Бандери. So does
    a village whose name a convention reads: Winnicy is a case of Winnica rather than Винницы, Lvově of
    Lvov rather than Lvove.
    ``all_said``: nor is there a word in the query that the name has not: газета «Известия».
    """
    return any(
        one.log_odds >= SURE
        and not is_called_after_a_person(one.entry)
        and not _is_read_as_a_village(one)
        and not (all_said and any(step.kind == "added" for step in one.evidence))
        for one in best.values()
    )
