"""The pipeline component of spaCy."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest
import spacy
from spacy.tokens import Doc, Span

from resolver.adapters.spacy import KEY
from resolver.errors import ArgumentError, GazetteerError, UnknownNameError

TEXT = "Umerov flew from Kiev to Ankara."


@pytest.fixture(scope="module")
def path(gazetteer, tmp_path_factory):
    place = tmp_path_factory.mktemp("gazetteers") / "few.jsonl"
    gazetteer.save(place)
    return str(place)


@pytest.fixture(scope="module")
def pipeline(path):
    def made(tokeniser="en", **config):
        nlp = spacy.blank(tokeniser)
        nlp.add_pipe("onomast", config={"gazetteer": path, "only": True, **config})
        return nlp

    return made


def entities(doc):
    return [(each.text, each.label_, each.ent_id_, each.kb_id_) for each in doc.ents]


def test_a_mention_is_an_entity_and_a_span_with_its_id(pipeline):
    doc = pipeline()(TEXT)
    assert entities(doc) == [
        ("Umerov", "person", "person:umerov", "person:umerov"),
        ("Kiev", "place", "place:kyiv", "place:kyiv"),
        ("Ankara", "place", "place:ankara", "place:ankara"),
    ]
    assert [(each.text, each.id_) for each in doc.spans[KEY]] == [(each.text, each.ent_id_) for each in doc.ents]
    assert doc.spans[KEY].attrs["offsets"] == [[0, 6], [17, 21], [25, 31]]
    assert all(0.5 <= score <= 1 for score in doc.spans[KEY].attrs["scores"])
    assert doc[0].ent_kb_id_ == doc[0].ent_id_ == "person:umerov"


def test_a_mention_inside_a_token_takes_the_token_and_keeps_its_offsets(pipeline):
    doc = pipeline("tr")("Kiev'de kaldı")
    assert entities(doc) == [("Kiev'de", "place", "place:kyiv", "place:kyiv")]
    assert doc.spans[KEY].attrs["offsets"] == [[0, 4]]


@pytest.mark.parametrize("text", ["", " ", "Nothing here.", "x" * 50_000])
def test_a_text_without_names(pipeline, text):
    doc = pipeline()(text)
    assert (list(doc.ents), list(doc.spans[KEY]), doc.text) == ([], [], text)


@pytest.mark.parametrize(
    ("overwrite", "expected"),
    [
        (False, [("Umerov flew", "EVENT", ""), ("Kiev", "GPE", "place:kyiv"), ("Ankara", "place", "place:ankara")]),
        (
            True,
            [
                ("Umerov", "person", "person:umerov"),
                ("Kiev", "place", "place:kyiv"),
                ("Ankara", "place", "place:ankara"),
            ],
        ),
    ],
)
def test_entities_that_are_there_already(pipeline, overwrite, expected):
    nlp = pipeline(overwrite_ents=overwrite)
    doc = nlp.make_doc(TEXT)
    doc.ents = [Span(doc, 0, 2, "EVENT"), Span(doc, 3, 4, "GPE")]
    doc = nlp.get_pipe("onomast")(doc)
    assert [(each.text, each.label_, each.kb_id_) for each in doc.ents] == expected
    assert len(doc.spans[KEY]) == 3


@pytest.mark.parametrize(
    ("tokeniser", "config", "text", "found"),
    [
        ("en", {"threshold": 1.0}, TEXT, []),
        ("ru", {}, "В Анкаре", ["place:ankara"]),  # the pipeline's language
        ("xx", {}, "У Києві", ["place:kyiv"]),  # told from the text
        ("en", {"lang": "ru"}, "В Анкаре", ["place:ankara"]),
    ],
)
def test_threshold_and_language(pipeline, tokeniser, config, text, found):
    assert [each.kb_id_ for each in pipeline(tokeniser, **config)(text).ents] == found


def test_a_pipeline_on_disk_has_its_configuration(pipeline, path, tmp_path):
    nlp = pipeline("tr", threshold=0.6)
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert again.config["components"]["onomast"] == {
        **{"factory": "onomast", "gazetteer": path, "only": True, "threshold": 0.6, "lang": None},
        **{"adjectives": False, "nested": False, "overwrite_ents": False},
    }
    assert entities(again("Kiev'de kaldı")) == entities(nlp("Kiev'de kaldı"))


def test_a_doc_and_a_component_can_be_stored(pipeline):
    nlp = pipeline()
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert entities(again) == entities(doc)
    assert again.spans[KEY].attrs == doc.spans[KEY].attrs
    component = pickle.loads(pickle.dumps(nlp.get_pipe("onomast")))
    assert entities(component(nlp.make_doc(TEXT))) == entities(doc)


def test_a_stream_of_texts_keeps_its_order(pipeline):
    docs = pipeline().pipe(["Kiev", "", "Ankara"] * 20, batch_size=7)
    assert [[each.kb_id_ for each in doc.ents] for doc in docs] == [["place:kyiv"], [], ["place:ankara"]] * 20


@pytest.mark.parametrize(
    ("config", "error", "message"),
    [
        ({"lang": "de"}, UnknownNameError, "no lang 'de'; known are en, ru, uk, tr"),
        ({"only": True}, GazetteerError, "give another one as gazetteer"),
        ({"gazeteer": "a.jsonl"}, ValueError, "gazeteer"),
        ({"threshold": "high"}, ValueError, "threshold"),
        ({"threshold": 5.0}, ArgumentError, "threshold is 5.0; give a score from 0 to 1"),
    ],
)
def test_a_wrong_configuration_is_refused_when_the_pipeline_is_made(config, error, message):
    with pytest.raises(error, match=message):
        spacy.blank("en").add_pipe("onomast", config=config)


def test_the_entry_point_makes_it_known_and_loads_no_resolver_yet():
    code = (
        "import sys, spacy; nlp = spacy.blank('uk'); nlp.add_pipe('onomast'); "
        "print(nlp.pipe_names, {'resolver.resolver', 'rapidfuzz', 'pyarrow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout == "['onomast'] set()\n", done.stderr


def test_without_a_gazetteer_it_is_the_process_s_own(no_default):
    nlp = spacy.blank("en")
    nlp.add_pipe("onomast")
    assert [each.kb_id_ for each in nlp(TEXT).ents] == ["person:umerov", "place:kyiv", "place:ankara"]
