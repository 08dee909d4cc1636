"""The ways of finding names in text that are measured: Onomast's and its peers', each loaded only when asked for."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from benchmarks.peers import EXTRA, MissingPeerError
from benchmarks.text_peers.peer import TextPeer


@dataclass(frozen=True, slots=True)
class TextEntry:
    """Where a peer is found, what it does, its distributions, and the languages that it is for (none: any)."""

    module: str
    function: str
    does: str
    distributions: tuple[str, ...]
    languages: tuple[str, ...] = ()


TEXT_PEERS = {
    "onomast": TextEntry("onomast", "finder", "this project, `Resolver.annotate`", ("onomast",)),
    "ahocorasick": TextEntry("aho_corasick", "finder", "ahocorasick_rs, names as they are", ("ahocorasick_rs",)),
    "flashtext": TextEntry("flash_text", "finder", "names as they are", ("flashtext",)),
    "spacy-lower": TextEntry("phrase_matcher", "lower", "spaCy's PhraseMatcher, LOWER", ("spacy",)),
    "spacy-lemma": TextEntry(
        "phrase_matcher", "lemma", "spaCy's PhraseMatcher, LEMMA by pymorphy3", ("spacy", "pymorphy3"), ("ru", "uk")
    ),
    "lemma-trie": TextEntry(
        "lemma_trie",
        "finder",
        "a trie of pymorphy3's lemmas",
        ("pymorphy3", "pymorphy3-dicts-ru", "pymorphy3-dicts-uk"),
        ("ru", "uk"),
    ),
    "natasha": TextEntry(
        "natasha_ner",
        "finder",
        "natasha's recogniser, its spans looked up by lemmas",
        ("natasha", "pymorphy3"),
        ("ru",),
    ),
}
"""By the name that ``--text-peers`` takes, in the order of the table."""


def load(name: str) -> TextPeer:
    """A peer's function. Raises :class:`benchmarks.peers.MissingPeerError` where its packages are not installed."""
    entry = TEXT_PEERS[name]
    try:
        module = importlib.import_module(f"benchmarks.text_peers.{entry.module}")
    except ImportError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("benchmarks", "gazetteer", "resolver"):
            raise
        raise MissingPeerError(f"{name}: the package {package} cannot be imported; {EXTRA}") from error
    peer: TextPeer = getattr(module, entry.function)
    return peer
