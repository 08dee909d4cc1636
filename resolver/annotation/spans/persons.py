"""Spans of persons: a family name and what stands around it."""

from __future__ import annotations

from collections.abc import Iterable

from resolver.annotation.persons.names_of_strangers import is_patronymic_before_family_name
from resolver.annotation.persons.other_bearers import OtherBearers
from resolver.annotation.persons.trades import has_another_trade, is_near_namesake
from resolver.annotation.plans.persons import Bearer
from resolver.annotation.spans.reach import Reach, Reaches, may_reach_back, may_reach_on, over_particles
from resolver.annotation.spans.span import BARE, FULL, PARTIAL, Span, SpanForm
from resolver.annotation.spans.ties import TIES
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.quotes import is_things_name
from resolver.annotation.words.tokens import Tokens
from resolver.matching.evidence import Evidence


class PersonFinder:
    """Finds the spans of persons whose family name a text has."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._reaches = Reaches(forms)
        self.others = OtherBearers(forms)

    def add(self, tokens: Tokens, at: int, hit: Hit, bearers: Iterable[Bearer], spans: list[Span]) -> None:
        """Add the spans of the bearers whose family name may begin at a token, where the name goes on.

        What the words around it say of a family name of one word, they say of all its bearers.
        """
        reaches_back, reaches_on = may_reach_back(tokens, at), may_reach_on(tokens, at)
        namesake, tied = self.others.is_namesake(tokens, at), tokens.gaps[at] == "-"
        alone: SpanForm | None = None
        for bearer in bearers:
            last, cost, ending = at, hit.cost, hit
            if len(bearer.family) > 1:
                rest = self._rest(tokens, at, hit, bearer)
                if rest is None:
                    continue
                last, cost, ending = rest
            reach = self._reaches.before(tokens, at, hit, bearer) if reaches_back else None
            if reach is not None and self.others.own_initials(tokens, reach.at, at):
                reach = reach if self._after(tokens, last, hit, bearer, ending) is None else None
            first = at
            form: SpanForm = FULL
            if reach is not None:
                first = reach.at
            else:
                first = over_particles(tokens, at, bearer) if bearer.particles or tied else at
                if first == at and (reaches_on or last > at):
                    reach = self._after(tokens, last, hit, bearer, ending)
                if reach is not None:
                    last, ending = reach.at, reach.ending or ending
                elif not (bearer.titles and self._behind_title(tokens, first, bearer.titles)):
                    if first < last:
                        form = self._form_alone(tokens, first, last)
                    else:
                        form = alone = alone or self._form_alone(tokens, at, at)
            if form == BARE and not ending.readings and self.others.is_given_behind(tokens, last):
                form = PARTIAL
            if namesake if last == at else self.others.is_namesake(tokens, last):
                form = PARTIAL
            if form == FULL and first < last and is_patronymic_before_family_name(tokens, last):
                form = PARTIAL
            if form == FULL and is_things_name(tokens, first, last, self._forms.kinds):
                continue
            if form == FULL and self._has_anothers_trade(tokens, first, last, hit, bearer):
                form = PARTIAL
            spans.append(
                Span(
                    first=first,
                    last=last,
                    start=tokens.starts[first],
                    end=tokens.starts[last] + ending.length + _dot_of_initial(tokens, last, ending),
                    entry=bearer.entry,
                    form=form,
                    cost=cost if reach is None else cost + reach.cost,
                    evidence=_evidence(hit, reach, bearer),
                    opens_sentence=tokens.opens_sentence(first),
                    readings=hit.readings,
                    suffix=ending.suffix,
                    words=last - first + 1,
                )
            )

    def _has_anothers_trade(self, tokens: Tokens, first: int, last: int, hit: Hit, bearer: Bearer) -> bool:
        """Whether a trade beside a full name says that its bearer is a namesake, or somebody called nearly so."""
        entity, kinds = bearer.entry.entity, self._forms.kinds
        return has_another_trade(tokens, first, last, entity, kinds) or is_near_namesake(
            tokens, first, last, entity, hit, kinds
        )

    def _rest(self, tokens: Tokens, at: int, hit: Hit, bearer: Bearer) -> tuple[int, float, Hit] | None:
        """Where a family name of several words ends, what it costs, and its last word; None where it does not go on."""
        last, cost, ending = at, hit.cost, hit
        for word in bearer.family[1:]:
            if last + 1 >= len(tokens.texts) or tokens.gaps[last + 1] not in TIES:
                return None
            found = self._forms.hits(tokens.texts[last + 1]).get(word)
            if found is None:
                return None
            cost += found.cost
            last, ending = last + 1, found
        return last, cost, ending

    def _form_alone(self, tokens: Tokens, first: int, last: int) -> SpanForm:
        """What a family name is that has no other part of its bearer's name beside it."""
        return PARTIAL if self.others.claim(tokens, first, last) else BARE

    def _after(self, tokens: Tokens, last: int, hit: Hit, bearer: Bearer, ending: Hit) -> Reach | None:
        return self._reaches.after(tokens, last, hit, bearer, ending) if may_reach_on(tokens, last) else None

    def _behind_title(self, tokens: Tokens, at: int, titles: frozenset[str]) -> bool:
        """Whether one of the titles stands right before a token: пророк Данияр."""
        if at == 0 or tokens.gaps[at] != " ":
            return False
        return not titles.isdisjoint(self._forms.kinds.title_keys(tokens.texts[at - 1]))


def _evidence(hit: Hit, reach: Reach | None, bearer: Bearer) -> tuple[Evidence, ...]:
    """The steps from the words of a span to the bearer's name."""
    own = () if hit.evidence is None else (hit.evidence,)
    return (*own, *reach.evidence) or (bearer.exact,) if reach is not None else own or (bearer.exact,)


def _dot_of_initial(tokens: Tokens, last: int, ending: Hit) -> int:
    """The length of the full stop that belongs to an initial at the end of a name, though a sentence may end there."""
    return int(ending.length == 1 and tokens.behind(last).startswith("."))
