"""`onomast gazetteer add`: entries from flags and from files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from upkeep import PERSON, TOWNS, lines

from gazetteer import Gazetteer
from resolver.commands import gazetteer_add


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
    (["--kind", "place", "--name", "en=Y", "--id", "bad id"], "the ID has a blank in it"),
    (["--kind", "person", "--name", "en=Y", "--id", "place:foo"], "the ID says place and the field kind person"),
    (["--kind", "person", "--name", "en=Y", "--id", "person:x/../y"], "person:x/../y: the ID is not of the form"),
    (["--kind", "person", "--name", "en=Y", "--born", "9999"], "born is 9999, which is yet to come"),
    (["--kind", "person", "--name", "en=Y", "--name", "xx=Y"], "there is no language 'xx' in ISO 639"),
    (["--kind", "person", "--name", "en=Y", "--name", "uk=Latin Textson"], "uk writes a person in Cyrillic"),
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


def test_a_prominence_beyond_its_scale_is_a_usage_error(run):
    for number in ("99999", "-1"):
        result = run("gazetteer", "add", "--kind", "place", "--name", "en=Y", "--prominence", number)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "is not in the range 0<=x<=10000" in result.stderr


def test_of_entries_added_at_once_none_is_lost_without_a_word(tmp_path):
    path = tmp_path / "m.jsonl"
    names = [f"Quuxbury Zork{letter}" for letter in "abcdef"]
    begun = [
        subprocess.Popen(
            [
                sys.executable,
                "cli.py",
                "gazetteer",
                "add",
                "--to",
                path,
                "--kind",
                "place",
                "--name",
                f"en={name}",
                "--only",
            ],
            stderr=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            text=True,
        )
        for name in names
    ]
    said = [process.communicate(timeout=60)[1] for process in begun]
    added = [name for name, process in zip(names, begun, strict=True) if process.returncode == 0]
    assert added
    assert sorted(record["names"][0]["text"] for record in lines(path.read_text(encoding="utf-8"))) == added
    assert [*tmp_path.iterdir()] == [path]
    for process, message in zip(begun, said, strict=True):
        assert ("added" if process.returncode == 0 else "was changed by another program meanwhile") in message


def test_what_an_editor_saves_meanwhile_stays(run, towns, monkeypatch):
    accepted = gazetteer_add._accepted

    def saved_meanwhile(*given):
        towns.write_text(TOWNS + "# saved\n", encoding="utf-8")
        return accepted(*given)

    monkeypatch.setattr(gazetteer_add, "_accepted", saved_meanwhile)
    result = run("gazetteer", "add", "--to", "towns.yaml", *PERSON)
    assert (result.exit_code, "added" in result.stderr) == (1, False)
    assert "towns.yaml: was changed by another program meanwhile; nothing was done, start again" in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS + "# saved\n"
