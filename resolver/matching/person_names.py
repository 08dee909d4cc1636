"""Two persons' names compared: given name, patronymic, family name, initials, and the gender that they agree in."""

from __future__ import annotations

from resolver.language.names.small_words import filiations
from resolver.language.names.surnames import world_surnames
from resolver.matching.evidence import Evidence
from resolver.matching.frequency import given_band, surname_band
from resolver.matching.pairing import Comparison, Near, PartPair, Terms, add, crossed, long_share, paired
from resolver.matching.pairs import CONVENTION, other_gender, sounds
from resolver.matching.parts import Part, Parts
from resolver.matching.person_parts import (
    RUSSIFIED,
    have_other_consonants,
    left_over,
    lone_pair,
    person_pair,
    without_unlikely,
)
from resolver.matching.weights import weights

_TELLING = ("given", "family", "patronymic")
_OF_BAND = {None: 0.0, 3: 1.0, 2: 1.5, 1: 2.0}
_GIVEN_LIKE = ("given", "patronymic", "initial")


def compared_persons(query: Parts, name: Parts, near: Near | None = None) -> Comparison:
    """What a query says for a person's name; ``near`` as for :func:`~resolver.matching.pairing.paired`."""
    alone = len(query.parts) == len(name.parts) == 1
    pairs = paired(query.parts, name.parts, lone_pair if alone else person_pair, near)
    pairs = without_unlikely(pairs, query)
    terms: Terms = {"base": 1.0}
    evidence: list[Evidence] = []
    exact = bool(pairs)
    for one in pairs:
        asked, known = query.parts[one.query], name.parts[one.name]
        _add_pair(terms, asked, known, one)
        exact = exact and one.how in ("exact", "folded")
        evidence.append(Evidence(one.how, None, asked.shown, known.shown, round(one.cost, 2)))
        if (
            known.role == asked.role == "family"
            and one.how not in ("exact", "folded")
            and other_gender(asked.text, known.text)
        ):
            add(terms, "gender")
            evidence.append(Evidence("gender", None, asked.shown, known.shown))
    told_query, told_name = {one.query for one in pairs}, {one.name for one in pairs}
    left_query = [at for at in range(len(query.parts)) if at not in told_query]
    left_name = [at for at in range(len(name.parts)) if at not in told_name]
    if left_query or left_name:
        evidence += left_over(query, name, left_query, left_name, terms)
    if query.gender and name.gender and query.gender != name.gender:
        add(terms, "gender")
        evidence.append(Evidence("gender", None, query.shown, name.shown))
    if _initials_crossed(pairs) or _is_fathers_initial(query, name, pairs):
        add(terms, "contradiction_initial")
        evidence.append(Evidence("contradiction", "initial", query.shown, name.shown))
    if crossed(pairs):
        if _two_chains(query, name, pairs):
            add(terms, "contradiction_order")
            evidence.append(Evidence("contradiction", "order", query.shown, name.shown))
        if query.order == "given-first":
            add(terms, "reordered")
        evidence.append(Evidence("reordered"))
    if query.titles:
        evidence.append(Evidence("title", None, query.shown))
    if "extra_given" in terms:
        add(terms, "extra_given_common", terms["extra_given"] * _commonness(name))
    bare = _add_what_is_not_said(terms, query, name, pairs, left_query, left_name)
    if exact and not left_query and not left_name:
        add(terms, "exact")
    return Comparison(weights().of_persons(terms), tuple(evidence), bare, terms)


