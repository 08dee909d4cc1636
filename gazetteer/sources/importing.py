"""Reading of outside files, whatever their format: their entities, with clean names that say where they are from."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import cast

from gazetteer.entity import Entity, Name, Redirect
from gazetteer.schema import SchemaError, checked
from gazetteer.soundness import is_sound
from gazetteer.sources.codes import country, language
from gazetteer.sources.formats import reader
from gazetteer.sources.inputs import BrokenRecordError, Input
from gazetteer.sources.noise import sifted, without_brackets
from gazetteer.sources.source import Report, Request
from resolver.language.scripts.folding import fold

_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
_LONGEST = 300
"""Characters; what is longer is a sentence that somebody has put into the wrong field."""


def imported(
    format_name: str, inputs: Sequence[Input], request: Request, report: Report
) -> Iterator[Entity | Redirect]:
    """The entities of files in a format that are wanted, as they are found.

    Every name is tidied and says its source; what is no name is left out (:mod:`gazetteer.sources.noise`). Of a name
    that comes twice in a language the first stays; languages are ISO 639-1 codes where there is one, countries ISO
    3166. IDs and identifiers have no white space around them, and those that are nothing else are left out. An entity
    none of whose names is wanted is left out, and so are the redirects to it.

    Each is held against the schema (:mod:`gazetteer.schema`), so that what is written can be loaded: one that breaks it
    is reported by its ID, and the rest goes on.

    Raises :class:`~resolver.errors.UnknownNameError` for an unknown format, and
    :class:`~resolver.errors.GazetteerError` where a file is not of the format at all.
    """
    shown = ", ".join(file.shown for file in inputs)
    last = ""
    for record in reader(format_name)(inputs, request, report):
        found = _leading_to(last, record) if isinstance(record, Redirect) else _as_wanted(record, request)
        if found is None:
            continue
        try:
            sound = found if is_sound(found) else cast("Entity | Redirect", checked(found))
        except SchemaError as error:
            report(BrokenRecordError(f"{shown}: {tidied(found.id)}: {error}; skipped"))
            continue
        if isinstance(sound, Entity):
            last = sound.id
        yield sound


def _leading_to(last: str, redirect: Redirect) -> Redirect | None:
    """A redirect to the entity before it; None where that was left out, or has this ID itself."""
    old, new = redirect.id.strip(), redirect.redirect.strip()
    return Redirect(old, new) if new == last != old else None


def _as_wanted(entity: Entity, request: Request) -> Entity | None:
    """An entity with the names that are wanted, tidied; None where it, or every name of it, is not."""
    countries = tuple(dict.fromkeys(code for each in entity.countries if (code := country(each))))
    if not request.wants_kind(entity.kind) or not request.wants_countries(countries):
        return None
    names = tuple(sifted(list(_wanted(entity.names, request)), entity.kind))
    if not names:
        return None
    return dataclasses.replace(
        entity,
        id=entity.id.strip(),
        names=names,
        native=language(entity.native) if entity.native else None,
        countries=countries,
        description=(tidied(entity.description) if entity.description else None) or None,
        related=tuple(bare for each in entity.related if (bare := each.strip())),
        same_as={scheme: bare for scheme, each in entity.same_as.items() if (bare := each.strip())},
    )


def tidied(text: str) -> str:
    """A text in composed, visible letters with single plain spaces; empty where nothing is left."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", text)).split())


def _wanted(names: Sequence[Name], request: Request) -> Iterator[Name]:
    seen: set[tuple[str | None, str]] = set()
    for name in names:
        lang = language(name.lang) if name.lang else None
        if not request.wants_lang(lang):
            continue
        text = without_brackets(tidied(name.text))
        if not any(map(str.isalpha, text)) or len(text) > _LONGEST:
            continue
        key = (lang, fold(text))
        if key not in seen:
            seen.add(key)
            source = name.source or request.source
            yield Name(text, lang, name.type, name.since, name.until, name.style, name.reading, source)
