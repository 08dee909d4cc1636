"""Spans of names of several words, and what must stand around a name for it to count."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.bodies.small_institutions import may_be_small
from resolver.annotation.persons.honoured import honours_another
from resolver.annotation.persons.names_of_strangers import is_patronymic_before_family_name
from resolver.annotation.persons.other_bearers import OtherBearers
from resolver.annotation.persons.trades import has_another_trade, is_near_namesake
from resolver.annotation.plans.letters import is_network
from resolver.annotation.plans.names import NamePattern
from resolver.annotation.plans.rivers import is_short_river
from resolver.annotation.plans.streets import is_short_street
from resolver.annotation.spans.reach import DISAGREEMENT_OF_PERSONS
from resolver.annotation.spans.span import ADDRESS, FULL, PARTIAL, THING, Span, SpanForm
from resolver.annotation.words.agreement import (
    agree,
    are_several,
    has_plural_of_one,
    has_plural_of_singular,
    readings_of,
)
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.quotes import is_things_name
from resolver.annotation.words.tokens import Tokens, folded
from resolver.index import split
from resolver.language.names.institutions import COUNTRY, country_of_key, terms_in
from resolver.language.names.region_words import is_short_for_region
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY, OPENING
from resolver.matching.evidence import Evidence

_INSIDE = frozenset(
    (
        *(" ", "  ", "   ", "\n", "-", "–", " - ", " – ", " — ", ". ", ".", ", ", "'", "' ", " (", " №", " № "),
        *("&", " & ", "+", "+ ", "/", " «", "» ", "»-«", ' "', '" ', " “", "” ", " „", " – «", " — «", ' - "', " - «"),
    )
)
"""What may stand between the words of one name."""

_LONGEST_ABBREVIATION = 3
_ARTICLE = "the"
"""The English article, which is a part of a name only where the text writes it so: The Hague, but the {Hague}."""

_DISAGREEMENT_OF_THINGS = 0.5
"""What it costs that the words of a thing's name cannot stand in one case and number: some never change."""


class Sequences:
    """Finds names as the sequences of their words in texts of one language."""

    def __init__(self, forms: Forms, others: OtherBearers) -> None:
        self._forms = forms
        self._others = others

    def span(self, tokens: Tokens, at: int, hit: Hit, plan: NamePattern) -> Span | None:
        """The span of a name whose first word stands at a token; None where the others do not follow."""
        texts = tokens.texts
        size = len(plan.words)
        last = at + size - 1
        if last >= len(texts) or (plan.conditional and not self.counts(tokens, at, plan)):
            return None
        found = self._hits(tokens, at, hit, plan)
        if found is None:
            return None
        small = not plan.lower and all(text[0].islower() for text in texts[at : last + 1])
        if small and not may_be_small(plan.entry, self._forms.lang, size):
            return None
        if texts[at].isdecimal() and all(map(str.isdecimal, plan.words)) and not _is_as_written(tokens, at, last, plan):
            return None  # the score 1-1 is no television channel 1+1
        if plan.entry.entity.kind == "person" and _is_lowered(split(plan.entry.text), texts[at : last + 1]):
            return None  # в Ван и Изник is no journey of Ван И
        form = self._form(tokens, at, last, plan)
        if form is None:
            return None
        if form == FULL and is_near_namesake(tokens, at, last, plan.entry.entity, found[-1], self._forms.kinds):
            form = PARTIAL
        evidence = tuple([one.evidence for one in found if one.evidence is not None])
        first = at + 1 if texts[at] == _ARTICLE else at
        closing = 1 if plan.sign else _closing(tokens, at, last, plan.entry.entity)
        return Span(
            first=first,
            last=last,
            start=tokens.starts[first],
            end=tokens.starts[last] + found[-1].length + closing,
            entry=plan.entry,
            form=form,
            cost=sum([one.cost for one in found]) + _disagreement(found, plan),
            evidence=evidence or (Evidence("exact", None, None, plan.entry.name.text),),
            opens_sentence=tokens.opens_sentence(at),
            readings=readings_of(tokens, at, found, plan.entry.entity.kind),
            suffix=found[-1].suffix,
            words=size,
        )

    def _hits(self, tokens: Tokens, at: int, hit: Hit, plan: NamePattern) -> list[Hit] | None:
        """What each word from a token on is of a name's, of whose first ``hit`` is; None where one is not."""
        texts, gaps = tokens.texts, tokens.gaps
        found = [hit]
        for place, word in enumerate(plan.words[1:], at + 1):
            gap = gaps[place]
            if gap not in _INSIDE or found[-1].suffix or (gap == "/" and gap not in plan.entry.name.text):
                return None
            if gap == ", " and _is_parted_by_comma(plan):
                return None  # Rusya, Güvenlik Konseyi'nde ...; but Washington, D. C.
            if gap[0] == "." and gap != "." and len(texts[place - 1]) > _LONGEST_ABBREVIATION:
                return None  # a full stop ends a name: Fidan. Putin
            one = self._forms.hits(texts[place]).get(word) or self._forms.respelt(texts[place]).get(word)
            if one is None:
                return None
            if one.evidence is None and word != folded(texts[place]) and not texts[place - 1].isdecimal():
                return None  # the ending of an ordinal stands behind figures: Центр у Києві is no Центр «Е»
            found.append(one)
        return found

    def _form(self, tokens: Tokens, at: int, last: int, plan: NamePattern) -> SpanForm | None:
        """In what form somebody or something has a name between two tokens; None where it is a thing's or nobody's."""
        entity = plan.entry.entity
        if entity.kind != "person":
            return THING
        several = last > at
        if several and is_things_name(tokens, at, last, self._forms.kinds):
            return None
        form: SpanForm = ADDRESS if plan.address else FULL
        another = (
            self._others.is_namesake(tokens, last)
            or (form == FULL and several and is_patronymic_before_family_name(tokens, last))
            or (form == FULL and has_another_trade(tokens, at, last, entity, self._forms.kinds))
        )
        return PARTIAL if another else form

    def counts(self, tokens: Tokens, at: int, plan: NamePattern) -> bool:
        """Whether a name counts in the text's language, and has the marks around it that it must."""
        if plan.lang is not None and plan.lang != self._forms.lang:
            return False
        if plan.owners and not _is_possessed(tokens, at, plan.owners):
            return False
        if plan.kin is not None and (self._has_sort(tokens, at) or not plan.kin.are_near(tokens, at)):
            return False
        if plan.former is not None and not is_network(tokens, at, self._forms.lang, plan.former):
            return False
        if plan.behind and not self._is_behind(tokens, at, plan):
            return False
        if honours_another(tokens, at + len(plan.words) - 1, plan.entry.entity):
            return False
        if plan.sign and not tokens.behind(at + len(plan.words) - 1).startswith(plan.sign):
            return False
        return not plan.quoted or tokens.in_quotes(at, at + len(plan.words) - 1)

    def _has_sort(self, tokens: Tokens, at: int) -> bool:
        """Whether a noun for a sort stands before quotation marks, with which a name is another: завод «Кристалл»."""
        return at > 0 and tokens.gaps[at][:1] == " " and bool(self._forms.kinds.sorts(tokens.texts[at - 1]))

    def _is_behind(self, tokens: Tokens, at: int, plan: NamePattern) -> bool:
        """Whether what must stand right before a short name does so, and nothing behind it says otherwise."""
        if plan.kin is not None:
            return at > 0 and tokens.gaps[at] == " " and tokens.texts[at - 1].lower() in plan.behind
        if plan.entry.entity.kind == "place":
            return is_short_river(tokens, at, plan.behind, self._forms.lang)
        return is_short_street(tokens, at, plan.behind, self._forms.lang)


