"""Clubs and universities that a document calls by a word of a name it has used: Efes, after Anadolu Efes, or Bilkent.

A university is called by the word before its sort, where that is nothing else's name. A club's word is the first or
the last one; where it is the town that the club is at home in, or a place better known than the club, it is the place,
and where the text tells near it of the sport of another club, it is that one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from gazetteer.entity import Entity
from resolver.annotation.bodies.sports import is_club, is_its_sport_near
from resolver.annotation.places.called_so import is_somebodys
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Stretch, told_for_short
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.common_words import common_words
from resolver.language.names.institutions import terms_in
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence

_SHORTEST = 4
_NAME_AND_SORT = 2
_UNIVERSITY = "university"


def clubs_alone(
    tokens: Tokens, chosen: Sequence[Stretch], forms: Forms, homes: Homes, is_name: Callable[[str], bool]
) -> list[Stretch]:
    """The stretches where a word of a club's or a university's name stands for the only one that was named by it.

    ``is_name`` tells the folded names that the gazetteer lists.
    """
    only = _only(chosen, lambda word: not (is_name(word) or is_somebodys(word) or word in common_words(forms.lang)))
    if not only:
        return []
    spans = {at: stretch.candidates[0].span for stretch in chosen for at in stretch.candidates[0].span.tokens}
    found: list[Stretch] = []
    for at in tokens.capitals:
        text = tokens.texts[at]
        if not text[0].isupper():
            continue
        hits = forms.hits(text)
        word = next((one for one in hits if one in only), None)
        if word is None:
            continue
        last, full, shown = only[word]
        hit = hits[word]
        taken = spans.get(at)
        if last >= at or (taken is not None and not _gives_way(taken, full.entity, homes)):
            continue
        if taken is not None and is_its_sport_near(taken, tokens, forms.lang):
            continue
        if hit.readings or not _stands_alone(tokens, at, spans):
            continue
        evidence = [] if hit.evidence is None else [hit.evidence]
        evidence.append(Evidence("omitted", None, text, full.name.text))
        found.append(told_for_short(tokens, at, hit, (full, shown), evidence))
    return found


def _only(chosen: Sequence[Stretch], is_own: Callable[[str], bool]) -> dict[str, tuple[int, Entry, str]]:
    """The words that clubs and universities are called by, each of one alone, with where that was first named.

    ``is_own``: whether a folded word is nothing else's name.
    """
    named: dict[str, dict[str, tuple[int, Entry, str]]] = {}
    for stretch in chosen:
        span = stretch.candidates[0].span
        if span.words == 1 or span.entry.entity.kind != "organisation":
            continue
        for word in _words_of(span.entry, is_own):
            if (len(word) >= _SHORTEST or word.isupper()) and not terms_in((fold(word),)):
                bearers = named.setdefault(fold(word), {})
                bearers.setdefault(span.entry.entity.id, (span.last, span.entry, word))
    return {word: next(iter(clubs.values())) for word, clubs in named.items() if len(clubs) == 1}


def _words_of(entry: Entry, is_own: Callable[[str], bool]) -> Iterable[str]:
    """The words of a name of several by which a club or a university is called for short."""
    shown = split(entry.name.text)
    if is_club(entry.entity):
        return dict.fromkeys((shown[-1], shown[0]))
    if len(shown) != _NAME_AND_SORT or all(_UNIVERSITY not in term.keys for term in terms_in((fold(shown[1]),))):
        return ()
    return shown[:1] if is_own(fold(shown[0])) else ()


def _gives_way(span: Span, club: Entity, homes: Homes) -> bool:
    """Whether what was chosen for a word is another club, or a place less known where the club is not at home."""
    place = span.entry.entity
    if span.words == 1 and place.id != club.id and is_club(place):
        return True
    if place.kind != "place" or span.words > 1 or homes.is_country(place):
        return False
    if not {place.id, *place.related}.isdisjoint(club.related):
        return False  # its town, or a district of it
    return place.prominence < club.prominence


def _stands_alone(tokens: Tokens, at: int, spans: Mapping[int, Span]) -> bool:
    """Whether no other capitalised word beside a token makes a longer name of it, but for other names and openings."""
    before = tokens.texts[at - 1] if at and tokens.gaps[at] in {" ", "-"} else ""
    if before[:1].isupper() and at - 1 not in spans and not tokens.opens_sentence(at - 1):
        return False
    behind = tokens.texts[at + 1] if at + 1 < len(tokens) and tokens.gaps[at + 1] in {" ", "-"} else ""
    return not behind[:1].isupper() or at + 1 in spans or folded(behind).isdecimal()
