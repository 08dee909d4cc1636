"""Two parts of things' names: whether they agree, as they sound, by their roots, or in meaning."""

from __future__ import annotations

from resolver.language.names.cognates import COGNATE_COST, cognates
from resolver.language.names.waters import stem_of_water
from resolver.language.scripts.letters import script
from resolver.matching.evidence import EvidenceKind
from resolver.matching.part import Part, Parts
from resolver.matching.things.modifiers import joined, modifier_keys
from resolver.matching.things.of_towns import OF_TOWN, are_town_and_adjective, are_words_for_regions
from resolver.matching.things.place_sorts import are_words_for_sorts
from resolver.matching.words.pairs import CONVENTION, Likeness, likeness, pair, rough_forms

_JOINED_COST = 0.1
_MOST_JOINED_COST = 0.6
_LONGEST_ACRONYM = 4
_SHORT_WORD = 3
_CUT_OFF = 0.2
"""What it costs that a word is cut off, beside the few sounds that it says."""

_TRANSLATED = 0.25
"""What it costs that a modifier is another language's: Большая Даниловка / Велика Данилівка."""

_OF_ONE_SORT = 0.05
"""What it costs that the word for a landform or a street is another language's: река, Nehri."""

_OF_ONE_REGION = 0.1
"""What it costs that a region is called by its town rather than by the adjective, and by another language's word."""


def thing_pair(asked: Part, known: Part) -> Likeness | None:
    """How two parts of things' names agree; None where they do not."""
    if "number" in (asked.role, known.role) and asked.text != known.text:
        return _as_ordinal(asked, known)
    if (asked.role == "initial") != (known.role == "initial") and (cut := _abbreviated(asked, known)) is not None:
        return cut
    if asked.role == known.role == "water":
        found = pair(stem_of_water(asked.text), stem_of_water(known.text))
    else:
        found = likeness(asked.text, known.text, asked.lang, known.lang)
    if found is not None and found.cost > 0.3 and min(len(asked.text), len(known.text)) <= _SHORT_WORD:
        found = None
    if found is None or found.cost > COGNATE_COST:
        cognate = _of_one_root(asked.text, known.text)
        if cognate is not None and (found is None or cognate.cost < found.cost):
            found = cognate
    if (found is None or found.cost > _TRANSLATED) and not modifier_keys(asked.text).isdisjoint(
        modifier_keys(known.text)
    ):
        return Likeness(_TRANSLATED, "term")
    return found


def _abbreviated(asked: Part, known: Part) -> Likeness | None:
    """How a word that is cut off and a word agree: Н. Новгород, Nizh. Novgorod, Нижний Новгород."""
    short, long = (asked, known) if asked.role == "initial" else (known, asked)
    if long.text.startswith(short.text):
        return Likeness(_CUT_OFF, "initial")
    begun = {form for form in rough_forms(short.text, None) if form}
    agree = any(form.startswith(tuple(begun)) for form in rough_forms(long.text, None)) if begun else False
    return Likeness(_CUT_OFF, "initial") if agree else None


def _as_ordinal(asked: Part, known: Part) -> Likeness | None:
    """How a number and a word agree: 2-я Гавриловка, Вторая Гавриловка."""
    number, word = (asked, known) if asked.role == "number" else (known, asked)
    return Likeness(_TRANSLATED, "term") if f"ordinal-{number.text}" in modifier_keys(word.text) else None


def _of_one_root(asked: str, known: str) -> Likeness | None:
    """How two words agree where the root of one is put in the other's language; None where they do not."""
    agreed = [other.cost for form in cognates(asked) if (other := pair(form, known)) and other.cost <= CONVENTION]
    return Likeness(min(agreed) + COGNATE_COST, "equivalent") if agreed else None


def place_pair(asked: Part, known: Part) -> Likeness | None:
    """How two words of places' names agree: as those of things, or in the sort of landform that they say."""
    found = thing_pair(asked, known)
    if (found is None or found.cost > _TRANSLATED) and are_words_for_sorts(asked.text, known.text):
        return Likeness(_OF_ONE_SORT, "term")
    return found


def institution_pair(asked: Part, known: Part) -> Likeness | None:
    """How two words of institutions' names agree: a town may stand for its adjective, as in Kazan, Казанский."""
    if _are_other_acronyms(asked, known):
        return None
    found = thing_pair(asked, known)
    if (found is None or found.cost > OF_TOWN) and are_town_and_adjective(asked.text, known.text):
        return Likeness(OF_TOWN, "adjective")
    return found


def _are_other_acronyms(asked: Part, known: Part) -> bool:
    """Whether two acronyms of one script differ in a letter that no convention takes for the other: TBB, TTB."""
    first, second = asked.text, known.text
    if first == second or len(first) != len(second) or len(first) > _LONGEST_ACRONYM:
        return False
    if not (asked.shown.isupper() and known.shown.isupper()) or script(first) != script(second):
        return False
    alike = (
        one == other or ((found := pair(one, other)) is not None and found.cost <= _TRANSLATED)
        for one, other in zip(first, second, strict=True)
    )
    return not all(alike)


def region_pair(asked: Part, known: Part) -> Likeness | None:
    """How two words of regions' names agree: as those of institutions, or in the sort of region that they say."""
    found = institution_pair(asked, known)
    if (found is None or found.cost > _TRANSLATED) and are_words_for_regions(asked.text, known.text):
        return Likeness(_OF_ONE_REGION, "term")
    if found is not None and found.how == "adjective":
        return Likeness(_OF_ONE_REGION, "adjective")
    return found


def joined_pair(query: Parts, name: Parts) -> tuple[float, EvidenceKind] | None:
    """Cost and manner where two names are one when their words are written together."""
    first, second = joined(query.words), joined(name.words)
    if first == second and name.kind not in ("place", None):
        return _JOINED_COST, "exact"  # 2 Rivers, 2Rivers
    if any(len(part.text) == 1 for part in query.parts + name.parts):
        return None  # п. Индига is no Pindiga
    if abs(len(first) - len(second)) > 6 or any(part.role == "number" for part in query.parts + name.parts):
        return None
    found = pair(first, second)
    return (found.cost + _JOINED_COST, found.how) if found is not None and found.cost <= _MOST_JOINED_COST else None
