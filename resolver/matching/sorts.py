"""What words say that only one of two organisations' names has: of what sort it is, or what it deals with."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.language.names.designations import DESIGNATION, SORT
from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.matching.part import Part


def only_say_its_sort(left_query: Sequence[Part], left_name: Sequence[Part]) -> bool:
    """Whether words that only one of two names has say no more than of what sort an organisation is.

    They may differ in what designates it (Wagner Group, ЧВК «Вагнер»), but not in what describes it besides
    (Строительная компания, Транспортная компания).
    """
    left = [{part.role for part in parts if part.text not in function_words()} for parts in (left_query, left_name)]
    return any(left) and all(roles <= {DESIGNATION, SORT} for roles in left) and SORT not in left[0] & left[1]


def say_its_field(words: tuple[str, ...], left: Sequence[Part]) -> bool:
    """Whether those of a name's folded words that are left say what a body deals with: İstanbul Teknik Üniversitesi."""
    of_left = {part.text for part in left}
    return any(
        "domain" in span.roles and of_left.issuperset(words[span.first : span.last + 1]) for span in terms_in(words)
    )
