"""The names in a text that nobody in the gazetteer bears: stretches of words with capitals that no mention covers.

A capital proves nothing where a sentence opens: there a word counts only where it is a given name or an initial, or
where the same word stands with a capital inside a sentence of the document. Within a document a family name alone
stands for the one full name there that it can be of (``full_names``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from gazetteer.provenance import is_collected
from resolver.annotation.words.tokens import Token, tokens
from resolver.clustering.full_names import full_names
from resolver.clustering.institutions import is_legal_form, quoted_institutions
from resolver.clustering.links import THRESHOLD
from resolver.clustering.runs import is_capital, is_initial, runs
from resolver.language.names.common_words import calendar_words, common_words
from resolver.language.names.small_words import function_words
from resolver.language.names.terms import is_institutional
from resolver.language.names.titles import title_words
from resolver.language.names.works import common_acronyms
from resolver.language.scripts.cleaning import clean
from resolver.language.scripts.code import without_code
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY
from resolver.matching.forms.lemmas import base_words
from resolver.matching.persons.given import CLEARLY_GIVEN, is_given

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.resolver import Resolver

_MOST_SHOUTED = 3
"""So many words in capitals are a name; more are a headline."""

_LONGEST_ACRONYM = 5
_MOST_WORDS = 6
_OF_NAMES = ("«", "„")
"""The opening quotation marks that names have; what people say has the others as often."""

_AROUND = 60


@dataclass(frozen=True, slots=True)
class Unborne:
    """A name that nobody bears, at a place of a document: its offset there, and the words around.

    ``full`` is the full name of the document that it is short for, where there is one.
    """

    text: str
    lang: str
    start: int
    context: str
    full: str | None = None


@dataclass(frozen=True, slots=True)
class NamesIn:
    """The job of finding these names in a text; ``lang`` is its language, by default told from it."""

    lang: str | None = None
    threshold: float = THRESHOLD

    def __call__(self, resolver: Resolver, text: str) -> list[Unborne]:
        """Of one text."""
        return unborne(resolver.annotate(text, self.lang, adjectives=True), self.threshold)


def unborne(document: Document, threshold: float) -> list[Unborne]:
    """The names of an annotated document that none of its mentions covers, in order.

    ``threshold`` is the least score by which a short name is taken for a full one.
    """
    copy = clean(without_code(document.text))
    words = tokens(copy.text)
    covered = list(_covering(document))
    free = _free([(copy.start(word.start), copy.end(word.end)) for word in words], covered)
    names = _Names(words, document.lang)
    found: list[tuple[int, int]] = []
    for one in quoted_institutions(words, free, words.behind(len(words) - 1) if words else ""):
        found.append((one.start, one.end))
        free[one.first : one.last + 1] = [False] * (one.last + 1 - one.first)
    found += [
        (span[0].start, _end(span, copy.text)) for run in runs(words, free, document.lang) for span in names.of(run)
    ]
    found.sort()
    shown = [" ".join(copy.text[start:end].split()) for start, end in found]
    fuller = full_names(shown, threshold)
    return [
        Unborne(
            text,
            document.lang,
            copy.start(start),
            _around(document.text, copy.start(start), copy.end(end)),
            fuller.get(text),
        )
        for text, (start, end) in zip(shown, found, strict=True)
    ]


def _end(span: Sequence[Token], text: str) -> int:
    """Where a name ends, with the full stop of dotted letters at its end: A.Ş."""
    end = span[-1].end
    dotted = is_initial(span[-1]) and len(span) > 1 and span[-1].gap == "."
    return end + 1 if dotted and text[end : end + 1] == "." else end


def _free(spans: Sequence[tuple[int, int]], covered: Sequence[tuple[int, int]]) -> list[bool]:
    """For each word's span whether no mention covers it; both are in the order of the text."""
    free: list[bool] = []
    at = 0
    for start, end in spans:
        while at < len(covered) and covered[at][1] <= start:
            at += 1
        free.append(at == len(covered) or covered[at][0] >= end)
    return free


