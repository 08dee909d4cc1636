"""Documents whose entities would fill the memory are refused before they do; shorthands for namespaces are read."""

from __future__ import annotations

import time

import pytest
from imports import import_files

from gazetteer.sources.xml_entities import NestedEntityError, expanded_size

CONCEPT = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="{skos}">
  <skos:Concept rdf:about="http://example.org/1"><skos:prefLabel>Kyiv{more}</skos:prefLabel></skos:Concept>
</rdf:RDF>"""
SKOS = "http://www.w3.org/2004/02/skos/core#"


def document(*declared: str, skos: str = SKOS, more: str = "") -> str:
    return f"<!DOCTYPE rdf:RDF [{''.join(declared)}]>\n{CONCEPT.format(skos=skos, more=more)}"


LEVELS = [f'<!ENTITY e{each} "{f"&e{each - 1};" * 10}">' for each in range(1, 8)]


@pytest.mark.parametrize(
    "declared",
    [
        ('<!ENTITY e0 "Kyiv">', *LEVELS),
        ('<!ENTITY e0 "Kyiv">', *(level.replace("&", "&#38;") for level in LEVELS)),
        ("<!ENTITY % p '<!ENTITY e0 \"Kyiv\">'>", "%p;", *LEVELS),
        ("<!ENTITY % p '&#37;q;'>", *LEVELS),
    ],
)
def test_an_entity_that_is_made_of_others_is_refused_at_once(tmp_path, declared):
    start = time.process_time()
    found, [error] = import_files(tmp_path, "skos", {"x.rdf": document(*declared, more="&e7;")}, default_kind="place")
    assert found == []
    assert error.startswith("x.rdf: its entity '")
    assert error.endswith("is declared by way of others; write its value out")
    assert time.process_time() - start < 10


def test_shorthands_for_namespaces_are_read(tmp_path):
    declared = (f'<!ENTITY skos "{SKOS}">', '<!ENTITY mark "!">', '<!ENTITY far SYSTEM "http://localhost/x">')
    text = document(*declared, skos="&skos;", more=" &amp;&mark;")
    [found], errors = import_files(tmp_path, "skos", {"x.rdf": text}, default_kind="place")
    assert (found.name(), errors) == ("Kyiv &!", [])


@pytest.mark.parametrize(
    "text",
    [
        document(f'<!ENTITY long "{"x" * 1000}">', more="&long;" * 100),
        document(f'<!ENTITY довга "{"x" * 1000}">', more="&довга;" * 100),
        document(f'<!ATTLIST skos:prefLabel skos:note CDATA "{"x" * 20_000}">'),
    ],
)
def test_what_entities_come_to_is_bounded(tmp_path, monkeypatch, text):
    monkeypatch.setattr("gazetteer.sources.inputs.MOST_WHOLE", 50_000)
    encoded = f'<?xml version="1.0" encoding="windows-1251"?>{text}'.encode("cp1251")
    found, errors = import_files(tmp_path, "skos", {"a.rdf": text, "b.rdf": encoded}, default_kind="place")
    assert found == []
    assert [error.partition(" MiB")[0] for error in errors] == [f"{file}.rdf: it has more than 0" for file in "ab"]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("<a>&lt;</a>", 11),
        ('<!DOCTYPE a [<!ENTITY e "xyz">]><a>&e;&e;&amp;</a>', 50 + 2 * 3),
        ("<!DOCTYPE a [<!ENTITY e", 23),
        ("<!DOCTYPE a><a>&e;</a>", 22),
    ],
)
def test_the_size_of_a_document(text, size):
    assert expanded_size(text.encode()) == size


def test_the_entity_is_named():
    with pytest.raises(NestedEntityError, match="'second'"):
        expanded_size(b'<!DOCTYPE a [<!ENTITY first "1"><!ENTITY second "&first;">]><a/>')
