"""Turkish adjectives of countries that an apostrophe parts from the name: ABD'li forvet is American, as Amerikalı is.

A town's or a party's name remains one: Amasra'lı ressam, CHP'li üye.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.entries import Entry

_FROM = "derivational-li"


def origins_parted(spans: Sequence[Span], homes: Homes) -> tuple[list[Span], list[tuple[int, Entry]]]:
    """The spans that are no such adjectives, and the tokens that end those adjectives, with the countries."""
    names: list[Span] = []
    adjectives: list[tuple[int, Entry]] = []
    for span in spans:
        if _is_origin(span) and homes.is_country(span.entry.entity):
            adjectives.append((span.last, span.entry))
        else:
            names.append(span)
    return names, adjectives


def _is_origin(span: Span) -> bool:
    """Whether a name has the suffix of what is from there, whatever stands behind that: ABD'li, ABD'lilerin."""
    if not span.suffix.startswith("l"):
        return False
    return any(step.kind == "suffix" and (step.detail or "").split("+")[0] == _FROM for step in span.evidence)
