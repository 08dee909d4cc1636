"""Two things that share the noun for their sort: Хмельницької та Рівненської АЕС are two plants.

The noun stands behind the second name alone, and the first is an adjective.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer.entity import Name
from resolver.annotation.forms import Forms
from resolver.annotation.plans import Plans
from resolver.annotation.scene import Candidate, Place
from resolver.annotation.span import THING, Span
from resolver.annotation.tokens import Tokens
from resolver.entries import Entry
from resolver.matching.evidence import Evidence

_AND = {"ru": frozenset(("и", "или")), "uk": frozenset(("та", "і", "й", "або", "чи"))}
_ADJECTIVE_AND_NOUN = 2
_SCORE = 0.9


def with_shared_heads(places: Sequence[Place], tokens: Tokens, plans: Plans, forms: Forms) -> list[Place]:
    """The places of things that have their noun behind the next name, which is one of the places given."""
    joining = _AND.get(forms.lang)
    if joining is None:
        return []
    taken = {at for one in places for at in range(one.candidates[0].span.first, one.candidates[0].span.last + 1)}
    found: list[Place] = []
    for place in places:
        span = place.candidates[0].span
        at = span.first - _ADJECTIVE_AND_NOUN
        if span.words != _ADJECTIVE_AND_NOUN or span.last != span.first + 1 or span.entry.entity.kind == "person":
            continue
        if at < 0 or at in taken or tokens.texts[at + 1] not in joining or not tokens.texts[at].istitle():
            continue
        if tokens.gaps[at + 1] != " " or tokens.gaps[span.first] != " " or tokens.gaps[span.last] != " ":
            continue
        known = {one.entry.entity.id: one for one in _before(at, span, tokens, plans, forms)}
        if len(known) == 1:
            (own,) = known.values()
            found.append(Place(own.start, own.end, [Candidate(own, 0.0, list(own.evidence))], [_SCORE]))
    return found


def _before(at: int, span: Span, tokens: Tokens, plans: Plans, forms: Forms) -> Iterator[Span]:
    """The spans of what a word and a later span's noun name together, of the kind that the later one is of."""
    nouns = forms.hits(tokens.texts[span.last])
    start = tokens.starts[at]
    for word, hit in forms.hits(tokens.texts[at]).items():
        for noun in nouns:
            for one in plans.of(word).longer.get(noun, ()):
                if len(one.words) != _ADJECTIVE_AND_NOUN or one.conditional:
                    continue
                entity = one.entry.entity
                if entity.kind == span.entry.entity.kind and entity.id != span.entry.entity.id:
                    evidence = (hit.evidence or Evidence("exact", None, None, one.entry.name.text),)
                    end = start + hit.length
                    # a short name that the gazetteer lacks, which normalising leaves alone
                    name = Name(one.entry.name.text.partition(" ")[0], one.entry.name.lang, "short")
                    own = Entry(entity, name, name.text)
                    yield Span(at, at, start, end, own, THING, hit.cost, evidence, readings=hit.readings)
