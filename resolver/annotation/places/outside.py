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

from collections.abc import Sequence
from functools import cached_property

from gazetteer.entity import Entity
from gazetteer.provenance import is_collected, is_of_press, is_reviewed
from resolver.annotation.persons.trades import is_somebodys_home
from resolver.annotation.places.called_so import (
    ADJECTIVAL,
    ADJECTIVES,
    LETTER_BY_LETTER,
    goes_on,
    is_called_but_for_marks,
    is_called_so,
    is_everyday,
    is_letter_by_letter,
    is_without_marks,
)
from resolver.annotation.places.elsewhere import PARTING
from resolver.annotation.places.lists import listed
from resolver.annotation.places.place_words import (
    TELLING_LENGTH,
    ends_list_of_sort,
    has_sort_beside,
    is_behind,
    is_behind_adjective,
    is_whither,
    owns_settlement,
    stands_as_place,
)
from resolver.annotation.places.regions import is_within
from resolver.annotation.places.regions_beside import RegionsBeside
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import CITY
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.annotation.words.whereabouts import is_locative
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold

_MARKET_TOWN = 40
"""The prominence from which on a place counts where its country is named, whose name is hardly another word."""

_METROPOLIS = 230
"""The prominence from which on a place counts wherever a place does, whatever else is named: half a million people."""

_TOWN = 20
"""The prominence from which on a place of the language's own countries counts by its name alone."""

_RESPELT = 0.16
"""What a name may cost that is spelt by another convention, beside a word for its sort or with its region named."""

_OF_SOMEBODY = ("ове", "еве", "єве", "lı", "li", "lu", "lü")
"""What names of villages end in that are adjectives of a person's name, or what their people are called: Sivaslı."""


