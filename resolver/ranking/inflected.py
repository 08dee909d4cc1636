"""Names that a query is in some case, whole, by the grammar that annotation goes by."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gazetteer.entity import Entity
from resolver.index import Index
from resolver.language.inflection import takes_suffixes
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import INFLECTIONS, Evidence
from resolver.matching.forms.hypothesis import COSTS
from resolver.matching.pairing import Comparison
from resolver.matching.persons.genders import names_a_woman
from resolver.matching.persons.given_only import is_given_only
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.candidate import Candidate, keep_better

if TYPE_CHECKING:
    from pyroaring import BitMap

    from resolver.annotation.plans.names import Plans
    from resolver.annotation.spans.candidates import SpanFinder
    from resolver.annotation.words.forms import Forms

_VOCATIVE = "case:vocative"
_SHARE_OF_THE_SUNG = 0.5
"""What share of the greatest prominence of all a place has at the least to which songs and speeches call out: Одесо."""


class Inflected:
    """Finds the names of an index that a query is a form of."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._finders: dict[str, tuple[SpanFinder, Forms]] = {}

    def add(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Candidates whose whole name the query is in some case, by the grammar that annotation goes by."""
        from resolver.annotation.spans.span import BARE, PARTIAL  # noqa: PLC0415 - not wanted for a name that needs no grammar
        from resolver.annotation.words.tokens import tokens  # noqa: PLC0415 - likewise

        text = cleaned(name)
        words = tokens(text)
        if not words:
            return
        langs = letters.orthographies(text) if letters.script(text) == letters.CYRILLIC else ("tr",)
        table = weights().known
        last = text.split()[-1]
        for lang in langs:
            if lang not in LANGUAGES or (lang == "tr" and not takes_suffixes(last)):
                continue
            finder, forms = self._grammar(lang)
            if not any(forms.inflects(word) for word in words.texts):
                continue
            among = self._index.few_of([tuple(forms.hits(word)) or (fold(word),) for word in words.texts])
            for span in (finder if among is None else self._finder_among(among, forms)).spans(words):
                entity = span.entry.entity
                whole = span.first == 0 and span.last == len(words) - 1
                if not whole or span.form == PARTIAL or (kind is not None and entity.kind != kind):
                    continue
                if not any(step.kind in INFLECTIONS for step in span.evidence):
                    continue
                if any(step.kind == "suffix" and (step.query or "") not in last for step in span.evidence):
                    continue  # only the last word of a name takes a suffix
                if span.form == BARE and is_given_only(span.entry.parts):
                    continue  # Петров is a family, and no plural of Peter the Great
                acronym = span.entry.name.text
                if acronym.isupper() and not text[: len(acronym)].isupper():
                    continue  # Keita is not KEİ'ta
                if "'" not in text and span.entry.name.type == "exonym" and span.entry.name.lang != lang:
                    continue  # Krimi is no Turkish form of German Krim
                if lang == "tr" and "'" not in text and (span.form == BARE or _may_be_womans(entity, words[-1].text)):
                    continue  # Lavrova is a woman before it is a dative
                if entity.kind == "place" and len(words) == 1 and self._is_seldom_addressed(span.evidence, entity):
                    continue  # Коломно and Луцьке are villages, and nobody calls out to Коломна and Луцьк
                odds = table["inflected"] - table["inflected_cost"] * span.cost
                odds -= COSTS["woman"] if entity.kind == "person" and names_a_woman(text) else 0.0
                odds += weights().persons["given_missing"] if span.form == BARE else 0.0
                one = Comparison(odds, span.evidence, span.form == BARE)
                keep_better(Candidate(span.entry, odds, one, span.evidence), best)

    def _is_seldom_addressed(self, evidence: tuple[Evidence, ...], place: Entity) -> bool:
        """Whether a form is the vocative of a place that is no large city and no country."""
        least = _SHARE_OF_THE_SUNG * self._index.most_prominent
        return place.prominence < least and any(step.label == _VOCATIVE for step in evidence)

    @cached_property
    def _plans(self) -> Plans:
        from resolver.annotation.plans.names import Plans  # noqa: PLC0415 - as above

        return Plans(self._index)

    def _grammar(self, lang: str) -> tuple[SpanFinder, Forms]:
        """What finds the names of the gazetteer in a language, and the forms of words that it goes by."""
        from resolver.annotation.spans.candidates import SpanFinder  # noqa: PLC0415 - as above
        from resolver.annotation.words.forms import Forms  # noqa: PLC0415 - as above

        known = self._finders.get(lang)
        if known is None:
            forms = Forms(self._index, lang)
            known = self._finders[lang] = SpanFinder(self._plans, forms), forms
        return known

    def _finder_among(self, among: BitMap, forms: Forms) -> SpanFinder:
        """What finds those names that count for a query of which some words are common."""
        from resolver.annotation.plans.names import Plans  # noqa: PLC0415 - as above
        from resolver.annotation.spans.candidates import SpanFinder  # noqa: PLC0415 - as above

        return SpanFinder(Plans(self._index, among), forms)


def _may_be_womans(entity: Entity, surname: str) -> bool:
    """Whether a person's last word, as it stands, may be a woman's family name."""
    return entity.kind == "person" and bool(feminine_of(fold(surname)))
