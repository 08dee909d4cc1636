"""Institutions by a long name with the short one beside it: Nükleer Düzenleme Kurumu (NDK), NNEGC "Energoatom"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazetteer.entity import INSTITUTIONS
from resolver.descriptions import heads_of
from resolver.index import Index
from resolver.language.names.institutions import TermSpan, country_of, terms_in
from resolver.language.names.term_words import words_of
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypotheses import itself
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, keep_better
from resolver.ranking.precedence import SURE
from resolver.ranking.weighing import Weighing

_BESIDE = re.compile(
    r"^(?P<long>[^()«»“”\"]{5,}?)\s*[(«“\"](?P<short>[^()«»“”\",]{2,24})[)»”\"](?P<behind>(?:,|\s).*)?$"
)
_LONGEST_ACRONYM = 5


def _heads(spans: Sequence[TermSpan]) -> frozenset[str]:
    return frozenset(key for span in spans if "head" in span.roles for key in span.keys)


def _says_more(one: Candidate) -> bool:
    """Whether a query has a word that a name has not: Federal Security Service (SBU) is another body's long name."""
    return any(step.kind == "added" for step in one.evidence)


def weigh_short_forms(
    name: str, kind: str | None, best: dict[str, Candidate], index: Index, weighing: Weighing
) -> None:
    """Put into ``best`` the bodies and buildings whose short name stands beside a longer one that suits it."""
    found = _BESIDE.match(name)
    if found is None:
        return
    table = weights().known
    words = words_of(found["long"])
    spans = terms_in(words)
    if not spans or any(one.kind == "place" for one in index.bearers(found["short"])):
        return  # Русский музей (Ленинград) says where the museum is
    heads = _heads(spans)
    countries = {country for span in spans if span.is_country for country in span.countries}
    behind = country_of((found["behind"] or "").strip(" ,"))
    countries |= {behind} if behind else set()
    short: dict[str, Candidate] = {}
    weighing.add([itself(found["short"])], kind, short)
    long: dict[str, Candidate] = {}
    weighing.add([itself(found["long"])], kind, long)
    sure = {identifier for identifier, one in long.items() if one.log_odds >= SURE}
    anothers = bool(sure) and sure.isdisjoint(short)
    agreed: set[str] = set()
    for identifier, one in short.items():
        entity = one.entry.entity
        if entity.kind not in INSTITUTIONS or one.log_odds < table["short_clear"]:
            continue
        if countries and entity.countries and countries.isdisjoint(entity.countries):
            continue
        other = long.get(identifier)
        near = other is not None and other.log_odds > table["long_near"] and not (anothers and _says_more(other))
        if other is not None and near:
            agreed.add(identifier)
            one.log_odds = max(one.log_odds, other.log_odds) + table["short_agrees"]
        if near or (len(found["short"]) > _LONGEST_ACRONYM and not heads.isdisjoint(heads_of(entity))):
            one.evidence += (Evidence("alias", None, one.entry.text),)
            keep_better(one, best)
    for identifier in short.keys() & best.keys() if agreed else ():
        if identifier not in agreed:
            best[identifier].log_odds -= table["short_agrees"]  # NDK may be others, but not beside its long name
