"""What a company's legal form beside a name says: that the bearer is a firm, and no army, party or palace."""

from __future__ import annotations

from typing import Final

from gazetteer.entity import INSTITUTIONS, Entity
from resolver.descriptions import noun_sorts, sorts_of
from resolver.entries import Entry
from resolver.language.names.designations import SORT
from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import Liability, all_forms, country_of_form, is_translated, liability
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.sorts import suits
from resolver.language.names.term_words import words_of
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import LATIN, script
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import ERRORS, INFLECTIONS
from resolver.matching.forms.hypothesis import Hypothesis
from resolver.matching.part import NAMING, Parts
from resolver.matching.parts import parts
from resolver.matching.weights import weights

_COMPANY: Final = frozenset(("company",))
_LIMITED: Final[Liability] = "limited"
_OF_CLUB, _OF_ANY_SPORT = "-club", "sports-club"
"""How the keys of ``legal-forms.tsv`` end that say what a club plays."""

_LONGEST_ENDING = 3
_SHORTEST_STEM = 4


def what_its_form_says(hypothesis: Hypothesis, entry: Entry, one: Comparison, query: Parts) -> float:
    """What a company's legal form in a query says for an institution's name: nothing, or that it is another's.

    ``query`` is the hypothesis taken apart, as one of the entity's kind is.
    """
    if entry.entity.kind not in INSTITUTIONS:
        return 0.0
    table = weights().known
    if _is_shop(query, one) and _keeps_no_shop(entry.entity, one):
        return -table["another_firm"]
    if query.legal_form is None:
        return 0.0
    if _plays_another_sport(entry.entity, query.legal_form):
        return -table["another_firm"]
    form = liability(query.legal_form)
    if form is None:
        return 0.0
    if _is_no_firm(entry.entity, query, form):
        return -table["no_firm"]
    small = form == _LIMITED and (
        _is_called_more(entry.entity, query, one)
        or _is_of_another_state(entry.entity, query.legal_form)
        or (query.legal_form.startswith("tr-") and _has_another_trade(query, one))
    )
    return -table["another_firm"] if small or _ends_otherwise(hypothesis, entry.entity, one, query) else 0.0


def _is_shop(query: Parts, one: Comparison) -> bool:
    """Whether a query has a word for a shop or a pharmacy that a name has not: Kızılay Eczanesi."""
    added = {fold(step.query or "") for step in one.evidence if step.kind == "added"}
    return bool(added) and any(
        span.keys & sort_group("retail") and added.issuperset(query.words[span.first : span.last + 1])
        for span in terms_in(query.words)
    )


def _keeps_no_shop(entity: Entity, one: Comparison) -> bool:
    """Whether an institution is no company that may have shops, or is called by more than a query has."""
    if entity.kind == "facility" or any(step.kind == "omitted" for step in one.evidence):
        return True
    return suits(_COMPANY, sorts_of(entity, "organisation"), "organisation") is False


def _plays_another_sport(entity: Entity, form: str) -> bool:
    """Whether a club's names say another sport than the form beside a query's name: ФК «Зенит» is no БК «Зенит».

    A sports club may play anything.
    """
    if not form.endswith(_OF_CLUB) or form == _OF_ANY_SPORT:
        return False
    own = {key for name in entity.names for key in _forms(name.text) if key.endswith(_OF_CLUB)}
    return bool(own) and own.isdisjoint((form, _OF_ANY_SPORT))


def _is_no_firm(entity: Entity, query: Parts, form: Liability) -> bool:
    """Whether an institution is no company, nor known by such a legal form, and the query does not say what it is."""
    if _has_head(query.words) or len(_forms(query.shown)) > 1:
        return False
    if any(liability(key) is not None for name in entity.names for key in _forms(name.text)):
        return False
    if entity.kind == "facility":
        return form == _LIMITED
    said = sorts_of(entity, "organisation")
    if not said.isdisjoint(sort_group("no-business")):
        return True
    if form != _LIMITED:
        return False
    return suits(_COMPANY, said, "organisation") is False or not noun_sorts(entity).isdisjoint(sort_group("club"))


def _has_head(words: tuple[str, ...]) -> bool:
    """Whether a word among others says of what sort their bearer is; the Kremlin is called by no more than that."""
    return any("head" in span.roles and span.last - span.first + 1 < len(words) for span in terms_in(words))


def _forms(name: str) -> frozenset[str]:
    return all_forms([*words_of(name)])


def _is_called_more(entity: Entity, query: Parts, one: Comparison) -> bool:
    """Whether an institution is called by a query's word only with another that says what it is: Газета «Правда»."""
    if _says_what_it_is(query):
        return False
    if any(step.kind == "omitted" for step in one.evidence):
        return True
    asked = _naming(query)
    alone = with_more = False
    for name in entity.names:
        if script(name.text) != script(query.shown):
            continue
        known = parts(name.text, entity.kind)
        if _naming(known) == asked:
            alone = alone or len(known.words) == len(asked) or known.legal_form is not None
            with_more = with_more or len(known.words) > len(asked)
    return with_more and not alone


def _says_what_it_is(query: Parts) -> bool:
    """Whether a query has a word that designates its bearer: Авиакомпания «Победа»."""
    return any(part.role not in (*NAMING, SORT) for part in query.parts)


def _naming(name: Parts) -> tuple[str, ...]:
    return tuple([part.text for part in name.parts if part.role in NAMING])


def _is_of_another_state(entity: Entity, form: str) -> bool:
    """Whether a form that no language translates is of a state that an institution is not of: Koç GmbH."""
    country = country_of_form(form)
    if country is None or is_translated(form):
        return False
    return bool(entity.countries) and country not in entity.countries


def _has_another_trade(query: Parts, one: Comparison) -> bool:
    """Whether a small Turkish firm says to do what an institution's name does not: Limak Gıda Ltd. Şti."""
    trades = {part.text for part in query.parts if part.role == SORT}
    return any(step.kind == "added" and fold(step.query or "") in trades for step in one.evidence)


def _ends_otherwise(hypothesis: Hypothesis, entity: Entity, one: Comparison, query: Parts) -> bool:
    """Whether a name in Latin letters has another ending than an institution's beside a legal form: Gazproma Ltd."""
    if script(hypothesis.text) != LATIN or len(_naming(query)) != 1:
        return False
    if any(step.kind in INFLECTIONS and "'" not in (step.query or "") for step in hypothesis.evidence):
        return True
    respelt = [fold(step.query) for step in one.evidence if step.kind in ERRORS and step.query is not None]
    if not respelt:
        return False
    known = {word for name in entity.names for word in words_of(name.text)}
    return any(_has_longer_ending(*sorted((word, other), key=len)) for word in respelt for other in known - {word})


def _has_longer_ending(short: str, long: str) -> bool:
    """Whether a word is another with an ending that makes no adjective of it: Izhevskiy is but how Izhevsk has it."""
    if adjective_ending(long) is not None:
        return False
    return _SHORTEST_STEM <= len(short) < len(long) <= len(short) + _LONGEST_ENDING and long.startswith(short)
