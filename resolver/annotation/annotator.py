"""Annotator: a text in, its mentions out."""

from __future__ import annotations

from dataclasses import replace

from resolver.annotation.bodies.bracketed import bracketed
from resolver.annotation.bodies.clubs_alone import clubs_alone
from resolver.annotation.bodies.clubs_of_towns import clubs_of_towns
from resolver.annotation.bodies.quoted_alone import quoted_alone
from resolver.annotation.bodies.towns_behind import without_towns_behind
from resolver.annotation.calibration import calibrated
from resolver.annotation.mention import Alternative, Mention
from resolver.annotation.persons.given_alone import GivenNames, given_alone
from resolver.annotation.places.origins import origins_parted
from resolver.annotation.places.outside import UnreviewedPlaces
from resolver.annotation.plans.homes import homes
from resolver.annotation.plans.names import Plans
from resolver.annotation.scene import Backdrop, Scene
from resolver.annotation.spans.candidates import SpanFinder, adjective_span
from resolver.annotation.spans.couples import Couples
from resolver.annotation.spans.further_given import with_further_given
from resolver.annotation.spans.joint_names import parted
from resolver.annotation.spans.plural_heads import with_plural_heads
from resolver.annotation.spans.shared_heads import with_shared_heads
from resolver.annotation.spans.small_heads import without_small_heads
from resolver.annotation.spans.sorts_beside import with_sorts
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.states_beside import with_states
from resolver.annotation.spans.stretch import Stretch, apart
from resolver.annotation.spans.town_adjectives import without_town_adjectives
from resolver.annotation.strangers.unknown_names import UnknownNames
from resolver.annotation.undecided import Undecided, tied, undecided
from resolver.annotation.weights import THRESHOLD
from resolver.annotation.words.dress import dress
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.small_names import with_capitals
from resolver.annotation.words.tokens import Tokens, is_address, tokens
from resolver.index import Index
from resolver.language.scripts.cleaning import Clean, clean
from resolver.language.scripts.code import without_code
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence, of_name
from resolver.ruled_out import is_ruled_out

_MOST_ALTERNATIVES = 5


