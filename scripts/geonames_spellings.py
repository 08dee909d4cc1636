"""Which names of a place that GeoNames has are taken, and in which language.

GeoNames gives a place's other names without their languages, among them codes (IEV), transliterations of Chinese
(ki ep) and inflected forms (Киеву). Kept is what a rule says the language of:

- the name of a place of Ukraine or Russia is the Cyrillic one whose romanisation GeoNames has as its main name;
- a Cyrillic name with letters of one of the two languages alone is that language's, one with letters of neither where
  it reads like the native name;
- of a foreign place also the Cyrillic names that may be either's, if they read like its own, without a language;
- a name with ъ where Russian has none (Плимът) is Bulgarian, and left out;
- so is a Belarusian one with э or ы where Russian has е or и: Магдэбург;
- what is an inflected form of another name is left out, and so is every other Latin spelling: rules reach it, or its
  language is not known;
- the English name has no apostrophe for ь, ъ or the Ukrainian apostrophe, as newspapers write it: Guryevsk, not
  Gur’yevsk.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import jellyfish
from geonames_cities import HOME, City

from gazetteer.doubts import doubts
from gazetteer.entity import Entity, Name
from gazetteer.spelling import has_stray_hard_sign, slips
from resolver.language import inflection
from resolver.language.conventions.tables import convention
from resolver.language.romanisation import romanise
from resolver.language.scripts import letters
from resolver.language.scripts.detection import sister
from resolver.language.scripts.folding import fold, plain
from resolver.verdict import compare_spellings

NATIVE = {"RU": "ru", "UA": "uk", "TR": "tr"}
_STANDARDS = {"ru": ("bgn-pcgn-1947", "icao-9303", "ungegn-1987"), "uk": ("kmu-2010", "bgn-pcgn-1965", "bgn-pcgn-2019")}
_PRACTICAL = {"ru": "russian-practical", "uk": "ukrainian-practical"}
_SAME_NAME = 0.75
"""How surely two Cyrillic names are one name in two languages."""

_MOST_OF_EITHER = 2
_WORD = re.compile(r"[^\W\d_]+")
_FROM_CYRILLIC = ("RU", "UA", "BY", "KZ", "KG")
"""Countries whose places GeoNames romanises from Cyrillic with an apostrophe for ь and ъ (BGN/PCGN), nothing else."""

_WITHOUT_HARD_VOWELS = "AR AT BE BO BR CH CL CO CR CU DE DK DO EC ES FI FR GT HN IT MX NI NL NO PA PE PT PY SE SV UY VE"
"""Countries whose names Russian writes with е and и after consonants; with э and ы Belarusian does (Эсэн, Турын)."""

_HARD_VOWEL = re.compile(r"[бвгджзклмнпрстфхцчшщ][эы]", re.IGNORECASE)
_SIGN = r"(?<=[^\W\d_])[’'‘`ʼ]"
_SIGN_BEFORE_VOWEL = re.compile(_SIGN + "(?=[eio])")
_SIGN_ANYWHERE = re.compile(_SIGN)


def names_of(city: City) -> Iterator[dict[str, str]]:
    """The names of a place whose languages are known, each once a language."""
    country, main = city["countrycode"], unicodedata.normalize("NFC", city["name"])
    yield {"text": english(city), "lang": "en"}
    if country == "TR":
        yield {"text": main, "lang": "tr"}
    cyrillic = _cyrillic(city["alternatenames"])
    native = _native(main, country, cyrillic)
    if native is not None:
        yield {"text": native, "lang": NATIVE[country]}
    for lang in ("ru", "uk"):
        if native is None or lang != NATIVE[country]:
            text = _in_language(lang, main, country, native, cyrillic)
            if text is not None:
                yield {"text": text, "lang": lang}
    if country not in HOME:
        yield from ({"text": text} for text in _of_either(main, cyrillic))


def english(city: City) -> str:
    """GeoNames' main name as English has it: Guryevsk, Ilyich, not Gur’yevsk, Il’ich; in Ukraine as in KMU 2010."""
    name = unicodedata.normalize("NFC", city["name"])
    if city["countrycode"] not in _FROM_CYRILLIC:
        return name
    if city["countrycode"] != "UA":
        name = _SIGN_BEFORE_VOWEL.sub("y", name)
    return _SIGN_ANYWHERE.sub("", name)


