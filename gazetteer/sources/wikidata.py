"""Wikidata: people, places, organisations and facilities from a JSON dump (``latest-all.json.bz2`` or ``.gz``).

A dump is an array with one entity a line, behind which a comma stands; JSON Lines are read as well. Only the statements
that a gazetteer has use for are decoded: the rest of a line is passed over unread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from gazetteer.entity import Entity, Name
from gazetteer.files import NOT_JSON
from gazetteer.sources.codes import DATA, country_of_item, items_of_country, language
from gazetteer.sources.inputs import Input
from gazetteer.sources.prominence import of_sitelinks
from gazetteer.sources.source import Report, Request, broken
from gazetteer.sources.wikidata_statements import Claims, Item, best, items, qualified, strings, texts, year
from resolver.language.names.tables import rows

_BRACKETS = ("[", "]")
GENDERS = {
    **{"Q6581097": "male", "Q2449503": "male", "male": "male"},
    **{"Q6581072": "female", "Q1052281": "female", "female": "female"},
}
"""The genders of a gazetteer by the items and words for them."""

_OWN_NAMES = {"P1448": "official", "P1559": "official", "P1477": "birth", "P1813": "short", "P1705": None}
"""Properties with names in a given language, and the type of these: official name, name in native language (which has
the patronymic), birth name, short name, native label."""

_NATIVE = ("P1559", "P1705")
_FIRST = ("en", "mul")
"""Languages whose label an entity is called by; ``mul`` is the label of all that have none of their own.

Where the two agree, the name is English enough, and stands once.
"""

_SAME_AS = {"P1566": "geonames", "P297": "iso3166"}
_NO_KIND = "-"


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The items whose class is known to be a person, place, organisation or facility."""
    decoder = msgspec.json.Decoder(Item)
    needed = [f'"{item}"' for code in request.countries for item in items_of_country(code)]
    for file in inputs:
        for line, text in file.lines(report):
            if text in _BRACKETS or (needed and not any(item in text for item in needed)):
                continue
            try:
                item = decoder.decode(text.rstrip(", "))
                kind = _kind(item)
                if kind is None or not request.wants_kind(kind):
                    continue
                entity = _entity(item, kind)
            except NOT_JSON as error:
                report(broken(file, line, f"no entity of Wikidata: {error}"))
                continue
            if entity.names:
                yield entity


def _entity(item: Item, kind: str) -> Entity:
    claims = _claims(item)
    person = kind == "person"
    native = next((lang for each in _NATIVE for lang, _, _ in texts(getattr(claims, each))), None)
    descriptions = item.descriptions if isinstance(item.descriptions, dict) else {}
    english = descriptions.get("en")
    return Entity(
        id=f"wikidata:{item.id}",
        kind=kind,
        names=tuple(_names(item, claims)),
        native=native,
        countries=tuple(_countries(claims, person)),
        description=english.value if english else None,
        born=year(claims.P569) if person else None,
        died=year(claims.P570) if person else None,
        gender=next((GENDERS[each] for each in items(claims.P21) if each in GENDERS), None) if person else None,
        prominence=of_sitelinks(len(item.sitelinks)),
        same_as={"wikidata": item.id, **dict(_identifiers(claims))},
    )


def _claims(item: Item) -> Claims:
    return item.claims if isinstance(item.claims, Claims) else Claims()


def _kind(item: Item) -> str | None:
    """What an item is by its classes, and where they do not tell, by its properties; None for what is passed over."""
    if item.type != "item":
        return None
    claims = _claims(item)
    known = _known()
    classes = [known[each] for each in items(claims.P31) if each in known]
    if _NO_KIND in classes:
        return None
    if classes:
        return classes[0]
    return next((kind for each, kind in known.items() if each.startswith("P") and getattr(claims, each)), None)


def _names(item: Item, claims: Claims) -> Iterator[Name]:
    """Labels first, then what statements say, then aliases: the first name of a language is the preferred one."""
    labels = item.labels if isinstance(item.labels, dict) else {}
    aliases = item.aliases if isinstance(item.aliases, dict) else {}
    if labels.keys() >= set(_FIRST) and labels[_FIRST[0]].value == labels[_FIRST[1]].value:
        labels = {lang: label for lang, label in labels.items() if lang != _FIRST[1]}
    labelled = {language(lang) for lang in labels}
    for lang in sorted(labels, key=lambda lang: _FIRST.index(lang) if lang in _FIRST else len(_FIRST)):
        yield Name(labels[lang].value, lang)
    for each, type_ in _OWN_NAMES.items():
        for lang, text, statement in texts(getattr(claims, each)):
            since, until, ended = qualified(statement)
            known = type_ if language(lang) in labelled or each not in _NATIVE else None
            yield Name(text, lang, "former" if ended else known, since, until)
    yield from (Name(text, None, "nickname") for text in strings(claims.P742))
    yield from (Name(term.value, lang, "alias") for lang, terms in aliases.items() for term in terms)


def _countries(claims: Claims, person: bool) -> Iterator[str]:
    """The countries of citizenship, or those in which a thing lies, less those of the past."""
    own = list(strings(claims.P297))
    if own:
        yield from own
        return
    statements = best(claims.P27 if person else claims.P17)
    now = [each for each in statements if not qualified(each)[2]]
    yield from (code for item in items(now or statements) if (code := country_of_item(item)))


def _identifiers(claims: Claims) -> Iterator[tuple[str, str]]:
    for each, known in _SAME_AS.items():
        yield from ((known, value) for value in list(strings(getattr(claims, each)))[:1])


def kind_of_class(item: str) -> str | None:
    """The kind that an item of a class is of; None for classes that are not known or passed over."""
    kind = _known().get(item)
    return None if kind == _NO_KIND else kind


@cache
def _known() -> dict[str, str]:
    return {row["item"]: row["kind"] for row in rows("wikidata-classes", DATA)}
