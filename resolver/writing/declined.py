"""The name to write put into the case that a mention stands in, as its words and the preposition tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from resolver.language.inflection import Case, NameKind
from resolver.language.inflection.grammar import CASES, DECLINING
from resolver.language.scripts import letters
from resolver.writing.cases import Declension, cases_told, in_case, standing_case
from resolver.writing.heard import heard
from resolver.writing.own_cases import each_in_its_case, misspelt_town, own_cases, with_own_noun
from resolver.writing.shared_nouns import is_shared, with_shared_noun
from resolver.writing.standing import Place, Standing, family


def written_in_case(base: str, mention: Standing, to: str) -> str | None:
    """The name in the case that stood there; Russian and Ukrainian have the same cases. None where none can be written.

    That is where no case is told, and where several names share a noun in the plural that no table has.
    """
    if to not in DECLINING:
        return base
    kind, gender = cast(NameKind, mention.entity.kind), mention.entity.gender
    written = Declension(to, kind, gender)
    matched = mention.matched
    if letters.script(mention.shown) == letters.LATIN:
        return _by_place(base, mention.place, kind, written)
    if letters.script(matched.text) != letters.CYRILLIC:
        matched = mention.entity.preferred(mention.lang) or matched
    source = family(matched) if mention.form.family else matched.text
    declension = Declension(matched.lang if matched.lang in DECLINING else mention.lang, kind, gender)
    if is_shared(mention.shown, source, declension):
        return with_shared_noun(base, mention.shown, source, declension, written)
    apart = own_cases(mention.shown, source, declension)
    if apart is None and kind == "facility" and not mention.form.same:
        apart = misspelt_town(mention.shown, ((source, declension), (base, written)))
    if apart is not None:
        if to == mention.lang and base == source and mention.form.same:
            return mention.shown
        new = each_in_its_case(base, apart, mention.shown, written)
        return new and with_own_noun(new, base, mention.shown, written)
    allowed = [reading.case for reading in mention.form.readings]
    sources = [(source, declension), *_sister_sources(mention)]
    if kind == "person" or not allowed or not mention.form.same:
        told = cases_told(mention.shown, sources) or cases_told(mention.shown, sources, heard)
        told = _fitting(told, mention.place)
        allowed = [case for case in allowed if case in told] or told or _with_others(allowed, mention, sources)
    if not allowed:
        stood = next(((name, one) for name, one in sources if heard(name) == heard(mention.shown)), None)
        return base if stood is None else _undeclined(base, mention, *stood, written)
    source, declension = next((one for one in sources if _is_heard(mention.shown, *one, allowed)), sources[0])
    case = standing_case(mention.shown, source, allowed, declension)
    return with_own_noun(in_case(base, case, mention.shown, written), base, mention.shown, written)


def _with_others(allowed: list[Case], mention: Standing, sources: Sequence[tuple[str, Declension]]) -> list[Case]:
    """The cases of a mention, and behind them all others of a person by several words that no name has in any case.

    The nearest one counts: Лукашенка is the genitive of Лукашенко, but Аляксандр beside it is none of Александр.
    """
    full = mention.entity.kind == "person" and " " in mention.shown and not mention.form.same
    if not full or any(heard(name) == heard(mention.shown) for name, _ in sources):
        return allowed
    return [*allowed, *(case for case in CASES if case is not Case.VOCATIVE)]


def _is_heard(shown: str, name: str, declension: Declension, cases: Sequence[Case]) -> bool:
    """Whether a mention sounds like a name in one of some cases."""
    return any(heard(shown) == heard(form) for case in cases for form in declension.forms(name, case))


def _fitting(told: list[Case], place: Place) -> list[Case]:
    """Of the cases that the words of a mention tell, those that go with the preposition; the locative has one."""
    if place.led:
        return [case for case in told if case in place.led] or told
    return [case for case in told if case is not Case.LOCATIVE] or told


def _undeclined(base: str, mention: Standing, name: str, declension: Declension, written: Declension) -> str | None:
    """The name ``base`` for a mention that is like the base form of ``name``, which declines by ``declension``.

    Behind a preposition it is in a case that is alike. Nothing tells it where the genitive of a place is alike and no
    sentence is opened: жители Запорижжя. What the words beside a name in -о tell goes before: мэр Днипро.
    """
    told = mention.place.undeclined
    if told is not None and written.lang == mention.lang and written.declines(base):
        return written.forms(base, told[0])[0] if told else None
    governed = declension.governed(mention.shown, name, mention.place.governed)
    alike = declension.declines(name) and name in declension.forms(name, Case.GENITIVE)
    known = mention.form.same and bool(governed)
    if known or len(governed) == 1 or (alike and declension.kind == "place"):
        return _by_place(base, replace(mention.place, governed=governed), written.kind, written)
    return base


def is_mixed(mention: Standing, to: str) -> bool:
    """Whether a person's name in some case has words of the sister language, as in Сергеем Лавровим."""
    sources = _sister_sources(mention)
    own = [one for one in sources if one[1].lang == to]
    return bool(own) and not cases_told(mention.shown, own) and bool(cases_told(mention.shown, sources))


def _sister_sources(mention: Standing) -> list[tuple[str, Declension]]:
    """An entity's names in Russian and Ukrainian, as they decline."""
    kind, gender = cast(NameKind, mention.entity.kind), mention.entity.gender
    own = (name for name in mention.entity.names if name.lang in DECLINING and name.type in (None, "official"))
    found = ((family(name) if mention.form.family else name.text, name.lang or "") for name in own)
    return [(text, Declension(lang, kind, gender)) for text, lang in found]


def _by_place(base: str, place: Place, kind: NameKind, declension: Declension) -> str | None:
    """A name in the case that its place in the sentence tells, where what stands there has none; None where none is."""
    if not declension.declines(base):
        return base
    cases = set(place.governed)
    if cases == {Case.GENITIVE, Case.INSTRUMENTAL}:
        cases = {Case.INSTRUMENTAL if kind == "person" else Case.GENITIVE}  # с Путиным, but с Кавказа
    if len(cases) == 1:
        return declension.forms(base, cases.pop())[0]
    return base if place.opens and not cases else None
