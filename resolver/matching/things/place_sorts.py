"""Words for the sort of a landform or a street, of which each language has its own: река Чорох, Çoruh Nehri."""

from __future__ import annotations

from functools import cache, lru_cache

from resolver.language.names.institutions import kindred, terms, terms_in
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.sorts import said_alike, sort_keys
from resolver.language.scripts.folding import fold


@cache
def _keys() -> frozenset[str]:
    """The sorts of landforms and streets: settlements' words go without saying, and those of regions tell two apart."""
    return sort_keys("place") - sort_group("settlement", "region", "district") | sort_group("street")


@lru_cache(maxsize=1 << 12)
def _sorts(word: str) -> frozenset[str]:
    """What a folded word may say in some language that a place is: river, mountain, street."""
    own = frozenset(key for span in terms_in((word,)) for key in span.keys & _keys())
    alike = frozenset[str]().union(*(said_alike(key, "place") | kindred().get(key, frozenset()) for key in own))
    return own | alike & _keys()


@lru_cache(maxsize=1 << 12)
def are_words_for_sorts(first: str, second: str) -> bool:
    """Whether two folded words say of the same sort of landform or street that something is: река, nehri."""
    return not _sorts(first).isdisjoint(_sorts(second))


@lru_cache(maxsize=1 << 10)
def words_for_sort(word: str) -> tuple[str, ...]:
    """What else names have for a folded word for a sort of landform or street; none for other words."""
    forms = (form for key in sorted(_sorts(word)) for _, forms in terms()[key].forms for form in forms)
    return tuple(dict.fromkeys(fold(form) for form in forms if " " not in form))
