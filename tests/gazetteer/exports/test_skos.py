"""SKOS, read by rdflib."""

from __future__ import annotations

import pytest
import rdflib
from rdflib import RDF, SKOS, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from gazetteer import Entity, Gazetteer, Name
from gazetteer.exports.selection import Selection
from gazetteer.exports.skos import rdf_xml, turtle

XL = Namespace("http://www.w3.org/2008/05/skos-xl#")
DCT = Namespace("http://purl.org/dc/terms/")
SCHEMA = Namespace("http://schema.org/")
KYIV = URIRef("urn:onomast:place:kyiv")


@pytest.fixture
def graph(gazetteer_of_everything):
    return rdflib.Graph().parse(data="".join(turtle(Selection(gazetteer_of_everything))), format="turtle")


def test_both_notations_say_the_same(gazetteer_of_everything, graph):
    other = rdflib.Graph().parse(data="".join(rdf_xml(Selection(gazetteer_of_everything))), format="xml")
    assert len(other) > 100
    assert isomorphic(graph, other)


def test_names_are_labels_by_language(graph):
    assert set(graph.objects(KYIV, SKOS.prefLabel)) == {
        Literal("Kyiv", "en"),
        Literal("Київ", "uk"),
        Literal("Киев", "ru"),
    }
    assert set(graph.objects(KYIV, SKOS.altLabel)) == {Literal("Kiev", "en")}
    assert set(graph.objects(KYIV, SKOS.hiddenLabel)) == {Literal("київський", "uk")}
    assert not [each for each in graph.objects() if str(each) == "Kiew"]  # ruled out by an editor
    assert Literal("Анна") in set(graph.objects(URIRef("urn:onomast:person:anna-example"), SKOS.prefLabel))


def test_a_concept_says_what_it_is(graph):
    said = {
        RDF.type: {SKOS.Concept, SCHEMA.Place},
        SKOS.inScheme: {URIRef("urn:onomast:gazetteer")},
        SKOS.notation: {Literal("place:kyiv")},
        SKOS.exactMatch: {URIRef("https://sws.geonames.org/703448/")},
        SKOS.related: {URIRef("urn:onomast:place:ukraine")},
        SKOS.definition: {Literal('Capital of "Ukraine" <since 1934> & before')},
        DCT.coverage: {Literal("UA", datatype=DCT.ISO3166)},
    }
    assert {key: set(graph.objects(KYIV, key)) for key in said} == said
    anna = URIRef("urn:onomast:person:anna-example")
    assert [str(year) for year in graph.objects(anna, SCHEMA.birthDate)] == ["1961"]
    assert (URIRef("urn:onomast:gazetteer"), RDF.type, SKOS.ConceptScheme) in graph


def test_types_and_dates_of_names_stand_in_skos_xl(graph):
    [label] = graph.subjects(XL.literalForm, Literal("Kirovohrad", "en"))
    assert (URIRef("urn:onomast:place:kropyvnytskyi"), XL.altLabel, label) in graph
    values = {str(key).rpartition("/")[2]: str(value) for key, value in graph.predicate_objects(label)}
    expected = {"type": "former", "validFrom": "1939", "validThrough": "2016-07-14", "source": "Wikipedia"}
    assert expected.items() <= values.items()


def test_old_ids_are_deprecated(graph):
    assert set(graph.objects(URIRef("urn:onomast:place:kiev"), DCT.isReplacedBy)) == {KYIV}
    assert len(set(graph.objects(URIRef("urn:onomast:organisation:institute"), DCT.isReplacedBy))) == 2


def test_a_text_is_one_label_a_language():
    """SKOS, S13 and S14: a label of one sort is none of another, and a language has one preferred label."""
    names = (Name("Türkiye", "tr"), Name("Türkiye", "tr", "short"), Name("türk", "tr", "adjective"), Name("TR", "tr"))
    text = "".join(turtle(Selection(Gazetteer([Entity("place:t", "place", names)]))))
    graph = rdflib.Graph().parse(data=text, format="turtle")
    assert [str(each) for each in graph.objects(None, SKOS.prefLabel)] == ["Türkiye"]
    assert [str(each) for each in graph.objects(None, SKOS.altLabel)] == ["TR"]


@pytest.mark.parametrize("text", ['a"b\\c', "line\nfeed", "<&>", "tab\there", "line\u2028separator", "ⓐ𐐀", " lead "])
@pytest.mark.parametrize(("write", "form"), [(turtle, "turtle"), (rdf_xml, "xml")])
def test_any_text_comes_back(write, form, text):
    gazetteer = Gazetteer([Entity('odd id"<é>', "place", (Name(text, "not a tag!"),))])
    graph = rdflib.Graph().parse(data="".join(write(Selection(gazetteer))), format=form)
    assert list(graph.objects(None, SKOS.prefLabel)) == [Literal(text)]
    assert list(graph.objects(None, SKOS.notation)) == [Literal('odd id"<é>')]


def test_xml_does_without_control_characters():
    gazetteer = Gazetteer([Entity("a", "place", (Name("A\x01B"),))])
    graph = rdflib.Graph().parse(data="".join(rdf_xml(Selection(gazetteer))), format="xml")
    assert list(graph.objects(None, SKOS.prefLabel)) == [Literal("AB")]