class Annotator:
    """Finds and resolves the mentions of texts by one compiled gazetteer."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._plans = Plans(index)
        self._homes = homes(index)
        self._backdrop = Backdrop(self._homes, index.most_prominent_person, index.is_name)
        self._addresses = frozenset(fold(entry.text) for entry in index.dotted if _looks_passed_over(entry.text))
        self._given_names = GivenNames()
        self._forms: dict[str, Forms] = {}
        self._finders: dict[tuple[str, bool], tuple[SpanFinder, Couples]] = {}

    def read(
        self, text: str, lang: str, *, adjectives: bool = False, nested: bool = False, ties: bool = False
    ) -> tuple[tuple[Mention, ...], tuple[Undecided, ...]]:
        """The mentions of a text in a language, in order, and with ``ties`` the names that are left undecided.

        With ``adjectives``, words such as `Turkish` are mentions; with ``nested``, those inside others are given, too.
        """
        copy = clean(without_code(text, self._addresses))
        words = with_capitals(tokens(copy.text, self._addresses), lang)
        forms = self._forms_of(lang)
        finder, couples = self._finders_of(lang, adjectives)
        spans, named = finder.read(words)
        spans = [span for span in spans if not (span.entry.entity.never and _is_ruled_out(span, words))]
        if lang == "tr" and not adjectives:
            spans, origins = origins_parted(spans, self._homes)
            named += origins
        spans = without_towns_behind(spans, lang)
        adjectival = [(at, entry.entity) for at, entry in named]
        spans = UnreviewedPlaces(
            words, spans, [entity for _, entity in adjectival], forms.kinds, self._homes
        ).supported()
        if adjectives:
            spans += [adjective_span(words[at], at, entry) for at, entry in named]
        stretches = Scene(words, spans, adjectival, forms.kinds, self._backdrop).stretches()
        likely = [stretch for stretch in stretches if stretch.scores[0] >= THRESHOLD]
        chosen = self._with_inner(words, likely, forms) if nested else self._longest(words, likely, forms, couples)
        mentions = tuple(
            _mention(stretch, words, copy, text, lang)
            for stretch in sorted(chosen, key=lambda one: (one.start, -one.end))
        )
        open_ones = tied(stretches, chosen, _unknown(words, likely, forms)) if ties else ()
        return mentions, tuple(undecided(stretch, copy, text) for stretch in open_ones)

    def _longest(self, words: Tokens, likely: list[Stretch], forms: Forms, couples: Couples) -> list[Stretch]:
        """The longest stretches that are names of what the gazetteer has, and those that the whole document tells."""
        unknown = _unknown(words, likely, forms)
        chosen = [stretch for stretch in apart(parted(likely, words)) if not unknown.hold(stretch)]
        chosen = with_further_given(without_small_heads(chosen, words), words, forms.kinds)
        chosen += bracketed(words, chosen, forms.lang)
        chosen += clubs_of_towns(words, chosen, self._plans, forms)
        chosen = with_sorts(quoted_alone(chosen, words), words, forms.kinds)
        chosen = with_states(chosen, words, self._homes, forms.kinds)
        chosen += with_shared_heads(chosen, words, self._plans, forms)
        chosen = with_plural_heads(chosen, words, self._plans, forms)
        chosen = couples.added(words, self._with_clubs(words, chosen, forms))
        return without_town_adjectives(given_alone(words, chosen, forms, self._given_names), words)

    def _with_inner(self, words: Tokens, likely: list[Stretch], forms: Forms) -> list[Stretch]:
        """All stretches, those inside longer ones too, and those that the whole document tells without widening any."""
        chosen = likely + bracketed(words, likely, forms.lang)
        return given_alone(words, self._with_clubs(words, chosen, forms), forms, self._given_names)

    def _with_clubs(self, words: Tokens, chosen: list[Stretch], forms: Forms) -> list[Stretch]:
        """The stretches, with clubs by one word of their names instead of what else begins there."""
        clubs = clubs_alone(words, chosen, forms, self._homes, self._index.is_name)
        starts = {stretch.start for stretch in clubs}
        return [stretch for stretch in chosen if stretch.start not in starts] + clubs if clubs else chosen

    def _finders_of(self, lang: str, adjectives: bool) -> tuple[SpanFinder, Couples]:
        finders = self._finders.get((lang, adjectives))
        if finders is None:
            forms = self._forms_of(lang)
            finder = SpanFinder(self._plans, forms, adjectives)
            finders = self._finders[lang, adjectives] = finder, Couples(forms, finder)
        return finders

    def _forms_of(self, lang: str) -> Forms:
        forms = self._forms.get(lang)
        if forms is None:
            forms = self._forms[lang] = Forms(self._index, lang)
        return forms


def _looks_passed_over(name: str) -> bool:
    """Whether a name would be passed over in a text for an address or a file."""
    return is_address(name) or without_code(name) != name


def _is_ruled_out(span: Span, words: Tokens) -> bool:
    """Whether an editor has ruled out what the text has there as a name of the entity."""
    return is_ruled_out(span.entry.entity, " ".join(words.texts[span.first : span.last + 1]), span.evidence)


def _unknown(words: Tokens, likely: list[Stretch], forms: Forms) -> UnknownNames:
    """The longer names around what is likely that the gazetteer does not have."""
    return UnknownNames(words, forms.kinds, [stretch.candidates[0].span for stretch in likely])


def _mention(stretch: Stretch, words: Tokens, copy: Clean, text: str, lang: str) -> Mention:
    best = stretch.candidates[0]
    start, end = copy.start(stretch.start), copy.end(stretch.end)
    matched = best.span.entry.name
    evidence = (*best.evidence, *of_name(matched.type, matched.text, matched.until))
    if copy.repairs and copy.repaired(stretch.start, stretch.end):
        evidence = (*evidence, Evidence("homoglyph", None, text[start:end], copy.text[stretch.start : stretch.end]))
    entity = best.span.entry.entity
    score, *of_others = calibrated(entity.kind, stretch.scores)
    alternatives: tuple[Alternative, ...] = ()
    if len(stretch.candidates) > 1:
        others = zip(stretch.candidates[1 : _MOST_ALTERNATIVES + 1], of_others, strict=False)
        alternatives = tuple([Alternative(one.span.entry.entity, score) for one, score in others if score >= 0.01])
    form = dress(best.span, evidence, words, lang)
    if (sort := best.span.sort) != (0, 0):
        form = replace(form, sort=(copy.start(stretch.start + sort[0]) - start, end - copy.end(stretch.end - sort[1])))
    return Mention(start, end, text[start:end], entity, score, evidence, lang, matched, form, alternatives)