def _cyrillic(names: Iterable[str]) -> list[str]:
    """The Cyrillic names in letters of Russian or Ukrainian, without those that are another one in some case."""
    found = [
        name
        for name in dict.fromkeys(_in_one_script(name) for name in names)
        if letters.script(name) == letters.CYRILLIC
        and name[0].isupper()
        and {"ru", "uk"} & set(letters.orthographies(name))
        and all(letters.script(word) == letters.CYRILLIC for word in _WORD.findall(name))
        and not set("(),;/") & set(name)
        and not has_stray_hard_sign(name)
    ]
    return [name for name in found if not any(_inflects(name, other) for other in found if other != name)]


def is_well_written(name: Name) -> bool:
    """Whether a name is written in its language's letters and with its language's words: not Новий in Russian."""
    return not any(slips(name)) and not doubts([Entity(id="place:this", kind="place", names=(name,))])


def _in_one_script(name: str) -> str:
    """A name without stress marks, with Latin letters put right that look like Cyrillic ones: Весëлые."""
    composed = unicodedata.normalize("NFC", name).replace("\u0301", "")
    if letters.script(composed) != letters.CYRILLIC:
        return composed
    return "".join(letters.repaired(word) or word for word in re.split(r"(\W+)", composed.replace("ë", "ё")))


def _inflects(name: str, other: str) -> bool:
    """Whether a name of one word is another one in a case other than the nominative."""
    return " " not in name and any(
        one.lemma == other and all(reading.case is not inflection.Case.NOMINATIVE for reading in one.readings)
        for lang in ("ru", "uk")
        if lang in letters.orthographies(name)
        for one in inflection.analyse(name, lang)
    )


def _native(main: str, country: str, cyrillic: list[str]) -> str | None:
    """The name in the country's language: the one that GeoNames' main name is the romanisation of."""
    lang = NATIVE.get(country)
    if lang not in _STANDARDS:
        return None
    own = [name for name in cyrillic if lang in letters.orthographies(name)]
    for standard in _STANDARDS[lang]:
        for name in own:
            if _loose(romanise(name, standard, lang=lang)) == _loose(main):
                return name
    return None


def _in_language(lang: str, main: str, country: str, native: str | None, cyrillic: list[str]) -> str | None:
    """The name in Russian or Ukrainian where it is not the native one, and its language is sure."""
    other = sister(lang)
    own = [name for name in cyrillic if lang in letters.orthographies(name) and name != native]
    if lang == "ru" and country in _WITHOUT_HARD_VOWELS.split():
        own = [name for name in own if not _HARD_VOWEL.search(name)]
    if country == "TR":
        practical = romanise(main, _PRACTICAL[lang], lang="tr")
        for name in own:
            if fold(name) == fold(practical):
                return name
    alone = [name for name in own if other not in letters.orthographies(name)]
    if native is not None:
        alone = [name for name in alone if not _is_belarusian(name)]
    model = native or main
    sure = [name for name in alone if compare_spellings(name, model, kind="place").score >= _SAME_NAME]
    if sure:
        return max(sure, key=lambda name: (_likeness(name, model), -len(name)))
    if native is not None:
        shared = [name for name in own if name not in alone and not _is_belarusian(name)]
        close = [name for name in shared if compare_spellings(name, native, kind="place").score >= _SAME_NAME]
        return close[0] if len(close) == 1 else None
    return None


def _is_belarusian(name: str) -> bool:
    """Whether a name shows what neither Russian nor Ukrainian writes: Сасава is Сасово."""
    return any(convention("be").shown_by(word) for word in fold(name).split())


def _likeness(name: str, model: str) -> tuple[float, float]:
    """How surely a name is the model, then how many of its letters: Малинове Озеро rather than Малінавае Возера."""
    return compare_spellings(name, model, kind="place").score, jellyfish.jaro_winkler_similarity(name, model)


def _of_either(main: str, cyrillic: list[str]) -> list[str]:
    """The Cyrillic names of a foreign place that may be Russian as well as Ukrainian, the two likest to its own."""
    shared = [name for name in cyrillic if {"ru", "uk"} <= set(letters.orthographies(name))]
    scored = [(compare_spellings(name, main, kind="place").score, name) for name in shared]
    return [name for score, name in sorted(scored, reverse=True) if score >= _SAME_NAME][:_MOST_OF_EITHER]


def _loose(name: str) -> str:
    return re.sub(r"[^a-z]+", "", plain(fold(name)))
