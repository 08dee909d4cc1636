"""Patterns of spaCy's EntityRuler, in spaCy itself."""

from __future__ import annotations

import json

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.exports.entity_ruler import SEVERAL_KINDS, patterns
from gazetteer.exports.selection import Selection

spacy = pytest.importorskip("spacy")


def test_an_entity_ruler_finds_names_with_label_and_id(gazetteer_of_everything, tmp_path):
    path = tmp_path / "patterns.jsonl"
    path.write_text("".join(patterns(Selection(gazetteer_of_everything))), encoding="utf-8")
    nlp = spacy.blank("uk")
    nlp.add_pipe("entity_ruler").from_disk(path)
    doc = nlp("Анна Приклад приїхала в Київ, а MIT, The Institute і київський ні.")
    assert [(each.text, each.label_, each.ent_id_) for each in doc.ents] == [
        ("Анна Приклад", "person", "person:anna-example"),
        ("Київ", "place", "place:kyiv"),
        ("The Institute", "facility", ""),  # two have the name: no wrong ID
    ]


def test_a_name_of_several_kinds_is_left_out_whatever_is_chosen(gazetteer_of_everything):
    for kind in (None, "facility"):
        selection = Selection(gazetteer_of_everything, kind=kind)
        texts = [json.loads(line)["pattern"] for line in patterns(selection)]
        assert "MIT" not in texts
        assert "The Institute" in texts
        assert selection.left_out[SEVERAL_KINDS] == 1


def test_short_names_have_no_id_and_apostrophes_both_signs():
    names = (Name("Служба безпеки", "uk", "short"), Name("Куп’янськ", "uk"))
    found = map(json.loads, patterns(Selection(Gazetteer([Entity("organisation:a", "organisation", names)]))))
    assert [(each["pattern"], each.get("id")) for each in found] == [
        ("Служба безпеки", None),
        ("Куп’янськ", "organisation:a"),
        ("Куп'янськ", "organisation:a"),
    ]


def test_each_name_has_one_pattern(gazetteer_of_everything):
    texts = [json.loads(line)["pattern"] for line in patterns(Selection(gazetteer_of_everything))]
    assert len(texts) == len(set(texts))
