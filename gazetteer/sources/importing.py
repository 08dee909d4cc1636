"""Reading of outside files, whatever their format: their entities, with clean names that say where they are from."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Sequence

from gazetteer.entity import Entity, Name, Redirect
from gazetteer.sources.codes import country, language
from gazetteer.sources.formats import reader
from gazetteer.sources.inputs import Input
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
    3166. An entity none of whose names is wanted is left out, and so are the redirects to it.

    Raises :class:`~resolver.errors.UnknownNameError` for an unknown format, and
    :class:`~resolver.errors.GazetteerError` where a file is not of the format at all.
    """
    last = ""
    for entity in reader(format_name)(inputs, request, report):
        if isinstance(entity, Redirect):
            if entity.redirect == last:
                yield entity
            continue
        countries = tuple(dict.fromkeys(code for each in entity.countries if (code := country(each))))
        if not request.wants_kind(entity.kind) or not request.wants_countries(countries):
            continue
        names = tuple(sifted(list(_wanted(entity.names, request)), entity.kind))
        if names:
            native = language(entity.native) if entity.native else None
            description = tidied(entity.description) if entity.description else None
            last = entity.id
            yield dataclasses.replace(
                entity, names=names, native=native, countries=countries, description=description or None
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
