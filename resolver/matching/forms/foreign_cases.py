"""What a name is in a case of another language: Zełenskiego, Putyinnal, Valentinu Těreškovovou."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from resolver.language.inflection.western import (
    Inflected,
    inflected_names,
    with_complement,
    with_strong_adjectives,
    without_feminine,
)
from resolver.language.names.linking_words import is_foreign_link
from resolver.language.names.surnames import may_be_masculine
from resolver.language.names.term_words import WORD
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypothesis import COSTS, Hypothesis, replaced
from resolver.matching.forms.lemmas import plausible
from resolver.matching.forms.surname_like import may_be_of_surname
from resolver.matching.persons.genders import names_a_woman
from resolver.matching.persons.given import given

IN_CYRILLIC = frozenset(("be", "bg", "kk", "ky", "sr"))
"""The languages of the table of cases that are written in Cyrillic letters."""

IN_OTHER_SCRIPTS = {"Geor": frozenset(("ka",)), "Grek": frozenset(("el",))}
"""The languages of the table that have a script to themselves."""

_CAPITALLESS = frozenset(("ka",))
"""The languages whose script has small letters alone."""

_AS_GOOD_AS_LISTED = 0.05
_MOST_INFLECTED = 3
_DIPHTHONGS = ("ai", "ei", "ey", "ay")
"""What names end in of which no letter is the ending of a case: Nikolai, Sergey."""

_FINNISH = "fi"
_GERMAN = "de"
_ALBANIAN = "sq"
_SHORTEST_ALBANIAN = 5
"""Letters of the shortest lone word that an Albanian ending is taken from."""

_LATVIAN = "lv"
_SLOVENE = "sl"
_OF_FEMININE = frozenset(("cs", "sk"))
_OF_THINGS = frozenset(("article", "attribute"))
"""What no person's name has: the article of Bulgarian or Romanian, a Lithuanian genitive before a noun."""

_AZERBAIJANI = re.compile("[əxq]", re.IGNORECASE)
"""Letters that an Azerbaijani text shows and no Turkish one."""


_KYRGYZ = re.compile("[өүң]", re.IGNORECASE)
_NOT_KYRGYZ = re.compile("[әғқұһіҡҙҫҗ]", re.IGNORECASE)
_KAZAKH_ENDING = re.compile(r"\w\w(?:[оеё]в(?:[пб]ен|та[нң]?|те)|[иы]н(?:мен|нен|ге)|ий(?:мен|ден|ге)|ко(?:мен|дан))$")
_KAZAKH_ENDING_OF_ANY = re.compile(
    r"\w\w[кпстфхцчш]пен$|\w{3}(?:[йлмнрую]мен|[вжз]бен|[вкпстфхцш]тен|[жзйлмнру]ден)$|\w\wы(?:да|дан|ға|нда)$"
)
_LAST_OF_KAZAKH = ("ен", "та", "тан", "таң", "те", "ге", "да", "дан", "ға")
_KAZAKH_REGION = re.compile(r"\s(?:облыс|аудан)ы")
_KYRGYZ_ENDING = re.compile(r"\w\w(?:[оеё]в(?:д[уи]н|г[ое]|до|де|дон|ден)|[иы]н(?:дин|дын|ге|де)|ий(?:дин|ге|де))$")
"""What names of the East end in with a case of Kazakh or Kyrgyz behind them, and no name of itself."""


def cyrillic_languages(orthographies: Iterable[str], text: str) -> frozenset[str]:
    """The languages of the table of cases in which a text in some orthographies may be.

    Kazakh and Kyrgyz share the one of the Turkic letters, and are shown by endings without such a letter as well:
    ``Чубаровпен``.
    """
    found = set(orthographies)
    if "tt" in found:
        found |= {"ky"} if _KYRGYZ.search(text) and not _NOT_KYRGYZ.search(text) else set()
        found.add("kk")
    else:
        found |= {"kk"} if _is_kazakh(text) else set()
        found |= {"ky"} if _KYRGYZ_ENDING.search(text) else set()
    return IN_CYRILLIC & found


def _is_kazakh(text: str) -> bool:
    """Whether a text without a Kazakh letter has an ending, or a word for a region, that only Kazakh has so."""
    if text.endswith(_LAST_OF_KAZAKH) and (_KAZAKH_ENDING.search(text) or _KAZAKH_ENDING_OF_ANY.search(text)):
        return True
    return _KAZAKH_REGION.search(text) is not None


