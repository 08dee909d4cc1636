"""Cards: an entity laid out for people to read, with names by language and everything else in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gazetteer.iris import ELSEWHERE
from gazetteer.sources.licences import sources_of, told
from gazetteer.wording import date_in_words, language_in_words, named, role_in_words, span_in_words
from resolver.documents.table import aligned
from resolver.language.scripts.detection import LANGUAGES

if TYPE_CHECKING:
    from gazetteer import Entity, Gazetteer, Name

_NO_LANGUAGE = "of no language"
_INDENT = "  "

Rows = Sequence[Sequence[str]]


def card(entity: Entity, gazetteer: Gazetteer, reviewed: Entity | None = None) -> str:
    """The card of an entity: a head, and below it what is known, one fact a line; it ends with a line feed.

    ``reviewed`` is the built-in record of the entity, which tells the source of names that say none.
    """
    parts = [_head(entity)]
    parts += (
        [title, *(_INDENT + line for line in aligned(rows))]
        for title, rows in (
            ("Names", list(_names(entity))),
            ("Offices and functions", [(role_in_words(role, gazetteer),) for role in entity.roles]),
            ("Related to", [(named(each, gazetteer), each) for each in entity.related]),
            ("Never written", [(each,) for each in entity.never]),
            ("Elsewhere", [_elsewhere(*each) for each in sorted(entity.same_as.items())]),
            ("Sources of the names", [(line,) for line in told(sources_of(entity, reviewed))]),
        )
        if rows
    )
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts)


def _head(entity: Entity) -> list[str]:
    """The first name, the ID, and in one line each the plain facts and the description."""
    facts = [entity.kind, ", ".join(entity.countries), entity.gender or "", _life(entity)]
    facts.append(f"prominence {entity.prominence:,}" if entity.prominence else "")
    lines = [entity.names[0].text, entity.id, entity.description or "", "; ".join(filter(None, facts))]
    return [line for line in aligned((line,) for line in lines) if line]


def _life(entity: Entity) -> str:
    born = f"born {date_in_words(entity.born)}" if entity.born is not None else ""
    died = f"died {date_in_words(entity.died)}" if entity.died is not None else ""
    return ", ".join(filter(None, (born, died)))


def _names(entity: Entity) -> Iterator[Sequence[str]]:
    """A row for each name, in the entity's own language first; a language stands before its preferred name alone."""
    langs = dict.fromkeys(name.lang for name in entity.names)
    first = [lang for lang in (entity.native, *LANGUAGES) if lang in langs]
    for lang in dict.fromkeys((*first, *filter(None, langs), *(lang for lang in langs if lang is None))):
        shown = language_in_words(lang) if lang else _NO_LANGUAGE
        if lang == entity.native and lang is not None:
            shown += ", native"
        preferred = entity.preferred(lang)
        held = [name for name in entity.names if name.lang == lang]
        for name in sorted(held, key=lambda name: name is not preferred):
            yield shown, name.text, _remark(name)
            shown = ""


def _remark(name: Name) -> str:
    """What sort of name it is, and when it was in use: ``former, 1939 to 14 July 2016``."""
    sounds = f"sounds like {name.reading}" if name.reading else ""
    return ", ".join(filter(None, (name.type, span_in_words(name.since, name.until), name.style, sounds)))


def _elsewhere(source: str, identifier: str) -> Sequence[str]:
    """An identifier of another collection, and where it leads to."""
    return source, identifier, ELSEWHERE[source].format(identifier) if source in ELSEWHERE else ""
