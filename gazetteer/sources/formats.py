"""The outside formats that can be imported, each with its reader, which is loaded when it is asked for."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from gazetteer.sources.source import Read
from resolver.errors import UnknownNameError


@dataclass(frozen=True, slots=True)
class Format:
    """An outside format.

    ``module`` is its module in this package, with a function ``read``; ``files`` says which files it takes and
    ``about`` what is read from them, each in some words for ``--list``. ``source`` is what names from it say as their
    source, a key of ``data/licences.tsv``; None where the format says nothing of who wrote the file: the name of the
    file is put there. ``columns``: whether ``Request.columns`` means something to it; ``takes``: which of ``encoding``,
    ``separator`` and ``default_kind`` do.
    """

    module: str
    files: str
    about: str
    source: str | None = None
    columns: bool = False
    takes: frozenset[str] = frozenset()


_OF_TABLES = frozenset(("encoding", "separator", "default_kind"))


FORMATS = {
    "csv": Format(
        "csv_table", "any table with a header", "what --column says of its columns", columns=True, takes=_OF_TABLES
    ),
    "followthemoney": Format(
        "followthemoney",
        "entities.ftm.json",
        "people, companies, public bodies of FollowTheMoney and OpenSanctions",
        "opensanctions",
    ),
    "geonames": Format(
        "geonames",
        "allCountries.zip or UA.txt, alternateNamesV2.zip, admin1CodesASCII.txt",
        "places with their names in all languages",
        "geonames",
    ),
    "jrc-names": Format("jrc_names", "entities.gz", "people and organisations as the press spells them", "jrc-names"),
    "openrefine": Format(
        "openrefine",
        "project.openrefine.tar.gz, template export (JSON), table",
        "rows with the items that their cells are matched to",
        columns=True,
        takes=_OF_TABLES,
    ),
    "opensanctions-csv": Format(
        "opensanctions_csv", "targets.simple.csv", "people, companies, public bodies of OpenSanctions", "opensanctions"
    ),
    "popolo": Format(
        "popolo",
        "ep-popolo-v1.0.json, term-8.csv",
        "politicians, parties, parliaments, constituencies of EveryPolitician and others",
    ),
    "skos": Format(
        "skos",
        "thesaurus.rdf, thesaurus.ttl",
        "concepts with their labels, SKOS-XL too (extra rdf)",
        takes=frozenset(("default_kind",)),
    ),
    "tsv": Format(
        "csv_table", "any table with a header", "what --column says of its columns", columns=True, takes=_OF_TABLES
    ),
    "wikidata": Format(
        "wikidata",
        "latest-all.json.bz2, latest-all.json.gz",
        "people, places, organisations with labels, aliases, former and native names",
        "wikidata",
    ),
    "wikidata-sparql": Format(
        "wikidata_sparql",
        "query.json, query.tsv",
        "results of a query with ?item ?itemLabel ?lang ?alias ?kind ?country ...",
        "wikidata",
        columns=True,
        takes=frozenset(("default_kind",)),
    ),
}
"""The formats by the names that ``onomast gazetteer import`` knows, in alphabetical order."""


def reader(name: str) -> Read:
    """The function that reads a format.

    Raises :class:`~resolver.errors.UnknownNameError` for a format that is not known.
    """
    if name not in FORMATS:
        raise UnknownNameError(f"{name}: no format that can be imported; known are {', '.join(sorted(FORMATS))}")
    read: Read = importlib.import_module(f"gazetteer.sources.{FORMATS[name].module}").read
    return read
