"""spaCy's PhraseMatcher, by words in small letters and by lemmas. Neither needs a trained pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

from benchmarks.text_peers.peer import Finder, Place, bearers
from gazetteer import Gazetteer


def lower(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """Names as they are listed, in any case."""
    del options
    return _finder(gazetteer, spacy.blank(lang), "LOWER")


def lemma(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """Names whose words have the lemmas of the listed name's, by spaCy's lemmatiser over pymorphy3 without tags."""
    del options
    pipeline = spacy.blank(lang)
    pipeline.add_pipe("lemmatizer", config={"mode": "pymorphy3_lookup"})
    pipeline.initialize()
    return _finder(gazetteer, pipeline, "LEMMA")


def _finder(gazetteer: Gazetteer, pipeline: Language, attribute: str) -> Finder:
    known = bearers(gazetteer)
    matcher = PhraseMatcher(pipeline.vocab, attr=attribute)
    for identifier, name in zip(known.values(), pipeline.pipe(known), strict=True):
        matcher.add(identifier, [name])

    def find(text: str) -> list[Place]:
        spans = filter_spans(matcher(pipeline(text), as_spans=True))
        return [(span.start_char, span.end_char, span.label_) for span in spans]

    return find