def _is_parted_by_comma(plan: NamePattern) -> bool:
    """Whether a comma between two words of a name parts two names: between Austria, Hungary and Switzerland."""
    name = plan.entry.name.text
    return "," not in name and (plan.entry.entity.kind != "place" or "-" in name)


def _disagreement(found: list[Hit], plan: NamePattern) -> float:
    """What it costs that the words of a name cannot stand together in their cases and numbers."""
    if plan.entry.entity.kind == "person":
        return DISAGREEMENT_OF_PERSONS if has_plural_of_one(found) else 0.0
    if has_plural_of_singular(found, plan.words) or are_several(found, plan.words):
        return DISAGREEMENT_OF_PERSONS
    return 0.0 if agree([one.readings for one in found if one.readings]) else _DISAGREEMENT_OF_THINGS


def _is_lowered(known: list[str], texts: list[str]) -> bool:
    """Whether a word of a name stands small in a text that has a capital in the gazetteer."""
    return len(known) == len(texts) and any(
        text[0].islower() and word[0].isupper() for word, text in zip(known, texts, strict=True)
    )


def _is_possessed(tokens: Tokens, first: int, owners: frozenset[str]) -> bool:
    """Whether one of some folded words stands in the English possessive right before a token, or a state's adjective.

    Of a state, whose term the owner is then, nothing else stands before an institution's name in other languages.
    """
    gap = tokens.gaps[first]
    if first == 0 or gap not in (" ", "' "):
        return False
    if any(map(country_of_key, owners)):
        states = (span for span in terms_in((folded(tokens.texts[first - 1]),)) if COUNTRY in span.roles)
        return gap == " " and any(not span.keys.isdisjoint(owners) for span in states)
    owner, _, after = tokens.texts[first - 1].partition("'")
    return (after in ("s", "S") or gap == "' ") and fold(owner) in owners


def _is_as_written(tokens: Tokens, at: int, last: int, plan: NamePattern) -> bool:
    """Whether a name stands in a text with what the gazetteer has between its words."""
    behind = zip(tokens.gaps[at + 1 : last + 1], tokens.texts[at + 1 : last + 1], strict=True)
    return tokens.texts[at] + "".join(gap + text for gap, text in behind) == plan.entry.name.text


def _closing(tokens: Tokens, first: int, last: int, entity: Entity) -> int:
    """1 where a name holds an opening quotation mark whose closing one follows it, or ends in a short word.

    АЭС «Аккую», Курганская обл.; a full stop at the end of a paragraph is the sentence's.
    """
    behind = tokens.behind(last)
    if last > first and is_short_for_region(tokens.texts[last]) and behind[:1] == "." and _goes_on(tokens, last):
        return 1
    inner = "".join(tokens.gaps[first + 1 : last + 1])
    if inner.endswith("(") and (entity.kind == "person" or tokens.texts[last].islower()):
        return 1 if behind.startswith(")") else 0  # Епифаний (Думенко), группировка войск (сил); no acronym
    if OPENING.isdisjoint(inner):
        return 0
    for opening, closing in CLOSED_BY.items():
        if opening in inner and not any(mark in inner[inner.index(opening) + 1 :] for mark in closing):
            return 1 if behind.startswith(tuple(closing)) else 0
    return 0


def _goes_on(tokens: Tokens, last: int) -> bool:
    """Whether the paragraph goes on behind a token and its full stop."""
    return last + 1 < len(tokens) and "\n" not in tokens.behind(last)
