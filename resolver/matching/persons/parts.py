"""Two parts of persons' names: whether they agree, and what the parts that only one name has say."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from resolver.language.names.person_marks import generation
from resolver.language.names.surnames import sorts_of_surnames, turkic_forms
from resolver.language.names.terms import is_institutional
from resolver.language.scripts.letters import script
from resolver.matching.evidence import ERRORS, Evidence, EvidenceKind, shared_step
from resolver.matching.pairing import PartPair, Terms, add
from resolver.matching.part import Part, PartRole, Parts
from resolver.matching.persons.fathers import same_father
from resolver.matching.persons.given import (
    clear_gender,
    equivalence,
    given_of_other_gender,
    is_listed,
    is_turkic,
    other_given,
)
from resolver.matching.persons.initials import begins, initial_agrees
from resolver.matching.persons.regnal_numbers import counts, is_another_number, same_generation
from resolver.matching.words.pairs import Likeness, likeness, likeness_of, pair

PATRONYMIC_COST = 0.12
"""Patronymics of one father's name in two languages: Володимирович, Владимирович."""

RUSSIFIED_COST = 0.6
"""Family names one of which is a Turkic one with a Russian ending: Maksudi, Максудов."""

RUSSIFIED: Final = "russified"
_MOST_BELOW_ENDING = 0.12
_OF_ANOTHER_FORM = 0.3
"""An initial of the name's form in another language: О. for Алексей."""

_SHORTEST_GIVEN = 4
_SHORTEST_HALF = 4
_FEMININE = ("a", "а")
_FEMININE_TURKISH = (("iye", 2), ("ие", 1), ("іє", 1))
"""What a Turkish woman's name in -iye ends in, and how much of it a man's in -i lacks: Hayri, Hayriye."""
_SAME_STEM = 0.2
_MOST_ACROSS_ROLES = 0.5
_MOST_OF_FAMILY = 0.95
"""Family names farther apart than this are two: Karasan, Karaçam."""


def person_pair(asked: Part, known: Part) -> Likeness | None:
    """How two parts of persons' names agree; None where they do not."""
    return _agreeing(asked.text, asked.role, known.text, known.role, known.lang)


@lru_cache(maxsize=1 << 14)
def _agreeing(
    asked_text: str, asked_role: PartRole, known_text: str, known_role: PartRole, known_lang: str | None
) -> Likeness | None:
    """How two parts agree, remembered by what tells it: strings, which are none of the garbage collector's business."""
    asked, known = Part(asked_text, asked_text, asked_role), Part(known_text, known_text, known_role, lang=known_lang)
    return _likeness(asked, known)


def _likeness(asked: Part, known: Part) -> Likeness | None:
    if asked.role == "initial" or known.role == "initial":
        return _of_initials(asked, known)
    if {asked.role, known.role} == {"patronymic", "family"} and not _may_be_called_after_father(asked, known):
        return None
    if asked.text != known.text and (counts(asked) or counts(known)):
        return likeness_of(0.0, "folded") if same_generation(asked, known) else None
    spelt = likeness(asked.text, known.text, asked.lang, known.lang)
    if asked.role == known.role == "family":
        return _of_families(asked.text, known.text, spelt)
    if asked.role == known.role == "patronymic":
        return _of_patronymics(asked.text, known.text, spelt)
    if spelt is not None and spelt.how in ERRORS and "particle" in (asked.role, known.role):
        return None  # Хан is no misspelt Анна
    if asked.role == "patronymic" or known.role == "patronymic":
        return spelt if spelt is not None and spelt.cost <= _MOST_ACROSS_ROLES else None
    if asked.role == "family" or known.role == "family":
        return spelt
    return _of_given_names(asked, known, spelt)


def _of_initials(asked: Part, known: Part) -> Likeness | None:
    """How an initial agrees with a part, or with another initial."""
    short, long = (asked, known) if asked.role == "initial" else (known, asked)
    if long.role == "family" or not initial_agrees(short.text, long.text):
        return None
    if short.text == long.text:
        return likeness_of(0.0, "exact")
    if counts(long):
        return None  # Süleyman I is not II. Süleyman
    return likeness_of(0.0 if begins(short.text, long.text) else _OF_ANOTHER_FORM, "initial")


