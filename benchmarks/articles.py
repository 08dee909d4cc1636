"""Texts with their mentions: the repository's own articles, and folders of documents with a gazetteer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.datasets import DataSetError, lines
from benchmarks.invented import synthesised
from benchmarks.text_peers.peer import Place
from gazetteer import Gazetteer

OWN = Path(__file__).resolve().parents[1] / "tests" / "articles"
_OPTIONS = ("adjectives", "nested")


@dataclass(frozen=True, slots=True)
class Article:
    """A text of one language, and where in it which entities of the gazetteer are mentioned."""

    text: str
    lang: str
    mentions: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Articles:
    """Texts, the gazetteer that they were marked for, and what :meth:`resolver.Resolver.annotate` is to heed."""

    name: str
    articles: tuple[Article, ...]
    gazetteer: Gazetteer
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def characters(self) -> int:
        """Of all texts."""
        return sum(len(article.text) for article in self.articles)

    def by_language(self) -> dict[str, Articles]:
        """The texts of each language."""
        languages = dict.fromkeys(article.lang for article in self.articles)
        return {
            lang: replace(self, articles=tuple(one for one in self.articles if one.lang == lang)) for lang in languages
        }


def own() -> Articles:
    """The articles of the tests, with those entities of the built-in gazetteer that they mention."""
    articles = []
    for path in sorted(OWN.rglob("*.txt")):
        marks = [json.loads(row) for row in lines(path.with_suffix(".mentions.jsonl")) if row.strip()]
        mentions = frozenset((mark["start"], mark["end"], str(mark["id"])) for mark in marks)
        articles.append(Article(path.read_text(encoding="utf-8"), path.stem.partition("-")[0], mentions))
    builtin = Gazetteer.builtin()
    wanted = sorted({identifier for article in articles for _, _, identifier in article.mentions})
    found = [entity for identifier in wanted if (entity := builtin.get(identifier)) is not None]
    return Articles("tests/articles", tuple(articles), Gazetteer.of_sound(found))


def read(directory: Path) -> Articles:
    """A folder: ``gazetteer.jsonl``; ``documents.jsonl`` with ``text``, ``lang`` and ``mentions`` (``start``, ``end``,
    ``id``); where there is one, ``options.json`` (``adjectives``, ``nested``).

    Raises :class:`~benchmarks.datasets.DataSetError`, and :class:`resolver.errors.GazetteerError` for the gazetteer.
    """
    for file in ("gazetteer.jsonl", "documents.jsonl"):
        if not (directory / file).is_file():
            raise DataSetError(f"{directory}: no {file}; a folder of texts has gazetteer.jsonl and documents.jsonl")
    articles = []
    for number, row in enumerate(lines(directory / "documents.jsonl"), start=1):
        if not row.strip():
            continue
        try:
            one = json.loads(row)
            mentions = frozenset((mark["start"], mark["end"], str(mark["id"])) for mark in one["mentions"])
            articles.append(Article(one["text"], one["lang"], mentions))
        except (ValueError, KeyError, TypeError) as error:
            raise DataSetError(f"{directory / 'documents.jsonl'}:{number}: not a document: {error!r}") from error
    if not articles:
        raise DataSetError(f"{directory / 'documents.jsonl'}: has no document, so that nothing can be measured")
    options = _options(directory / "options.json")
    gazetteer = Gazetteer.load(directory / "gazetteer.jsonl")
    return Articles(directory.resolve().name, tuple(articles), gazetteer, options)


def _options(path: Path) -> dict[str, bool]:
    """What ``annotate`` is to heed; nothing where there is no file."""
    if not path.is_file():
        return {}
    try:
        options: dict[str, bool] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DataSetError(f"{path}: not JSON: {error}") from error
    known = isinstance(options, dict) and set(options) <= set(_OPTIONS)
    if not known or not all(isinstance(value, bool) for value in options.values()):
        raise DataSetError(f"{path}: not options of annotate; {' and '.join(_OPTIONS)} may be true or false")
    return options


def padded(gazetteer: Gazetteer, names: int) -> tuple[Gazetteer, int]:
    """The gazetteer with invented persons up to so many names, and how many it has: its own, where these are more."""
    own_names = sum(len(entity.names) for entity in gazetteer)
    entities = [*gazetteer, *synthesised(max(names - own_names, 0))]
    return Gazetteer.of_sound(entities), sum(len(entity.names) for entity in entities)
