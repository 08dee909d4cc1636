"""What is called as somebody or something known is: cats, firms, villages, and acronyms of something else."""

from __future__ import annotations

from collections.abc import Sequence

from gazetteer.entity import Entity
from gazetteer.provenance import is_reviewed
from resolver.annotation.bodies.glosses import Glosses
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import BARE, FULL, THING, Span
from resolver.annotation.weights import CITY, OUTSTANDING
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import noun_sorts
from resolver.index import split
from resolver.language.inflection.grammar import Case
from resolver.language.names.sorts import sort_keys
from resolver.language.names.tables import UseTable
from resolver.language.names.terms import adjective_ending
from resolver.language.names.titles import title_key
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import MARKS, OPENING

BESIDE = UseTable("unknown-names")
"""The words beside names that make these another thing's."""

_ARTICLES = frozenset(("a", "the"))

_CITY = frozenset(("city",))
_MOST_BETWEEN = 3
"""Words between a firm's first one and its legal form: Gazprom Window Cleaning LLP."""


class OtherThings:
    """Tells the names of one document that are something else's; ``chosen`` are the spans of all names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Sequence[Span]) -> None:
        self._tokens = tokens
        self._kinds = kinds
        self._lang = kinds.lang
        self._begun = frozenset(span.first for span in chosen)
        self._glosses = Glosses(tokens)
        self._animal_before = BESIDE.words(kinds.lang, "animal-before")
        self._animal_called = BESIDE.words(kinds.lang, "animal-called")
        in_full = {_key(span) for span in chosen if span.form == FULL}
        self._said = {_key(span) for span in chosen if self._is_animal(span) or self._is_village(span)} - in_full

    def have(self, span: Span) -> bool:
        """Whether the words beside a name, or what the document says of it, make it something else's."""
        entity = span.entry.entity
        if self._glosses.are_of_another(self._tokens.texts[span.first], entity) or self._is_animal(span):
            return True
        if self._said and span.form in (BARE, THING) and _key(span) in self._said:
            return True
        if self._is_in_venue(span):
            return True
        if entity.kind == "place":
            return self._is_quoted(span) or self._is_dish(span) or self._is_ticker(span) or self._is_turkish_work(span)
        return self._is_thing(span) or self._begins_title(span) or (entity.kind != "facility" and self._in_firm(span))

    def _is_thing(self, span: Span) -> bool:
        """Whether a Russian or Ukrainian text has a body's name as a thing's in quotation marks: фотоаппарат «Зенит».

        A body may have the word in a name of its own: магазин «Берёзка».
        """
        tokens, at = self._tokens, span.first
        if span.entry.entity.kind == "person" or not at or not tokens.in_quotes(at, span.last):
            return False
        before = tokens.texts[at - 1].lower()
        if tokens.gaps[at][:1] != " " or before not in BESIDE.words(self._lang, "thing-before"):
            return False
        if span.readings and not span.may_be(Case.NOMINATIVE):
            return False  # поїзди «Укрзалізниці» are its trains; what is called so has its name in the nominative
        return not any(fold(before) in map(fold, split(name.text)) for name in span.entry.entity.names)

    def _begins_title(self, span: Span) -> bool:
        """Whether a body's name of one word is the first of a title in an English text: Treasury Secretary."""
        if self._lang != "en" or span.entry.entity.kind != "organisation" or span.words > 1 or span.suffix:
            return False
        behind = self._tokens.following(span.last)
        text = self._tokens.texts[span.first]
        return bool(behind) and not text.isupper() and title_key((fold(text), fold(behind))) is not None

    def _is_dish(self, span: Span) -> bool:
        """Whether a town's name is a dish's: chicken Kiev."""
        at = span.first
        before = self._tokens.texts[at - 1].lower() if at > 0 and self._tokens.gaps[at] == " " else ""
        return before in BESIDE.words("en", "dish-before")

    def _is_ticker(self, span: Span) -> bool:
        """Whether a town's name in capitals is by what a stock exchange calls a share: under the ticker KYIV."""
        tokens, at = self._tokens, span.first
        if not at or span.words > 1 or not tokens.texts[at].isupper() or tokens.gaps[at].strip(" (" + MARKS):
            return False
        return tokens.texts[at - 1].lower().startswith(BESIDE.beginnings(self._lang, "ticker-before"))

    def _is_in_venue(self, span: Span) -> bool:
        """Whether a small business, a house or a boat has a name in an English text: Hotel Odessa, Zenit Windows.

        Headlines write with capitals what is of a state (Turkey Travel Warning), or what one does (Moscow Arms Rebels).
        """
        tokens, behind = self._tokens, span.last + 1
        if self._lang != "en" or span.suffix or tokens.texts[span.first].isupper():
            return False
        if tokens.following(span.last) in BESIDE.words("en", "venue-behind") and behind not in self._begun:
            beyond = tokens.following(behind)
            is_headline = beyond.istitle() and beyond not in BESIDE.words("en", "venue-behind")
            return not is_headline and atlas().of_word(tokens.texts[span.first]) is None
        before = tokens.texts[span.first - 1] if span.first and tokens.gaps[span.first] == " " else ""
        return span.entry.entity.kind == "place" and before in BESIDE.words("en", "venue-before")

    def _is_quoted(self, span: Span) -> bool:
        """Whether a Russian or Ukrainian text has a name in quotation marks, as no town's is: торт «Прага».

        A former one may be quoted for what it was (підписано «Катеринослав»), any behind its sort: в городе «Пенза».
        """
        if self._lang not in CYRILLIC_LANGUAGES:
            return False
        if self._begins_quoted(span):
            return True
        if not self._tokens.in_quotes(span.first, span.last):
            return False
        sorted_so = span.first > 0 and self._kinds.is_place_word(self._tokens.texts[span.first - 1])
        return span.entry.name.type != "former" and not sorted_so

    def _is_turkish_work(self, span: Span) -> bool:
        """Whether a Turkish text has a song or a film by a place's name: "Ankara" şarkısı, çıkışını "Çeşme" ile."""
        tokens, first, behind = self._tokens, span.first, span.last + 1
        if self._lang != "tr" or tokens.gaps[first][-1:] not in OPENING or not tokens.in_quotes(first, span.last):
            return False
        if first and tokens.texts[first - 1] in BESIDE.words("tr", "work-before"):
            return True
        noun = tokens.texts[behind] if behind < len(tokens) and tokens.gaps[behind][1:] == " " else ""
        return noun.startswith(BESIDE.beginnings("tr", "work-behind"))

    def _begins_quoted(self, span: Span) -> bool:
        """Whether a town's adjective begins what stands in quotation marks: «Чорноморське бюро», of no Чорноморське."""
        tokens, behind = self._tokens, self._tokens.following(span.last)
        if tokens.gaps[span.first][-1:] not in OPENING or not behind.islower() or span.entry.name.type == "adjective":
            return False
        adjectival = adjective_ending(fold(span.entry.name.text)) not in {None, "noun"}  # «Покровськ стоїть»
        return adjectival and tokens.in_quotes(span.first, span.last + 1)

    def _is_animal(self, span: Span) -> bool:
        """Whether an animal is called as somebody or something is: кот Трамп, a cat named Erdogan."""
        tokens, at = self._tokens, span.first
        if at and tokens.texts[at - 1] in self._animal_called:
            at -= 1
        return at > 0 and tokens.gaps[at] == " " and tokens.texts[at - 1].lower() in self._animal_before

    def _is_village(self, span: Span) -> bool:
        """Whether a village has a great city's or a state's name: в селе Париж, Kıbrıs köyünde, Moscow, a hamlet."""
        entity, tokens, behind = span.entry.entity, self._tokens, span.last + 1
        if entity.kind != "place" or span.suffix or entity.prominence < _least(entity):
            return False
        if span.first and tokens.gaps[span.first] == " ":
            before = tokens.texts[span.first - 1].lower()
            if before in BESIDE.words(self._lang, "village-before"):
                return True
        said = BESIDE.beginnings(self._lang, "village-behind")
        if behind >= len(tokens) or not said:
            return False
        if self._lang != "en":
            return tokens.gaps[behind] == " " and tokens.texts[behind].startswith(said)
        return tokens.gaps[behind] == ", " and tokens.texts[behind] in _ARTICLES and tokens.following(behind) in said

    def _in_firm(self, span: Span) -> bool:
        """Whether a company's or a person's name begins another firm's: Яндекс-Окна, Gazprom Window Cleaning LLP."""
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens) or span.suffix or at in self._begun:
            return False
        if tokens.gaps[at] == "-":
            return self._lang in CYRILLIC_LANGUAGES and tokens.texts[at].istitle() and self._is_firm_before(span)
        for further in range(at, min(at + 1 + _MOST_BETWEEN, len(tokens))):
            text = tokens.texts[further]
            if tokens.gaps[further] != " " or further in self._begun:
                return False
            if text in BESIDE.words("en", "firm-behind"):
                return further > at
            if not text.istitle():
                return False
        return False

    def _is_firm_before(self, span: Span) -> bool:
        """Whether a quotation mark or a legal form stands before a name: ООО «Яндекс-Окна»."""
        gap = self._tokens.gaps[span.first]
        return gap[-1:] in OPENING or self._tokens.word_before(span.first).isupper()


def _least(place: Entity) -> int:
    """The prominence from which on a place is none of its name that a text calls a village.

    A city of a collection is none either, but what is a village, a settlement or a small town by its description may be
    called so, whoever has collected its names.
    """
    of_collection = not is_reviewed(place) and noun_sorts(place) & sort_keys(place.kind) <= _CITY
    return CITY if of_collection else OUTSTANDING


def _key(span: Span) -> tuple[str, str]:
    """What names of one sort share: the kind of what they name, and the name."""
    return span.entry.entity.kind, fold(span.entry.text)
