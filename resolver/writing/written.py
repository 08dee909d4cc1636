"""What stands in a text as it should already: a form that an earlier run has written, and that keeps its case."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from gazetteer.entity import DERIVED_TYPES, Entity, Name
from resolver.language.inflection import Case, NameKind
from resolver.language.inflection.grammar import DECLINING
from resolver.language.romanisation import romanise
from resolver.language.scripts import letters
from resolver.writing.inflected import case_forms
from resolver.writing.styles import house_styles, standard_of


def is_written(entity: Entity, shown: str, name: Name, lang: str, style: str | None) -> bool:
    """Whether a mention is a form of ``name``, which is to be written, though not of the text's language ``lang``.

    That is a case of the name where it is in another language than the text, and a case of any native name as the style
    romanises it: `Ukrainy` in a text that has Ukrainian names in Latin letters.
    """
    to = name.lang or lang
    kind, gender = cast(NameKind, entity.kind), entity.gender
    cyrillic = letters.script(name.text) == letters.CYRILLIC
    if cyrillic and to != lang and to in DECLINING and shown in _forms(name.text, to, kind, gender, None):
        return True
    native = entity.native
    house = house_styles().get(style or "")
    own = house is not None and entity.id in house.names
    standard = standard_of(style, native, to) if style and native and not own else None
    if native is None or standard is None or letters.script(shown) != letters.LATIN:
        return False
    names = (name.text for name in entity.names if name.lang == native and name.type not in DERIVED_TYPES)
    return any(shown in _forms(name, native, kind, gender, standard) for name in names)


def is_form(shown: str, base: str, lang: str, kind: NameKind, gender: str | None) -> bool:
    """Whether what stands in a text is a name in some case, in Russian or Ukrainian; nobody calls out to a town."""
    if lang not in DECLINING or letters.script(base) != letters.CYRILLIC:
        return False
    cases = case_forms(base, lang, kind, gender)
    return any(shown == text for text, case, _ in cases if kind == "person" or case != Case.VOCATIVE.value)


@lru_cache(maxsize=8192)
def _forms(name: str, lang: str, kind: NameKind, gender: str | None, standard: str | None) -> frozenset[str]:
    """A name in every case, romanised by a standard where one is given."""
    forms = (name, *(text for text, _, _ in case_forms(name, lang, kind, gender)))
    return frozenset(forms if standard is None else (romanise(form, standard, lang) for form in forms))
