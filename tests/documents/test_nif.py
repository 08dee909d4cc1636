"""NIF, read back by rdflib."""

from __future__ import annotations

from pathlib import Path

import pytest
from annotated import HOSTILE, annotated_texts, mention, page_of, text_of, written
from hypothesis import given
from hypothesis import strategies as st

from resolver.documents.iris import Iris
from resolver.documents.nif import nif

CORE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
ITS = "http://www.w3.org/2005/11/its/rdf#"
XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.fixture(scope="module")
def parsed():
    from rdflib import Graph, URIRef  # noqa: PLC0415 - slow to load

    def parsed(turtle):
        """All statements: subject -> property -> values."""
        found = {}
        for subject, name, value in Graph().parse(data=turtle, format="turtle"):
            assert isinstance(subject, URIRef)
            found.setdefault(str(subject), {}).setdefault(str(name), []).append(value)
        return found

    return parsed


def test_a_mention_names_its_span_its_entity_and_who_said_so(parsed):
    text = "In Kiev"
    kyiv = mention(text, 3, 7, same_as={"wikidata": "Q1", "geonames": "2", "iso3166": "UA", "own": "https://a.org/b"})
    found = parsed(written(nif(), (text_of(text, "x y/ї#.txt"), [kyiv])))
    document = "urn:onomast:document:x%20y/%D1%97%23.txt"
    whole, phrase = found[f"{document}#char=0,7"], found[f"{document}#char=3,7"]
    assert {str(each) for each in phrase["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]} == {
        f"{CORE}Phrase",
        f"{CORE}RFC5147String",
    }
    assert [str(value) for value in phrase[f"{CORE}referenceContext"]] == [f"{document}#char=0,7"]
    assert [value.n3() for value in phrase[f"{CORE}endIndex"]] == [f'"7"^^<{XSD}nonNegativeInteger>']
    assert [str(value) for value in phrase[f"{ITS}taIdentRef"]] == ["urn:onomast:place:x"]
    assert [value.n3() for value in phrase[f"{ITS}taConfidence"]] == [f'"0.987"^^<{XSD}double>']
    assert str(phrase[f"{ITS}taAnnotatorsRef"][0]).startswith("urn:onomast:software:0.")
    assert str(whole[f"{CORE}predLang"][0]) == "http://lexvo.org/id/iso639-3/eng"
    assert str(whole[f"{CORE}sourceUrl"][0]) == document
    assert {str(each) for each in found["urn:onomast:place:x"]["http://www.w3.org/2002/07/owl#sameAs"]} == {
        "http://www.wikidata.org/entity/Q1",
        "https://sws.geonames.org/2/",
        "https://a.org/b",
    }


def test_bases_can_be_given(parsed):
    text = "In Kiev"
    iris = Iris("https://example.org/id/", "https://example.org/")
    found = parsed(written(nif(iris=iris), (text_of(text), [mention(text, 3, 7)])))
    assert {"https://example.org/a.txt#char=3,7", "https://example.org/id/place:x"} <= found.keys()


def test_any_number_of_texts_is_one_turtle_document(parsed):
    text = "Kiev"
    documents = [(text_of(text, f"{number}.txt"), [mention(text, 0, 4, name=HOSTILE)]) for number in range(3)]
    found = parsed(written(nif(), *documents))
    assert sum(f"{CORE}isString" in each for each in found.values()) == 3


def test_of_a_page_the_running_text_is_the_context(parsed):
    page = page_of(b"<p>In <b>Ki</b>ev &amp; on</p>")
    found = parsed(written(nif(), (page, [mention(page.text, 3, 7)])))
    assert str(found[f"urn:onomast:document:a.html#char=0,{len(page.text)}"][f"{CORE}isString"][0]) == page.text
    assert "urn:onomast:document:a.html#char=3,7" in found


@given(annotated_texts(), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_spans_are_those_of_the_context_whatever_the_text(parsed, annotated, name):
    content, mentions = annotated
    found = parsed(written(nif(), (text_of(content, Path(name)), mentions)))
    [whole] = [values for values in found.values() if f"{CORE}isString" in values]
    assert str(whole[f"{CORE}isString"][0]) == content
    assert int(whole[f"{CORE}endIndex"][0]) == len(content)
    spans = set()
    for subject, values in found.items():
        if f"{CORE}referenceContext" in values:
            start, end = int(values[f"{CORE}beginIndex"][0]), int(values[f"{CORE}endIndex"][0])
            assert content[start:end] in map(str, values[f"{CORE}anchorOf"])
            assert subject.endswith(f"#char={start},{end}")
            spans.add((start, end))
    assert spans == {(each.start, each.end) for each in mentions}