class UnreviewedPlaces:
    """The unreviewed places of one document: ``spans`` are all that may be names in it.

    ``adjectives`` are the entities whose adjectives or people's names it has.
    """

    def __init__(
        self, tokens: Tokens, spans: list[Span], adjectives: Sequence[Entity], kinds: WordKinds, homes: Homes
    ) -> None:
        self._tokens = tokens
        self._spans = spans
        self._reviewed = [span for span in spans if not _is_unreviewed(span)]
        self._adjectives = adjectives
        self._kinds = kinds
        self._lang = kinds.lang
        self._homes = homes
        self._regions_beside = RegionsBeside(tokens, spans, kinds, homes)

    def supported(self) -> list[Span]:
        """The spans of the document without those of unreviewed places that nothing in it supports."""
        spans = self._spans
        if len(self._reviewed) == len(spans):
            return spans
        kept = [not _is_unreviewed(span) or self._is_supported(span) for span in spans]
        self._keep_introduced(kept)
        taken = {(span.start, span.end) for span, stays in zip(spans, kept, strict=True) if stays}
        near, beside = listed(spans, self._tokens, self._lang, kept, self._stands_among_places)
        told = {number for number in near if is_letter_by_letter(spans[number], self._tokens, self._lang)}
        told |= {number for number in beside if self._is_called_so(spans[number])}
        free = {number for number in told if (spans[number].start, spans[number].end) not in taken}
        return [span for number, span in enumerate(spans) if kept[number] or number in free]

    def _keep_introduced(self, kept: list[bool]) -> None:
        """Keep the spans of places that the document once has behind a word for their sort: the town of Maçka."""
        unsure = [number for number, stays in enumerate(kept) if not stays]
        names = {self._spans[number].entry.entity.id for number in unsure}
        told = {
            span.entry.entity.id
            for span, stays in zip(self._spans, kept, strict=True)
            if stays and span.entry.entity.id in names and has_sort_beside(span, self._tokens, self._kinds)
        }
        for number in unsure if told else ():
            span = self._spans[number]
            if span.entry.entity.id not in told or span.entry.text.endswith(_OF_SOMEBODY):
                continue  # Bu kumlu bir yol
            if self._is_called_so(span) and not self._may_be_another_word(span):
                kept[number] = (span.start, span.end) not in self._taken

    def _is_supported(self, span: Span) -> bool:
        """Whether the document says that an unreviewed place is meant."""
        if self._is_with_region(span):
            return True
        respelt = any(step.kind not in LETTER_BY_LETTER for step in span.evidence)
        if respelt and not is_without_marks(span, self._lang):
            return self._is_told_though_respelt(span)
        return (
            has_sort_beside(span, self._tokens, self._kinds)
            or owns_settlement(span, self._tokens, self._kinds)
            or (not self._may_be_another_word(span) and self._is_told_by_document(span))
            or self._is_told_by_name(span)
        )

    def _is_told_by_document(self, span: Span) -> bool:
        """Whether a name that is no everyday word is told by what else the document names."""
        place = span.entry.entity
        return (
            is_behind_adjective(span, self._tokens, self._kinds)
            or self._is_placed_and_known(place)
            or self._is_in_named_region(place)
            or self._is_placed_metropolis(place)
            or self._is_in_named_country(span)
        )

    def _is_with_region(self, span: Span) -> bool:
        """Whether the region or the country that a place lies in is named right behind it, behind `in`, or before it.

        Mesa, Arizona; KŁODZKO, Poland; at Targovishte in Bulgaria; у селі Благодатне Волинської області.
        """
        beside = self._regions_beside.of(span)
        if beside is not None and not beside.listed and self._regions_beside.hold(span.entry.entity, beside.ids):
            return beside.sure or self._is_called_so(span)
        tokens, region = self._tokens, span.last + 1
        if region == len(tokens):
            return False
        if tokens.gaps[region] not in PARTING:
            if tokens.gaps[region] != " " or tokens.texts[region] not in before_places("within", self._lang):
                return False
            region += 1
            if region == len(tokens) or tokens.gaps[region] != " ":
                return False
        if region not in self._starting:
            return False
        states = [self._states[one] for one in self._starting[region] if one in self._states]
        own = any(not state.isdisjoint(span.entry.entity.countries) for state in states)
        called = self._is_called_so(span) or is_called_but_for_marks(span, tokens, self._lang)
        return (own and called) or is_within(span.entry.entity, self._starting[region])

    def _is_told_though_respelt(self, span: Span) -> bool:
        """Whether a name by another convention has its region named, or a word for its sort beside it."""
        if span.cost > _RESPELT or len(self._tokens.texts[span.first]) < TELLING_LENGTH or goes_on(span, self._tokens):
            return False
        place = span.entry.entity
        in_region = place.id in self._placed and not self._named.keys().isdisjoint(place.related)
        return in_region or has_sort_beside(span, self._tokens, self._kinds)

    def _may_be_another_word(self, span: Span) -> bool:
        """Whether a name of one word opens a sentence, or is an everyday word or an adjective as well.

        A suffix behind an apostrophe is a name's anywhere: Lice'de. Московский is a theatre's adjective.
        """
        if span.words > 1:
            return False
        word = self._tokens.texts[span.first]
        opens = span.opens_sentence and not (self._lang == "tr" and is_locative(word))
        if opens or is_everyday(word, self._lang):
            return True
        return self._lang in ADJECTIVAL and adjective_ending(fold(span.entry.name.text)) in ADJECTIVES

    def _is_placed_and_known(self, place: Entity) -> bool:
        """Whether the text has a place as one, and an editor has given it other names."""
        return place.id in self._placed and is_reviewed(place)

    def _is_in_named_region(self, place: Entity) -> bool:
        """Whether a place's region is named, or the text has it as a place and a place of that region is named.

        Diyarbakır'dan geldi, Lice'de kaldı.
        """
        if not self._named.keys().isdisjoint(place.related):
            return True
        return place.id in self._placed and not self._regions.isdisjoint(place.related)

    def _is_placed_metropolis(self, place: Entity) -> bool:
        """Whether the text has a place as one that counts whatever else is named."""
        return place.prominence >= _METROPOLIS and place.id in self._placed

    def _is_in_named_country(self, span: Span) -> bool:
        """Whether a place's country is named, and the place large, or somebody's home, or its name hardly a word."""
        place, word = span.entry.entity, self._tokens.texts[span.first]
        if self._countries.isdisjoint(place.countries):
            return False
        if span.words > 1 or is_somebodys_home(self._tokens, span.first, self._kinds):
            return True
        if place.id not in self._placed:
            return False
        telling = len(word) >= TELLING_LENGTH and place.prominence >= _MARKET_TOWN
        return place.prominence >= CITY or (telling and self._is_called_so(span))

    def _is_told_by_name(self, span: Span) -> bool:
        """Whether a city that the text has as a place, in Trieste, or a town at home is called so: Лесосибирск."""
        if (span.start, span.end) in self._taken:
            return False
        place = span.entry.entity
        is_city = place.id in self._placed and place.prominence >= CITY
        if (is_city or self._is_town_at_home(span)) and self._is_called_so(span):
            return True
        return is_of_press(span.entry.name) and is_whither(span, self._tokens, self._lang)

    def _is_town_at_home(self, span: Span) -> bool:
        """Whether a span is that of a town of the language's own countries, by a name that is hardly another word."""
        place, name = span.entry.entity, span.entry.name.text
        return (
            (place.native == self._lang or (self._lang in ADJECTIVAL and place.native in ADJECTIVAL))
            and place.prominence >= _TOWN
            and len(name) >= TELLING_LENGTH
            and not fold(name).endswith(_OF_SOMEBODY)
            and (place.id in self._placed or all(step.kind != "case" for step in span.evidence))
        )

    def _is_called_so(self, span: Span) -> bool:
        return is_called_so(span, self._tokens, self._lang)

    def _stands_as_place(self, span: Span) -> bool:
        return stands_as_place(span, self._tokens, self._lang)

    def _stands_among_places(self, span: Span) -> bool:
        """Whether a span stands as a place does, or a list begins or ends with it: between Jelenia Góra and Nysa."""
        return (
            self._stands_as_place(span)
            or is_behind(span, self._tokens, before_places("among", self._lang))
            or ends_list_of_sort(span, self._tokens, self._kinds)
        )

    @cached_property
    def _taken(self) -> set[tuple[int, int]]:
        """Where something stands that has been reviewed."""
        return {(span.start, span.end) for span in self._reviewed}

    @cached_property
    def _named(self) -> dict[str, Entity]:
        """What the document names that has been reviewed, or has an adjective of, by its ID."""
        named = (*(span.entry.entity for span in self._reviewed), *self._adjectives)
        return {entity.id: entity for entity in named}

    @cached_property
    def _regions(self) -> set[str]:
        """The IDs of the regions that the named places lie in, their countries left out."""
        places = [entity for entity in self._named.values() if entity.kind == "place"]
        return {region for place in places for region in place.related if not self._homes.has(region)}

    @cached_property
    def _states(self) -> dict[str, frozenset[str]]:
        """The codes of each named country, by its ID."""
        countries = filter(self._homes.is_country, self._named.values())
        return {country.id: self._homes.of(country) for country in countries}

    @cached_property
    def _countries(self) -> frozenset[str]:
        """The codes of all named countries."""
        return frozenset[str]().union(*self._states.values())

    @cached_property
    def _placed(self) -> set[str]:
        """The IDs of the unreviewed places that stand somewhere in the document where a place does."""
        unreviewed = filter(_is_unreviewed, self._spans)
        return {span.entry.entity.id for span in unreviewed if self._stands_as_place(span)}

    @cached_property
    def _starting(self) -> dict[int, set[str]]:
        """By the token that they begin at, the IDs of all that may be named there."""
        starting: dict[int, set[str]] = {}
        for span in self._spans:
            starting.setdefault(span.first, set()).add(span.entry.entity.id)
        return starting


def _is_unreviewed(span: Span) -> bool:
    return span.entry.entity.kind == "place" and is_collected(span.entry.name)