def _may_be_called_after_father(asked: Part, known: Part) -> bool:
    """Whether a family name that is asked for may be what a name has as the patronymic, in another script or as it is.

    Авдеев Михаил Юрьевич has a family name, and it is not Юревич.
    """
    return asked.role == "family" and (asked.text == known.text or script(asked.text) != script(known.text))


def _of_families(asked: str, known: str, spelt: Likeness | None) -> Likeness | None:
    """How two family names agree; ``spelt`` is how they do by their letters."""
    best = spelt
    if is_listed(asked) and is_listed(known):
        same = equivalence(asked, known)  # of a ruler or a saint: Catherine II, Екатерина II
        best = _better(best, same if same is not None and same[0] == "equivalent" else None)
    if best is None or best.cost > RUSSIFIED_COST:
        best = _russified(asked, known) or best
    if best is None or best.cost > _MOST_OF_FAMILY or _other_ending(asked, known):
        return None
    return best


def _of_patronymics(asked: str, known: str, spelt: Likeness | None) -> Likeness | None:
    """How two patronymics agree: by their letters, or as one father's in two languages."""
    if (spelt is None or spelt.cost > PATRONYMIC_COST) and same_father(asked, known):
        return likeness_of(PATRONYMIC_COST, "equivalent")
    return spelt


def _of_given_names(asked: Part, known: Part, spelt: Likeness | None) -> Likeness | None:
    """How two given names agree, or what may be one: by their letters, or as the table of given names has them."""
    best = _better(spelt, equivalence(asked.text, known.text))
    return None if best is not None and best.cost > 0.0 and _two_given_names(asked, known) else best


def _russified(first: str, second: str) -> Likeness | None:
    """How two family names agree of which one is a Turkic name with a Russian ending: Акчурин, Akçura."""
    for ended, bare in ((first, second), (second, first)):
        for form in () if turkic_forms(bare) else turkic_forms(ended):
            found = pair(form, bare)
            if found is not None and found.cost <= _MOST_BELOW_ENDING:
                return likeness_of(RUSSIFIED_COST + found.cost / 2, RUSSIFIED)
    return None


def without_unlikely(pairs: list[PartPair], query: Parts) -> list[PartPair]:
    """The pairs without a family name with a Russian ending where the given name is no Turkic one: Андрей Мельников."""
    if RUSSIFIED not in [one.how for one in pairs]:
        return pairs
    turkic = any(part.role == "given" and is_turkic(part.text) for part in query.parts)
    return [one for one in pairs if one.how != RUSSIFIED or turkic]


def _other_ending(first: str, second: str) -> bool:
    """Whether two family names of one stem have endings of two sorts of names: Романенко, Романенков."""
    for one, another in ((first, second), (second, first)):
        for longer, shorter, soft in sorts_of_surnames():
            if one.endswith(longer) and another.endswith(shorter):
                stem = another.removesuffix(shorter)
                found = None if stem.endswith(soft) else pair(one.removesuffix(longer), stem)
                if found is not None and found.cost <= _SAME_STEM:
                    return True
    return False


def _two_given_names(asked: Part, known: Part) -> bool:
    """Whether two given names, near as they are spelt, are of two groups of the table: Олег, Ольга."""
    return asked.role == known.role == "given" and (
        other_given(asked.text, known.text)
        or given_of_other_gender(asked.text, known.text)
        or _feminine_of_another(asked.text, known.text)
    )


def _feminine_of_another(first: str, second: str) -> bool:
    """Whether one given name is the other with a woman's ending: Mario, Maria; but no Ziyo, Ziya."""
    for woman, man in ((first, second), (second, first)):
        if len(man) < _SHORTEST_GIVEN or not woman.endswith(_FEMININE) or man.endswith((*_FEMININE, "я", "ya", "ia")):
            continue
        if clear_gender(woman) == "male":
            continue
        found = pair(woman[:-1], man.removesuffix("o").removesuffix("о"))
        if found is not None and found.cost <= _SAME_STEM:
            return True
    return _turkish_feminine_of(first, second) or _turkish_feminine_of(second, first)


