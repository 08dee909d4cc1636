"""`onomast gazetteer check` and `diff`, as somebody who keeps a gazetteer up uses them."""

from __future__ import annotations

from pathlib import Path

import pytest
from upkeep import TOWNS, lines

from resolver.commands import gazetteer_check


def test_check_warns_as_a_reviewer_and_fails_only_where_it_is_told_to(run, towns):
    result = run("gazetteer", "check", "towns.yaml")
    found = {(each["id"], each["rule"], each["severity"]) for each in lines(result.stdout)}
    assert found == {
        ("place:prykladove", "former-without-until", "warning"),
        ("place:exampleville", "collision", "warning"),
    }
    assert result.exit_code == 0
    assert "2 records, 0 errors, 2 warnings; warnings: 1 " in result.stderr
    assert run("gazetteer", "check", "towns.yaml", "--strict").exit_code == 1
    table = run("gazetteer", "check", "towns.yaml", "--format", "table").stdout
    assert (
        "towns.yaml: place:exampleville: warning: 'Прикладове' (uk) reads as 'Prykladove' (en) of place:prykladove: "
        "only their relations tell the two apart [collision]\n"
    ) in table


def test_only_findings_that_the_editors_let_stand_are_said_to_stand(run, towns, monkeypatch):
    """They are those that are not shown: of a user's own files, none."""
    monkeypatch.setattr(
        gazetteer_check, "left_over", lambda found: [each for each in found if each.rule != "collision"]
    )
    assert "stand" not in run("gazetteer", "check", "towns.yaml").stderr
    result = run("gazetteer", "check", "towns.yaml", "--builtin")
    assert "collision" not in result.stdout
    assert result.stderr.endswith("; 1 more stand as they are\n")


def test_check_tells_names_apart_from_the_gazetteer_below(run):
    Path("mine.jsonl").write_text('{"id": "place:kijow", "kind": "place", "names": [{"text": "Kyjiv", "lang": "en"}]}')
    [found] = lines(run("gazetteer", "check", "mine.jsonl").stdout)
    assert found["rule"] == "collision"
    assert "of place:kyiv" in found["message"]


def test_check_finds_ids_that_have_vanished(run, towns):
    Path("new.yaml").write_text(TOWNS.replace("place:prykladove", "place:other"), encoding="utf-8")
    result = run("gazetteer", "check", "new.yaml", "--against", "towns.yaml")
    [found] = [each for each in lines(result.stdout) if each["severity"] == "error"]
    assert (found["path"], found["id"], found["rule"]) == ("towns.yaml", "place:prykladove", "vanished")
    assert result.exit_code == 1
    assert "errors: 1 vanished" in result.stderr
    with Path("new.yaml").open("a", encoding="utf-8") as file:
        file.write("\n- {id: place:prykladove, redirect: place:other}\n")
    assert run("gazetteer", "check", "new.yaml", "--against", "towns.yaml").exit_code == 0
    gone = run("gazetteer", "check", "new.yaml", "--against", "gone.yaml")
    assert (gone.exit_code, "gone.yaml: no such file" in gone.stderr) == (1, True)


@pytest.fixture
def editions(towns):
    Path("old").mkdir()
    towns.rename("old/towns.yaml")
    Path("new.jsonl").write_text(
        '{"id": "place:prykladove", "redirect": "place:exampleville"}\n'
        '{"id": "place:exampleville", "kind": "place", "native": "uk", "countries": ["UA"], "prominence": 5,'
        ' "names": [{"text": "Exampleville", "lang": "en"}, {"text": "Прикладове", "lang": "uk", "since": 2016}]}\n'
        '{"id": "place:added", "kind": "place", "names": ["Added"]}\n'
    )


def test_diff_says_what_became_of_every_id(run, editions):
    result = run("gazetteer", "diff", "old", "new.jsonl")
    assert [(each["id"], each["change"], each["field"], each["was"], each["now"]) for each in lines(result.stdout)] == [
        ("place:added", "added", None, None, "Added"),
        (
            "place:exampleville",
            "changed",
            "names",
            {"text": "Прикладове", "lang": "uk"},
            {"text": "Прикладове", "lang": "uk", "since": 2016},
        ),
        ("place:exampleville", "changed", "prominence", 0, 5),
        ("place:prykladove", "redirected", None, "Prykladove", "place:exampleville"),
    ]
    assert result.exit_code == 0
    assert "2 and 3 records: 1 added, 0 vanished, 1 redirected, 0 split, 1 changed" in result.stderr
    table = run("gazetteer", "diff", "old", "new.jsonl", "--format", "table").stdout.splitlines()
    assert [line.split(None, 2)[2] for line in table] == [
        "Added",
        "names       Прикладове (uk) -> Прикладове (uk, since 2016)",
        "prominence  0 -> 5",
        "-> place:exampleville",
    ]


def test_diff_can_fail_where_an_id_has_vanished_and_only_there(run, editions):
    assert run("gazetteer", "diff", "--check", "old", "new.jsonl").exit_code == 0
    back = run("gazetteer", "diff", "--check", "new.jsonl", "old", "--format", "table")
    assert back.exit_code == 3
    assert "error: vanished  place:added" in back.stdout
    assert run("gazetteer", "diff", "new.jsonl", "old").exit_code == 0


def test_diff_of_what_cannot_be_read_says_nothing(run, editions):
    Path("broken.yaml").write_text("- {id: a")
    for other in ("broken.yaml", "gone.yaml"):
        result = run("gazetteer", "diff", "old", other)
        assert (result.exit_code, result.stdout) == (1, "")
        assert other in result.stderr
