"""Which of the four languages a text is written in, from its commonest words and its letters.

The words are those of ``detection.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from resolver.language.scripts.letters import CYRILLIC, LATIN, script

LANGUAGES = ("en", "ru", "uk", "tr")
CYRILLIC_LANGUAGES = ("ru", "uk")
"""Those of them that are written in Cyrillic letters, sisters whose names go from the one's alphabet to the other's."""

_SISTERS = dict(zip(CYRILLIC_LANGUAGES, reversed(CYRILLIC_LANGUAGES), strict=True))

_DATA = Path(__file__).with_suffix(".toml")
_POSSIBLE = {CYRILLIC: CYRILLIC_LANGUAGES, LATIN: ("en", "tr")}
_SAMPLE = 20_000
_WORD = re.compile(r"(?<![^\W\d_])(?<!\w['’])[^\W\d_]+")
"""A word, but no Turkish suffix behind an apostrophe: what follows Ethem is no English preposition in Ethem'in."""

_SUFFIX = re.compile(r"\w['’](?:[dt][ea]n?|n?[ıiuü]n|[yn][aeıiuü]|[ln]?[ea]r|yl[ea]|nd[ea]n?)(?![^\W_])")
"""A Turkish case behind an apostrophe, which no English contraction looks like: Putin'in, Kars'ta."""

_UKRAINIAN_VERB = "тим(?:у|еш|емо?|ете|уть)(?:ся)?$|[ую]ва(?:в|л[аои]|ти)(?:ся)?$|(?:бу|йшо|їха)в(?:ся)?$|йшл[аои]$"
_TELLING = {
    CYRILLIC: (
        ("uk", re.compile(rf"[іїєґ]|[сзц]ьк|ння$|тися$|{_UKRAINIAN_VERB}")),
        ("ru", re.compile("[ыэёъ]|ени(?:е|я|ю|ем|ями?|ях)$|ск(?:ого|ому|ая|ую|ое|их|ими?)$")),
    ),
    LATIN: (("tr", re.compile("[ğış]")),),
}
"""Letters of one language alone, and endings: триватимуть, засідання, київського; заседание, киевского."""

_FUNCTION_WORD = 1.5
_WORD_OF_LETTERS = 1.0
_NAME = 0.2
"""What a word says for a language: names stand in texts of any."""

_TRUSTED = 0.5
"""The share of the likeliest language's votes from which on a text's own word for its language is believed."""


def sister(lang: str) -> str:
    """The language whose names go into the Cyrillic language ``lang`` and come from it: Ukrainian and Russian.

    Raises :class:`KeyError` for a language that is none of :data:`CYRILLIC_LANGUAGES`.
    """
    return _SISTERS[lang]


class Declared(str):
    """A text whose document says which language it is in; ``declared`` is an ISO 639-1 code."""

    declared: str

    def __new__(cls, text: str, declared: str) -> Declared:
        """The text with the language that its document says."""
        told = super().__new__(cls, text)
        told.declared = declared
        return told

    def __reduce__(self) -> tuple[type[Declared], tuple[str, str]]:
        """What it is made of anew in another process."""
        return Declared, (str(self), self.declared)


def language_of(text: str) -> str:
    """The language that a text's document says it is in, or the detected one where it says none or a wrong one.

    A code is wrong where the text is in another script, or where its words speak for another language twice as much:
    templates of pages keep the language of their maker.
    """
    if not isinstance(text, Declared):
        return detect(text)
    votes, possible = _votes(text)
    likeliest = max(possible, key=lambda lang: votes[lang])
    believed = text.declared in possible and votes[text.declared] >= _TRUSTED * votes[likeliest]
    return text.declared if believed else likeliest


def detect(text: str) -> str:
    """The likeliest of English, Russian, Ukrainian and Turkish as an ISO 639-1 code.

    Reads the first 20,000 characters. Function words say most, then the letters of words written small; names say
    little, as a text names people of any country. Where nothing tells, Cyrillic counts as Russian and everything else
    as English.
    """
    votes, possible = _votes(text)
    return max(possible, key=lambda lang: votes[lang])


def _votes(text: str) -> tuple[Mapping[str, float], tuple[str, ...]]:
    """What a text says for each language, and the languages that its script can be of."""
    sample = text[:_SAMPLE]
    written = CYRILLIC if script(sample) == CYRILLIC else LATIN
    votes: dict[str, float] = defaultdict(float)
    for word, times in Counter(_WORD.findall(sample)).items():
        for lang, weight in _said_by(word, written):
            votes[lang] += weight * times
    if written == LATIN and "'" in sample.replace("’", "'"):
        votes["tr"] += _FUNCTION_WORD * sum(1 for _ in _SUFFIX.finditer(sample))
    return votes, _POSSIBLE[written]


@lru_cache(maxsize=1 << 16)
def _said_by(word: str, written: str) -> tuple[tuple[str, float], ...]:
    """The languages that a word of a script speaks for, and how much."""
    small = word.replace("İ", "i").lower()
    voted = _function_words().get(small)
    if voted is not None:
        return ((voted, _FUNCTION_WORD),)
    weight = _WORD_OF_LETTERS if word.islower() else _NAME
    return tuple(
        (lang, weight) for lang, letters in _TELLING[written] if letters.search(small) or (lang == "tr" and "İ" in word)
    )


@cache
def _function_words() -> dict[str, str]:
    """The language of each function word that one of them alone has."""
    table = tomllib.loads(_DATA.read_text(encoding="utf-8"))["function_words"]
    return {word: lang for lang, words in table.items() for word in words.split()}
