"""How Russian, Ukrainian, Turkish and English names change in a sentence: to recognise them, and to write them.

`analyse`, `strip_suffixes` and `english_forms` go from a word of a text to the base forms that it may have; `decline`,
`inflect_name` and `attach_suffix` go back. None of them needs a dictionary: paradigms are tables in `data/`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resolver.language.inflection.agreement import inflect_name
    from resolver.language.inflection.analysis import analyse
    from resolver.language.inflection.declension import decline
    from resolver.language.inflection.english import english_forms
    from resolver.language.inflection.grammar import (
        Analysis,
        Case,
        EnglishForm,
        Gender,
        Kind,
        NameKind,
        Number,
        Reading,
        Suffixed,
    )
    from resolver.language.inflection.harmony import attach_suffix
    from resolver.language.inflection.turkish import strip_suffixes, takes_suffixes

__all__ = [
    "Analysis",
    "Case",
    "EnglishForm",
    "Gender",
    "Kind",
    "NameKind",
    "Number",
    "Reading",
    "Suffixed",
    "analyse",
    "attach_suffix",
    "decline",
    "english_forms",
    "inflect_name",
    "strip_suffixes",
    "takes_suffixes",
]

_ROOMS = {
    "analyse": "analysis",
    "attach_suffix": "harmony",
    "decline": "declension",
    "english_forms": "english",
    "inflect_name": "agreement",
    "strip_suffixes": "turkish",
    "takes_suffixes": "turkish",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_ROOMS.get(name, 'grammar')}"), name)
    globals()[name] = value
    return value
