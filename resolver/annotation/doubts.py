"""What speaks against a name of one word: an everyday word, an adjective, a part of a person's name, a work's title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from resolver.annotation.bodies.press import has_reporter
from resolver.annotation.persons.addressed import is_spoken_of_with_respect
from resolver.annotation.persons.given_beside import GivenBeside
from resolver.annotation.persons.honoured import is_honoured
from resolver.annotation.persons.named_like_places import NamedLikePlaces
from resolver.annotation.persons.of_people import does_as_people_do
from resolver.annotation.persons.shown_names import ShownNames
from resolver.annotation.persons.subjects import is_shown_as_subject
from resolver.annotation.places.adjectival import is_attribute, may_be_adjective
from resolver.annotation.places.datelines import heads_dateline, is_inside
from resolver.annotation.places.somebody import Somebody
from resolver.annotation.places.villages import is_another_village
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.farther_names import FartherNames
from resolver.annotation.strangers.first_words import is_everyday
from resolver.annotation.strangers.headings import is_rather_word
from resolver.annotation.strangers.other_words import other_words
from resolver.annotation.weights import OUTSTANDING, VARIED, WEIGHTS
from resolver.annotation.words.agreement import SINGULAR_FINALS
from resolver.annotation.words.before_places import BEFORE_PLACES, is_at_somebodys, is_placed
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.quotes import Quotes
from resolver.annotation.words.stems import one_stem
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.descriptions import is_parliament
from resolver.language.inflection.grammar import only_plural
from resolver.language.names.common_words import common_words
from resolver.language.names.small_words import honorifics
from resolver.language.names.surnames import surname_bands
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import OPENING

_WELL_KNOWN = 1500
"""The prominence from which on a name that is no everyday word is one, though the document has it small as well."""

_CALLED_AS_PEOPLE_ARE = ("place", "organisation")
"""The kinds of things that are called as somebody whom the document names is: Kovrov, Der Spiegel."""


class Doubts:
    """The doubts about one document's names; ``adjectives`` are the tokens that are adjectives of places.

    ``spans`` are all that may be names in it: the word Раді of Верховній Раді is nobody's given name.
    """

    def __init__(self, tokens: Tokens, kinds: WordKinds, adjectives: frozenset[int], spans: Iterable[Span]) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._common = common_words(kinds.lang)
        self._somebody = Somebody(tokens, kinds)
        self._adjectives = adjectives
        self._farther = FartherNames(tokens, kinds.lang, spans)
        self._texts = frozenset(tokens.texts)
        bodies = (span for span in spans if span.words > 1 and span.entry.entity.kind == "organisation")
        of_bodies = frozenset(at for body in bodies for at in body.tokens)
        self._given = GivenBeside(tokens, kinds, self._texts, of_bodies)
        self._named_like_places = NamedLikePlaces(tokens, kinds)
        self._quotes = Quotes(tokens, kinds)
        self._shown = ShownNames(tokens, kinds, self._given)

    def about(self, span: Span, persons: Sequence[Span]) -> float:
        """What is to be taken off the log-odds of a name of one word; ``persons`` are the lone family names there."""
        word, doubts = self._tokens.texts[span.first], 0.0
        is_place = span.entry.entity.kind == "place"
        if span.entry.name.type == "adjective":
            return WEIGHTS.behind_given if word[0].isupper() and self._given.is_beside(span) else 0.0
        low, shown = folded(word), has_reporter(span, self._tokens, self._lang)
        shown = shown or (is_place and heads_dateline(span, self._tokens, self._lang))
        unproved = span.opens_sentence and not shown and not self._quotes.is_name(span)
        doubts += WEIGHTS.opens_sentence if unproved else 0.0
        rather = not shown and is_rather_word(span, self._tokens, self._lang, opens=unproved)
        if rather and not self._is_acting_parliament(span):
            # Arkasında is behind him, and Arkas'ta would have its apostrophe
            doubts += WEIGHTS.common_form if span.suffix and "'" not in word else WEIGHTS.common_word
        elif _is_shouted_form(span, word) and is_everyday(span, word, self._lang, quoted=False):
            doubts += WEIGHTS.common_form  # HALKINA in a headline is no case of Halki
        doubts += WEIGHTS.other_word * (other_words(span, self._tokens, self._kinds) + self._farther.have(span))
        is_form = span.readings or span.cost >= VARIED  # Українську: the adjective of Ukraine, not a case of Ukrainsk
        if is_form and span.first in self._adjectives and span.entry.entity.kind != "facility":
            may_be = may_be_adjective(self._tokens, span.last, self._kinds, span.entry.text)
            doubts += WEIGHTS.adjective if may_be else 0.0
        if is_place and is_attribute(self._tokens, span, self._lang):
            doubts += WEIGHTS.adjective
        if is_place and is_another_village(span, self._tokens, self._kinds):
            doubts += WEIGHTS.another_sort
        if is_place and is_plural_of_singular(span):
            doubts += WEIGHTS.plural  # Гірники are miners, and not several towns called Гірник
        if span.readings and any(not rival.readings for rival in persons):
            doubts += WEIGHTS.inflected_rival
        if not shown and self._is_small_too(span, word):
            doubts += WEIGHTS.small_too
        placed = is_inside(span, self._tokens) or self._is_in(span)
        somebodys = span.cost and self._shown.is_like_surname(low) and not placed
        if span.entry.entity.kind in _CALLED_AS_PEOPLE_ARE and somebodys and not _is_known(span, word):
            doubts += WEIGHTS.inflected_rival
        elif is_place and self._named_after(span, low) and (persons or self._is_surname(span, low)):
            doubts += WEIGHTS.namesake
        beside = self._given.is_beside(span) or self._given.is_another(span)
        if beside or (self._is_rather_somebody(span, low) if is_place else self._is_person(span)):
            doubts += WEIGHTS.behind_given
        return doubts + self.about_work(span)

    def _is_small_too(self, span: Span, word: str) -> bool:
        """Whether the document has a name small as well, as it has other words, and its author no names."""
        if not word[0].isupper() or word.isupper() or self._tokens.small_names or word.lower() not in self._texts:
            return False
        return span.entry.entity.prominence < _WELL_KNOWN or folded(word) in self._common

    def _is_person(self, span: Span) -> bool:
        """Whether a given name is used as one, before a surname or before what only people do: Milan Kundera."""
        if span.entry.entity.kind == "person":
            return False
        given = self._somebody.is_given_to_children(span) or does_as_people_do(span, self._tokens, self._kinds)
        return given and self._tokens.word_before(span.first).lower() not in BEFORE_PLACES

    def _is_rather_somebody(self, span: Span, low: str) -> bool:
        """Whether a place's name has around it, or elsewhere in the document, what a person's has."""
        if is_spoken_of_with_respect(span, self._tokens, self._lang):
            return True
        if self._named_like_places.is_before_surname(span) or self._named_like_places.is_before_given(span):
            return True
        if self._is_somebody(span, low) or is_honoured(span, self._tokens) or self._is_person(span):
            return True
        if is_at_somebodys(self._tokens, span) and self._kinds.is_listed_given(self._tokens.texts[span.first]):
            return True
        unknown = span.entry.entity.prominence < OUTSTANDING
        return unknown and (self._is_of_somebody(span, low) or self._is_addressed_behind(span))

    def is_people(self, span: Span) -> bool:
        """Whether a Turkish surname is rather the adjective that a people's name is before a noun: Türk siyasetinde."""
        if span.first not in self._adjectives or span.suffix or span.words > 1:
            return False
        return self._tokens.behind(span.last) == " " and not is_shown_as_subject(
            self._tokens, span.first, span.last, self._lang
        )

    def is_shown(self, span: Span) -> bool:
        """Whether a name stands in quotation marks, behind its sort or where a place does: «Антонов», in Coventry."""
        tokens, first = self._tokens, span.first
        if tokens.in_quotes(first, span.last):
            return True
        if span.entry.entity.kind == "place":
            text = tokens.texts[first]
            return (first > 0 and self._kinds.is_before_place(tokens.texts[first - 1])) or (
                self._lang == "tr" and is_locative(text)
            )
        return first > 0 and tokens.gaps[first] == " " and self._kinds.is_titled(tokens.texts[first - 1])

    def about_longer(self, span: Span) -> float:
        """What is to be taken off the log-odds of a name of several words."""
        return self.about_work(span) + (WEIGHTS.behind_given if self._given.is_of_honoured(span) else 0.0)

    def about_work(self, span: Span) -> float:
        """What is to be taken off a name in quotation marks that is a work's, a product's or another sort of body's."""
        if self._tokens.gaps[span.first][-1:] not in OPENING:
            return 0.0
        if self._quotes.is_another_sort(span) or self._quotes.is_ship(span):
            return WEIGHTS.another_sort
        return WEIGHTS.work if self._quotes.is_work(span) else 0.0

    def _is_acting_parliament(self, span: Span) -> bool:
        """Whether a verb or what stands before one tells of a parliament by a word for a council: Рада ухвалила."""
        if not is_parliament(span.entry.entity):
            return False
        return is_shown_as_subject(self._tokens, span.first, span.last, self._lang)

    def _named_after(self, span: Span, low: str) -> bool:
        """Whether a word is a town's former name that nothing shows as a place's: neither `in Gorky` nor a city."""
        if span.entry.name.type != "former":
            return False
        shown = is_placed(self._tokens, span) or self._tokens.gaps[span.first].endswith("(")
        return not shown and not any(low == town or one_stem(low, town) for town in self._shown.towns)

    def _is_surname(self, span: Span, low: str) -> bool:
        """Whether a town's former name is a common surname, in another language too, or one that the document has."""
        name = span.entry.name
        names = {fold(one.text) for one in span.entry.entity.names if (one.type, one.until) == ("former", name.until)}
        return not names.isdisjoint(surname_bands()) or self._shown.is_like_surname(low)

    def _is_of_somebody(self, span: Span, low: str) -> bool:
        """Whether the document has a town's name as somebody's family name before: Ковров, after Олег Ковров."""
        names = self._shown.family_names
        return not self._is_in(span) and bool(names) and names.get(low.partition("'")[0], span.first) < span.first

    def _is_in(self, span: Span) -> bool:
        """Whether a Turkish name says where something is: Aydın'da doğan, after İlkin Aydın, is the town."""
        return self._lang == "tr" and span.words == 1 and is_locative(self._tokens.texts[span.first])

    def _is_addressed_behind(self, span: Span) -> bool:
        """Whether a Turkish text has an honorific behind a town's name, as behind a person's: Özalp Hanım."""
        tokens = self._tokens
        if self._lang != "tr" or span.readings or span.suffix or is_locative(tokens.texts[span.first]):
            return False
        behind, further = tokens.following(span.last), tokens[span.last + 2 : span.last + 3]
        if further and further[0].gap == " " and further[0].text[0].isupper():
            return False  # Edirne Sultan Selim Camii
        return bool(behind) and folded(behind.partition("'")[0]) in honorifics()

    def _is_somebody(self, span: Span, low: str) -> bool:
        """Whether a place's name has beside it what a person has: an office before it, a surname or a verb behind."""
        somebody = self._somebody
        if (
            somebody.holds_office(span)
            or somebody.rules(span)
            or somebody.is_addressed(span)
            or somebody.is_family(span)
            or somebody.is_compound(span)
            or somebody.is_kin(span)
        ):
            return True
        before = self._tokens.word_before(span.first).lower()
        if before not in BEFORE_PLACES and self._somebody.is_given_to_children(span):
            return True
        placed = low in self._shown.placed_bases
        return self._somebody.acts(span, placed) or (not placed and self._somebody.was_given_to_children(span))


def _is_known(span: Span, word: str) -> bool:
    """Whether a name is that of a metropolis, say, or of a country, whoever else is called so."""
    entity = span.entry.entity
    return entity.prominence >= OUTSTANDING or (entity.kind == "place" and atlas().of_word(word) is not None)


def _is_shouted_form(span: Span, word: str) -> bool:
    """Whether a word in capitals is an inflected form of a name that is no acronym."""
    inflected = bool(span.suffix or span.readings)
    return inflected and word.isupper() and "'" not in word and not span.entry.name.text.isupper()


def is_plural_of_singular(span: Span) -> bool:
    """Whether a word can only be the plural of a name that is in the singular."""
    return only_plural(span.readings) and span.entry.text[-1:].lower() in SINGULAR_FINALS
