"""What a query may be a form of: itself, or a base form that it inflects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from resolver.language import inflection
from resolver.language.conventions.choosing import likely_orthographies
from resolver.language.inflection.grammar import DECLINING
from resolver.language.inflection.western import IN_LATIN
from resolver.language.names.term_words import WORD
from resolver.language.names.terms import adjective_ending, is_neuter, ordinal_numbers
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.figures import with_capital_i, with_letters, with_one_for_two, without_line_breaks
from resolver.language.scripts.folding import fold, plain
from resolver.language.scripts.roman_numbers import roman
from resolver.matching.evidence import ERRORS, Evidence, Kinds
from resolver.matching.forms.foreign_cases import IN_OTHER_SCRIPTS, cyrillic_languages, foreign_cases
from resolver.matching.forms.foreign_readings import foreign_readings
from resolver.matching.forms.hyphened_endings import hyphened_endings
from resolver.matching.forms.hypothesis import COSTS, Hypothesis, replaced
from resolver.matching.forms.lemmas import base_words, keeps_its_form, lemmas
from resolver.matching.part import written_words
from resolver.matching.persons.genders import names_a_woman
from resolver.matching.persons.given import is_listed

_NOT_OF_NAMES = ("derivational", "copula", "plural")
"""Suffixes that make another word of a name when no apostrophe parts them: Fidanlık, Ankaralı."""

_STRICT = 0.1
_STRICT_OF_EVIDENT = 0.2
"""What a base form may differ in from a name, and one that a clear case of another language tells: Łukoilem."""

_OTHER_WORDS: Final[Kinds] = frozenset(("adjective", "term"))
"""What a name says in another word is no error: Tomsk for Томская, terület for область."""

_MOST_KNOWN = 1 << 10
"""Names whose base forms are remembered: one that is looked up is asked for several times on the way."""

_MOST_SUFFIXED = 4
_TURKIC = frozenset(("az", "tr"))
_WORDS_OF_RULERS = 2
_FEMININE_OF_SK = ("skaya", "skaja")
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")
_POSSESSIVE = re.compile(r"'s?$")


def itself(query: str) -> Hypothesis:
    """The query as it stands."""
    return Hypothesis(cleaned(query))


@lru_cache(maxsize=_MOST_KNOWN)
def base_forms(query: str) -> tuple[Hypothesis, ...]:
    """The base forms that a query may be inflected from: Russian and Ukrainian cases, Turkish suffixes, possessives."""
    text = cleaned(query)
    found: dict[tuple[str, bool], Hypothesis] = {}
    script = letters.script(text)
    if script == letters.CYRILLIC:
        orthographies = likely_orthographies(text)
        for lang in orthographies:
            if lang in DECLINING:
                for one in _cases(text, lang):
                    _keep_cheaper(found, one)
        for one in foreign_cases(text, cyrillic_languages(orthographies, text)):
            _keep_cheaper(found, one)
    elif script == letters.LATIN:
        for one in (*_suffixes(text), *foreign_cases(text, IN_LATIN)):
            _keep_cheaper(found, one)
        for reading, parted in foreign_readings(text):
            evidence = (Evidence("joined", None, text),) if parted else ()
            _keep_cheaper(found, Hypothesis(reading, COSTS["joined"] if parted else 0.0, evidence, for_persons=False))
    elif script in IN_OTHER_SCRIPTS:
        for one in foreign_cases(text, IN_OTHER_SCRIPTS[script]):
            _keep_cheaper(found, one)
    for one in (*hyphened_endings(text), *_numbered(text), *_misread(text)):
        _keep_cheaper(found, one)
    unhyphened = _HYPHEN.sub("", text)
    if unhyphened != text:
        _keep_cheaper(found, Hypothesis(unhyphened, COSTS["joined"], (Evidence("joined", None, text),)))
    return tuple([one for one in found.values() if one.text != text])


def _keep_cheaper(found: dict[tuple[str, bool], Hypothesis], one: Hypothesis) -> None:
    """Keep a base form, unless it is known already at no greater cost for all whom it may name."""
    for narrow in {False, one.of_the_famous}:
        known = found.get((one.text, narrow))
        if known is not None and known.cost <= one.cost and known.for_persons_more <= one.for_persons_more:
            if known.langs and one.langs:
                found[one.text, narrow] = replace(known, langs=known.langs | one.langs)
            elif known.langs and known.cost == one.cost:
                found[one.text, narrow] = one
            return
        if known is not None and known.cost == one.cost and known.langs and one.langs:
            one = replace(one, langs=known.langs | one.langs)
    found[one.text, one.of_the_famous] = one


def _cases(text: str, lang: str) -> Iterator[Hypothesis]:
    """The text with each word put back into its base form, for every case that the words can share."""
    words = list(WORD.finditer(text))
    spelt = [match[0] for match in words]
    bases = [lemmas(word, lang) for word in spelt]
    folded = [fold(word) for word in spelt]
    # Петрівське is a village and no address to Петрівськ, nor Калинове one to Калинів
    named = bool(words) and is_neuter(folded[-1])
    more = COSTS["woman"] if names_a_woman(text) else 0.0
    more_in_full = more + (COSTS["listed"] if any(map(is_listed, folded)) else 0.0)
    for case, number in dict.fromkeys(key for one in bases for key in one):
        if case is inflection.Case.NOMINATIVE or (named and case is inflection.Case.VOCATIVE):
            continue
        single = number is inflection.Number.SINGULAR
        cost = COSTS["case" if single else "plural"]
        if case is inflection.Case.VOCATIVE and len(words) == 1:
            cost += COSTS["address"]
        found = [one.get((case, number), ()) for one in bases]
        if _disagrees(folded, found):
            continue
        agree = all(own or keeps_its_form(word) for own, word in zip(found, spelt, strict=True))
        choices = [own or (word,) for own, word in zip(found, spelt, strict=True)]
        for at in range(max(map(len, choices))):
            base = replaced(text, words, [choice[min(at, len(choice) - 1)] for choice in choices])
            if base != text:
                evidence = (Evidence("case", case.value, text, base),)
                yield Hypothesis(base, cost + 0.2 * at + more_in_full, evidence, agree and single)
        # a complement keeps its form: Служби безпеки України is the Служба безпеки України
        for kept in range(1, len(words)):
            base = replaced(text, words, [*(choice[0] for choice in choices[:kept]), *spelt[kept:]])
            if base != text:
                yield Hypothesis(base, cost + 0.1, (Evidence("case", case.value, text, base),), False)


def _disagrees(folded: list[str], found: list[tuple[str, ...]]) -> bool:
    """Whether a man's adjective stands in no such case before a word that would: Городской суд is no городские суды."""
    last = max((at for at, own in enumerate(found) if own), default=0)
    return any(
        not own and adjective_ending(word) == "masculine" for word, own in zip(folded[:last], found[:last], strict=True)
    )


