"""The spelling that a text should have for a mention: the preferred name, in the mention's own grammatical form."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from gazetteer.entity import Name
from resolver.language.inflection import Case, NameKind
from resolver.language.inflection.grammar import DECLINING
from resolver.language.scripts import folding, letters
from resolver.language.scripts.folding import fold
from resolver.language.scripts.roman_numbers import in_latin
from resolver.matching.parts import parts
from resolver.writing.beside import number, own_initials, sides, with_company
from resolver.writing.cases import Declension
from resolver.writing.chosen import chosen
from resolver.writing.declined import is_mixed, written_in_case
from resolver.writing.form import Form
from resolver.writing.marks import differs_in_marks_alone, with_own_quotes
from resolver.writing.own_signs import (
    has_own_marks,
    with_own_apostrophes,
    with_own_brackets,
    with_own_small_letters,
    with_own_spaces,
)
from resolver.writing.plurals import is_plural, plural
from resolver.writing.same_parts import with_same_parts
from resolver.writing.standing import Standing, family, joined
from resolver.writing.styles import in_style
from resolver.writing.suffixed import suffixed
from resolver.writing.wanted import describes, own_names, wanted_name
from resolver.writing.written import is_form, is_written
from resolver.writing.yo import kept_yo, with_given_yo, with_yo

_ABBREVIATED_UNIT = re.compile(r"\d[\w-]*\s+[^\W\d_]*[A-ZА-ЯІЇЄҐ]{2}[^\W\d_]*$")
"""A brigade by its number and an abbreviation: 93 ОМБр."""

_HARD_G = "ґ"
"""The letter that Ukrainian names are found without, and spelt with or without: Ердоґаном is no case of Ердоган."""


def spelling(mention: Standing, to: str, style: str | None = None) -> str:
    """What should stand in a text for a mention.

    ``to`` is the language of the spelling; ``style`` is one of :func:`resolver.writing.styles.styles`. The
    mention itself is the answer where the entity has no name to write instead, or none that differs but in a lost ё
    or in marks.
    """
    shown = mention.shown
    new = with_own_spaces(kept_yo(_spelt(mention, to, style), shown), shown)
    new = new if style else with_own_apostrophes(new, shown, mention.place.apostrophe if to == mention.lang else "")
    if to == mention.lang or {to, mention.lang} == {*DECLINING}:
        new = with_own_brackets(with_own_small_letters(new, shown, to), shown)
    return shown if differs_in_marks_alone(new, shown) else new


def _spelt(mention: Standing, to: str, style: str | None) -> str:
    entity, matched, shown, form = mention.entity, mention.matched, mention.shown, mention.form
    wanted = in_style(entity, style, to, matched) if style else None
    own = None if wanted else _chosen(mention, to)
    name = wanted or own or wanted_name(entity, matched, form, to)
    if name is None or (own is not None and own.text == shown):
        return shown
    if to == mention.lang and not style and has_own_marks(name.text, shown, matched.text):
        return shown
    if style and wanted is None:
        name = in_style(entity, style, to, name) or name  # what is written instead has the style, too
    if to in DECLINING and _ABBREVIATED_UNIT.match(shown) and not _ABBREVIATED_UNIT.match(name.text):
        return shown  # in which case it is, nothing tells
    if mention.lang == "en" != to and is_plural(shown, entity, matched):
        return shown  # no rule here writes the plural of other languages
    if is_written(entity, shown, name, mention.lang, style) and not _is_own_form(mention):
        return shown
    if not style and describes(name, own_names(entity, to)[0]):
        return _described(mention, name, to)
    if name.text == matched.text and not style and _stands(name.text, mention, to):
        return shown
    person = entity.kind == "person"
    if person and _has_other_number(shown, matched):
        return shown
    around = sides(shown, matched) if person and not form.family else None
    if around is None and person and not form.family:
        fitting = with_same_parts([name] if style else own_names(entity, to), name, matched, shown)
        if fitting is None:
            return shown if to == mention.lang else _dressed(mention, name.text, name, to)
        name = fitting
    if around is not None:
        return _between_initials(mention, name, around, to, bool(style))
    base = family(name) if person and form.family else name.text
    if form.family_first and person and not form.family:
        base = _family_first(name)
    if not style and _same_words(base, matched, form) and _stands(base, mention, to):
        return shown
    kind = cast(NameKind, entity.kind)
    if to != mention.lang and is_form(shown, base, to, kind, entity.gender) and not _is_own_form(mention):
        return shown
    return _dressed(mention, base, name, to)


def _described(mention: Standing, name: Name, to: str) -> str:
    """A thing that is described and quoted as it stands, but for its ё; in the sister language in the base form alone.

    No rule here declines what is half an adjective and half a name in quotation marks.
    """
    shown, form = mention.shown, mention.form
    if name == mention.matched:
        return with_yo(shown, name.text, [one.case for one in form.readings], Declension(to, "organisation"))
    if form.readings and to in DECLINING and mention.lang in DECLINING:
        return shown
    written = with_own_quotes(name.text, shown)
    return written[0].lower() + written[1:] if shown[0].islower() else written


def _chosen(mention: Standing, to: str) -> Name | None:
    """The name that a text in its own language chose; of a person no single name stands for the family name there."""
    form, matched = mention.form, mention.matched
    alone = mention.entity.kind == "person" and (form.initials or (form.family and " " not in matched.text))
    return None if to != mention.lang or alone else chosen(mention.entity, matched, mention.shown, to)


def _has_other_number(shown: str, matched: Name) -> bool:
    """Whether a mention has another Roman number than the ruler's name that it was found by."""
    own, stands = number(matched.text), number(shown)
    return own is not None and stands is not None and in_latin(fold(own)) != in_latin(fold(stands))


