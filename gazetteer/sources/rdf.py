"""Files of RDF, parsed by rdflib. Extra ``rdf``."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report
from gazetteer.sources.xml_entities import NestedEntityError, expanded_size
from resolver.errors import GazetteerError, MissingExtraError

if TYPE_CHECKING:
    from rdflib import Graph

_NOTATIONS = {".nt": "nt", ".n3": "n3"}
_XML = re.compile(rb"\s*<(?:\?xml|rdf:RDF|!DOCTYPE|!--)")
_LINE = re.compile(r"(?:at line |line |:)([0-9]+)")
_MOST_SAID = 200


def statements(inputs: Sequence[Input], report: Report) -> Graph:
    """What all files say together; one that cannot be parsed is reported, and says nothing.

    Raises :class:`~resolver.errors.MissingExtraError` where rdflib is not installed.
    """
    try:
        from rdflib import Graph  # noqa: PLC0415 - an extra, and slow to load
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            f"the format skos needs {error.name}, which is not installed: pip install 'onomast[rdf]'"
        ) from error
    whole = Graph()
    for file in inputs:
        try:
            graph = _parsed(file, Graph())
        except GazetteerError as error:
            report(error)
            continue
        for triple in graph:
            whole.add(triple)
    return whole


def _parsed(file: Input, graph: Graph) -> Graph:
    """A graph with what a file says. JSON-LD is not read, because its contexts would be fetched from the web."""
    with file.open() as stream:
        data = file.whole(stream)
    suffix = file.name[file.name.rfind(".") :].lower() if "." in file.name else ""
    notation = "xml" if _XML.match(data) else _NOTATIONS.get(suffix, "turtle")
    if notation == "xml":
        _check_entities(file, data)
    try:
        return graph.parse(data=data, format=notation)
    except Exception as error:  # each of rdflib's parsers raises what it likes
        shown = " ".join(str(error).split())[:_MOST_SAID]
        line = _LINE.search(shown)
        where = f"{file.shown}:{line[1]}" if line else file.shown
        raise GazetteerError(f"{where}: not RDF in {notation}: {shown or type(error).__name__}") from error


def _check_entities(file: Input, data: bytes) -> None:
    """Raises :class:`~resolver.errors.GazetteerError` where a document's entities would fill the memory."""
    try:
        file.check_whole(expanded_size(data))
    except NestedEntityError as error:
        raise GazetteerError(f"{file.shown}: {error}") from error


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep rdflib from logging every date and IRI that is none, with a traceback; such are passed over here."""
    logger = logging.getLogger("rdflib")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)
