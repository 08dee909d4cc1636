"""Family names alone: whom readers take them for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from gazetteer.entity import Entity
from resolver.index import Index
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.surnames import world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import AS_GOOD_AS_SPELT, Evidence
from resolver.matching.persons.renown import Share, are_rare, least_prominence
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.candidate import (
    Candidate,
    Known,
    as_it_stands,
    errs,
    held,
    is_in_part,
    read_throughout,
    stands_in_a_case,
    stands_so,
    year,
)

_FAR = 0.25
"""What a convention costs beyond which a word alone is rather another one."""

_GROWN_UP = 18
"""Years before which nobody is called by the family name alone."""

_OF_WOMEN = ("ой", "ей")
_OF_MEN = ("ый", "ий")
"""The endings of adjectival family names in Russian: a woman's in a case, and her husband's: Навальной, Навальный."""


class BareNames:
    """Weighs the bearers of family names alone in the gazetteer of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def weigh(
        self, candidates: list[Candidate], folded: str, offices: frozenset[str], known: Known, *, common: bool
    ) -> None:
        """A surname alone counts only for a bearer so prominent that readers take it for him, and if it is no word.

        Half of a double surname is another family's (Белова, Львова-Белова), and what is a surname as it stands is no
        case or other spelling of one: Калина, Kalın; Mitchell, Michel. Behind one of the ``offices`` that only one
        person of a country has at a time it counts for the one bearer who is in it today: Finance Minister Simsek.
        Of several bearers the one is meant who was in an office at the date that is known, or was born in the year. A
        woman's name in Russian is also a form of her husband's: Алиева. ``common``: the word is an everyday one.
        """
        bare = [one for one in candidates if one.comparison.bare]
        if not bare:
            return
        table = weights().bare
        odds = {one.entry.entity.id: one.log_odds for one in bare}
        surname = folded in world_surnames()
        # Chmelnyzkyj is the city before it is the hetman
        not_a_place = not any(
            one.entry.entity.kind == "place" and (read_throughout(one.evidence) or stands_so(one)) for one in candidates
        )
        # Groznego is the city's that more is written about than the tsar
        towns = [one for one in candidates if one.entry.entity.kind == "place" and stands_in_a_case(one)]
        case_of_a_place = max((one.entry.entity.prominence for one in towns), default=0)
        in_office = [one for one in bare if not errs(one) and _is_in_one_of(one.entry.entity, offices)]
        told = self._told(bare, known)
        for one in bare:
            if in_office == [one]:
                continue
            entity = one.entry.entity
            others = [other for other in (told if one in told else bare) if other is not one and not _is_womans(other)]
            least = odds[entity.id] - table["rival"]
            rivals = [_weight(other.entry.entity) for other in others if odds[other.entry.entity.id] > least]
            rivals += map(_weight, self._husbands(one)) if one not in told else ()
            rare = not_a_place and entity.prominence >= case_of_a_place and _is_rare(one)
            meant = entity.prominence >= self._least("share_of_told" if told == [one] else _share(rare=rare))
            meant = meant and entity.prominence >= table["lead"] * max(rivals, default=0)
            meant = meant and (told == [one] or not common) and not (surname and not as_it_stands(one))
            meant = meant and (one in told or not told or not _was_in_none(entity, known))
            if meant and not _is_too_young(entity, known) and not _is_rather_anothers(one):
                one.log_odds += table["prominent"]
                one.evidence += (Evidence("prominent"),)
            else:
                one.log_odds -= table["unknown"]

    def _told(self, bare: list[Candidate], known: Known) -> list[Candidate]:
        """The prominent bearers whom an office at the time that is known, or the year of birth, tells from others."""
        least = self._least("share_of_told")
        prominent = (one for one in bare if one.entry.entity.prominence >= least and not errs(one))
        return [one for one in prominent if _is_told(one.entry.entity, known)]

    def _least(self, share: Share) -> float:
        return least_prominence(self._index.most_prominent_person, share)

    def _husbands(self, one: Candidate) -> Iterable[Entity]:
        """The men whose family name has the form of a woman's in a case of Russian or Ukrainian: Алиев, of Алиева."""
        if one.entry.entity.gender != "female":
            return ()
        words = [step.query for step in one.comparison.evidence if step.query is not None and not step.query.isascii()]
        own = {masculine for word in words for masculine in _case_of_husbands(word)}
        men = {entry.entity.id: entry.entity for name in own for entry in self._index.entries_with(name)}
        return [man for man in men.values() if man.kind == "person" and man.gender != "female"]


def _share(*, rare: bool) -> Share:
    return "share_of_rare" if rare else "share"


def _is_rather_anothers(one: Candidate) -> bool:
    """Whether a query is but a part or a far spelling of a family name, or another one's: a woman's, one at birth."""
    # Уланов is nobody's name at birth that is spelt otherwise
    at_birth = one.entry.name.type == "birth" and any(step.cost for step in one.evidence)
    return at_birth or is_in_part(one) or _is_womans(one) or _is_far(one)


def _weight(entity: Entity) -> float:
    """How prominent somebody is as a rival of who bears the same family name."""
    return entity.prominence * (1.0 if entity.died is None else weights().bare["dead"])


def _is_told(entity: Entity, known: Known) -> bool:
    """Whether somebody was born in the year that is known, or was in an office at the date."""
    if known.born is not None and entity.born is not None:
        return known.born == entity.born
    if known.date is None:
        return False
    return any(role.since is not None and held(role.since, role.until, known.date) for role in entity.roles)


def _was_in_none(entity: Entity, known: Known) -> bool:
    """Whether somebody is known for offices, and was in none of them at the date that is known."""
    dated = bool(entity.roles) and all(role.since is not None for role in entity.roles)
    return known.date is not None and dated and not _is_told(entity, known)


def _is_too_young(entity: Entity, known: Known) -> bool:
    return known.date is not None and entity.born is not None and year(known.date) < entity.born + _GROWN_UP


@lru_cache(maxsize=1 << 12)
def _case_of_husbands(word: str) -> frozenset[str]:
    """The folded masculine family names of which a woman's is a case: of Алиева, and of no Навальная."""
    masculine = feminine_of(fold(word))
    lemmas = (fold(one.lemma) for lang in DECLINING for one in inflection.analyse(word, lang))
    return frozenset(lemmas if masculine else ()).intersection(masculine)


def _is_womans(one: Candidate) -> bool:
    """Whether a name is the form of a woman's in a case, and no spelling of the man's: Навальной, of Навальная."""
    return one.entry.entity.gender == "male" and any(
        fold(step.query or "").endswith(_OF_WOMEN) and fold(step.name or "").endswith(_OF_MEN)
        for step in one.comparison.evidence
    )


def _is_far(one: Candidate) -> bool:
    """Whether a convention explains a name by itself only just: Ленинг is hardly how anybody writes Ленин."""
    return any(step.kind == "convention" and step.cost > _FAR for step in one.evidence)


def _is_in_one_of(entity: Entity, offices: frozenset[str]) -> bool:
    """Whether a person is in one of some offices today, as far as is known."""
    return entity.died is None and any(role.role in offices and role.until is None for role in entity.roles)


def _is_rare(one: Candidate) -> bool:
    """Whether a candidate's family name is as good as letter by letter one that no table of common ones has."""
    words = [fold(step.query) for step in one.comparison.evidence if step.query is not None]
    if sum(step.cost for step in one.evidence) > AS_GOOD_AS_SPELT:
        return False
    return are_rare(words)
