"""Which of several things of one name is meant: a town, its club, a building or a water, by what stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from gazetteer.entity import INSTITUTIONS, Entity
from resolver.annotation.bodies.club_towns import ClubTowns
from resolver.annotation.bodies.contests import is_of_another_sport
from resolver.annotation.bodies.lands_in_matches import is_club_like_land
from resolver.annotation.bodies.shown_clubs import ShownClubs
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.doubts import is_plural_of_singular
from resolver.annotation.places.datelines import is_on_site, is_shown_as_place
from resolver.annotation.places.districts import Districts
from resolver.annotation.places.shores import is_acting_parliament, is_rather_water, is_water, is_waters_short_name
from resolver.annotation.places.sites import is_untold_site
from resolver.annotation.places.towns_by_waters import TownsByWaters
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES


class Namesakes:
    """Weighs the things of one document against what shares their names.

    ``grouped`` are the spans by stretch of text and entity, ``adjectives`` the tokens that are adjectives of places,
    with the entities; ``kinds`` says what other words are, and ``is_name`` tells the folded names of the gazetteer.
    """

    def __init__(
        self,
        tokens: Tokens,
        grouped: Grouped,
        adjectives: Sequence[tuple[int, Entity]],
        kinds: WordKinds,
        is_name: Callable[[str], bool],
    ) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._kinds = kinds
        self._lang = kinds.lang
        self._districts = Districts(tokens, grouped, kinds.lang)
        self._towns_by_waters = TownsByWaters(tokens, grouped.values(), kinds.lang)
        self._club_towns = ClubTowns(tokens, grouped, adjectives, kinds)
        self._shown_clubs = ShownClubs(tokens, grouped, kinds.lang, is_name)

    def told(self, odds: float, span: Span, *, shore: bool) -> float:
        """The log-odds of a span's thing with what is said there for it or for another one of its name.

        ``shore``: the text may have a river or a sea there.
        """
        entity, rivals = span.entry.entity, self._grouped[span.start, span.end]
        if entity.kind == "organisation":
            odds += self._shown_clubs.weigh(span, rivals.values())
            odds -= WEIGHTS.another_sort if self._is_plural_in_quotes(span) else 0.0
            odds -= WEIGHTS.another_town if self._club_towns.tell_another(span, rivals.values()) else 0.0
            odds -= WEIGHTS.another_sort if self._is_another(span, rivals) else 0.0
        elif entity.kind == "place" and is_club_like_land(span, self._tokens, self._lang):
            odds -= WEIGHTS.another_sort
        if len(rivals) == 1:
            return odds
        if entity.kind in INSTITUTIONS and self._is_rather_place(span, rivals):
            odds -= WEIGHTS.shown_as_place
        if shore and is_rather_water(span, rivals, self._tokens, self._lang):
            odds -= WEIGHTS.shown_as_place
        if span.words == 1 and is_waters_short_name(span, rivals, self._waters, self._tokens, self._lang):
            odds -= WEIGHTS.another_sort
        return odds - self._against_place(span, rivals) if entity.kind == "place" else odds

    def _against_place(self, span: Span, rivals: Mapping[str, Span]) -> float:
        """What is said against a place by what else bears its name."""
        odds = WEIGHTS.shown_as_club if self._is_rather_club(span, rivals) else 0.0
        if self._towns_by_waters.are_anothers(span, rivals):
            odds += WEIGHTS.another_sort
        if self._lang in CYRILLIC_LANGUAGES and self._is_rather_thing(span, rivals):
            odds += WEIGHTS.quoted
        return odds

    def _is_plural_in_quotes(self, span: Span) -> bool:
        """Whether quotation marks hold a name's plural, which is another's name: «Автомобілісти», of Автомобіліст."""
        return is_plural_of_singular(span) and self._tokens.in_quotes(span.first, span.last)

    def _is_another(self, span: Span, rivals: Mapping[str, Span]) -> bool:
        """Whether a club or a contest is another one of its name, by the town beside it or by the sport."""
        towns = self._club_towns
        if towns.adjective_tells_another(span) or towns.tell_unknown(span) or towns.is_before_another(span):
            return True
        return is_of_another_sport(span, rivals.values(), self._tokens, self._lang)

    def _is_rather_place(self, span: Span, rivals: Mapping[str, Span]) -> bool:
        """Whether what a building or a body shares its name with is a place, and stands as one: БАЙКОНУР, 23 ноября."""
        if all(rival.entry.entity.kind != "place" for rival in rivals.values()):
            return False
        if is_shown_as_place(span, self._tokens, self._kinds):
            return True
        if span.entry.entity.kind == "facility":
            return self._districts.are_lived_in(span) or is_untold_site(span, self._tokens, self._lang)
        return self._districts.are_meant(span, rivals.values())

    def _is_rather_club(self, span: Span, rivals: Mapping[str, Span]) -> bool:
        """Whether a place shares its name with a club, which the words beside it show."""
        return any(is_club(rival.entry.entity) for rival in rivals.values()) and self._shown_clubs.show(span)

    def _is_rather_thing(self, span: Span, rivals: Mapping[str, Span]) -> bool:
        """Whether a place's name stands as that of a thing: alone in quotation marks, на Байконуре."""
        kinds = {rival.entry.entity.kind for rival in rivals.values()}
        if kinds == {"place"}:
            return False
        if "facility" in kinds and is_on_site(span, self._tokens, self._lang):
            return True
        if is_acting_parliament(span, rivals, self._tokens, self._lang):
            return True
        return self._tokens.in_quotes(span.first, span.last)

    @cached_property
    def _waters(self) -> frozenset[str]:
        """The IDs of the waters that the document names by several words: Азовське море."""
        longer = (rivals for rivals in self._grouped.values() if next(iter(rivals.values())).words > 1)
        return frozenset(key for rivals in longer for key, span in rivals.items() if is_water(span.entry.entity))
