"""`onomast gazetteer merge` and `split`: two entries that are one, and one that is two."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from upkeep import TOWNS, lines

from gazetteer import Gazetteer
from resolver.commands import entry_changes


def test_merge_unites_names_leaves_a_redirect_and_touches_nothing_else(run, towns):
    result = run("gazetteer", "merge", "place:exampleville", "place:prykladove", "--in", "towns.yaml")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "towns.yaml: place:exampleville has 2 more names; place:prykladove leads to it" in result.stderr
    assert towns.read_text(encoding="utf-8") == (
        "# towns of a test\n"
        "\n"
        "- id: place:exampleville\n"
        "  kind: place\n"
        "  native: uk\n"
        "  names:\n"
        "    - {text: Exampleville, lang: en}\n"
        "    - {text: Прикладове, lang: uk}\n"
        "    - {text: Prykladove, lang: en}\n"
        "    - {text: Old Exampleville, lang: en, type: former}\n"
        "  countries: [UA]\n"
        "\n"
        "# the same one, as it turned out\n"
        "- id: place:prykladove\n"
        "  redirect: place:exampleville\n"
    )
    found = Gazetteer.load(towns).get("place:prykladove")
    assert found is not None
    assert found.id == "place:exampleville"


def test_merge_finds_the_two_in_files_of_a_folder(run, towns):
    Path("more").mkdir()
    record = {"id": "place:other", "kind": "place", "names": [{"text": "Other", "lang": "tr"}]}
    Path("more/b.jsonl").write_text(json.dumps(record) + "\n")
    result = run("gazetteer", "merge", "place:exampleville", "place:other", "--in", "more", "--in", "towns.yaml")
    assert result.exit_code == 0, result.stderr
    assert lines(Path("more/b.jsonl").read_text()) == [{"id": "place:other", "redirect": "place:exampleville"}]
    assert "- {text: Other, lang: tr}" in towns.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("keep", "other", "message"),
    [
        ("place:exampleville", "place:nowhere", "place:nowhere: does not stand in towns.yaml"),
        ("place:exampleville", "place:exampleville", "cannot be merged with itself"),
        ("place:exampleville", "person:a", "kind is place of the one and person of the other"),
        ("place:exampleville", "place:led", "place:led leads to place:exampleville already"),
    ],
)
def test_merge_refuses_what_makes_no_sense(run, towns, keep, other, message):
    more = "- {id: person:a, kind: person, names: [A]}\n- {id: place:led, redirect: place:exampleville}\n"
    towns.write_text(TOWNS + more, encoding="utf-8")
    result = run("gazetteer", "merge", keep, other, "--in", "towns.yaml")
    assert result.exit_code == 1
    assert message in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS + more


def test_merge_is_forced_against_a_contradiction(run):
    records = [
        {"id": f"person:{name}", "kind": "person", "names": [name], "born": year} for name, year in (("a", 1), ("b", 2))
    ]
    Path("p.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    merge = ("gazetteer", "merge", "person:a", "person:b", "--in", "p.jsonl")
    assert "born is 1 of the one and 2 of the other; --force" in run(*merge).stderr
    assert run(*merge, "--force").exit_code == 0
    assert lines(Path("p.jsonl").read_text())[0]["born"] == 1


BOTH = """\
# one road of that name, or so it seemed
- id: place:road
  kind: place
  names: [Road]
- {id: place:road-east, kind: place, names: [East Road]}
- {id: place:road-west, kind: place, names: [West Road]}
"""


def test_split_records_that_an_id_meant_several(run):
    Path("roads.yaml").write_text(BOTH)
    result = run("gazetteer", "split", "place:road", "place:road-east", "place:road-west", "--in", "roads.yaml")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "roads.yaml: place:road is split into place:road-east and place:road-west" in result.stderr
    record = "- id: place:road\n  split: [place:road-east, place:road-west]\n"
    assert Path("roads.yaml").read_text() == BOTH.replace("- id: place:road\n  kind: place\n  names: [Road]\n", record)
    gazetteer = Gazetteer.load("roads.yaml")
    assert gazetteer.get("place:road") is None
    assert len(gazetteer) == 2
    Path("before.yaml").write_text(BOTH)
    [told] = lines(run("gazetteer", "diff", "before.yaml", "roads.yaml", "--check").stdout)
    assert (told["change"], told["now"]) == ("split", ["place:road-east", "place:road-west"])
    assert run("gazetteer", "check", "roads.yaml", "--against", "before.yaml").exit_code == 0
    shown = run("gazetteer", "show", "--gazetteer", "roads.yaml", "place:road")
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert "place:road: is split into place:road-east, place:road-west" in shown.stderr


@pytest.mark.parametrize(
    ("ids", "code", "message"),
    [
        (["place:road", "place:road-east"], 2, "give the IDs of two entities or more"),
        (["place:road", "place:road", "place:road-east"], 1, "split leads to the entity itself"),
        (["place:road", "place:road-east", "place:nowhere"], 1, "split leads to place:nowhere, which does not exist"),
        (["place:nowhere", "place:road-east", "place:road-west"], 1, "place:nowhere: does not stand in roads.yaml"),
    ],
)
def test_split_refuses_what_makes_no_sense(run, ids, code, message):
    Path("roads.yaml").write_text(BOTH)
    result = run("gazetteer", "split", *ids, "--in", "roads.yaml")
    assert result.exit_code == code
    assert message in result.stderr
    assert Path("roads.yaml").read_text() == BOTH


def test_what_refers_to_a_split_id_has_to_say_which_is_meant(run):
    Path("roads.yaml").write_text(BOTH + "- {id: place:inn, kind: place, names: [Inn], related: [place:road]}\n")
    result = run("gazetteer", "split", "place:road", "place:road-east", "place:road-west", "--in", "roads.yaml")
    assert result.exit_code == 1
    message = "related leads to place:road, which is split: say place:road-east or place:road-west"
    assert message in result.stderr
    Path("roads.yaml").write_text("{id: place:road, split: [place:road-east, place:road-west]}")
    Path("inn.yaml").write_text("{id: place:inn, kind: place, names: [Inn], related: [place:road]}")
    result = run("gazetteer", "check", "--gazetteer", "roads.yaml", "inn.yaml")
    assert (result.exit_code, message in result.stdout) == (1, True)


@pytest.mark.parametrize("at", ["lint.new_errors", "editing.replaced"])
def test_what_an_editor_saves_meanwhile_stays(run, towns, monkeypatch, at):
    """Before the file is read for the change, and after."""
    module, name = at.split(".")
    called = getattr(getattr(entry_changes, module), name)
    saved = TOWNS.replace("Old Exampleville", "Older Exampleville")

    def saved_meanwhile(*given):
        towns.write_text(saved, encoding="utf-8")
        return called(*given)

    monkeypatch.setattr(getattr(entry_changes, module), name, saved_meanwhile)
    result = run("gazetteer", "merge", "place:exampleville", "place:prykladove", "--in", "towns.yaml")
    assert result.exit_code == 1
    assert "towns.yaml: was changed by another program meanwhile; nothing was done, start again" in result.stderr
    assert towns.read_text(encoding="utf-8") == saved