def _covering(document: Document) -> Iterator[tuple[int, int]]:
    """The places that mentions take, but for given names behind which another family name stands.

    Nor does an adjective of a place that no editor has reviewed take one: every other family name is such an adjective.
    """
    for mention in document.mentions:
        if mention.adjective and is_collected(mention.entity.names[0]):
            continue
        behind = document.text[mention.end : mention.end + 2]
        begins = mention.kind == "person" and behind[:1] == " " and behind[1:].isupper()
        if (
            not begins
            or not (mention.form.family or mention.form.given)
            or not is_given(_first(mention.text), CLEARLY_GIVEN)
        ):
            yield mention.start, mention.end


def _first(text: str) -> str:
    return fold(text.split(maxsplit=1)[0])


class _Names:
    """Tells which words with capitals are names in one document, whose words it has."""

    def __init__(self, words: Sequence[Token], lang: str) -> None:
        self._words = words
        self._lang = lang

    def of(self, run: list[Token]) -> Iterator[list[Token]]:
        """What of a stretch is a name; nothing where its capitals say nothing."""
        while run and not self._counts(run[0], run[1:]):
            run = run[1:]
        if not run or len(run) > _MOST_WORDS:
            return
        shouted = [word for word in run if len(word.text) > 1 and word.text.isupper()]
        if len(shouted) > _MOST_SHOUTED or all(is_initial(word) for word in run):
            return
        if len(run) == 1 and shouted and len(run[0].text) > _LONGEST_ACRONYM:
            return
        if is_legal_form(run) or (len(run) == 1 and self._lang == "tr" and _is_institutions(run[0])):
            return
        yield run

    def _counts(self, word: Token, behind: Sequence[Token]) -> bool:
        """Whether the first word of a stretch belongs to a name."""
        folded = fold(word.text)
        if is_initial(word):
            return bool(behind) and behind[0].gap.startswith(".")
        if folded in title_words() or folded in function_words() or folded in calendar_words(self._lang):
            return False
        everyday = common_words(self._lang)
        if not word.opens_sentence:
            return bool(behind) or (folded not in everyday and folded not in common_acronyms(self._lang))
        if folded in everyday:
            return False
        mark = word.gap[-1:]
        if mark in _OF_NAMES and word.gap[-2:-1] == " ":
            closing = tuple(CLOSED_BY[mark])
            if self._gap_behind([word, *behind][-1]).startswith(closing):
                return True  # завод «Прикладмаш»
        if behind and (is_given(folded, CLEARLY_GIVEN) or is_institutional(folded)):
            return True
        if behind and self._lang == "tr" and any(map(_is_institutions, behind)):
            return True  # Kırmızıbalık Derneği
        return not self._inside_sentences.isdisjoint(_forms(word))

    @cached_property
    def _inside_sentences(self) -> frozenset[str]:
        """The forms of all words that stand with a capital inside a sentence."""
        inside = (word for word in self._words if not word.opens_sentence and is_capital(word))
        return frozenset(form for word in inside for form in _forms(word))

    def _gap_behind(self, word: Token) -> str:
        """What stands between a word and the next."""
        at = bisect_left(self._words, word.end, key=attrgetter("start"))
        return self._words[at].gap if at < len(self._words) else ""


def _is_institutions(word: Token) -> bool:
    """Whether a word says what an institution is, with a suffix or without."""
    return is_institutional(fold(word.text.partition("'")[0]))


def _forms(word: Token) -> tuple[str, ...]:
    folded = fold(word.text)
    return (folded, *base_words(folded), folded.partition("'")[0])


def _around(text: str, start: int, end: int) -> str:
    """The words around a place, cut at blanks."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, behind = text[first:start], text[end:last]
    if first > 0:
        before = "…" + before.partition(" ")[2]
    if last < len(text):
        behind = behind.rpartition(" ")[0] + "…"
    return " ".join((before + text[start:end] + behind).split())
