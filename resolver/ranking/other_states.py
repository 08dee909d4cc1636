"""Words of a query that name a state, or another body's, beside the name of an institution."""

from __future__ import annotations

from gazetteer.entity import INSTITUTIONS
from resolver.entries import Entry
from resolver.index.states import StateNames
from resolver.language.names.home_bodies import is_home_body
from resolver.language.names.institutions import is_all_terms, terms_in
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison
from resolver.matching.forms.hypotheses import base_forms
from resolver.matching.weights import weights


def what_states_say(states: StateNames, entry: Entry, one: Comparison, asked: tuple[str, ...]) -> float:
    """What a country's name that only the query has says: the entity's own is free, another one is another's.

    ``asked`` are the query's folded words. Where they name a body that every state has, and no state, in a foreign
    language, they mean the reader's: the Consiglio di Stato is no council of state that the gazetteer has.

    Beside a name that says no more than what sort of body it is, any other word is another's: the ministère
    bolivien de la Défense is no Ministry of Defence that the gazetteer has.
    """
    added = [step.query for step in one.evidence if step.kind == "added" and step.query]
    total = 0.0
    if entry.entity.kind in INSTITUTIONS and entry.entity.countries and asked != entry.parts.words:
        total -= weights().known["home_body"] if is_home_body(asked) else 0.0
    if added and entry.entity.kind == "organisation" and is_all_terms(entry.parts.words):
        told = [shown for shown in added if not states.countries_of(shown) and not terms_in((fold(shown),))]
        total -= weights().known["other_bearer"] if told else 0.0
    for shown in added if entry.entity.countries else ():
        countries = states.countries_of(shown) or _inflected(shown, states) or _of_term(shown, states)
        if countries:
            own = not countries.isdisjoint(entry.entity.countries)
            total += (
                weights().known["own_state"]
                if own and entry.entity.kind != "place"
                else -weights().known["other_state"]
            )
    return total


def _inflected(word: str, states: StateNames) -> frozenset[str]:
    """The countries that a word names in a case of another language: Centralna Komisja Wyborcza Albanii."""
    return next((found for one in base_forms(word) if (found := states.countries_of(one.text))), frozenset())


def _of_term(word: str, states: StateNames) -> frozenset[str]:
    """The states of today that a word names as a term of institutions, romanised or not: Ukrainy, but not СССР."""
    countries = (country for span in terms_in((fold(word),)) for country in span.countries)
    return frozenset(code for country in countries for code in states.with_code(country))
