"""What the names of two institutions share in meaning: terms in two languages, an acronym and what it stands for."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import script
from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.matching.pairing import PartPair, Terms, add
from resolver.matching.part import Part, Parts
from resolver.matching.things.institutions import Agreement, compared_institutions
from resolver.matching.things.modifiers import is_generic
from resolver.matching.weights import weights

_SHORTEST_ACRONYM = 3
_MOST_IN_MEANING = 4
"""Words that agree in meaning and count: a dozen of them do not outweigh the one that differs."""

_MOST_BESIDE_OTHERS = 1.2
"""How many do, less the sounds that agree besides, where a word is left that only one of the names has."""

_BODIES = frozenset(("head", "domain"))
"""Roles of the terms that say what sort of body an institution is, or what it does."""


@lru_cache(maxsize=1 << 14)
def _agreement(first: tuple[str, ...], second: tuple[str, ...]) -> Agreement | None:
    return compared_institutions(first, second)


def shared_meaning(query: Parts, name: Parts) -> Agreement | None:
    """What two names of institutions share in meaning; None where they share and contradict nothing."""
    found = _agreement(query.words, name.words)
    if found is not None and found.how == "acronym" and _length_of_acronym(found, query, name) < _SHORTEST_ACRONYM:
        return None  # Орхан Памуков is not ОП
    if found is not None and found.how == "acronym" and _is_no_acronym(found, query, name):
        return None  # nor is Акр
    if found is not None and found.how == "acronym" and not _says_what_it_is(found, query):
        return None  # nor is Сергей Анатольевич Прибытков the САП
    if found is not None and not found.conflict and _are_bodies_of_two_sorts(found, query, name):
        return replace(found, conflict=True)
    return found if found is not None and (found.covered_first or found.conflict) else None


def _are_bodies_of_two_sorts(shared: Agreement, query: Parts, name: Parts) -> bool:
    """Whether names agree in acronyms of one length that are for two sorts of one body: ОКБ, МКБ."""
    covered = ((shared.covered_first, query.parts), (shared.covered_second, name.parts))
    acronyms = [{parts[at].shown for at in places if _is_written_as_acronym(parts[at])} for places, parts in covered]
    if not all(len(found) == 1 for found in acronyms):
        return False
    (first,), (second,) = acronyms
    if first == second or len(first) != len(second) or script(first) != script(second):
        return False
    keys = [frozenset(key for span in terms_in((fold(word),)) for key in span.keys) for word in (first, second)]
    return all(keys) and keys[0] != keys[1]


def _is_written_as_acronym(part: Part) -> bool:
    return _SHORTEST_ACRONYM <= len(part.shown) < 2 * _SHORTEST_ACRONYM and part.shown.isupper()


def _says_what_it_is(shared: Agreement, query: Parts) -> bool:
    """Whether the query is the acronym itself, or one of the words that it stands for says what sort of body it is."""
    words = tuple([query.words[at] for at in sorted(shared.covered_first)])
    said = (word for span in terms_in(words) if span.roles & _BODIES for word in words[span.first : span.last + 1])
    return len(words) == 1 or any(not is_generic(word) for word in said)


def _is_no_acronym(shared: Agreement, query: Parts, name: Parts) -> bool:
    """Whether the word taken for an acronym is three letters of which the first alone is a capital."""
    covered = ((shared.covered_first, query.parts), (shared.covered_second, name.parts))
    shown = [parts[at].shown for places, parts in covered if len(places) == 1 for at in places]
    return any(len(word) <= _SHORTEST_ACRONYM and word.istitle() for word in shown)


def _length_of_acronym(shared: Agreement, query: Parts, name: Parts) -> int:
    """How many letters the acronym has by which two names agree."""
    if {0, 1} <= shared.covered_first | shared.covered_second and 0 in shared.covered_first & shared.covered_second:
        return _SHORTEST_ACRONYM  # ТД «Север» and Торговый дом «Север» begin alike
    covered = ((shared.covered_first, query.words), (shared.covered_second, name.words))
    lengths = [len(words[at]) for places, words in covered if len(places) == 1 for at in places]
    return min(lengths, default=_SHORTEST_ACRONYM)


def is_covered(one: PartPair, shared: Agreement) -> bool:
    """Whether two words that agree in sound agree in meaning as well."""
    return one.query in shared.covered_first and one.name in shared.covered_second


def telling(one: Parts, told: set[int]) -> set[int]:
    """The words of a name that agree with none of the other's, and are more than `of` or `the`."""
    return {at for at, part in enumerate(one.parts) if at not in told and part.text not in function_words()}


def add_meaning(terms: Terms, shared: Agreement, left_query: set[int], left_name: set[int]) -> None:
    """Add what words say that agree in meaning and not in sound, or contradict one another."""
    words = min(len(shared.covered_first & left_query), len(shared.covered_second & left_name))
    if shared.conflict:
        add(terms, "conflict")
    elif words:
        acronym = shared.how == "acronym"
        add(terms, "acronym" if acronym else "meaning", 1 if acronym else min(words, _MOST_IN_MEANING))


def limit_meaning(terms: Terms) -> None:
    """Let words that agree in meaning say no more than words that agree in sound do, as a word is left beside them.

    Moscow State University is no more Московский государственный лингвистический университет than Moscow State
    Linguistic University is.
    """
    if "meaning" in terms:
        table = weights()
        said = terms.get("sounds", 0.0) / table.shape["sounds_limit"]
        terms["meaning"] = min(terms["meaning"], _MOST_BESIDE_OTHERS * max(0.0, 1.0 - said))


def steps_of_meaning(shared: Agreement, query: Parts, name: Parts) -> list[Evidence]:
    """The step by which two names agree in meaning, or contradict one another."""
    kind: EvidenceKind = "contradiction" if shared.conflict else "acronym" if shared.how == "acronym" else "term"
    asked = " ".join(query.parts[at].shown for at in sorted(shared.covered_first))
    known = " ".join(name.parts[at].shown for at in sorted(shared.covered_second))
    return [Evidence(kind, "institution" if shared.conflict else shared.how, asked or query.shown, known or name.shown)]
