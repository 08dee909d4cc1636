"""The ways of resolving names that are measured: Onomast's and its peers', each loaded only when it is asked for."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from benchmarks.peers.peer import Peer

EXTRA = "pip install 'onomast[bench]'"


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a peer is found, what it does, and the distributions whose versions its figures depend on."""

    module: str
    does: str
    distributions: tuple[str, ...]


PEERS = {
    "onomast": Entry("onomast", "this project, `Resolver.candidates`", ("onomast",)),
    "jw-unidecode": Entry("jaro_winkler", "Jaro-Winkler after Unidecode", ("rapidfuzz", "Unidecode")),
    "ratio-uroman": Entry("uroman_ratio", "rapidfuzz's ratio after uroman", ("rapidfuzz", "uroman")),
    "tfidf-icu": Entry("ngrams", "cosine of character 2- to 4-grams after ICU, TF-IDF", ("scikit-learn", "pyicu")),
    "dm-jw": Entry("daitch_mokotoff", "Daitch-Mokotoff keys, then Jaro-Winkler", ("abydos", "rapidfuzz", "Unidecode")),
    "bm-jw": Entry("beider_morse", "Beider-Morse keys, then Jaro-Winkler", ("abydos", "rapidfuzz", "Unidecode")),
    "logic-v2": Entry(
        "logic_v2",
        "OpenSanctions' logic-v2 over 80 candidates a query",
        ("nomenklatura", "rigour", "followthemoney", "rapidfuzz"),
    ),
}
"""By the name that ``--peers`` takes, in the order of the table."""

MEASURED_FOR_SPEED = {
    "wratio": Entry("wratio", "rapidfuzz's WRatio after Unidecode", ("rapidfuzz", "Unidecode")),
    "logic-v2-blocked": Entry(
        "logic_v2_blocked",
        "OpenSanctions' logic-v2 over what its own blocker finds",
        ("nomenklatura", "rigour", "followthemoney", "duckdb"),
    ),
}
"""Ways that differ from one above in speed, or whose accuracy is that of their blocking: ``accuracy.py`` has none."""

EVERY = PEERS | MEASURED_FOR_SPEED


class MissingPeerError(Exception):
    """A peer's package cannot be imported; the text says which, and what installs it."""


def load(name: str) -> Peer:
    """The function ``candidates`` of a peer's module.

    Raises :class:`MissingPeerError` where its packages are not installed.
    """
    entry = EVERY[name]
    try:
        module = importlib.import_module(f"benchmarks.peers.{entry.module}")
    except ImportError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("benchmarks", "gazetteer", "resolver"):
            raise
        what = f"the package {package} cannot be imported" if package else str(error)
        raise MissingPeerError(f"{name}: {what}; {EXTRA}") from error
    peer: Peer = module.candidates
    return peer