def _turkish_feminine_of(woman: str, man: str) -> bool:
    """Whether one given name is a man's in -i with the Turkish ending of women: Hadi, Hadiye; but no Aliye of Ali."""
    for ending, added in _FEMININE_TURKISH:
        if woman.endswith(ending) and len(man) >= _SHORTEST_GIVEN:
            found = pair(woman[:-added], man)
            return found is not None and found.cost <= _SAME_STEM and man.endswith(("i", "и", "і"))
    return False


def lone_pair(asked: Part, known: Part) -> Likeness | None:
    """How two names of a single word agree: either may be a given name as well as a family name."""
    return _better(person_pair(asked, known), equivalence(asked.text, known.text))


def _better(one: Likeness | None, same: tuple[EvidenceKind, float] | None) -> Likeness | None:
    """The cheaper of what two spellings say and what the table of given names says."""
    if same is not None and (one is None or same[1] < one.cost):
        return likeness_of(same[1], same[0])
    return one


def left_over(query: Parts, name: Parts, left_query: list[int], left_name: list[int], terms: Terms) -> list[Evidence]:
    """Add the terms of the parts that found no partner; the evidence of it is returned."""
    evidence: list[Evidence] = []
    open_name = [name.parts[at] for at in left_name]
    open_query = [query.parts[at] for at in left_query]
    # Schmidt-Weber and Schmidt-Wagner are two families; one of two names may be left out
    families = "family" in [part.role for part in open_query] and "family" in [part.role for part in open_name]
    given_open = "given" not in [part.role for at, part in enumerate(name.parts) if at not in left_name]
    for part in open_query:
        role = part.role
        rival = next((other for other in open_name if _rivals(part, other)), None)
        if role == "family" and families:
            add(terms, "contradiction_family")
            evidence.append(shared_step("contradiction", "family", part.shown, name.family[0].shown))
            families = False
        elif is_another_number(part, open_name):
            add(terms, "extra_number")
            evidence.append(shared_step("number", None, part.shown))
        elif rival is not None and role != "family":
            kind = "initial" if "initial" in (role, rival.role) else role
            told = "middle" if kind == "given" and not given_open else kind
            add(terms, f"contradiction_{told}")
            evidence.append(shared_step("contradiction", told, part.shown, rival.shown))
            open_name.remove(rival)
        elif role in _EXTRA:
            add(terms, f"extra_{role}")
            if role == "family" and _is_double(query):
                add(terms, "half_of_double")
            if is_institutional(part.text):
                add(terms, "institution")
            evidence.append(shared_step("added", role, part.shown))
    for part in open_name:
        if generation(part.text):
            add(terms, "junior_missing")
        if part.role in _EXTRA and not (part.role == "given" and given_open and not _says_given(query)):
            add(terms, f"extra_{part.role}")
            if part.role == "family" and _is_double(name):
                add(terms, "half_of_double")
        evidence.append(shared_step("omitted", part.role, None, part.shown))
    return evidence


_EXTRA: Final[tuple[PartRole, ...]] = ("patronymic", "given", "family", "particle", "initial", "number")


def _is_double(one: Parts) -> bool:
    """Whether a name has a family name of two words with a hyphen, which are no syllables: not Kim Jong-un."""
    joined = len(one.family) > 1 and any(part.joined for part in one.family)
    return joined and all(len(part.text) >= _SHORTEST_HALF for part in one.family)


def _says_given(query: Parts) -> bool:
    """Whether a query has a given name or an initial at all."""
    return any(part.role in ("given", "initial") for part in query.parts)


def _rivals(part: Part, other: Part) -> bool:
    if part.role == other.role:
        return part.role in ("given", "patronymic", "initial")
    return "initial" in (part.role, other.role) and {part.role, other.role} <= {"initial", "given", "patronymic"}
