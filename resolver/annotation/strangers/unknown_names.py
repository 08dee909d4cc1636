"""Names of things that the gazetteer does not have, around names that it has: the Lviv Times is not Lviv.

As of names that it has, the longest one counts: what stands inside is a mention only where nested ones are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.bodies.press import is_republics
from resolver.annotation.places.shores import is_water
from resolver.annotation.spans.span import FULL, Span
from resolver.annotation.spans.stretch import Stretch
from resolver.annotation.strangers.begun_things import BegunThings
from resolver.annotation.strangers.brands import is_makes
from resolver.annotation.strangers.longer_names import LongerNames, word_behind
from resolver.annotation.strangers.other_things import BESIDE, OtherThings
from resolver.annotation.strangers.quoted_titles import QuotedTitles
from resolver.annotation.strangers.ships import Ships
from resolver.annotation.strangers.unknown_bodies import UnknownBodies
from resolver.annotation.strangers.words_behind import is_one_of
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import is_region
from resolver.language.inflection import Case
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import MARKS, OPENING
from resolver.matching.persons.frequency import is_surname
from resolver.matching.persons.given import is_listed

_FURTHEST_SORT = 2
"""Words from `called` to the noun for what is called so: Odesa adlı küçük köy."""

_LONGEST_SHORTENED = 5
"""Letters of the longest word for a street that is written short: просп. Науки, бульв. Шевченка."""


class UnknownNames:
    """The names around the places of one document that nobody knows; ``chosen`` are the spans that the scene chose."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Sequence[Span]) -> None:
        lang = kinds.lang
        self._begun = frozenset(span.first for span in chosen)
        self._persons = {span.first: span.last for span in chosen if span.form == FULL}
        self._tokens = tokens
        self._lang = lang
        self._kinds = kinds
        self._others = OtherThings(tokens, kinds, chosen)
        self._bodies = UnknownBodies(tokens, kinds, chosen)
        self._things = BegunThings(tokens, kinds, chosen)
        ended = frozenset(span.last for span in chosen)
        regions = frozenset(one.first for one in chosen if one.may_be(Case.GENITIVE) and is_region(one.entry.entity))
        self._longer = LongerNames(tokens, kinds, self._begun, ended, regions)
        self._street_before, self._street_behind = (
            BESIDE.words(lang, "street-before"),
            BESIDE.words(lang, "street-behind"),
        )
        self._behind_place = BESIDE.words(lang, "behind")
        self._vessel_before = BESIDE.words(lang, "vessel-before")
        self._ships = Ships(tokens, kinds, chosen)
        quoted = any(tokens.gaps[at][-1:] in OPENING for at in tokens.capitals)
        self._quotes = QuotedTitles(tokens, kinds, chosen) if quoted else None

    def hold(self, stretch: Stretch) -> bool:
        """Whether what was chosen for a stretch of text is only a part of a longer name."""
        span = stretch.candidates[0].span
        kind = span.entry.entity.kind
        if self._others.have(span):
            return True
        if kind == "organisation":
            return self._hold_body(span)
        if kind == "facility":
            return self._lang == "en" and self._bodies.is_another_ship(span)
        before, behind = self._before(span), word_behind(self._tokens, span)
        street = self._in_street(before, behind) and not self._has_streets(stretch, before)
        if street and not self._is_shore(before, span):
            return True
        if self._quotes is not None and self._quotes.hold(span):
            return True
        return self._hold_person(span, before, behind) if kind == "person" else self._hold_place(span, before, behind)

    def _hold_body(self, span: Span) -> bool:
        """Whether a body's name is a part of a longer one: of a street's, a ship's or another body's."""
        if self._lang == "tr" and self._bodies.is_before_head(span):
            return True
        behind = word_behind(self._tokens, span)
        if behind.istitle() and self._tokens.texts[span.first] in self._vessel_before:
            return True  # TCG Burgazada
        if self._quotes is not None and self._quotes.hold_body(span):
            return True
        named_so = span.words == 1 or (self._lang in CYRILLIC_LANGUAGES and span.may_be(Case.GENITIVE))
        return (
            (named_so and self._in_street(self._before(span), behind))
            or self._longer.in_assembly(span)
            or self._bodies.begins_compound(span)
            or self._bodies.is_others(span)
            or self._bodies.is_of_number(span)
            or self._bodies.begins_brand(span)
            or self._bodies.is_everyday_before_noun(span)
            or is_republics(span, self._tokens, self._lang)
        )

    def _hold_person(self, span: Span, before: str, behind: str) -> bool:
        """Whether a person's name is a part of a make's, or of what honours the person."""
        if self._lang == "en" and span.last + 1 not in self._begun and is_makes(span, self._tokens):
            return True
        if behind in BESIDE.words(self._lang, "honour-behind") or before in self._vessel_before:
            return True
        return self._ships.have(span) or (bool(before) and before.lower() in BESIDE.words(self._lang, "unit-before"))

    def _hold_place(self, span: Span, before: str, behind: str) -> bool:
        """Whether a place's name is a part of another thing's; what is asked soonest is asked first."""
        adjective = span.entry.name.type == "adjective"  # на куп'янському напрямку
        if not adjective and is_one_of(behind, self._behind_place, self._lang):
            return True
        return (
            self._ships.have(span)
            or self._bodies.in_club(span, before, behind)
            or self._things.have(span)
            or self._honours_somebody(span)
            or self._is_called_so(span)
            or self._bodies.in_company(span, behind)
            or self._longer.is_noun_of_name(span)
            or self._longer.ends_house(span)
            or self._bodies.is_called_firm(span)
            or self._longer.is_whose_name(span)
            or self._things.have_contest(span)
            or self._longer.has_adjective_tied(span)
            or self._longer.in_latin_name(span)
            or self._bodies.is_of_compound(span)
            or self._longer.in_longer_place(span)
            or self._longer.in_surname(span)
            or self._bodies.in_firm(span)
        )

    def _before(self, span: Span) -> str:
        """The word before a span, empty where something else than spaces, dots or quotation marks is between."""
        gap, before = self._tokens.gaps[span.first], self._tokens.word_before(span.first)
        if span.entry.entity.kind == "person" and gap == " " and span.first > 1 and self._kinds.title_keys(before):
            before = self._tokens.texts[span.first - 2]  # проспект Маршала Жукова
        if "." in gap and len(before) > _LONGEST_SHORTENED:
            return ""  # a sentence ends: евакуюють дві вулиці. Будапешт просить
        return before if gap == " " or (gap.strip(" ." + MARKS) == "" and "\n" not in gap) else ""

    def _honours_somebody(self, span: Span) -> bool:
        """Whether a place's name begins what is called after somebody: Burdur Mehmet Akif Ersoy Üniversitesi."""
        last = self._persons.get(span.last + 1)
        if last is None or span.suffix or self._tokens.gaps[span.last + 1] != " ":
            return False
        return is_one_of(self._tokens.following(last), BESIDE.words(self._lang, "honour-behind"), self._lang)

    def _is_called_so(self, span: Span) -> bool:
        """Whether something that is no place is called as one is: Odesa adlı gemi, Kairos ve Virat adlı tankerler."""
        tokens, called, at = self._tokens, BESIDE.words(self._lang, "called-behind"), span.last + 1
        if not called or span.suffix:
            return False
        at += 2 if at < len(tokens) and tokens.texts[at] in BESIDE.words(self._lang, "called-joining") else 0
        if at >= len(tokens) or tokens.texts[at] not in called:
            return False
        return not any(map(self._kinds.is_place_word, tokens.run(at + 1, _FURTHEST_SORT)))

    def _in_street(self, before: str, behind: str) -> bool:
        """Whether a street has a name, by the words beside it: Pushkin Street, улица Пушкина."""
        if is_one_of(behind, self._street_behind, self._lang):
            return True
        return bool(before) and before.lower() in self._street_before

    def _has_streets(self, stretch: Stretch, before: str) -> bool:
        """Whether a word may mean the streets of a city rather than the one called after it: На улицы Москвы вышли.

        A city that nobody is called as has them, and no street its name: улица Кирова. So has it a street that is told
        by an adjective from others: на главной улице Омска.
        """
        span = stretch.candidates[0].span
        told = span.first > 1 and self._tokens.texts[span.first - 2] in BESIDE.words(self._lang, "street-told-by")
        if not (told or before.lower() in BESIDE.words(self._lang, "streets-before")) or not span.readings:
            return False
        if span.entry.name.type == "former":
            return False  # улицы Володарского
        if any(one.span.entry.entity.kind == "person" for one in stretch.candidates):
            return False
        name = fold(span.entry.text)
        return span.entry.entity.prominence >= OUTSTANDING or not (is_surname(name) or is_listed(name))

    def _is_shore(self, before: str, span: Span) -> bool:
        """Whether an embankment is named for the water that it lies along: на набережной Босфора."""
        return before.lower().startswith(BESIDE.beginnings(self._lang, "shore-before")) and is_water(span.entry.entity)
