"""An acronym with the ending of a case behind a hyphen: NATO-nun, НАТО-ның, NATO-ban, SBU-a."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from resolver.language.inflection.western import cases
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypothesis import COSTS, Hypothesis

_SHORTEST = 3
"""Letters of the shortest acronym: two are initials or a word's, DJ-s."""

_HYPHENED = re.compile(r"(?<=[^\W\d_]{2})[-\u2010\u2011]([^\W\d_]{1,6})$")


def hyphened_endings(text: str) -> Iterator[Hypothesis]:
    """The acronyms that a text is in a case of, in whatever language: what is written small behind them is no name."""
    match = _HYPHENED.search(text)
    case = None if match is None else _endings().get(match[1])
    if match is None or case is None:
        return
    base = text[: match.start()]
    acronym = base.rpartition(" ")[2]
    if acronym.isupper() and len(acronym) >= _SHORTEST:
        yield Hypothesis(base, COSTS["western"], (Evidence("case", case, text, base),))


@cache
def _endings() -> dict[str, str]:
    """The endings that leave a word as it is, each with the first language and case that has it: ``az-genitive``."""
    found: dict[str, str] = {}
    for (lang, case, _), endings in cases().items():
        for ending, bases in endings:
            if "" in bases:
                found.setdefault(ending, f"{lang}-{case}")
    return found
