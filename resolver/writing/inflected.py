"""The forms that a name has in a sentence: Russian and Ukrainian cases, Turkish suffixes."""

from __future__ import annotations

import re
from functools import lru_cache

from resolver.language.inflection import Case, Gender, NameKind, attach_suffix, inflect_name
from resolver.language.inflection.case_names import CASES
from resolver.language.inflection.grammar import DECLINING
from resolver.language.inflection.harmony import is_possessive
from resolver.language.scripts import letters

GENDERS = {"male": Gender.MASCULINE, "female": Gender.FEMININE}
"""A person's gender as an entity has it, and as grammar calls it."""

_DECLENSIONS = {lang: tuple(map(Case, CASES[lang][1:])) for lang in DECLINING}
_SUFFIXES = CASES["tr"][1:]
_USUAL = {"genitive": 0.7, "vocative": 0.2}
_OTHERS = 0.55
"""How often a form is met beside the base form: names stand in the genitive most, in the vocative seldom."""


_LONG_DATIVE = re.compile(r"(?:ов|(?P<hissed>[жчшщ])?ев|(?P<soft>є)в)і\b")


def _parallel(form: str, lang: str, case: Case, kind: NameKind) -> tuple[str, ...]:
    """A Ukrainian person's dative with the short ending in every word, in every word but the first, and there alone.

    Masculine names have two endings, -ові (-еві, -єві) and -у (-ю); texts prefer to change them about.
    """
    if lang != "uk" or case is not Case.DATIVE or kind != "person":
        return ()
    first, space, rest = form.partition(" ")
    short = _LONG_DATIVE.sub(_short_dative, rest)
    turned = _LONG_DATIVE.sub(_short_dative, first)
    return (turned + space + short, first + space + short, *((turned + space + rest,) if space else ()))


def _short_dative(ending: re.Match[str]) -> str:
    if ending[0].startswith("ов"):
        return "у"
    return f"{ending['hissed']}у" if ending["hissed"] else "ю"


@lru_cache(maxsize=1 << 14)
def forms_in_case(name: str, lang: str, case: Case, kind: NameKind, gender: str | None = None) -> tuple[str, ...]:
    """The forms of a Russian or Ukrainian name in a case, the usual one first; ``gender`` as in :func:`case_forms`."""
    form = inflect_name(name, lang, case, kind, GENDERS.get(gender or ""))
    return (form, *_parallel(form, lang, case, kind))


@lru_cache(maxsize=4096)
def case_forms(
    name: str, lang: str, kind: NameKind, gender: str | None = None, reading: str | None = None
) -> tuple[tuple[str, str, float], ...]:
    """The other forms of a name as its language writes them: text, name of the case, how usual it is (0 to 1).

    ``lang`` is ``ru``, ``uk`` or ``tr``, in its own letters; nothing declines in others. ``gender`` is a person's,
    ``male`` or ``female``, where it is known; ``reading`` is the Turkish name that one without marks stands for.
    """
    cyrillic = letters.script(name) == letters.CYRILLIC
    forms: dict[str, str] = {}
    if lang in _DECLENSIONS and cyrillic:
        for case in _DECLENSIONS[lang]:
            for text in forms_in_case(name, lang, case, kind, gender):
                forms.setdefault(text, case.value)
    elif lang == "tr" and not cyrillic:
        for label in _SUFFIXES:
            try:
                possessed = is_possessive(reading) if reading else None
                forms.setdefault(attach_suffix(name, (label,), reading, possessive=possessed), label)
            except ValueError:  # the name ends in nothing that a suffix can follow
                continue
    return tuple((text, label, _USUAL.get(label, _OTHERS)) for text, label in forms.items() if text != name)
