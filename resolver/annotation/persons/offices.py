"""The offices that a text says the bearer of a family name holds: генпрокурор Кравченко."""

from __future__ import annotations

from collections.abc import Container, Iterable

from gazetteer.entity import Entity
from resolver.annotation.bodies.owners import COUNTRY_OF_LANGUAGE
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.titles import highest_offices, longest, ministers, title_key, unique_offices
from resolver.language.scripts.quotation_marks import OPENING
from resolver.matching.evidence import AS_GOOD_AS_SPELT
from resolver.matching.persons.renown import are_rare

_MINISTER = "minister"
"""The key of ministers whose ministry the text leaves open: Bakan Fidan."""

_OF_ONE_GOVERNMENT = frozenset(("TR", "UA"))
"""The states whose regions have no ministers of their own, as those of Russia have."""


def offices_before(tokens: Tokens, at: int, kinds: WordKinds, *, quoted: bool = False) -> frozenset[str]:
    """The keys of the titles that end right before a token: of one word in any case, of several in the nominative.

    ``quoted``: quotation marks may open there.
    """
    if at == 0 or (tokens.gaps[at] != " " and not (quoted and tokens.gaps[at][1:] in OPENING)):
        return frozenset()
    found = set(kinds.title_keys(tokens.texts[at - 1]))
    words = [folded(tokens.texts[at - 1])]
    for first in range(at - 2, max(at - 1 - longest(), -1), -1):
        if tokens.gaps[first + 1] not in {" ", "-"}:
            break
        words.insert(0, folded(tokens.texts[first]))
        key = title_key(words)
        if key is not None:
            found.add(key)
    return frozenset(found)


def holds_office_before(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether the title right before a family name is of an office that its bearer holds or held."""
    before = offices_before(tokens, span.first, kinds)
    own = offices_of(span.entry.entity)
    if _MINISTER in before and not highest_offices(before):
        return bool(highest_offices(own))
    return not before.isdisjoint(own)


def is_told_by_office(
    span: Span, rivals: Iterable[Span], tokens: Tokens, kinds: WordKinds, named: Container[str]
) -> bool:
    """Whether the office right before a lone family name is its bearer's, and no other bearer's: губернатор Бусаргин.

    It is one that only one person of a place has, and the family name is rare, or the place is ``named`` in the text or
    is the country of the text's language, of which it need not say so: Maliye Bakanı Şimşek.
    """
    before = offices_before(tokens, span.first, kinds)
    entity = span.entry.entity
    if not before or span.cost > AS_GOOD_AS_SPELT:
        return False
    offices = unique_offices(before)
    if _MINISTER in before and not offices:
        return _is_only_minister(entity, rivals, COUNTRY_OF_LANGUAGE.get(kinds.lang))
    if offices.isdisjoint(offices_of(entity)):
        return False
    others = (rival.entry.entity for rival in rivals if rival.entry.entity.id != entity.id)
    if any(not offices.isdisjoint(offices_of(other)) for other in others):
        return False
    if are_rare([part.text for part in span.entry.parts.family]):
        return True
    if COUNTRY_OF_LANGUAGE.get(kinds.lang) in entity.countries and highest_offices(offices):
        return True
    return any(role.of in named for role in entity.roles if role.role in offices and role.of is not None)


def _is_only_minister(entity: Entity, rivals: Iterable[Span], country: str | None) -> bool:
    """Whether of all bearers of a family name a person alone is a minister of a text's country: Bakan Yumaklı.

    Where none is one any more, who alone was one is meant. It must be a country whose regions have no ministers.
    """
    if country not in _OF_ONE_GOVERNMENT or country not in entity.countries:
        return False
    bearers = {rival.entry.entity.id: rival.entry.entity for rival in rivals} | {entity.id: entity}
    ends = {
        key: [role.until for role in one.roles if role.role in ministers()]
        for key, one in bearers.items()
        if country in one.countries
    }
    were = {key for key, until in ends.items() if until}
    are = {key for key, until in ends.items() if None in until}
    return (are or were) == {entity.id}


def offices_of(entity: Entity) -> frozenset[str]:
    """The keys of the titles that somebody has or had by what the gazetteer knows."""
    return frozenset(role.role for role in entity.roles)