def _add_what_is_not_said(  # noqa: PLR0913, PLR0917 - what the comparison has found so far
    terms: Terms, query: Parts, name: Parts, pairs: list[PartPair], left_query: list[int], left_name: list[int]
) -> bool:
    """Add the terms of a family name or a given name that is not said; whether a family name stands alone."""
    if 1 < len(pairs) == len(query.parts) == len(name.parts) and not any(one.how == "initial" for one in pairs):
        return False  # all is said, though the one has for a family name what is an honorific in the other: Chelebi
    matched = {name.parts[one.name].role for one in pairs if one.how != "initial"}
    others = any(query.parts[at].role in _TELLING for at in left_query)
    bare = (
        matched <= {"family", "particle"}
        and not any(one.how == "initial" for one in pairs)
        and not others
        and any(part.role in _GIVEN_LIKE for part in (*query.parts, *name.parts))
    )
    partly = any(name.parts[at].role == "family" for at in left_name)
    if "family" not in matched:
        add(terms, "family_partly" if _all_is_there(query, pairs) else "family_missing")
    elif bare or (others and "given" not in matched):
        add(terms, "given_missing")
        if bare and _is_half(query, name):
            add(terms, "family_partly")
    elif partly and "given" not in matched:
        add(terms, "family_partly")  # Arslan is not Alp-Arslan
    elif any(query.parts[at].role == "family" for at in left_query) and not any(
        query.parts[one.query].role == name.parts[one.name].role == "family" for one in pairs
    ):
        add(terms, "family_partly")
    return bare


def _is_half(query: Parts, name: Parts) -> bool:
    """Whether a lone family name is but half of a double one: Lvova is not Lvova-Belova."""
    return len(query.family) == 1 < len(name.family) and any(part.joined for part in name.family)


def _all_is_there(query: Parts, pairs: list[PartPair]) -> bool:
    """Whether all of several words of a query are in the name, though not as its family name: Halide Edip Adıvar."""
    return len(pairs) > 1 and len(pairs) == len(query.parts) and not any(one.how == "initial" for one in pairs)


def _add_pair(terms: Terms, asked: Part, known: Part, one: PartPair) -> None:
    """Add what an agreeing pair of parts says for one person."""
    if one.how == "initial" or (asked.role == "initial" and known.role == "initial"):
        add(terms, "initial")
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
        if have_other_consonants(asked, known):
            add(terms, "other_consonants")
    if one.how in ("similar", "typo") and {asked.text, known.text} <= world_surnames():
        add(terms, "two_families")
    if one.how == RUSSIFIED:
        add(terms, "russified")
    if one.how == "typo":
        add(terms, "typo")
    elif one.cost > CONVENTION:
        add(terms, "beyond", one.cost - CONVENTION)


def _two_chains(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether names of the same words are two persons' because the words stand in another order.

    Hussein bin Ali is the son of Ali bin Hussein; of three names without a patronymic the family name may stand first
    or last, and a name may be turned round, but no two neighbours change places: Carlos Pérez Sánchez and Carlos
    Sánchez Pérez are two.
    """
    if "comma" in (query.order, name.order) or not len(pairs) == len(query.parts) == len(name.parts):
        return False
    roles = {part.role for part in (*query.parts, *name.parts)}
    if roles & {"patronymic", "initial", "number"}:
        return False
    order = [one.name for one in pairs]
    if query.parts[1].text in filiations():
        return order[0] > 1 and order[1] == 1
    return order in ([0, 2, 1], [1, 0, 2]) and "particle" not in roles


def _initials_crossed(pairs: list[PartPair]) -> bool:
    """Whether two initials stand for given name and patronymic the wrong way round: О. В. for В. О."""
    initials = [one for one in pairs if one.how == "initial"]
    return len(initials) > 1 and crossed(initials)


def _is_fathers_initial(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether a lone initial would be the patronymic's, with the given name left out: А. Навальный is no Олег."""
    initials = [one for one in pairs if one.how == "initial" and query.parts[one.query].role == "initial"]
    paired = {one.name for one in pairs}
    return (
        len(initials) == 1
        and name.parts[initials[0].name].role == "patronymic"
        and all(at not in paired for at, part in enumerate(name.parts) if part.role == "given")
        and any(part.role == "given" for part in name.parts)
    )


def _commonness(name: Parts) -> float:
    """How likely another bears a person's name: 0 where the family name is rare, up to 2.5 for Ahmet Yılmaz."""
    family = max((_OF_BAND[surname_band(part.text)] for part in name.family), default=0.0)
    given = max((_OF_BAND[given_band(part.text)] for part in name.parts if part.role == "given"), default=0.0)
    return family + given / 4 if family else 0.0


def _add_common(terms: Terms, role: str, band: int | None) -> None:
    if band:
        add(terms, f"{role}_common_{band}")
