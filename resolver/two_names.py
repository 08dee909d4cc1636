"""Two names compared by their words alone, as they stand and by what they may be inflected from, either way round."""

from __future__ import annotations

from resolver.language.names.person_marks import generation
from resolver.language.names.surnames import world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison, compared
from resolver.matching.evidence import INFLECTIONS, Evidence
from resolver.matching.forms.hypotheses import base_forms, itself, strained
from resolver.matching.forms.hypothesis import Hypothesis
from resolver.matching.part import Parts, written_words
from resolver.matching.parts import parts
from resolver.matching.persons.frequency import is_misspelt_family
from resolver.matching.persons.given import CLEARLY_GIVEN, is_given
from resolver.matching.things.known_places import names_another_place
from resolver.matching.things.named_like_states import is_declined_alone
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.precedence import SURE

_LISTED = "listed_family"
"""The term for a family name that is one of its own and no spelling of the other."""

Found = tuple[float, tuple[Evidence, ...]]
"""The log-odds that two names are one's, and the evidence."""


def either_way(first: str, second: str, chosen: str) -> Found:
    """The log-odds of two names of a kind, and the evidence, the better way round."""
    best: Found | None = None
    for query, name in ((first, second), (second, first)):
        known = parts(name, chosen)
        options = [itself(query)]
        odds, evidence = weighed(options[0].text, known, chosen)
        if odds < SURE:
            another = chosen == "place" and names_another_place(parts(query, chosen).words, known.words)
            for hypothesis in base_forms(query):
                if chosen == "person" and not (hypothesis.for_persons and _is_no_nominative(query, hypothesis)):
                    continue
                if chosen == "organisation" and (hypothesis.langs or is_declined_alone(hypothesis)):
                    continue  # Lady Mariam is no "my Lady Maria", Sea Princess no Sea Prince's
                more, steps = weighed(hypothesis.text, known, chosen)
                more -= weights().known["inflected_error"] if strained(steps) else 0.0
                more -= hypothesis.cost_for(chosen)
                more += weights().of_two({"known_place": 1.0}) if another else 0.0  # Kolomna is no Kolomn's
                if more > odds:
                    odds, evidence = more, hypothesis.evidence + steps
        if best is None or odds > best[0]:
            best = (odds, evidence)
    assert best is not None
    return _of_two_families(first, second, best) if chosen == "person" else best


def _of_two_families(first: str, second: str, found: Found) -> Found:
    """What has been found, or less where just one of two family names is listed as one of its own: Yelkin, Yeltsin.

    A comparison sees in the first name alone that it is no spelling of the second; a listed name may as well be what
    the second one is, but for a typing error.
    """
    if not any(step.kind == "similar" for step in found[1]):
        return found
    one, other = parts(first, "person"), parts(second, "person")
    told = [compared(query, name).terms or {} for query, name in ((one, other), (other, one))]
    listed = max(terms.get(_LISTED, 0.0) for terms in told)
    if not listed or all(_LISTED in terms for terms in told):
        return found
    if any(is_misspelt_family(part.text) for part in (*one.family, *other.family)):
        return found
    return found[0] + weights().persons[_LISTED] * listed, found[1]


def weighed(query: str, name: Parts, kind: str) -> Found:
    """The log-odds that two names of a kind are one's, compared as they stand, and the evidence."""
    one: Comparison = compared(parts(query, kind), name)
    more = weights().of_two(one.terms) if kind in ("person", "place") and one.terms else 0.0
    return one.log_odds + more, one.evidence


def _is_no_nominative(query: str, hypothesis: Hypothesis) -> bool:
    """Whether a person's name has a word that is inflected for sure, where it would be: Мединского, not Oleksandra.

    Lists have names in the nominative. A word is none for sure that is a given name or a surname as it stands, or a
    woman's surname: Oleksandra Kravchenko, James Harrison, А. Петрова.
    """
    if any(step.kind not in INFLECTIONS for step in hypothesis.evidence):
        return True
    words, bases = written_words(query), written_words(hypothesis.text)
    if len(words) != len(bases):
        return True
    return any(
        word != base and not (_stands(fold(word)) or feminine_of(fold(word)))
        for word, base in zip(words, bases, strict=True)
    )


def _stands(word: str) -> bool:
    """Whether a folded word is a given name, a surname or a mark of a generation as it stands."""
    return is_given(word, CLEARLY_GIVEN) or word in world_surnames() or generation(word) is not None