def foreign_cases(text: str, langs: frozenset[str]) -> Iterator[Hypothesis]:
    """The base forms of a name that a text in another language inflects: Zełenskiego, Putyinnal, Зеленског."""
    words = list(WORD.finditer(text))
    spelt = [match[0] for match in words]
    if not words or sum(not is_foreign_link(word) for word in spelt) > _MOST_INFLECTED:
        return
    if not text[0].isupper() and langs != _CAPITALLESS:
        return
    if any(word[1:] != word[1:].lower() and not word.isupper() for word in spelt):
        return  # AselsanNet is no case of Aselsan
    if len(words) > 1:
        for bases in without_feminine(spelt):
            base = replaced(text, words, bases)
            evidence = (Evidence("case", "cs-feminine", text, base),)
            yield Hypothesis(base, COSTS["feminine"], evidence, langs=_OF_FEMININE)
    if not names_a_woman(text):
        yield from _Inflected(text, words).hypotheses(langs if _AZERBAIJANI.search(text) else langs - {"az"})


class _Inflected:
    """One text that may be a name in a case, and what its words tell of that; ``words`` are the matches of them."""

    def __init__(self, text: str, words: list[re.Match[str]]) -> None:
        self._text = text
        self._words = words
        self._spelt = [match[0] for match in words]
        self._folded = [fold(word) for word in self._spelt]
        self._several = len(words) > 1
        given_so = given(self._folded[0])
        # a person's given name has no complement
        self._is_given = any(one.cost <= _AS_GOOD_AS_LISTED for one in given_so)
        self._listed = given_so if self._several else ()
        # Sergei is a man's name as it stands, and no case of Serge
        self._stands = any(not one.cost for one in self._listed) and self._folded[0].endswith(_DIPHTHONGS)
        # Sechenin is a family name as it stands, and hardly the Finnish genitive of a Sechen
        self._family_stands = self._several and may_be_masculine(self._spelt[-1])

    def hypotheses(self, langs: frozenset[str]) -> Iterator[Hypothesis]:
        """The base forms in some languages, the cases of all words before those of heads with complements."""
        spelt = self._spelt
        # Wołodarśke is a village and no case, Lvově is one
        adjective = adjective_ending(self._folded[-1]) in ("neuter", "plural") and not spelt[-1].endswith("ě")
        for one in inflected_names(spelt, langs):
            if self._says_too_little(one):
                continue
            if one.faint:
                yield from () if adjective else self._form(one, "western-faint")
            else:
                agreeing = self._several and all(map(str.__ne__, spelt, one.words))
                for_persons = one.case not in _OF_THINGS
                yield from self._form(one, "western-agreeing" if agreeing else "western", for_persons)
        for one in () if self._is_given else with_complement(spelt, langs):
            yield from self._form(one, "western", for_persons=False)
        if self._several and not self._is_given and _GERMAN in langs:
            for one in with_strong_adjectives(spelt):
                yield from self._form(one, "western", for_persons=False)

    def _says_too_little(self, one: Inflected) -> bool:
        """Whether a lone ending is one that too many names end in: Kalugo in Slovene, Kiewit in Albanian."""
        if one.faint and one.lang == _SLOVENE:
            return True
        return one.lang == _ALBANIAN and not self._several and len(one.words[0]) < _SHORTEST_ALBANIAN

    def _keeps_given_name(self, one: Inflected) -> bool:
        """Whether a case is none because of the given name: it is one as it stands, or one that no table has.

        Mario is no Slovene accusative of Maria, but Ursulo von der Leyen is one, and no Partito Socialista; Mihailo
        keeps its form before a Latvian Fjodorova, and no Partito does before Socialista.
        """
        spelt = self._spelt
        if self._stands and one.words[0] != spelt[0]:
            return True
        if not self._several:
            return False
        if one.lang == _SLOVENE and one.words[1:] == tuple(spelt[1:]):
            return bool(self._listed) or not given(fold(one.words[0]))
        return one.lang == _LATVIAN and one.words[0] == spelt[0] and not self._listed

    def _form(self, one: Inflected, cost: str, for_persons: bool = True) -> Iterator[Hypothesis]:
        spelt = self._spelt
        if self._keeps_given_name(one):
            return
        faint = one.faint or (self._family_stands and one.lang == _FINNISH and one.words[-1] != spelt[-1])
        if all(plausible(word, fold(base)) for word, base in zip(self._folded, one.words, strict=True)):
            base = replaced(self._text, self._words, one.words)
            evidence = (Evidence("case", f"{one.lang}-{one.case}", self._text, base),)
            langs = frozenset((one.lang,))
            more = COSTS["other-surname"] if may_be_of_surname(spelt[-1], one.words[-1], one.lang, self._text) else 0.0
            yield Hypothesis(base, COSTS[cost], evidence, for_persons, faint, langs, more)