def _numbered(text: str) -> Iterator[Hypothesis]:
    """A ruler's name with the number that the text says in a word: Петра Первого, İkinci Nikolay."""
    words = written_words(text)
    if len(words) != _WORDS_OF_RULERS:
        return
    given_name, number = words if letters.script(text) == letters.CYRILLIC else reversed(words)
    numbers = ordinal_numbers()
    told = [numbers[base] for base in map(fold, (number, *base_words(number))) if base in numbers]
    # Александра Вторая is no Александр II in the genitive
    names = (given_name,) if _is_listed_name(given_name) else base_words(given_name)
    for name in filter(_is_listed_name, names if told else ()):
        base = f"{name} {roman(told[0])}"
        yield Hypothesis(base, COSTS["case"], (Evidence("equivalent", None, text, base),))


def _misread(text: str) -> Iterator[Hypothesis]:
    """A name with what a scanner misread put right: Demire1, КАМА3, BAHCELl, Білець- кий."""
    in_place_of_letters = (*with_letters(text), with_capital_i(text), *with_one_for_two(text))
    for base in dict.fromkeys((*in_place_of_letters, without_line_breaks(text))):
        if base != text:
            yield Hypothesis(base, COSTS["joined"], (Evidence("homoglyph", None, text, base),))


def _is_listed_name(word: str) -> bool:
    return is_listed(fold(word))


def _is_slavic_adjective(word: str) -> bool:
    """Whether a folded word has an ending of Slavic adjectives that are places: Ivanovskoye is no Turkish dative.

    Feminine ones in -naya are left out, because a Turkish dative ends so, too: Adanaya.
    """
    kind = adjective_ending(word)
    return kind in ("neuter", "plural") or (kind == "feminine" and plain(word).endswith(_FEMININE_OF_SK))


def strained(evidence: Iterable[Evidence], *, evident: bool = False) -> bool:
    """Whether a base form differs from a name in more than spelling: what is inflected is not misspelt by the way.

    ``evident``: a clear case of a Polish or Czech text tells the base form of a name that is looked up.
    """
    strict = _STRICT_OF_EVIDENT if evident else _STRICT
    return any(step.kind in ERRORS or step.cost > strict for step in evidence if step.kind not in _OTHER_WORDS)


def _suffixes(text: str) -> Iterator[Hypothesis]:
    words = list(WORD.finditer(text))
    if not words:
        return
    last = words[-1]
    if _POSSESSIVE.search(last[0]):
        base = text[: last.start()] + _POSSESSIVE.sub("", last[0]) + text[last.end() :]
        yield Hypothesis(base, COSTS["possessive"], (Evidence("possessive", None, last[0], None),))
    if not inflection.takes_suffixes(last[0]):
        return
    slavic = _is_slavic_adjective(fold(last[0]))
    for one in inflection.strip_suffixes(last[0])[:_MOST_SUFFIXED]:
        if one.suffix and (
            one.apostrophe or not (slavic or any(label.startswith(_NOT_OF_NAMES) for label in one.labels))
        ):
            base = text[: last.start()] + one.base + text[last.end() :]
            cost = COSTS["suffix" if one.apostrophe else "joined-suffix"]
            evidence = (Evidence("suffix", "+".join(one.labels), last[0], one.base),)
            langs = frozenset[str]() if one.apostrophe else _TURKIC
            yield Hypothesis(base, cost, evidence, for_persons=one.apostrophe, langs=langs)
