"""Two names made ready to be compared: in letters, and without what is written one way or another in every list."""

from __future__ import annotations

import re
from functools import cache

from resolver.language.names import chinese
from resolver.language.names.acronyms import LONGEST, initials
from resolver.language.names.arabic_articles import articles
from resolver.language.names.contractions import is_contraction
from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import legal_forms, without_legal_form, words_of
from resolver.language.names.written_short import in_full, without_sort_of_ship
from resolver.language.scripts import abugidas, hangul
from resolver.language.scripts.abjads import without_points
from resolver.language.scripts.folding import fold
from resolver.matching.part import written_words

_FEWEST_LETTERS = 3
_BRACKETS = re.compile(r"\(([^)]*)\)")


def in_letters(name: str) -> str:
    """A name whose script has no letters for consonants and vowels in such letters."""
    if name.isascii():
        return name
    return hangul.in_latin(chinese.in_latin(abugidas.in_latin(without_points(name))))


def in_like_words(first: str, second: str) -> tuple[str, str]:
    """Two names of things with words in full that the other has in full, and without articles and sorts of ships."""
    plainer = [_without_articles(without_sort_of_ship(name)) for name in (first, second)]
    words = [{fold(word) for word in written_words(name)} for name in plainer]
    return in_full(plainer[0], words[1]), in_full(plainer[1], words[0])


@cache
def _article(in_capitals: bool) -> re.Pattern[str]:
    """The Arabic article, and the vowel with which Persian ties words: Al-Shabaab, Jaish-e-Mohammed."""
    forms = sorted(articles())
    either = "|".join((*forms, *(form.capitalize() for form in forms)))
    pattern = rf"(?<!\w)(?:{either})-(?=[^\W\d_])|(?<!\w)[aAeE]l (?=[^\W\d_])|(?<=\w-)[ei]-(?=[^\W\d_])"
    return re.compile(pattern, re.IGNORECASE if in_capitals else 0)


def _without_articles(name: str) -> str:
    left = _article(name.isupper()).sub("", name)
    return left if written_words(left) else name


def is_acronym_of(short: str, name: str) -> bool:
    """Whether a word in capitals is the acronym of a whole name, with the letter of its legal form: NITC, CNOOC."""
    words = [fold(word) for word in written_words(name)]
    if not short.isupper() or not _FEWEST_LETTERS <= len(short) <= LONGEST or len(words) < _FEWEST_LETTERS:
        return False
    return fold(short) in initials(tuple(words))


def is_contracted(short: str, name: str) -> bool:
    """Whether a name of one word is contracted of another's words, their legal forms apart: Курганмашзавод.

    What says that it is a plant or a company may be left out: Барнаултрансмаш.
    """
    told, words = (without_legal_form([fold(word) for word in written_words(one)])[0] for one in (short, name))
    if len(told) != 1:
        return False
    heads = [at for span in terms_in(tuple(words)) if span.roles == {"head"} for at in range(span.first, span.last + 1)]
    without_heads = [word for at, word in enumerate(words) if at not in heads]
    return is_contraction(told[0], words) or (len(heads) == 1 and is_contraction(told[0], without_heads))


def in_brackets(name: str) -> str | None:
    """What stands in brackets at the end of a name, as the country of a branch does; None where nothing does.

    A legal form may stand behind it: VTB Bank (Armenia) CJSC.
    """
    found = list(_BRACKETS.finditer(name))
    if len(found) != 1:
        return None
    behind = words_of(name[found[0].end() :])
    return found[0][1].strip() or None if not behind or tuple(behind) in legal_forms() else None
