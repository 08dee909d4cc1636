"""SKOS, as thesauri and authority lists publish it."""

from __future__ import annotations

import dataclasses
import sys

import pytest
from imports import ODD_IDS, import_files, names, oddly_called

from gazetteer.entity import Entity, Redirect
from gazetteer.exports.selection import Selection
from gazetteer.exports.skos import rdf_xml, turtle
from resolver.errors import MissingExtraError

# In the form of the authority tables of the EU: SKOS and SKOS-XL side by side, labels of many languages, no class.
AUTHORITY = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
    xmlns:skosxl="http://www.w3.org/2008/05/skos-xl#" xmlns:owl="http://www.w3.org/2002/07/owl#"
    xmlns:dct="http://purl.org/dc/terms/">
  <skos:ConceptScheme rdf:about="http://example.org/authority/country">
    <skos:prefLabel xml:lang="en">Country list</skos:prefLabel>
  </skos:ConceptScheme>
  <skos:Concept rdf:about="http://example.org/authority/country/UKR">
    <skos:inScheme rdf:resource="http://example.org/authority/country"/>
    <skos:prefLabel xml:lang="uk">Україна</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Ukraine</skos:prefLabel>
    <skos:altLabel xml:lang="en">the Ukraine</skos:altLabel>
    <skos:hiddenLabel>Ukrane</skos:hiddenLabel>
    <skosxl:altLabel>
      <skosxl:Label rdf:about="http://example.org/label/1">
        <skosxl:literalForm xml:lang="en">Ukrainian SSR</skosxl:literalForm>
      </skosxl:Label>
    </skosxl:altLabel>
    <skos:exactMatch rdf:resource="http://www.wikidata.org/entity/Q212"/>
    <skos:exactMatch rdf:resource="https://sws.geonames.org/690791/"/>
    <skos:exactMatch rdf:resource="http://id.example.net/geo/x1"/>
    <skos:notation rdf:datatype="http://example.org/iso">UKR</skos:notation>
    <skos:broader rdf:resource="http://example.org/authority/country/EUR"/>
    <skos:broader rdf:resource="http://example.org/authority/country/NOT-HERE"/>
  </skos:Concept>
  <rdf:Description rdf:about="http://example.org/authority/country/EUR">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:topConceptOf rdf:resource="http://example.org/authority/country"/>
    <skosxl:prefLabel rdf:parseType="Resource">
      <skosxl:literalForm xml:lang="en">Europe</skosxl:literalForm>
    </skosxl:prefLabel>
  </rdf:Description>
  <skos:Concept rdf:about="http://example.org/authority/country/SUN">
    <dct:isReplacedBy rdf:resource="http://example.org/authority/country/EUR"/>
    <owl:deprecated rdf:datatype="http://www.w3.org/2001/XMLSchema#boolean">true</owl:deprecated>
  </skos:Concept>
  <skos:Concept rdf:about="http://example.org/authority/country/XXX"/>
</rdf:RDF>
"""
PEOPLE = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <http://schema.org/> .
@prefix : <https://example.org/id/> .

:p1 a skos:Concept, foaf:Person ; skos:prefLabel "Олена Приклад"@uk, "Olena Pryklad" ; schema:birthDate "1971-03-12" ;
    skos:scopeNote "мовознавиця"@uk, "linguist"@en .
:x9 a skos:Concept ; skos:prefLabel "What is it"@en .
"""


def test_an_authority_list_in_rdf_xml(tmp_path):
    found, errors = import_files(tmp_path, "skos", {"countries.rdf": AUTHORITY})
    europe, redirect, ukraine = found
    assert (europe.id, europe.kind) == ("http://example.org/authority/country/EUR", "place")  # by its scheme
    assert redirect == Redirect("http://example.org/authority/country/SUN", europe.id)
    assert names(ukraine) == [
        ("Ukraine", "en", None),
        ("Україна", "uk", None),
        ("Ukrainian SSR", "en", "alias"),
        ("the Ukraine", "en", "alias"),
        ("Ukrane", None, "alias"),
    ]
    assert ukraine.same_as == {
        "wikidata": "Q212",
        "geonames": "690791",
        "id.example.net": "http://id.example.net/geo/x1",
    }
    assert ukraine.related == (europe.id,)
    assert errors == ["countries.rdf: the concept http://example.org/authority/country/XXX has no label; skipped"]


