"""The spelling that a text should have for a mention: the preferred name, in the mention's own grammatical form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from gazetteer.entity import Entity, Name
from resolver.language.inflection import Case, Gender, NameKind, attach_suffix, inflect_name
from resolver.language.scripts import folding, letters
from resolver.matching.parts import parts
from resolver.writing.form import Form
from resolver.writing.styles import in_style

_KEPT_TYPES = ("official", "short", "acronym")
"""Names of these types are right as they are; former names, exonyms, aliases and nicknames are replaced."""

_INITIALS = re.compile(r"^((?:\w{1,2}\.\s?)+\s*)|((?:\s+\w{1,2}\.)+)$")
_DECLINING = {"ru", "uk"}
_GENDERS = {"male": Gender.MASCULINE, "female": Gender.FEMININE}


@dataclass(frozen=True, slots=True)
class Standing:
    """A mention as it stands: its entity, the name that it was found by, its letters, its form, the text's language."""

    entity: Entity
    matched: Name
    shown: str
    form: Form
    lang: str


def spelling(mention: Standing, to: str, style: str | None = None) -> str:
    """What should stand in a text for a mention.

    ``to`` is the language of the spelling; ``style`` is one of :func:`resolver.writing.styles.styles`. The
    mention itself is the answer where the entity has no name to write instead.
    """
    entity, matched, shown, form, lang = mention.entity, mention.matched, mention.shown, mention.form, mention.lang
    wanted = in_style(entity, style, to) if style else None
    name = wanted or _wanted(entity, matched, form, to)
    if name is None:
        return shown
    if name.text == matched.text and not style and _stands(name.text, shown, form, to):
        return shown
    base = _family(name) if entity.kind == "person" and (form.family or form.initials) else name.text
    if form.initials:
        base = _with_initials(base, name, shown)
    elif form.family_first and entity.kind == "person" and not form.family:
        base = _family_first(name)
    if not style and _same_words(base, matched, form) and _stands(base, shown, form, to):
        return shown
    if to == lang or {to, lang} == _DECLINING:
        base = _in_case(base, mention, to)
    if form.suffixes and to == lang == "tr":
        base = _suffixed(base, name, form)
    if shown.isupper() and len(shown) > 1 and not matched.text.isupper() and name.type != "acronym":
        base = folding.upper(base, to)
    return base


def _wanted(entity: Entity, matched: Name, form: Form, to: str) -> Name | None:
    """The name to write: the matched one where it is right, else its like, else the preferred one."""
    own = [name for name in entity.names if name.lang == to and name.type not in ("adjective", "demonym")]
    if not own:
        return None
    if entity.kind == "person" and (form.family or form.initials):
        return own[0]
    if matched.type in _KEPT_TYPES:
        like = [name for name in own if name.type == matched.type]
        if matched.lang == to and matched in like:
            return matched
        if like:
            return like[0]
    return own[0]


def _family(name: Name) -> str:
    """The family name alone, or a single name without the title before it."""
    found = parts(name.text, "person")
    if not found.family or (len(found.family) == len(found.parts) and not found.titles):
        return name.text
    return " ".join(part.shown for part in found.family)


def _family_first(name: Name) -> str:
    found = parts(name.text, "person")
    family = [part.shown for part in found.parts if part.role == "family"]
    rest = [part.shown for part in found.parts if part.role != "family"]
    return " ".join(family + rest)


def _with_initials(family: str, name: Name, shown: str) -> str:
    """The family name with the initials that stood beside it, or with the name's own where the script changes."""
    initials = _INITIALS.search(shown)
    if initials is None:
        return family
    piece = initials[0]
    if letters.script(piece) != letters.script(family):
        own = [part.shown[0] + "." for part in parts(name.text, "person").parts if part.role == "given"]
        piece = " ".join(own) + " " if initials[1] else " " + " ".join(own)
    return piece + family if initials[1] else family + piece


def _same_words(base: str, matched: Name, form: Form) -> bool:
    """Whether what would be written is what the matched name has there already."""
    if form.family or form.initials:
        family = " ".join(part.shown for part in parts(matched.text, "person").family)
        return (
            base == family
            or base.endswith(" " + family)
            or base.startswith(family + " ")
            or base.endswith("." + family)
        )
    return base == matched.text


def _stands(base: str, shown: str, form: Form, to: str) -> bool:
    """Whether a mention is the spelling to write already, letter by letter where it is not inflected."""
    if not form.same:
        return False
    inflected = bool(form.readings) or (bool(form.suffixes) and not form.apostrophe)
    return inflected or shown in (base, folding.upper(base, to)) or shown.lower() == base.lower()


def _in_case(base: str, mention: Standing, to: str) -> str:
    """The name in the case that stood there; Russian and Ukrainian have the same cases."""
    if to not in _DECLINING or not mention.form.readings:
        return base
    case = _case(mention)
    return base if case is Case.NOMINATIVE else _inflected(base, case, mention, to)


def _case(mention: Standing) -> Case:
    """The case that a mention stands in: the one whose form of the matched name it is, else the likeliest."""
    source = _family(mention.matched) if mention.form.family else mention.matched.text
    shown = folding.fold(mention.shown)
    for reading in mention.form.readings:
        if (
            reading.case is not Case.NOMINATIVE
            and folding.fold(_inflected(source, reading.case, mention, mention.lang)) == shown
        ):
            return reading.case
    return mention.form.readings[0].case


def _inflected(name: str, case: Case, mention: Standing, lang: str) -> str:
    kind = cast(NameKind, mention.entity.kind)
    return inflect_name(name, lang, case, kind, _GENDERS.get(mention.entity.gender or ""))


def _suffixed(base: str, name: Name, form: Form) -> str:
    try:
        return attach_suffix(base, form.suffixes, name.reading, "'" if form.apostrophe else "")
    except ValueError:
        return base + ("'" if form.apostrophe else "") + form.suffix
