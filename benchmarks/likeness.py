"""What peers say of pairs of names: a matrix of scores for each, from the parts that their rankings are made of."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.peers import EXTRA, MissingPeerError

Matrix = Any
"""A square of scores as numpy has it, one row for each name."""

Likeness = Callable[[Sequence[str]], Matrix]

_CANDIDATES = 80
_WORD = re.compile(r"[a-z]+")


def jaro_winkler(names: Sequence[str]) -> Matrix:
    """Jaro-Winkler after Unidecode."""
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - each peer's packages are loaded when it is asked for
    from rapidfuzz.process import cdist  # noqa: PLC0415 - likewise

    from benchmarks.peers.jaro_winkler import ascii_of  # noqa: PLC0415 - likewise

    latin = [ascii_of(name) for name in names]
    return cdist(latin, latin, scorer=JaroWinkler.normalized_similarity)


def uroman_ratio(names: Sequence[str]) -> Matrix:
    """rapidfuzz's ratio after uroman."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - likewise
    from rapidfuzz.process import cdist  # noqa: PLC0415 - likewise
    from uroman import Uroman  # noqa: PLC0415 - likewise

    from benchmarks.peers.jaro_winkler import ascii_of  # noqa: PLC0415 - likewise

    romaniser = Uroman()
    latin = [ascii_of(str(romaniser.romanize_string(name))) for name in names]  # uroman leaves some diacritics
    return cdist(latin, latin, scorer=fuzz.ratio)


def ngrams(names: Sequence[str]) -> Matrix:
    """The cosine of character 2- to 4-grams after ICU, TF-IDF."""
    import icu  # noqa: PLC0415 - likewise
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - likewise

    to_latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
    matrix = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)).fit_transform(map(to_latin.transliterate, names))
    return (matrix @ matrix.T).toarray()


def daitch_mokotoff(names: Sequence[str]) -> Matrix:
    """Shared Daitch-Mokotoff codes and Jaro-Winkler."""
    from abydos.phonetic import DaitchMokotoff  # noqa: PLC0415 - likewise

    encoder = DaitchMokotoff()
    return _by_keys(names, lambda word: frozenset(encoder.encode(word)))


def beider_morse(names: Sequence[str]) -> Matrix:
    """Shared Beider-Morse keys and Jaro-Winkler."""
    from abydos.phonetic import BeiderMorse  # noqa: PLC0415 - likewise

    encoder = BeiderMorse(language_arg=0, name_mode="gen", match_mode="approx")
    return _by_keys(names, lambda word: frozenset(str(encoder.encode(word)).split()))


def logic_v2(names: Sequence[str]) -> Matrix:
    """OpenSanctions' logic-v2 on the 80 names most like each by WRatio; the better of persons and legal entities."""
    import numpy as np  # noqa: PLC0415 - likewise
    from nomenklatura.matching import LogicV2  # noqa: PLC0415 - likewise
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - likewise

    from benchmarks.peers.jaro_winkler import ascii_of  # noqa: PLC0415 - likewise
    from benchmarks.peers.logic_v2 import entity_of  # noqa: PLC0415 - likewise

    config = LogicV2.default_config()
    latin = [ascii_of(name) for name in names]
    schemata = ("Person", "LegalEntity")
    entities = [[entity_of(schema, name) for name in names] for schema in schemata]
    scores = np.zeros((len(names), len(names)), dtype=np.float32)
    for number, name in enumerate(latin):
        for _, _, other in process.extract(name, latin, scorer=fuzz.WRatio, processor=None, limit=_CANDIDATES + 1):
            if other != number and not scores[number, other]:
                score = max(float(LogicV2.compare(kind[number], kind[other], config).score) for kind in entities)
                scores[number, other] = scores[other, number] = score
    return scores


def _by_keys(names: Sequence[str], encode: Callable[[str], frozenset[str]]) -> Matrix:
    from benchmarks.peers.jaro_winkler import ascii_of  # noqa: PLC0415 - likewise
    from benchmarks.peers.phonetic_keys import shared  # noqa: PLC0415 - likewise

    keys: dict[str, frozenset[str]] = {}
    coded = []
    for name in names:
        words = _WORD.findall(ascii_of(name).replace("'", ""))
        for word in words:
            if word not in keys:
                keys[word] = encode(word)
        coded.append([keys[word] for word in words])
    scores = jaro_winkler(names)
    anything = [frozenset[str]().union(*words) for words in coded]
    for one in range(len(names)):
        for other in range(one + 1, len(names)):
            both = (
                0.0
                if anything[one].isdisjoint(anything[other])
                else (shared(coded[one], coded[other]) + scores[one, other]) / 2
            )
            scores[one, other] = scores[other, one] = both
    return scores


LIKENESSES: dict[str, Likeness] = {
    "jw-unidecode": jaro_winkler,
    "ratio-uroman": uroman_ratio,
    "tfidf-icu": ngrams,
    "dm-jw": daitch_mokotoff,
    "bm-jw": beider_morse,
    "logic-v2": logic_v2,
}
"""By the names that :data:`benchmarks.peers.PEERS` has for them."""

_PACKAGES = {
    "jw-unidecode": ("numpy", "scipy"),
    "ratio-uroman": ("uroman", "scipy"),
    "tfidf-icu": ("icu", "sklearn"),
    "dm-jw": ("abydos", "scipy"),
    "bm-jw": ("abydos", "scipy"),
    "logic-v2": ("nomenklatura", "scipy"),
}


def load(name: str) -> Likeness:
    """A peer's scores of pairs.

    Raises :class:`benchmarks.peers.MissingPeerError` where its packages are not installed.
    """
    for package in _PACKAGES[name]:
        try:
            importlib.import_module(package)
        except ImportError as error:
            raise MissingPeerError(f"{name}: the package {package} cannot be imported; {EXTRA}") from error
    return LIKENESSES[name]
