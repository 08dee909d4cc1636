"""Acronyms of names: which ones a name of several words may have, in its own language and in another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product

from resolver.language.names.institutions import COUNTRY, TermSpan, meaning, terms, terms_in
from resolver.language.names.small_words import function_words, letterless_words
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.language.romanisation import romanise
from resolver.language.romanisation.tables import CUSTOMARY
from resolver.language.scripts import letters
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, LANGUAGES
from resolver.language.scripts.folding import fold, plain

SHORTEST, LONGEST = 2, 8
"""Letters of an acronym."""

_MOST = 16
_LONGEST_NAME = 10
_STANDARDS = (*((standard, lang) for lang, standard in CUSTOMARY.items()), ("turkish", "ru"), ("scientific", "ru"))
"""How acronyms of Cyrillic words are written in Latin letters: ФСБ is FSB, ГУР is GUR or HUR, РЖД is RŽD and RZD."""
_LETTERS_OF_ONE_FORM = 4
_SHORTEST_BEHIND = 3
"""Letters behind the beginning of a compound (``acronym-beginnings.tsv``): новости give one."""


@lru_cache(maxsize=1 << 13)
def initials(words: tuple[str, ...]) -> tuple[str, ...]:
    """The acronyms that a name of folded words may have in its own script: without its function words, then with them.

    Служба безпеки України: сбу; Европейский суд по правам человека: еспч, еспп... A compound or a hyphenated word may
    give one letter or more; a name of one word, or of more than ten, has none.
    """
    if not 2 <= len(words) <= _LONGEST_NAME:
        return ()
    content = tuple(word for word in words if word not in function_words())
    found: dict[str, None] = {}
    for chosen in (content, tuple(word for word in words if word not in letterless_words())):
        if len(chosen) >= SHORTEST:
            given = [dict.fromkeys((word[0], word[0] + _behind_beginning(word))) for word in chosen]
            found.update(dict.fromkeys(map("".join, islice(product(*given), _MOST))))
    return tuple(acronym for acronym in found if len(acronym) <= LONGEST)


def _behind_beginning(word: str) -> str:
    """The letter behind the beginning of a folded compound, such as м of антимонопольний; empty for other words."""
    if not word.startswith(_beginnings()):
        return ""
    for beginning in _beginnings():
        if word.startswith(beginning) and len(word) >= len(beginning) + _SHORTEST_BEHIND:
            return word[len(beginning)]
    return ""


@cache
def _beginnings() -> tuple[str, ...]:
    return tuple(beginning for row in rows("acronym-beginnings") for beginning in values(row["beginnings"]))


@lru_cache(maxsize=1 << 13)
def romanised(acronym: str) -> frozenset[str]:
    """A folded acronym in Latin letters, by the usual conventions; itself where it has no Cyrillic letter."""
    if letters.script(acronym) != letters.CYRILLIC:
        return frozenset((plain(acronym),))
    return frozenset(
        plain(fold(romanise(acronym, standard, lang)))
        for standard, lang in _STANDARDS
        if lang in letters.orthographies(acronym)
    )


def is_of(acronym: str, words: tuple[str, ...]) -> bool:
    """Whether a folded word is the acronym of folded words of one language, in their script or in Latin letters."""
    if not SHORTEST <= len(acronym) <= LONGEST:
        return False
    latin = letters.script(acronym) == letters.LATIN
    return any(
        acronym == own or (plain(acronym) in romanised(own) if latin else plain(own) in romanised(acronym))
        for own in initials(words)
    )


@cache
def _letters_of(key: str, lang: str) -> tuple[str, ...]:
    """The initials that a term has in a language, as acronyms are made of them: оборони о, збройні сили зс."""
    term = terms()[key]
    forms = dict(term.forms)[lang]
    found: dict[str, None] = {}
    for form in forms if term.role != COUNTRY else forms[:2]:
        words = [word for word in words_of(form) if word not in function_words()]
        if words and not form.isupper() and len(words) <= _LETTERS_OF_ONE_FORM:
            found["".join(word[0] for word in words)] = None
        elif form.isupper() and term.role == COUNTRY:
            found[fold(form)] = None
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def is_of_translation(acronym: str, words: tuple[str, ...]) -> bool:
    """Whether a folded word is the acronym of a name in another language: SBU of Security Service of Ukraine.

    Every content word of the name must be a known term, and each must give a letter or more; a country may give none.
    """
    if not 3 <= len(acronym) <= LONGEST:
        return False
    spans = terms_in(words)
    covered = sum(span.last - span.first + 1 for span in spans)
    if covered < sum(word not in function_words() for word in words):
        return False
    cyrillic = letters.script(acronym) == letters.CYRILLIC
    return any(
        _spells(acronym, lang, frozenset(range(len(spans))), spans, cyrillic)
        for lang in (CYRILLIC_LANGUAGES if cyrillic else LANGUAGES)
    )


def _spells(rest: str, lang: str, left: frozenset[int], spans: tuple[TermSpan, ...], cyrillic: bool) -> bool:
    """Whether the letters that are left can be given by the terms that are left, in an order the language allows."""
    if not rest:
        return all("filler" in spans[at].roles or spans[at].roles == {COUNTRY} for at in left)
    for at in left:
        others = left - {at}
        if not _may_stand(at, others, spans, lang):
            continue
        for given in _given(spans[at], lang, cyrillic):
            if rest.startswith(given) and _spells(rest[len(given) :], lang, others, spans, cyrillic):
                return True
    return False


def _may_stand(at: int, later: frozenset[int], spans: tuple[TermSpan, ...], lang: str) -> bool:
    """Whether a term may stand before those that come later: the country last, in Turkish the head."""
    if lang == "tr":
        return spans[at].roles != {"head"} or not later
    if spans[at].roles == {COUNTRY}:
        return not later
    # a modifier never follows its head
    return spans[at].roles != {"head"} or not any(spans[other].roles == {"modifier"} for other in later)


def _given(span: TermSpan, lang: str, cyrillic: bool) -> Iterator[str]:
    for key in span.keys:
        combined = [""]
        for atom in meaning(key):
            combined = [start + own for start in combined for own in _letters_of(atom, lang)][:_MOST]
        for own in {*combined, *_letters_of(key, lang)} - {""}:
            if cyrillic or lang in ("en", "tr"):
                yield plain(own) if not cyrillic else own
            else:
                yield from romanised(own)


def acronym_of(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[frozenset[int], frozenset[int]] | None:
    """A word of the first name that is an acronym of words of the second, as the positions in both; None where none is.

    Words are folded. The second name's country is left out of what the letters stand for where they need none of it.
    """
    spans = terms_in(first)
    known = {at for span in spans for at in range(span.first, span.last + 1)}
    of_country = _of_country(second)
    # МВС України: its letters hold no country, as the country stands beside them
    says_country = bool(_of_country(first))
    for at, word in enumerate(first):
        if not SHORTEST <= len(word) <= LONGEST or word in function_words():
            continue
        if _heads_both(word, at, first, second):
            return frozenset((0,)), frozenset((0, 1))
        if len(word) == SHORTEST and _has_more_than(at, first):
            continue  # АБ «Союз» is no Альфа-Банк
        for start, end in _stretches(second, SHORTEST if len(word) > SHORTEST else SHORTEST + 1):
            if says_country and not of_country.isdisjoint(range(start, end)):
                continue
            if is_of(word, second[start:end]):
                return frozenset((at,)), frozenset(range(start, end))
        for stretch in _without_country(second) if at not in known else ():
            if says_country and not of_country.isdisjoint(stretch):
                continue
            if is_of_translation(word, tuple(second[place] for place in stretch)):
                return frozenset((at,)), frozenset(stretch)
    return None


def _has_more_than(at: int, words: tuple[str, ...]) -> bool:
    """Whether a name says more than one of its words and its country."""
    others = set(range(len(words))) - {at} - _of_country(words)
    return any(words[other] not in function_words() for other in others)


def _heads_both(word: str, at: int, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two letters before a name stand for the two words before the other: ТД «Север», Торговый дом «Север»."""
    return at == 0 and len(word) == SHORTEST < len(second) and len(first) > 1 and is_of(word, second[:SHORTEST])


def _stretches(words: tuple[str, ...], least: int) -> Iterator[tuple[int, int]]:
    """Where a stretch of so many words at the least starts and ends, the longest first; a whole name may have two."""
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            end = start + length
            if words[start] in function_words() or words[end - 1] in function_words():
                continue
            if length >= least or length == len(words):
                yield start, end


def _without_country(words: tuple[str, ...]) -> Iterator[tuple[int, ...]]:
    """The positions of a name's words less the country, where it has one, and all of them."""
    everything = tuple(range(len(words)))
    of_country = _of_country(words)
    if of_country:
        yield tuple(at for at in everything if at not in of_country)
    yield everything


def _of_country(words: tuple[str, ...]) -> frozenset[int]:
    """The positions of the words that name a country."""
    spans = (span for span in terms_in(words) if span.roles == {COUNTRY})
    return frozenset(at for span in spans for at in range(span.first, span.last + 1))
