"""Names of bodies that every state has, and a body of no state besides: the Security Council."""

from __future__ import annotations

from functools import lru_cache

from resolver.language.names.institutions import is_all_terms, terms_in
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.term_words import words_of

_DOMAIN = "domain"
_HEAD = "head"


@lru_cache(maxsize=1 << 12)
def is_of_every_state(name: str) -> bool:
    """Whether a name says what sort of public body it is, what of, and no more: neither whose, nor a world's."""
    words = words_of(name)
    spans = terms_in(words)
    heads = [span for span in spans if _HEAD in span.roles]
    if len(heads) != 1 or sort_group("public-body").isdisjoint(heads[0].keys) or not is_all_terms(words):
        return False
    return all(span is heads[0] or _DOMAIN in span.roles for span in spans) and len(spans) > 1


@lru_cache(maxsize=1 << 12)
def has_heads_of_states(name: str) -> bool:
    """Whether all heads of a name are of public bodies: of the Security Council, but not of that of the UN."""
    heads = (span for span in terms_in(words_of(name)) if _HEAD in span.roles)
    return all(not sort_group("public-body").isdisjoint(span.keys) for span in heads)