def _is_own_form(mention: Standing) -> bool:
    """Whether a mention is a case of the name that it was found by: Лондоне is Russian, and a vocative in Ukrainian."""
    entity, matched, lang = mention.entity, mention.matched, mention.lang
    if matched.lang not in (None, lang):
        return False
    base = family(matched) if entity.kind == "person" and mention.form.family else matched.text
    return is_form(mention.shown, base, lang, cast(NameKind, entity.kind), entity.gender)


def _between_initials(mention: Standing, name: Name, around: tuple[str, str, str], to: str, styled: bool) -> str:
    """The family name between the initials that stand there, or the person's own ones where the script changes."""
    before, stood, behind = around
    base = family(name)
    form = replace(mention.form, family=True)
    alone = replace(mention, shown=stood, form=form)
    if not styled and base == family(mention.matched) and _stands(base, alone, to):
        return mention.shown
    written = _dressed(alone, base, name, to)
    if letters.script(written) != letters.script(stood):
        if before:
            before = own_initials(mention.entity, name, before) + " "
        if behind:
            behind = " " + own_initials(mention.entity, name, behind)
    return before + written + behind


def _dressed(mention: Standing, base: str, name: Name, to: str) -> str:
    """A name in the form that the mention stands in: its case, its suffixes, its company, its capitals."""
    entity, shown, form = mention.entity, mention.shown, mention.form
    if to == "ru" and entity.kind == "person" and entity.native in DECLINING:
        base = with_given_yo(base)
    if to == mention.lang or {to, mention.lang} == {*DECLINING}:
        declined = written_in_case(base, mention, to)
        if declined is None:
            return shown
        base = declined
    if entity.kind == "person" and not form.family:
        base = with_company(base, shown, to)
    if form.suffixes and mention.lang == "tr" and letters.script(base) == letters.LATIN:
        base = suffixed(base, name, form, shown, entity.kind)
    if to == mention.lang == "en" and is_plural(shown, entity, mention.matched):
        base = plural(base)
    if shown.isupper() and len(shown) > 1 and not mention.matched.text.isupper() and name.type != "acronym":
        base = folding.upper(base, None if name.style and name.text.isascii() else to)
    return with_own_quotes(base, shown)


def _family_first(name: Name) -> str:
    found = parts(name.text, "person")
    return joined(found.family) + " " + joined([part for part in found.parts if part.role != "family"])


def _same_words(base: str, matched: Name, form: Form) -> bool:
    """Whether what would be written is what the matched name has there already."""
    return base == (family(matched) if form.family else matched.text)


def _stands(base: str, mention: Standing, to: str) -> bool:
    """Whether a mention is the spelling to write already, letter by letter where it is not inflected.

    A case is of the text's language: where both languages call a town Анкара, Анкаре is not Ukrainian.
    """
    shown, form = mention.shown, mention.form
    if not form.same or (form.readings and to != mention.lang and to in DECLINING):
        return False
    if (_HARD_G in shown.lower()) != (_HARD_G in base.lower()):
        return False
    if mention.entity.kind == "person" and form.readings and is_mixed(mention, to):
        return False
    called = bool(form.readings) and all(reading.case is Case.VOCATIVE for reading in form.readings)
    if called and mention.entity.kind == "place" and mention.place.governed:
        return False  # no preposition takes the vocative: у Харкове is the Russian locative
    inflected = bool(form.readings) or (bool(form.suffixes) and not form.apostrophe)
    return inflected or shown in (base, folding.upper(base, to)) or shown.lower() == base.lower()
