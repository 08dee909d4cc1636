"""The base forms that a word of a text may have, with what leads to them: a case, a suffix, a possessive."""

from __future__ import annotations

import re
from collections.abc import Callable

from resolver.annotation.words.hits import Hit
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING, Suffixed
from resolver.language.inflection.harmony import ends_possessed
from resolver.language.names.given_names import turkish_given_names
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence

_CASES_OF_NAMES = frozenset(
    (
        *("genitive", "dative", "accusative", "locative", "ablative", "instrumental"),
        *("possessive-3sg", "possessive", "relative-ki"),
    )
)
"""Suffixes that a name can take without an apostrophe; with others it is another word (Ankaralı, Gülerce)."""

_OF_POSSESSED = frozenset(("equative", "copula"))
_IS_POSSESSED = re.compile("[ğs][ıiuü]$")
"""Suffixes that a name takes so as well where it ends in a possessive, as bodies' do: Bakanlığınca, Müdürlüğüdür."""

_POSSESSED = re.compile("(.{2,}[ıiuü])(?:n(?:[dt][ae]n?(?:ki)?|[ae]|[ıiuü]n?)|yl[ae])")
"""A Turkish noun in small letters with the possessive that names end in, and a case: bölgesinde, ilinde."""

_OURS = re.compile("(.{2,}[aeıiouöü])m([ıiuü])z(?:[ıiuü]n?|[ae]|d[ae]n?|l[ae]|c[ae])?")
"""A name as its own people have it, in any case: Bakanlığımız for Bakanlığı, Partimizin, ilimizde for ili."""

Base = tuple[str, Hit]
"""A base form, and what the text's word is of it."""


def base_forms(word: str, lang: str, known: Callable[[str], bool]) -> tuple[Base, ...]:
    """The base forms that a word may have in texts of a language, itself first.

    ``known`` says whether a word is one of the gazetteer's: a Turkish word in small letters is looked at only where it
    is a case of one that ends names, as in Donetsk bölgesinde.
    """
    bases = [(word, Hit(0.0, len(word), None))]
    if lang in DECLINING:
        bases += cases(word, lang)
    elif lang == "tr":
        if "'" in word or word[:1].isupper() or _is_possessed(word, known):
            bases += _suffixed(word)
    elif "'" in word:
        bases += _possessive(word)
    return tuple(bases)


def cases(word: str, lang: str) -> list[Base]:
    """The base forms of which a word is a case in Russian or Ukrainian."""
    found: list[Base] = []
    for one in inflection.analyse(word, lang):
        if one.lemma != word:
            case = one.readings[0].case.value if one.readings else "nominative"
            evidence = Evidence("case", case, word, one.lemma)
            found.append((one.lemma, Hit(0.05, len(word), evidence, one.readings)))
    return found


def without_parted_suffix(bases: tuple[Base, ...]) -> tuple[Base, ...]:
    """The base forms less the word with the suffix behind its apostrophe, where another spelling is looked for.

    Lvov's is no spelling of Львовьс, nor Ternopol'e one of Тернопілля, as if the apostrophe were a soft sign.
    """
    whole = bases[0][0]
    return bases[1:] if any(_is_parted(whole, hit) for _, hit in bases[1:]) else bases


def _is_parted(whole: str, hit: Hit) -> bool:
    """Whether an apostrophe parts a base form from an English 's or a Turkish suffix."""
    if hit.evidence is None or whole[hit.length : hit.length + 1] != "'":
        return False
    return hit.evidence.kind == "suffix" or (hit.evidence.kind == "possessive" and whole[-2:].lower() == "'s")


def _suffixed(word: str) -> list[Base]:
    """The base forms of a Turkish word with a suffix."""
    found: list[Base] = []
    is_given = fold(word) in turkish_given_names()  # Gülten is no case of Gül
    for suffixed in inflection.strip_suffixes(word):
        if suffixed.suffix and (suffixed.apostrophe or (not is_given and _may_have(suffixed))):
            length = word.index("'") if suffixed.apostrophe else len(word)
            evidence = Evidence("suffix", "+".join(suffixed.labels), word, suffixed.base)
            cost = 0.05 if suffixed.apostrophe else 0.15
            found.append((suffixed.base, Hit(cost, length, evidence, (), suffixed.suffix)))
    for base, stem in _of_ours(word):
        evidence = Evidence("suffix", "possessive-1pl", word, base)
        found.append((base, Hit(0.15, len(word), evidence, (), word[len(stem) :])))
    return found


def _of_ours(word: str) -> list[tuple[str, str]]:
    """The possessed nouns that a Turkish word may be with `our` for `its`, each with what the two share."""
    ours = _OURS.fullmatch(word)
    if ours is None:
        return []
    stem, vowel = ours[1], ours[2]
    return [(base, stem) for base in (stem, f"{stem}s{vowel}") if ends_possessed(base)]


def _may_have(suffixed: Suffixed) -> bool:
    """Whether a name can have a word's suffixes without an apostrophe."""
    if _CASES_OF_NAMES.issuperset(suffixed.labels):
        return True
    return _OF_POSSESSED.issuperset(suffixed.labels) and _IS_POSSESSED.search(suffixed.base) is not None


def _possessive(word: str) -> list[Base]:
    """The base forms of an English word in the possessive."""
    found: list[Base] = []
    for form in inflection.english_forms(word):
        if form.after and not form.before:
            evidence = Evidence("possessive", None, word, form.base)
            found.append((form.base, Hit(0.0, len(form.base), evidence, (), form.after)))
    return found


def _is_possessed(word: str, known: Callable[[str], bool]) -> bool:
    """Whether a Turkish word in small letters is a form of a word that ends names: Donetsk bölgesinde, Uşak ilimiz."""
    match = _POSSESSED.fullmatch(word)
    return (match is not None and known(match[1])) or any(known(base) for base, _ in _of_ours(word))
