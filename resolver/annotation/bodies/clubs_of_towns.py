"""Clubs whose own name stands in quotation marks and their town behind: «Маккаби» из Тель-Авива, «Маккаби» (Хайфа).

The gazetteer has the two as one name, which alone does not say that the club is called by the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolver.annotation.bodies.club_towns import town_behind
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.plans.names import NamePattern, Plans
from resolver.annotation.spans.stretch import Stretch, told_for_short
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import DECLINING
from resolver.language.scripts.quotation_marks import OPENING
from resolver.matching.evidence import Evidence


def clubs_of_towns(tokens: Tokens, chosen: Sequence[Stretch], plans: Plans, forms: Forms) -> list[Stretch]:
    """The stretches of such clubs in a Russian or a Ukrainian text, where nothing was chosen for what is quoted."""
    if forms.lang not in DECLINING:
        return []
    quoted = [at for at in tokens.capitals if tokens.gaps[at][-1:] in OPENING and tokens.in_quotes(at, at)]
    if not quoted:
        return []
    taken = {at for stretch in chosen for at in stretch.candidates[0].span.tokens}
    found: list[Stretch] = []
    for at in quoted:
        if at in taken:
            continue
        town = town_behind(tokens, at, forms.lang)
        if town is None:
            continue
        known = {one.entry.entity.id: (one, hit) for one, hit in _named(at, town, tokens, plans, forms)}
        if len(known) == 1:
            ((named, hit),) = known.values()
            full = named.entry.name.text
            evidence = (hit.evidence or Evidence("omitted", None, tokens.texts[at], full),)
            found.append(told_for_short(tokens, at, hit, (named.entry, full.partition(" ")[0]), evidence))
    return found


def _named(at: int, town: int, tokens: Tokens, plans: Plans, forms: Forms) -> Iterator[tuple[NamePattern, Hit]]:
    """The names of clubs that a quoted word and the words from the town's on make together."""
    behind = forms.hits(tokens.texts[town])
    for word, hit in forms.hits(tokens.texts[at]).items():
        for second in behind:
            for one in plans.of(word).longer.get(second, ()):
                rest = one.words[2:]
                places = range(town + 1, min(town + 1 + len(rest), len(tokens)))
                if one.conditional or not is_club(one.entry.entity) or len(places) < len(rest):
                    continue
                if all(key in forms.hits(tokens.texts[place]) for key, place in zip(rest, places, strict=True)):
                    yield one, hit
