"""Web annotations: as JSON, and as the linked data that rdflib reads out of it."""

from __future__ import annotations

import json

import pytest
from annotated import annotated_texts, mention, page_of, text_of, written
from hypothesis import given

from resolver.documents.iris import Iris
from resolver.documents.webannotation import AROUND, webannotation

OA = "http://www.w3.org/ns/oa#"
STREAMS = "http://www.w3.org/ns/activitystreams#"
# The terms of http://www.w3.org/ns/anno.jsonld that are used, since no test goes to the network.
ANNO = {
    "schema": "http://schema.org/",
    "id": "@id",
    "type": "@type",
    **{name: OA + name for name in ("Annotation", "SpecificResource", "TextualBody", "TextPositionSelector")},
    **{name: OA + name for name in ("TextQuoteSelector", "DataPositionSelector", "start", "end", "exact")},
    "AnnotationPage": STREAMS + "OrderedCollectionPage",
    "AnnotationCollection": STREAMS + "OrderedCollection",
    "Software": STREAMS + "Application",
    "identifying": OA + "identifying",
    "describing": OA + "describing",
    "motivation": {"@type": "@vocab", "@id": OA + "motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": OA + "hasPurpose"},
    "body": {"@type": "@id", "@id": OA + "hasBody"},
    "target": {"@type": "@id", "@id": OA + "hasTarget"},
    "source": {"@type": "@id", "@id": OA + "hasSource"},
    "selector": {"@type": "@id", "@id": OA + "hasSelector"},
    "items": {"@type": "@id", "@id": STREAMS + "items", "@container": "@list"},
    "partOf": {"@type": "@id", "@id": STREAMS + "partOf"},
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
}


def pages(*documents, **options):
    return json.loads(written(webannotation(**options), *documents))


def selector(annotation, kind):
    return next(each for each in annotation["target"]["selector"] if each["type"] == kind)


def test_a_mention_is_an_annotation_that_identifies_a_span():
    text = "In Kiev, 2022"
    kyiv = mention(text, 3, 7, same_as={"geonames": "703448"})
    [page] = pages((text_of(text), [kyiv]))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert (page["partOf"]["label"], page["partOf"]["total"]) == ("a.txt", 1)
    [annotation] = page["items"]
    assert annotation["type"] == "Annotation"
    assert annotation["motivation"] == "identifying"
    assert annotation["target"]["source"] == "urn:onomast:document:a.txt"
    assert annotation["creator"]["type"] == "Software"
    assert annotation["generator"] == annotation["creator"]["id"]
    body, reason = annotation["body"]
    assert body == {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": {
            "id": "urn:onomast:place:x",
            "type": "schema:Place",
            "label": "Kyiv",
            "sameAs": ["https://sws.geonames.org/703448/"],
        },
        "confidence": 0.987,
    }
    assert reason["value"].startswith("former ")


def test_a_page_a_line_and_all_lines_one_array():
    text = "Kiev"
    whole = written(webannotation(), *((text_of(text, f"{number}.txt"), [mention(text, 0, 4)]) for number in range(3)))
    first, *lines, last = whole.splitlines()
    assert (first, last) == ("[", "]")
    assert [json.loads(line.rstrip(","))["partOf"]["label"] for line in lines] == ["0.txt", "1.txt", "2.txt"]
    assert written(webannotation()) == "[\n]\n"


def test_identities_are_unique_and_the_same_every_time():
    text = "Kiev and Kiev"
    mentions = [mention(text, 0, 4), mention(text, 9, 13)]
    found = pages((text_of(text), mentions), (text_of(text, "b.txt"), mentions))
    names = [each["id"] for page in found for each in (page, page["partOf"], *page["items"])]
    assert len(set(names)) == len(names) == 8
    assert pages((text_of(text), mentions), (text_of(text, "b.txt"), mentions)) == found


def test_provenance_is_the_software_s_version():
    text = "Kiev"
    [page] = pages((text_of(text), [mention(text, 0, 4)]), origin={"version": "9.9", "hash": "abc"})
    assert page["items"][0]["creator"]["schema:softwareVersion"] == "9.9+abc"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_of_a_page_the_bytes_are_said_too(encoding):
    declared = '<meta charset="windows-1251">' if encoding == "cp1251" else ""
    data = f"{declared}<p>У <b>Ки</b>єві &amp; далі <i>Київ</i>, Київ</p>".encode(encoding)
    page = page_of(data)
    mentions = [mention(page.text, at, at + 4) for at in (page.text.index("Києв"), page.text.index("Київ"))]
    mentions.append(mention(page.text, mentions[0].start, mentions[0].start + 2))  # out of order
    [found] = pages((page, mentions))
    for annotation, each in zip(found["items"], mentions, strict=True):
        position = selector(annotation, "TextPositionSelector")
        assert page.text[position["start"] : position["end"]] == each.text
        span = selector(annotation, "DataPositionSelector")
        piece = data[span["start"] : span["end"]].decode("utf-16-le" if encoding == "utf-16" else encoding)
        assert piece.replace("</b>", "") == each.text


def test_the_bytes_of_a_page_with_controls_are_counted():
    page = page_of(b'<meta charset="iso-8859-9"><p>\x81\x8d Kiev')
    [found] = pages((page, [mention(page.text, page.text.index("Kiev"), len(page.text))]))
    span = selector(found["items"][0], "DataPositionSelector")
    assert (span["start"], span["end"]) == (33, 37)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own use of it
def test_it_is_linked_data_with_confidence_and_identity():
    from rdflib import Graph, Literal, URIRef  # noqa: PLC0415 - slow to load
    from rdflib.namespace import OWL, RDF, XSD  # noqa: PLC0415 - likewise

    text = "In Kiev"
    found = pages(
        (text_of(text), [mention(text, 3, 7, same_as={"wikidata": "Q1899"})]),
        iris=Iris("https://example.org/id/", "https://example.org/"),
    )
    for page in found:
        page["@context"][0] = ANNO
    graph = Graph().parse(data=json.dumps(found), format="json-ld")
    [annotation] = graph.subjects(RDF.type, URIRef(OA + "Annotation"))
    assert graph.value(annotation, URIRef(OA + "motivatedBy")) == URIRef(OA + "identifying")
    place = URIRef("https://example.org/id/place:x")
    [body] = graph.subjects(URIRef(OA + "hasSource"), place)
    confidence = graph.value(body, URIRef("http://www.w3.org/2005/11/its/rdf#taConfidence"))
    assert confidence == Literal(0.987, datatype=XSD.double)
    assert graph.value(place, OWL.sameAs) == URIRef("http://www.wikidata.org/entity/Q1899")
    target = graph.value(annotation, URIRef(OA + "hasTarget"))
    assert graph.value(target, URIRef(OA + "hasSource")) == URIRef("https://example.org/a.txt")
    [exact] = graph.objects(None, URIRef(OA + "exact"))
    assert str(exact) == "Kiev"


@given(annotated_texts())
def test_selectors_select_the_mention_whatever_the_text(annotated):
    content, mentions = annotated
    [page] = pages((text_of(content), mentions))
    for annotation, each in zip(page["items"], mentions, strict=True):
        position = selector(annotation, "TextPositionSelector")
        assert content[position["start"] : position["end"]] == each.text
        quote = selector(annotation, "TextQuoteSelector")
        assert quote["exact"] == each.text
        assert content[: each.start].endswith(quote["prefix"])
        assert content[each.end :].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(AROUND, each.start)
        assert len(quote["suffix"]) == min(AROUND, len(content) - each.end)
