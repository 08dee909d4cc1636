"""Names of places that no editor has reviewed, which count in a text only where it supports them.

Collections such as GeoNames have a town for nearly every word (Of, Mary, Most, Уж, Мир): a capital letter alone proves
nothing. What does: a word for the sort of place beside it, the region that it lies in, or its country where it is
large and the text has it somewhere as it has a place: Senator Warren and the player Gilbert are somebody in any text on
their country, until somebody lives in Warren. Where nobody is called so, the country need not be named: in Trieste, nor
has anything to stand beside a town of the language's own countries: Лесосибирск. A reviewed place of the same region
beside it does for a small one, and so does its country where somebody is from there. Where an editor has given the
place other names, it is enough that the text has it as a place.
"""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.entity import Entity
from gazetteer.provenance import is_collected, is_reviewed
from resolver.annotation.persons.trades import is_somebodys_home
from resolver.annotation.places.called_so import (
    ADJECTIVAL,
    ADJECTIVES,
    LETTER_BY_LETTER,
    SHORTEST_WORD,
    goes_on,
    is_called_so,
    is_everyday,
    is_letter_by_letter,
    is_somebodys,
)
from resolver.annotation.places.elsewhere import PARTING
from resolver.annotation.places.lists import listed
from resolver.annotation.places.regions import is_within
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import CITY
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.annotation.words.whereabouts import is_locative
from resolver.language import inflection
from resolver.language.names.terms import adjective_ending, district_words
from resolver.language.scripts.folding import fold

_MARKET_TOWN = 40
"""The prominence from which on a place counts where its country is named, whose name is hardly another word."""

_METROPOLIS = 230
"""The prominence from which on a place counts wherever a place does, whatever else is named: half a million people."""

_TOWN = 20
"""The prominence from which on a place of the language's own countries counts by its name alone."""

_RESPELT = 0.16
"""What a name may cost that is spelt by another convention, beside a word for its sort or with its region named."""

_TELLING = 6
"""Letters of the shortest name that is hardly another word."""

_OF_SOMEBODY = ("ове", "еве", "єве", "lı", "li", "lu", "lü")
"""What names of villages end in that are adjectives of a person's name, or what their people are called: Sivaslı."""


def supported(
    spans: list[Span], tokens: Tokens, adjectives: Iterable[Entity], kinds: WordKinds, homes: Homes
) -> list[Span]:
    """The spans of a document without those of outside collections' places that nothing in it supports."""
    if not any(map(_is_outside, spans)):
        return spans
    named = [span.entry.entity for span in spans if not _is_outside(span)] + list(adjectives)
    identifiers = {entity.id for entity in named}
    of_countries = {entity.id: homes.of(entity) for entity in named if homes.is_country(entity)}
    countries = {code for codes in of_countries.values() for code in codes}
    regions = {one for entity in named if entity.kind == "place" for one in entity.related if not homes.has(one)}
    placed = {span.entry.entity.id for span in spans if _is_outside(span) and _is_placed(span, tokens, kinds.lang)}
    taken = {(span.start, span.end) for span in spans if not _is_outside(span)}
    starting: dict[int, set[str]] = {}
    for span in spans:
        starting.setdefault(span.first, set()).add(span.entry.entity.id)

    within = before_places("within", kinds.lang)

    def is_with_region(span: Span) -> bool:
        at = span.last + 1
        if at < len(tokens) and tokens.gaps[at] == " " and tokens.texts[at] in within:
            at += 1  # at Targovishte in Bulgaria
            if at not in starting or tokens.gaps[at] != " ":
                return False
            states = (of_countries[one] for one in starting[at] if one in of_countries)
            own = any(not state.isdisjoint(span.entry.entity.countries) for state in states)
            return (own and is_called_so(span, tokens, kinds.lang)) or is_within(span.entry.entity, starting[at])
        return at in starting and tokens.gaps[at] in PARTING and is_within(span.entry.entity, starting[at])

    def is_free(span: Span) -> bool:
        return (span.start, span.end) not in taken

    kept = [
        not _is_outside(span)
        or is_with_region(span)
        or _is_supported(span, tokens, identifiers, regions, countries, placed, kinds)
        or (is_free(span) and _is_told_by_its_name(span, placed, kinds.lang) and is_called_so(span, tokens, kinds.lang))
        for span in spans
    ]
    near, beside = listed(spans, tokens, kinds.lang, kept, lambda span: _is_placed(span, tokens, kinds.lang))
    taken |= {(span.start, span.end) for span, stays in zip(spans, kept, strict=True) if stays}
    told = {number for number in near if is_letter_by_letter(spans[number], tokens)}
    told |= {number for number in beside if is_called_so(spans[number], tokens, kinds.lang)}
    return [span for number, span in enumerate(spans) if kept[number] or (number in told and is_free(span))]


def _is_outside(span: Span) -> bool:
    return span.entry.entity.kind == "place" and is_collected(span.entry.name)


