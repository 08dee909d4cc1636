"""`onomast gazetteer check`, `diff`, `add`, `merge` and `split`, as somebody who keeps a gazetteer up uses them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gazetteer import Gazetteer

TOWNS = """\
# towns of a test

- id: place:exampleville
  kind: place
  native: uk
  names:
    - {text: Exampleville, lang: en}
    - {text: Прикладове, lang: uk}
  countries: [UA]

# the same one, as it turned out
- id: place:prykladove
  kind: place
  names:
    - {text: Prykladove, lang: en}
    - {text: Old Exampleville, lang: en, type: former}
  countries: [UA]
  related: [place:exampleville]
"""
PERSON = ("--kind", "person", "--name", "en=Jane Example", "--name", "uk:official=Джейн Іванівна Приклад")


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def towns(tmp_path):
    path = tmp_path / "towns.yaml"
    path.write_text(TOWNS, encoding="utf-8")
    return path


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


def test_add_writes_an_entry_of_flags_behind_what_stands_there(run, towns):
    result = run(
        *("gazetteer", "add", "--to", "towns.yaml", *PERSON, "--native", "uk", "--country", "UA", "--gender", "female"),
        *("--role", "mayor,of=place:kyiv,since=2026-01-05", "--role", "minister", "--born", "1970"),
        *("--prominence", "1500", "--description", "Mayor: of Exampleville", "--same-as", "register=7"),
    )
    assert (result.exit_code, result.stdout) == (0, "")
    assert "towns.yaml: added person:jane-example" in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS + (
        "\n"
        "- id: person:jane-example\n"
        "  kind: person\n"
        "  native: uk\n"
        "  names:\n"
        "    - {text: Jane Example, lang: en}\n"
        "    - {text: Джейн Іванівна Приклад, lang: uk, type: official}\n"
        "  countries: [UA]\n"
        '  description: "Mayor: of Exampleville"\n'
        "  born: 1970\n"
        "  gender: female\n"
        "  roles:\n"
        '    - {role: mayor, of: place:kyiv, since: "2026-01-05"}\n'
        "    - {role: minister}\n"
        "  prominence: 1500\n"
        '  same_as: {register: "7"}\n'
    )
    shown = run("gazetteer", "add", *PERSON).stdout
    assert shown.startswith("- id: person:jane-example\n")


@pytest.mark.parametrize(
    ("flags", "id"),
    [
        (["--kind", "place", "--name", "en=Şanlıurfa’s Old Town"], "place:sanliurfas-old-town"),
        (["--kind", "place", "--name", "uk=Нове", "--id", "place:nove"], "place:nove"),
    ],
)
def test_add_makes_a_file_and_an_id(run, flags, id):
    assert run("gazetteer", "add", "--to", "new.jsonl", *flags).exit_code == 0
    [record] = lines(Path("new.jsonl").read_text(encoding="utf-8"))
    assert record["id"] == id


REFUSED = [
    # what is given, what is said
    (["--id", "place:exampleville", "--kind", "place", "--name", "en=X"], "place:exampleville: stands there already"),
    (
        ["--kind", "person", "--name", "en=Vladimir Medinskiy"],
        "resolves to person:vladimir-medinsky, Vladimir Medinsky",
    ),
    (["--kind", "place", "--name", "en=Kyiv"], "place:kyiv: the ID is known already, of Kyiv (Capital of Ukraine"),
    (["--kind", "place", "--name", "en=Y", "--name", "ru=Прикладово"], "of place:prykladove, Prykladove"),
    (["--kind", "person", "--name", "en=Y", "--role", "king-of-cats"], "the role 'king-of-cats' is not in the table"),
    (["--kind", "place", "--name", "en=Y", "--related", "place:z"], "related leads to place:z, which does not exist"),
    (["--kind", "place", "--name", "uk=Вулыця", "--id", "place:y"], "letters that uk does not use: ы"),
]


@pytest.mark.parametrize(("flags", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_add_refuses_what_is_known_or_wrong(run, towns, flags, message):
    result = run("gazetteer", "add", "--to", "towns.yaml", *flags)
    assert result.exit_code == 1
    assert message in result.stderr
    assert "not added" in result.stderr or "give another ID" in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS


def test_add_is_forced_to_take_a_namesake_and_no_id_twice(run, towns):
    namesake = ("--to", "towns.yaml", "--kind", "place", "--name", "en=Prykladove", "--country", "TR", "--force")
    assert run("gazetteer", "add", *namesake, "--id", "place:prykladove-tr").exit_code == 0
    assert "place:prykladove-tr" in towns.read_text(encoding="utf-8")
    assert run("gazetteer", "add", *namesake, "--id", "place:exampleville").exit_code == 1


def test_add_warns_of_what_is_doubtful_and_writes_it(run, towns):
    flags = ("--to", "towns.yaml", *PERSON)
    result = run(
        "gazetteer", "add", *flags, "--gender", "male", "--name", "en=Dzheyn Pryklad", "--name", "uk=Джейн Приклад"
    )
    assert result.exit_code == 0
    assert "person:jane-example: warning: the gender is male, and the patronymic of" in result.stderr
    assert "rules reach 'Dzheyn Pryklad' (en) from 'Джейн Приклад' (uk); it need not be listed [noise]" in result.stderr


PROPOSED = [
    {"id": "place:one", "kind": "place", "names": [{"text": "Onetown", "lang": "en"}]},
    {"id": "place:one", "kind": "place", "names": ["Twice"]},
    {"id": "place:two", "kind": "place", "names": ["Twotown"], "related": ["place:three"]},
    {"id": "place:three", "kind": "place", "names": ["Threetown"], "related": ["place:nowhere"]},
    {"id": "place:four", "kind": "place", "names": ["Kijów"]},
    {"id": "place:five", "kind": "place", "names": [{"text": "ONETOWN", "lang": "en"}]},
    {"id": "place:six", "redirect": "place:one"},
]


def test_add_takes_proposals_from_standard_input_and_does_what_can_be_done(run):
    proposed = "".join(json.dumps(record) + "\n" for record in PROPOSED)
    for arguments in (["-"], []):
        result = run("gazetteer", "add", "--to", f"new{len(arguments)}.jsonl", *arguments, stdin=proposed)
        assert result.exit_code == 1
        written = lines(Path(f"new{len(arguments)}.jsonl").read_text(encoding="utf-8"))
        assert written == [PROPOSED[0], PROPOSED[6]]
        for message in (
            "place:one: stands there already",
            "place:two: not added: related leads to place:three, which does not exist",
            "place:three: not added: related leads to place:nowhere, which does not exist",
            "place:four: not added; --force adds it all the same",
            "'ONETOWN' (en) reads as 'Onetown' (en) of place:one",
        ):
            assert message in result.stderr
    assert len(Gazetteer.load("new1.jsonl")) == 1


NEWTON = '{"id": "place:newton", "kind": "place", "names": ["Newtown"]}'
NORTON = '{"id": "place:norton", "kind": "place", "names": ["Nortown"]}'
WITH_A_BROKEN_LINE = [
    ("new.jsonl", f'{NEWTON}\n{{"id": "place:nobody", "ki\n{NORTON}\n', ":2: not JSON: "),
    ("new.jsonl", f'{NEWTON}\n{{"id": "place:x", "kind": "ship"}}\n{NORTON}\n', ":2: place:x: kind is 'ship'; give "),
    ("new.yaml", f"- {NEWTON}\n- {{id: place:x, kind: place}}\n- {NORTON}\n", ":2: place:x: names is empty; give at "),
    ("new.yaml", f"- {NEWTON}\n- {{id: x, id: y}}\n- {NORTON}\n", ":2: the field 'id' is given twice; keep one"),
    ("new.csv", "id,kind,name\nplace:newton,place,Newtown\nx,place\nplace:norton,place,Nortown\n", ":3: the row has "),
]


@pytest.mark.parametrize(("name", "content", "message"), WITH_A_BROKEN_LINE)
def test_add_names_a_broken_line_and_adds_the_rest(run, name, content, message):
    Path(name).write_text(content, encoding="utf-8")
    given = [(name, None), ("-", content)] if name != "new.csv" else [(name, None)]
    for number, (path, stdin) in enumerate(given):
        result = run("gazetteer", "add", "--to", f"mine{number}.jsonl", path, stdin=stdin)
        assert result.exit_code == 1
        assert f"onomast: {path}{message}" in result.stderr
        assert [record["id"] for record in lines(Path(f"mine{number}.jsonl").read_text())] == [
            "place:newton",
            "place:norton",
        ]


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["--kind", "place"], "--name is missing"),
        (["--name", "en=X"], "--kind is missing"),
        (["--kind", "place", "--name", "Kyiv"], "'Kyiv' is no name: give LANG=TEXT"),
        (["--kind", "place", "--name", "en:old=Kyiv"], "'old' is no type of a name; give acronym"),
        (["--kind", "place", "--name", "uk=Нове"], "An ID is made from the English name"),
        (["--kind", "person", "--name", "en=X", "--role", "mayor,at=x"], "'at=x' is no part of a role"),
        (["--kind", "person", "--name", "en=X", "--role", "mayor,since=May"], "since is 'May'; give a year"),
        (["--kind", "place", "--name", "en=X", "--same-as", "Q1"], "give SOURCE=ID"),
        (["--kind", "place", "--name", "en=X", "file.jsonl"], "not both"),
    ],
)
def test_add_says_how_it_is_used(run, arguments, hint):
    result = run("gazetteer", "add", *arguments)
    assert result.exit_code == 2
    assert hint in result.stderr


def test_add_writes_neither_csv_nor_into_a_broken_file(run):
    Path("broken.yaml").write_text("- {id: a")
    for name, message in (("a.csv", "entries are written into"), ("broken.yaml", "broken.yaml:2: not YAML")):
        result = run("gazetteer", "add", "--to", name, *PERSON)
        assert result.exit_code == 1
        assert message in result.stderr
    assert Path("broken.yaml").read_text() == "- {id: a"


@pytest.fixture
def terminal(monkeypatch):
    """Somebody who answers questions."""
    monkeypatch.setattr("resolver.commands.gazetteer_add.somebody_answers", lambda: True)


def test_add_asks_at_a_terminal_for_what_is_missing(run, towns, terminal):
    answers = (
        *("ship", "person", "uk", "", "Jane Example", "Джейн Приклад", "Джейн Іванівна Приклад", "", ""),
        *("", "Ukraine", "UA", "a mayor", "f", "female", "1970", "mayor,at=x", "mayor,of=place:kyiv", "", "1500", "y"),
    )
    result = run("gazetteer", "add", "--to", "towns.yaml", stdin="".join(f"{answer}\n" for answer in answers))
    assert result.exit_code == 0, result.stderr
    assert "ID [person:jane-example]" in result.stderr
    assert "'Ukraine' cannot be one; UA could" in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS + (
        "\n"
        "- id: person:jane-example\n"
        "  kind: person\n"
        "  native: uk\n"
        "  names:\n"
        "    - {text: Jane Example, lang: en}\n"
        "    - {text: Джейн Приклад, lang: uk}\n"
        "    - {text: Джейн Іванівна Приклад, lang: uk, type: official}\n"
        "  countries: [UA]\n"
        "  description: a mayor\n"
        "  born: 1970\n"
        "  gender: female\n"
        "  roles:\n"
        "    - {role: mayor, of: place:kyiv}\n"
        "  prominence: 1500\n"
    )


def test_add_asks_whether_a_namesake_is_another(run, towns, terminal):
    flags = ("--to", "towns.yaml", "--kind", "person", "--name", "en=Vladimir Medinskiy", "--id", "person:another")
    no = run("gazetteer", "add", *flags, stdin="n\n")
    assert "resolves to person:vladimir-medinsky" in no.stderr
    assert (no.exit_code, towns.read_text(encoding="utf-8")) == (1, TOWNS)
    assert run("gazetteer", "add", *flags, stdin="y\n").exit_code == 0
    assert "person:another" in towns.read_text(encoding="utf-8")


def test_add_that_is_broken_off_changes_nothing(run, towns, terminal):
    assert run("gazetteer", "add", "--to", "towns.yaml", stdin="place\n").exit_code == 1
    declined = "place\n\nNew\n\n\n\n\n\n\n\nn\n"
    assert run("gazetteer", "add", "--to", "towns.yaml", stdin=declined).exit_code == 1
    assert towns.read_text(encoding="utf-8") == TOWNS


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_add_knows_a_terminal(towns):
    import pty  # noqa: PLC0415 - not there on Windows

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cli", "gazetteer", "add", "--only", "--to", str(towns)]
    process = subprocess.Popen(
        command, stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    os.close(theirs)
    os.write(ours, b"place\n\nNewtown\n\n\n\n\n\n\n\ny\n")
    assert process.communicate(timeout=60)[0] == b""
    os.close(ours)
    assert process.returncode == 0
    assert towns.read_text(encoding="utf-8").endswith("- {text: Newtown, lang: en}\n")


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
