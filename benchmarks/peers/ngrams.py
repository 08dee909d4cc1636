"""Character n-grams: ICU's transliteration, TF-IDF over 2- to 4-grams within words, and the cosine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import icu
from sklearn.feature_extraction.text import TfidfVectorizer

from benchmarks.peers.peer import Candidate, named
from gazetteer import Gazetteer

AT_ONCE = 256
"""Queries in one matrix product: a dense block of so many rows is small for any gazetteer here."""


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity whose name has the highest cosine; the weights of the n-grams are those of the gazetteer."""
    to_latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
    texts, identifiers = named(gazetteer)
    vectoriser = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4))
    names = vectoriser.fit_transform([to_latin.transliterate(text) for text in texts]).T.tocsr()

    def answers() -> Iterator[Candidate | None]:
        for start in range(0, len(queries), AT_ONCE):
            block = [to_latin.transliterate(query) for query in queries[start : start + AT_ONCE]]
            for cosines in (vectoriser.transform(block) @ names).toarray():
                best = int(cosines.argmax())
                score = float(cosines[best])
                yield Candidate(identifiers[best], score) if score > 0 else None

    return answers()
