"""What shows names of the same words to be two persons': initials, fathers and chains of names in another order."""

from __future__ import annotations

import re

from resolver.language.names.small_words import filiations
from resolver.matching.pairing import PartPair, crossed
from resolver.matching.part import Parts
from resolver.matching.persons.frequency import surname_band
from resolver.matching.persons.given import is_given, is_listed_turkish

_TURKISH = re.compile(r"[çğıöşü]")
"""Letters that show a folded family name in Latin letters to be Turkish."""

_FAMILIES_TURNED = [0, 2, 1]
_GIVEN_TURNED = [1, 0, 2]
"""Where three words of a name stand in another one of which two neighbours have changed places."""


def initials_contradict(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether initials that agree stand where they are those of somebody else: В. А. Гусев is no А. В. Гусев."""
    if crossed([one for one in pairs if query.parts[one.query].role == name.parts[one.name].role == "initial"]):
        return True
    if _is_passed_over(query, name, pairs):
        return True
    initials = [one for one in pairs if one.how == "initial"]
    if not initials:
        return False
    return (
        crossed(initials)
        or _is_fathers_initial(query, name, pairs)
        or _is_second(query, name, initials)
        or _is_of_second_half(query, name, pairs)
    )


def _is_passed_over(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether one name has an initial behind the given name, before one that agrees, and the other has none there.

    George W. Bush is no George H. W. Bush; what is left out is the last of several: George H. Bush.
    """
    for parts, paired in (
        (query.parts, {one.query: one for one in pairs}),
        (name.parts, {one.name: one for one in pairs}),
    ):
        given = [at for at in paired if parts[at].role == "given"]
        initials = [at for at, part in enumerate(parts) if part.role == "initial"]
        if any(
            min(given) < at < other
            for at in initials
            if given and at not in paired
            for other in initials
            if other in paired
        ):
            return True
    return False


def _is_of_second_half(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether an initial is that of a double given name's second half alone: М. Кадыров is no Хас-Магомед Кадыров."""
    told = {one.query for one in pairs}, {one.name for one in pairs}
    for one in pairs:
        for side, parts, at in ((0, query.parts, one.query), (1, name.parts, one.name)):
            if one.how == "initial" and at and parts[at].joined and at - 1 not in told[side]:
                return True
    return False


def is_fathers(query: Parts, name: Parts, pairs: list[PartPair], left_query: list[int], left_name: list[int]) -> bool:
    """Whether one's given name is but the other's father's: Гейдар Алиев is no Ильхам Гейдар оглы."""
    for one in pairs:
        roles = query.parts[one.query].role, name.parts[one.name].role
        if roles == ("given", "patronymic") and any(name.parts[at].role == "given" for at in left_name):
            return True
        if roles == ("patronymic", "given") and any(query.parts[at].role == "given" for at in left_query):
            return True
    return False


def are_two_chains(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether names of the same words are two persons' because the words stand in another order.

    Hussein bin Ali is the son of Ali bin Hussein; of three names without a patronymic the family name may stand first
    or last, and a name may be turned round, but no two neighbours change places: Carlos Pérez Sánchez and Carlos
    Sánchez Pérez are two. Of two Turkish given names before a rare family name either is written first.
    """
    if "comma" in (query.order, name.order) or not len(pairs) == len(query.parts) == len(name.parts):
        return False
    roles = {part.role for part in (*query.parts, *name.parts)}
    if roles & {"patronymic", "initial", "number"}:
        return False
    order = [one.name for one in pairs]
    if query.parts[1].text in filiations():
        return order[0] > 1 and order[1] == 1
    if "particle" in roles or order not in (_FAMILIES_TURNED, _GIVEN_TURNED):
        return False
    return order == _FAMILIES_TURNED or not _are_turkish_given(name)


def are_given_turned(pairs: list[PartPair]) -> bool:
    """Whether two given names stand in another order before one family name: brothers may be called so, too."""
    return [one.name for one in pairs] == _GIVEN_TURNED


def _are_turkish_given(name: Parts) -> bool:
    """Whether a name has two given names and a family name, all Turkish, and few bear the last: Fatih Mehmet Maçoğlu.

    Among Arabs, who have such given names, too, the second is the father's: Ali Hassan, Hassan Ali.
    """
    *given, family = name.parts
    return (
        family.role == "family"
        and _TURKISH.search(family.text) is not None
        and surname_band(family.text) is None
        and all(part.role == "given" and is_listed_turkish(part.text) for part in given)
    )


def _is_second(query: Parts, name: Parts, initials: list[PartPair]) -> bool:
    """Whether an initial that stands for the only given name stands behind another one: Дамир Р. is no Ринат.

    Nor is Никита what Юрий Н. is called, whichever of the two is asked for.
    """
    return _is_behind_given(query, name, {one.name: one.query for one in initials}) or _is_behind_given(
        name, query, {one.query: one.name for one in initials}
    )


def _is_behind_given(first: Parts, second: Parts, initials: dict[int, int]) -> bool:
    """Whether one name's only given name agrees with the other's initial, by place, behind a given name of its own.

    So it does behind its initial: В. А. Бахтин is no Андрей.
    """
    givens = [at for at, part in enumerate(second.parts) if part.role == "given"]
    at = initials.get(givens[0]) if len(givens) == 1 else None
    if at is None or first.parts[at].role != "initial":
        return False
    return any(part.role == "initial" or (part.role == "given" and is_given(part.text)) for part in first.parts[:at])


def _is_fathers_initial(query: Parts, name: Parts, pairs: list[PartPair]) -> bool:
    """Whether a lone initial would be the patronymic's, with the given name left out: А. Навальный is no Олег."""
    initials = [one for one in pairs if one.how == "initial" and query.parts[one.query].role == "initial"]
    if len(initials) != 1 or name.parts[initials[0].name].role != "patronymic":
        return False
    paired = {one.name for one in pairs}
    given = [at for at, part in enumerate(name.parts) if part.role == "given"]
    return bool(given) and paired.isdisjoint(given)