def test_kinds_come_from_classes_or_from_the_user(tmp_path):
    (olena,), [error] = import_files(tmp_path, "skos", {"people.ttl": PEOPLE})
    assert (olena.id, olena.kind, olena.born, olena.description) == (
        "https://example.org/id/p1",
        "person",
        1971,
        "linguist",
    )
    assert names(olena) == [("Olena Pryklad", None, None), ("Олена Приклад", "uk", None)]
    assert "https://example.org/id/x9: its classes and its scheme are no kind; --default-kind" in error
    found, errors = import_files(tmp_path, "skos", {"people.ttl": PEOPLE}, default_kind="facility")
    assert ([each.kind for each in found], errors) == (["person", "facility"], [])


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.ttl", '@prefix a: <x> .\n\na:b a:c "x .\n', "a.ttl:3: not RDF in turtle"),
        ("a.rdf", "<?xml version='1.0'?>\n<rdf:RDF>\n<a></b>", "a.rdf:2: not RDF in xml"),
        ("a.nt", "<a> <b>\n", "a.nt: not RDF in nt"),
        ("b.ttl", AUTHORITY[:900], "b.ttl:"),  # cut off, and XML whatever it is called
    ],
)
def test_a_file_that_cannot_be_parsed_is_said_and_the_others_are_read(tmp_path, name, content, message):
    found, [error, _] = import_files(tmp_path, "skos", {name: content, "people.ttl": "\ufeff" + PEOPLE})
    assert error.startswith(message)
    assert [each.id for each in found] == ["https://example.org/id/p1"]


@pytest.mark.parametrize("base", ["urn:onomast:", "https://example.org/names/"])
@pytest.mark.parametrize("write", [turtle, rdf_xml])
def test_what_is_exported_is_imported_again(tmp_path, gazetteer_of_everything, write, base):
    text = "".join(write(Selection(gazetteer_of_everything, base=base)))
    found, errors = import_files(tmp_path, "skos", {"all.rdf": text})
    assert errors == []
    read = {each.id: each for each in found}
    assert read["place:kiev"] == Redirect("place:kiev", "place:kyiv")
    entities = {each.id: each for each in gazetteer_of_everything}
    assert {key for key, each in read.items() if isinstance(each, Entity)} == entities.keys()
    for entity in entities.values():
        back = read[entity.id]
        assert sorted(map(_comparable, back.names)) == sorted(map(_comparable, entity.names))
        assert all(back.name(name.lang) == entity.name(name.lang) for name in entity.names if name.lang)
        for field in ("kind", "native", "description", "born", "died", "gender", "same_as", "related"):
            assert getattr(back, field) == getattr(entity, field), field
        assert set(back.countries) == set(entity.countries)


@pytest.mark.parametrize("base", ["urn:onomast:", "https://example.org/names/"])
def test_ids_of_any_form_come_back(tmp_path, base):
    text = "".join(turtle(Selection(oddly_called(), base=base)))
    found, errors = import_files(tmp_path, "skos", {"all.ttl": text})
    assert errors == []
    assert {one.id for one in found if isinstance(one, Entity)} == set(ODD_IDS)
    assert {(one.id, one.redirect) for one in found if isinstance(one, Redirect)} == {
        (f"old {each}", each) for each in ODD_IDS
    }


def _comparable(name):
    """What SKOS holds of a name: an alternative label without a type comes back as an alias."""
    plain = dataclasses.replace(name, source=None if name.source == "test" else name.source)
    return tuple(map(str, dataclasses.astuple(plain)))


SLOPPY = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<http://e.org/a b> a skos:Concept ; skos:prefLabel "A"@en, <http://e.org/no-label> ; skos:exactMatch <http://[x/y> ;
    schema:birthDate "19xx"^^xsd:gYear, "2001-13-45"^^xsd:date .
"""


def test_dates_that_are_none_are_passed_over_in_silence(tmp_path, caplog):
    [found], errors = import_files(tmp_path, "skos", {"a.ttl": SLOPPY}, default_kind="person")
    assert (found.id, found.born, names(found)) == ("http://e.org/a%20b", None, [("A", "en", None)])
    assert (errors, caplog.records) == ([], [])


def test_without_rdflib_the_extra_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "rdflib", None)
    with pytest.raises(MissingExtraError, match=r"needs rdflib.*pip install 'onomast\[rdf\]'"):
        import_files(tmp_path, "skos", {"people.ttl": PEOPLE})


def test_half_characters_are_no_part_of_a_label(tmp_path):
    concept = '<http://x/1> a skos:Concept ; skos:prefLabel "Ky\\uD800iv"@en .\n'
    table = f"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n{concept}"
    [found], errors = import_files(tmp_path, "skos", {"x.ttl": table}, default_kind="place")
    assert (found.name(), errors) == ("Kyiv", [])


@pytest.mark.parametrize(("notation", "told"), [("place:a-b", True), ("place:a--b", False), ("party:a-b", False)])
def test_a_notation_is_an_id_of_ours_where_it_is_of_its_form(tmp_path, notation, told):
    iri = f"https://example.org/{notation}"
    graph = (
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        f'<{iri}> a skos:Concept ; skos:prefLabel "A"@en ; skos:notation "{notation}" .\n'
    )
    [found], errors = import_files(tmp_path, "skos", {"x.ttl": graph}, default_kind="place")
    assert (found.id, errors) == (notation if told else iri, [])
