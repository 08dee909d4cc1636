"""Names that are spelt otherwise than the gazetteer has them, where nobody would spell them so: Route is no Rutte.

A Slavic or Arabic name has as many spellings in Latin letters as there are conventions; one of a language that is
written in Latin letters is written in all of them as it is, but for its marks. And what a third language calls a place
is nothing that a text in another one spells by a convention of its own: Війна is no Вена, which is Відень.
"""

from __future__ import annotations

from collections.abc import Collection

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.index import split
from resolver.language.inflection.grammar import only_called
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold, plain
from resolver.language.scripts.letters import CYRILLIC, LATIN, script

_BY_CONVENTION = "convention"
_CLOSED, _OPEN = ("ів", "їв"), ("ов", "ев", "єв")
_TURKISH = frozenset("çğıöşü")
"""The letters with marks of Turkish, less the circumflexes that it gives to Kurdish names as well: Kobanî."""

_ANGLOPHONE = frozenset(("AU", "CA", "GB", "IE", "NZ", "US"))
_IN_LATIN = frozenset(
    (
        *("bs", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "hr", "hu", "is", "it"),
        *("lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sv", "tr", "vi"),
    )
)
"""The languages that have long been written in Latin letters alone."""


def is_unlikely(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a name of one word would not be spelt as a text in a language does, if the text meant it."""
    entity, kinds = span.entry.entity, [step.kind for step in span.evidence]
    if _BY_CONVENTION not in kinds and (lang != "tr" or "folded" not in kinds):
        return False
    native = entity.native
    if native is None or span.entry.name.type == "former":
        return False
    if native == "en" and _ANGLOPHONE.isdisjoint(entity.countries):
        return False  # the language that names of the Near East have for want of their own
    if _BY_CONVENTION in kinds:
        if lang == "uk" and entity.kind == "person" and _is_of_closed_syllable(span):
            return True
        if span.opens_sentence and entity.kind == "place" and _is_called(span):
            return True  # Місцеве господарство is no Moscow, but в Чорнобіле is misspelt
        if entity.kind == "person" and _is_family(entity, plain(tokens.texts[span.first].lower())):
            return False  # the Erdogans
        if entity.kind != "person" and not _has_own_name(entity, {lang, native}):
            return False  # Kapıkule, whose Turkish name in the gazetteer is Kapıkule Sınır Kapısı
        in_latin = native in _IN_LATIN and script(tokens.texts[span.first]) == LATIN
        return in_latin or _is_of_third_language(span, native, lang)
    # marks get lost, and come to no name that has none: Türkü is not Turku, but Vuçiç is Vučić
    word = tokens.texts[span.first].partition("'")[0]
    marked = not _TURKISH.isdisjoint(word.lower())
    if not marked or native == "tr":
        return False
    return span.entry.name.text.isascii() and not _has_marks(entity, plain(fold(word)))


def _is_of_closed_syllable(span: Span) -> bool:
    """Whether a text has і in the last syllable where a name has о or е: Буданів, a village, is no Буданов.

    Ukrainian writes Russian family names with о and е, and its own as their bearers do.
    """
    steps = [step for step in span.evidence if step.kind == _BY_CONVENTION]
    return any((step.query or "").endswith(_CLOSED) and (step.name or "").endswith(_OPEN) for step in steps)


def _is_called(span: Span) -> bool:
    """Whether a name can stand in the vocative only, in which nobody addresses a place."""
    return only_called(span.readings)


def _is_family(person: Entity, word: str) -> bool:
    """Whether a word without marks is a word of a person's name without them, in the English plural or not."""
    words = {plain(fold(word)) for name in person.names for word in split(name.text)}
    return not words.isdisjoint((word, word.removesuffix("s")))


def _has_marks(entity: Entity, word: str) -> bool:
    """Whether a word, given without its marks, has some in a name of an entity's, or in how one is read."""
    names = (text for name in entity.names for text in (name.text, name.reading or ""))
    return any(not one.isascii() and plain(fold(one)) == word for text in names for one in split(text))


def _has_own_name(entity: Entity, langs: Collection[str]) -> bool:
    """Whether an entity has a name of one word in one of some languages."""
    return any(name.lang in langs and len(split(name.text)) == 1 for name in entity.names)


def _is_of_third_language(span: Span, native: str, lang: str) -> bool:
    """Whether a place's name is that in a language which is neither the text's nor its own."""
    name = span.entry.name
    if span.entry.entity.kind != "place" or name.lang is None or name.lang in (lang, native):
        return False
    # Russian names of places in Ukraine are as good as their own, and so on all over the East
    return not (native in CYRILLIC_LANGUAGES and name.lang in CYRILLIC_LANGUAGES) and script(name.text) == CYRILLIC
