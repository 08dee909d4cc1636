"""A name put into the case that is asked for, whoever bears it."""

from __future__ import annotations

import re
from itertools import chain, zip_longest
from typing import Final, cast

from gazetteer.entity import KINDS
from resolver import arguments
from resolver.errors import ArgumentError
from resolver.language.inflection import Case, NameKind, attach_suffix, inflect_name
from resolver.language.inflection.case_names import CASES
from resolver.language.inflection.harmony import is_possessive
from resolver.writing.inflected import GENDERS

_GAP: Final = re.compile(r"(\s+)")


def inflect(  # noqa: PLR0913, PLR0917 - what a form depends on
    name: str, lang: str, case: str, kind: str, gender: str | None = None, reading: str | None = None
) -> str:
    """A name in a case, as texts in its language write it: ``Олени Кравчук``, ``Царского Села``, ``Ankara'da``.

    Args:
        name: the whole name in the nominative, in the letters of its language; in others it stays as it is
        lang: the language of the text: ``ru``, ``uk`` or ``tr``
        case: ``nominative``, ``genitive``, ``dative``, ``accusative``, ``locative`` (of Russian, the prepositional),
            ``instrumental`` (in Turkish the suffix -la), ``vocative`` (Ukrainian), ``ablative`` (Turkish)
        kind: what it is the name of: ``person``, ``place``, ``organisation`` or ``facility``
        gender: a person's, ``male`` or ``female`` as ``entity.gender`` has it; where it is None the name itself tells,
            which it cannot for every family name
        reading: how a foreign name sounds, in Turkish letters (``Baydın`` of Biden), as ``name.reading`` has it

    Returns:
        the form that is usual; a Turkish one has an apostrophe, but for an institution named as such (``Bakanlığının``,
        TDK Yazım Kılavuzu, "Kesme işareti")

    Raises:
        UnknownNameError: there is no such language, case in it, kind or gender
        ArgumentError: the name is no string, or has a reading in a language whose spelling tells its sound

    """
    arguments.text(name, "name")
    arguments.one_of("language of cases", arguments.key(lang, "language of cases", "uk"), tuple(CASES))
    arguments.one_of(f"{lang} case", arguments.key(case, f"{lang} case", "genitive"), CASES[lang])
    arguments.one_of("kind", arguments.key(kind, "kind", "person"), KINDS)
    arguments.one_of("gender", gender, tuple(GENDERS))
    if reading is not None:
        arguments.text(reading, "reading")
    if lang != "tr" and reading is not None:
        raise ArgumentError(f"reading is {reading!r:.60}, which only a Turkish suffix goes by; leave it out for {lang}")
    bare = name.strip()
    if case == Case.NOMINATIVE or not bare:
        return name
    if lang == "tr":
        apostrophe = "" if kind == "organisation" and is_possessive(bare) else "'"
        written = attach_suffix(bare, (case,), reading, apostrophe)
    else:
        pieces = _GAP.split(bare)
        known = GENDERS[gender] if gender is not None else None
        words = inflect_name(pieces[::2], lang, Case(case), cast(NameKind, kind), known).split(" ")
        written = "".join(chain.from_iterable(zip_longest(words, pieces[1::2], fillvalue="")))
    start = name.index(bare)
    return name[:start] + written + name[start + len(bare) :]
