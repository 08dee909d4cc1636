"""Two persons' names compared: given name, patronymic, family name, initials, and the gender that they agree in."""

from __future__ import annotations

from typing import Final

from resolver.language.names.surnames import world_surnames
from resolver.matching.evidence import AS_SPELT, ERRORS, Evidence, shared_step
from resolver.matching.pairing import Comparison, Near, PartPair, Terms, add, crossed, long_share, paired
from resolver.matching.part import Part, PartRole, Parts
from resolver.matching.persons.frequency import COMMONEST, given_band, is_family, is_other_family, surname_band
from resolver.matching.persons.parts import (
    RUSSIFIED,
    left_over,
    lone_pair,
    person_pair,
    without_unlikely,
)
from resolver.matching.persons.two_persons import are_given_turned, are_two_chains, initials_contradict, is_fathers
from resolver.matching.transcribed import with_transcribed
from resolver.matching.weights import weights
from resolver.matching.words.other_sounds import other_root, other_sounds
from resolver.matching.words.pairs import CONVENTION, sounds, surname_of_other_gender

_TELLING: Final[frozenset[PartRole]] = frozenset(("given", "family", "patronymic"))
_FAMILY_ALONE: Final[frozenset[PartRole]] = frozenset(("family", "particle"))
_OF_BAND = {None: 0.0, 3: 1.0, 2: 1.5, 1: 2.0}
_GIVEN_LIKE: Final[frozenset[PartRole]] = frozenset(("given", "patronymic", "initial"))


def compared_persons(query: Parts, name: Parts, near: Near | None = None) -> Comparison:
    """What a query says for a person's name; ``near`` as for :func:`~resolver.matching.pairing.paired`."""
    alone = len(query.parts) == len(name.parts) == 1
    pairs = paired(query.parts, name.parts, lone_pair if alone else person_pair, near)
    pairs = with_transcribed(without_unlikely(pairs, query), query, name)
    terms: Terms = {"base": 1.0}
    evidence: list[Evidence] = []
    exact = bool(pairs)
    left_query, left_name = list(range(len(query.parts))), list(range(len(name.parts)))
    for one in pairs:
        left_query.remove(one.query)
        left_name.remove(one.name)
        asked, known = query.parts[one.query], name.parts[one.name]
        _add_pair(terms, asked, known, one)
        same = one.how in AS_SPELT
        exact = exact and same
        evidence.append(shared_step(one.how, None, asked.shown, known.shown, round(one.cost, 2)))
        if not same and known.role == asked.role == "family" and surname_of_other_gender(asked.text, known.text):
            add(terms, "gender")
            evidence.append(shared_step("gender", None, asked.shown, known.shown))
    if "family_sounds" in terms:  # a double family name is one
        terms["family_sounds"] = min(weights().shape["sounds_limit"], terms["family_sounds"])
    if left_query or left_name:
        evidence += left_over(query, name, left_query, left_name, terms)
    if query.gender and name.gender and query.gender != name.gender:
        add(terms, "gender")
        evidence.append(shared_step("gender", None, query.shown, name.shown))
    initials = [one for one in pairs if one.how == "initial"]
    if is_fathers(query, name, pairs, left_query, left_name):
        add(terms, "contradiction_given")
        evidence.append(shared_step("contradiction", "given", query.shown, name.shown))
    if len(initials) == 1 and len(pairs) == 2:
        _add_common(terms, "initial", _band_of_family(query, name))
    if initials_contradict(query, name, pairs):
        add(terms, "contradiction_initial")
        evidence.append(shared_step("contradiction", "initial", query.shown, name.shown))
    if crossed(pairs):
        if are_two_chains(query, name, pairs):
            add(terms, "contradiction_order")
            evidence.append(shared_step("contradiction", "order", query.shown, name.shown))
        elif are_given_turned(pairs):
            add(terms, "given_turned")
        if query.order == "given-first":
            add(terms, "reordered")
        evidence.append(shared_step("reordered"))
    if query.titles:
        evidence.append(shared_step("title", None, query.shown))
    _add_what_others_may_have(terms, name, [query.parts[at].role for at in left_query])
    told = [one for one in pairs if one.how != "initial"]
    bare = _add_what_is_not_said(terms, query, name, pairs, told, left_query, left_name)
    if exact and not left_query and not left_name:
        add(terms, "exact")
    return Comparison(weights().of_persons(terms), tuple(evidence), bare, terms)


def _add_what_others_may_have(terms: Terms, name: Parts, left: list[str]) -> None:
    """Add that a further given name or a patronymic, of which the name knows nothing, rather is another bearer's.

    ``left`` are the roles of the query's parts that agree with none; how many bear the name tells how likely that is.
    """
    if "extra_given" in terms:
        add(terms, "extra_given_common", terms["extra_given"] * _commonness(name))
    if "patronymic" in left and "extra_patronymic" in terms:
        add(terms, "extra_patronymic_common", _commonness(name))


