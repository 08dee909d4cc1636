"""natasha: its recogniser of Russian news marks spans, whose lemmas are looked up among those of the names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

from benchmarks.text_peers.lemma_trie import lemmatiser, matches, trie
from benchmarks.text_peers.peer import Finder, Place
from gazetteer import Gazetteer


def finder(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """A span is a mention where the whole of it is a name."""
    del options
    segmenter, tagger, lemma = Segmenter(), NewsNERTagger(NewsEmbedding()), lemmatiser(lang)
    root = trie(gazetteer, lemma)

    def find(text: str) -> list[Place]:
        document = Doc(text)
        document.segment(segmenter)
        document.tag_ner(tagger)
        return [
            (span.start, span.stop, identifier)
            for span in document.spans
            for start, end, identifier in matches(text[span.start : span.stop], root, lemma)
            if (start, end) == (0, span.stop - span.start)
        ]

    return find