def _is_placed(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span stands where a place does: in Warren, в Бологом, жители Вольска, Sorgun'da."""
    if lang == "tr":
        return is_locative(tokens.texts[span.last])
    before = tokens.texts[span.first - 1].lower() if span.first else ""
    if before in before_places("unreviewed", lang):
        return True
    if before not in before_places("origin", lang):
        return False
    return any(one.case is inflection.Case.GENITIVE for one in span.readings or _as_it_stands(span, tokens, lang))


def _is_supported(  # noqa: PLR0913, PLR0917 - what a document says is one thing
    span: Span,
    tokens: Tokens,
    named: set[str],
    regions: set[str],
    countries: set[str],
    placed: set[str],
    kinds: WordKinds,
) -> bool:
    entity = span.entry.entity
    if any(step.kind not in LETTER_BY_LETTER for step in span.evidence):
        respelt = span.cost <= _RESPELT and len(tokens.texts[span.first]) >= _TELLING and not goes_on(span, tokens)
        in_region = entity.id in placed and not named.isdisjoint(entity.related)
        return respelt and (in_region or _sort_beside(span, tokens, kinds))
    if _sort_beside(span, tokens, kinds):
        return True
    word = tokens.texts[span.first]
    capital = span.opens_sentence and not (kinds.lang == "tr" and is_locative(word))  # Lice'de is a name's anywhere
    if span.words == 1 and (capital or is_everyday(word, kinds.lang)):
        return False
    if kinds.lang in ADJECTIVAL and span.words == 1 and adjective_ending(fold(span.entry.name.text)) in ADJECTIVES:
        return False  # Московский is a theatre's adjective rather than a town
    if _is_behind_adjective(span, tokens, kinds):
        return True
    if entity.id in placed and is_reviewed(entity):
        return True  # an editor has looked at it
    if not named.isdisjoint(entity.related) or (entity.prominence >= _METROPOLIS and entity.id in placed):
        return True
    if entity.id in placed and not regions.isdisjoint(entity.related):
        return True  # Diyarbakır'dan geldi, Lice'de kaldı
    if is_somebodys_home(tokens, span.first, kinds) and not countries.isdisjoint(entity.countries):
        return True
    if countries.isdisjoint(entity.countries):
        return False
    if span.words > 1 or (entity.prominence >= CITY and entity.id in placed):
        return True
    telling = len(word) >= _TELLING and entity.prominence >= _MARKET_TOWN and entity.id in placed
    return telling and is_called_so(span, tokens, kinds.lang)


def _is_behind_adjective(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether its country's adjective stands right before a name that is hardly another word: румынском Плоешти."""
    first, name = span.first, fold(span.entry.name.text)
    if first == 0 or tokens.gaps[first] != " " or len(name) < _TELLING or is_somebodys(name):
        return False
    adjectives = kinds.adjectives(tokens.texts[first - 1])
    return any(not set(one.entity.countries).isdisjoint(span.entry.entity.countries) for one in adjectives)


def _is_told_by_its_name(span: Span, placed: set[str], lang: str) -> bool:
    """Whether a span is that of a city that the text has as a place, in Trieste, or of a town at home: Лесосибирск."""
    entity, name = span.entry.entity, span.entry.name.text
    is_placed = entity.id in placed
    return (is_placed and entity.prominence >= CITY) or (
        _is_at_home(entity, lang)
        and entity.prominence >= _TOWN
        and len(name) >= _TELLING
        and not fold(name).endswith(_OF_SOMEBODY)
        and (is_placed or all(step.kind != "case" for step in span.evidence))
    )


def _sort_beside(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a word for the sort of place stands beside a span: в селе Сростки, Lice ilçesinde, the town of Mesa."""
    before = span.first - 1
    if before >= 0:
        word, gap = tokens.texts[before], tokens.gaps[span.first]
        if gap == ". " and word.islower() and kinds.is_place_word(word):
            return before == 0 or tokens.gaps[before] != "-"  # с. Сростки, but no place in 2009-м. Муж
        if kinds.lang == "en" and word == "of" and gap == " " and before > 0:
            word = tokens.texts[before - 1]
        if gap == " " and len(word) >= SHORTEST_WORD and kinds.is_place_word(word):
            return True
    if kinds.lang not in ("en", "tr") or span.last + 1 >= len(tokens) or tokens.gaps[span.last + 1] != " ":
        return False
    behind = tokens.texts[span.last + 1]
    if _is_sort(behind, kinds):
        return True
    return kinds.lang == "tr" and any(_is_sort(one.base, kinds) for one in inflection.strip_suffixes(behind))


def _is_sort(word: str, kinds: WordKinds) -> bool:
    """Whether a word behind a name says that it is a place's, or the district's that is called after its town."""
    return kinds.is_place_word(word) or fold(word) in district_words()


def _is_at_home(place: Entity, lang: str) -> bool:
    """Whether a place is in a country whose papers are in a language, or in its neighbour's that write alike."""
    return place.native == lang or (lang in ADJECTIVAL and place.native in ADJECTIVAL)


def _as_it_stands(span: Span, tokens: Tokens, lang: str) -> list[inflection.Reading]:
    """The cases that the last word of a name in its base form may stand in: з Трипілля is spelt as the nominative."""
    word = tokens.texts[span.last]
    return [reading for one in inflection.analyse(word, lang) if one.lemma == word for reading in one.readings]
