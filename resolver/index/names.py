"""The names of a gazetteer's records as an index knows them: their words, their institutional terms, their hash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gazetteer.entity import DERIVED_TYPES, INSTITUTIONS, Entity, Name, Record
from resolver.index.byname_sections import ByRule
from resolver.index.bynames import by_rule
from resolver.index.hashing import text_hash
from resolver.index.words import JOINED_WORDS, split
from resolver.language.names.designations import named_after
from resolver.language.names.legal_forms import without_legal_form
from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import words_of
from resolver.language.names.unit_abbreviations import written_short
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.lists.alternatives import alternatives, with_short_name
from resolver.matching.lookup.term_keys import indexed_keys
from resolver.matching.things.modifiers import joined


class ReadName(NamedTuple):
    """One name of an entity: the place that it has there, how many words, which, and which terms.

    ``other_text`` is the spelling that is compared, where it is not the name's own.
    """

    order: int
    other_text: str | None
    text_hash: int
    dotted: bool
    size: int
    words: tuple[str, ...]
    terms: tuple[str, ...]


class ReadNames(NamedTuple):
    """The names of a record: those that it is called by, the adjectives with their places, and a country's own.

    ``bynames`` are those that it has by rule, each with the number of the rule.
    """

    names: list[ReadName]
    adjectives: list[tuple[str, int]]
    of_country: list[str]
    bynames: list[tuple[int, ByRule]]


def read_names(records: Sequence[Record]) -> list[ReadNames]:
    """The names of each of some records."""
    return [_read(record) if isinstance(record, Entity) else ReadNames([], [], [], []) for record in records]


def _read(entity: Entity) -> ReadNames:
    found = ReadNames([], [], [], [])
    seen: set[tuple[str, str | None]] = set()
    in_country: dict[str, None] = {}
    for order, name in enumerate(entity.names):
        folded = fold(name.text)
        if (folded, name.lang) in seen:
            continue
        if name.type in DERIVED_TYPES:
            found.adjectives.append((fold(cleaned(name.text)), order))
            continue
        seen.add((folded, name.lang))
        in_country[folded] = None
        short = written_short(name.text, name.lang) if entity.kind == "organisation" else ()
        held = with_short_name(name.text) if entity.kind in INSTITUTIONS else alternatives(name.text, entity.kind)
        for text in dict.fromkeys((*held, *short)):
            found.names.append(_read_name(entity.kind, order, name, text, folded if text == name.text else fold(text)))
    if "iso3166" in entity.same_as:
        found.of_country.extend(in_country)
    found.bynames.extend(
        by_rule(entity, ((name.order, name.other_text or entity.names[name.order].text) for name in found.names))
    )
    return found


def _read_name(kind: str, order: int, name: Name, text: str, folded: str) -> ReadName:
    words = [fold(word) for word in split(text)]
    keys = dict.fromkeys(words)
    institution = kind in INSTITUTIONS
    spoken = list(words_of(text)) if institution else words
    if 1 < len(words) <= JOINED_WORDS and kind != "person":
        keys[joined(tuple(words))] = None
    return ReadName(
        order=order,
        other_text=text if text != name.text else None,
        text_hash=text_hash(folded),
        dotted="." in text and " " not in text,
        size=_size(spoken) if institution else len(words),
        words=tuple(keys),
        terms=indexed_keys(tuple(spoken)) if institution else (),
    )


def _size(words: list[str]) -> int:
    """How many words an institution's name has that a query may be expected to have, too.

    Those are no legal form, no `of`, and not whom it honours.
    """
    since = next((at for at, word in enumerate(words) if at > 1 and word in named_after()), len(words))
    told = without_legal_form(words[:since])[0]
    return sum(word not in function_words() for word in told) or len(told)
