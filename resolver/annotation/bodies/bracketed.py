"""Acronyms that a document itself explains: `Союз садоводов Поволжья (ССП)`, and ССП from then on."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.bodies.unions import is_explained
from resolver.annotation.spans.span import THING, Span
from resolver.annotation.spans.stretch import Stretch, told
from resolver.annotation.words.tokens import Token, Tokens, folded
from resolver.entries import Entry
from resolver.language.names.acronyms import is_of
from resolver.language.names.term_words import words_of
from resolver.language.names.works import common_acronyms
from resolver.language.scripts.letters import script
from resolver.matching.evidence import Evidence

_KINDS = ("organisation", "facility")


def bracketed(tokens: Tokens, chosen: Sequence[Stretch], lang: str) -> list[Stretch]:
    """The stretches of acronyms that stand in brackets right behind an organisation's name, and of their repetition.

    Only acronyms that nothing else was chosen for count, of names that have several words.
    """
    explained: dict[str, tuple[int, Entry]] = {}
    spans = [stretch.candidates[0].span for stretch in chosen]
    for span in spans:
        at = span.last + 1
        if (
            span.words > 1
            and span.entry.entity.kind in _KINDS
            and is_explained(tokens, at)
            and _may_be(tokens, span, lang)
        ):
            explained.setdefault(tokens.texts[at], (at, span.entry))
    if not explained:
        return []
    taken = {at for span in spans for at in span.tokens}
    return [
        _stretch(tokens[at], at, explained[text][1])
        for at, text in enumerate(tokens.texts)
        if text in explained and at not in taken and at >= explained[text][0]
    ]


def _may_be(tokens: Tokens, span: Span, lang: str) -> bool:
    """Whether the acronym in brackets behind a name may be its own: a word of the name begins as it does.

    Institute of Mechanics of the Academy of Sciences (IM) is no Academy.
    """
    acronym = folded(tokens.texts[span.last + 1])
    if acronym in common_acronyms(lang):
        return False  # Саратовский нефтеперерабатывающий завод (НПЗ)
    words = [folded(tokens.texts[at]) for at in span.tokens]
    if any(word[0] == acronym[0] for word in words) or script(acronym) != script(words[0]):
        return True
    return any(is_of(acronym, words_of(name.text)) for name in span.entry.entity.names)


def _stretch(token: Token, at: int, entry: Entry) -> Stretch:
    evidence = [Evidence("acronym", None, token.text, entry.name.text)]
    span = Span(
        first=at, last=at, start=token.start, end=token.end, entry=entry, form=THING, cost=0.0, evidence=tuple(evidence)
    )
    return told(span, evidence)