def _add_what_is_not_said(  # noqa: PLR0913, PLR0917 - what the comparison has found so far
    terms: Terms,
    query: Parts,
    name: Parts,
    pairs: list[PartPair],
    spelt_out: list[PartPair],
    left_query: list[int],
    left_name: list[int],
) -> bool:
    """Add the terms of a family name or a given name that is not said; whether a family name stands alone.

    ``spelt_out`` are the pairs that are no initials.
    """
    no_initials = len(spelt_out) == len(pairs)
    if 1 < len(pairs) == len(query.parts) == len(name.parts) and no_initials:
        return False  # all is said, though the one has for a family name what is an honorific in the other: Chelebi
    matched = {name.parts[one.name].role for one in spelt_out}
    open_roles = [query.parts[at].role for at in left_query]
    others = not _TELLING.isdisjoint(open_roles)
    bare = (
        no_initials
        and not others
        and matched <= _FAMILY_ALONE
        and not _GIVEN_LIKE.isdisjoint([part.role for part in (*query.parts, *name.parts)])
    )
    if "family" not in matched:
        whole = no_initials and 1 < len(pairs) == len(query.parts)  # Halide Edip Adıvar, of whom it is no family name
        add(terms, "family_partly" if whole else "family_missing")
    elif bare or (others and "given" not in matched):
        add(terms, "given_missing")
        if bare and _is_half(query, name):
            add(terms, "family_partly")
    elif "given" not in matched and "family" in [name.parts[at].role for at in left_name]:
        add(terms, "family_partly")  # Arslan is not Alp-Arslan
    elif "family" in open_roles and not any(
        query.parts[one.query].role == name.parts[one.name].role == "family" for one in pairs
    ):
        add(terms, "family_partly")
    return bare


def _is_half(query: Parts, name: Parts) -> bool:
    """Whether a lone family name is but half of a double one: Lvova is not Lvova-Belova."""
    return len(query.family) == 1 < len(name.family) and any(part.joined for part in name.family)


def _add_pair(terms: Terms, asked: Part, known: Part, one: PartPair) -> None:
    """Add what an agreeing pair of parts says for one person."""
    if one.how == "initial" or (asked.role == "initial" and known.role == "initial"):
        add(terms, "initial")
        if one.cost:
            add(terms, "given_cost_short", one.cost)
        return
    if "particle" in (known.role, asked.role):
        return  # Süleyman Çelebi is not Эвлия Челеби
    length = min(sounds(asked.text), sounds(known.text))
    share = long_share(length)
    if known.role in ("given", "patronymic") or asked.role == "given":
        add(terms, "given" if asked.role == "given" else known.role)
        _add_common(terms, "given", given_band(known.text))
        if one.how == "similar" and asked.role == known.role == "given":
            add(terms, "near_given")
        if one.cost:
            add(terms, "given_cost_short", one.cost * (1.0 - share))
            add(terms, "given_cost_long", one.cost * share)
        return
    add(terms, "family_sounds", min(weights().shape["sounds_limit"], length))
    _add_common(terms, "family", surname_band(known.text))
    if not one.cost:
        return
    add(terms, "cost_short", one.cost * (1.0 - share))
    add(terms, "cost_long", one.cost * share)
    if one.how == "similar":
        add(terms, "other_family")
        if (sort := other_sounds(asked, known)) is not None:
            add(terms, f"other_{sort}")
    elif one.how == "convention" and other_root(asked, known):
        add(terms, "other_family")
        add(terms, "other_vowels")
        if is_family(asked.text):
            add(terms, "listed_family")
    if one.how in ERRORS and {asked.text, known.text} <= world_surnames():
        add(terms, "two_families")
    if one.how in ERRORS and is_other_family(asked.text, known.text):
        add(terms, "listed_family")
    if one.how == RUSSIFIED:
        add(terms, "russified")
    if one.how == "typo":
        add(terms, "typo")
    elif one.cost > CONVENTION:
        add(terms, "beyond", one.cost - CONVENTION)


def _band_of_family(*names: Parts) -> int | None:
    """How common a family name is as a whole in its commonest spelling; None where a part of it is rare in all."""
    found = []
    for name in names:
        bands = [surname_band(part.text) for part in name.family]
        told = [band for band in bands if band is not None]
        if told and len(told) == len(bands):
            found.append(max(told))
    return min(found, default=None)  # Кузнецов is commoner than Кузнєцов, who is one


def _commonness(name: Parts) -> float:
    """How likely another bears a person's name: 0 where the family name is rare, up to 4 for Ahmet Yılmaz."""
    family = max((_OF_BAND[surname_band(part.text)] for part in name.family), default=0.0)
    given = max((_OF_BAND[given_band(part.text)] for part in name.parts if part.role == "given"), default=0.0)
    if not family:
        return 0.0
    return family + (given if family == given == _OF_BAND[COMMONEST] else given / 2)


def _add_common(terms: Terms, role: str, band: int | None) -> None:
    if band:
        add(terms, f"{role}_common_{band}")
