"""Gazetteer files: what is read from each format, and that a broken file says file, line, entity and remedy."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from gazetteer import Entity, Name, Role, files
from gazetteer.entity import Record, Redirect
from resolver.errors import GazetteerError

KYIV = '{"id":"place:kyiv","kind":"place","names":["Kyiv",{"text":"Київ","lang":"uk"}]}'
YAML = """\
# a comment
- id: person:no-name
  kind: person
  names:
    - {text: no, lang: en}
    - {text: Ya, lang: en}
    - "Он"
    - {text: 1984, type: nickname}
  countries: [NO]
  born: 1978
  roles:
    - {role: president, of: place:ukraine, since: 2019, until: 2024-05-20}
- {id: old, redirect: "person:no-name"}
---
id: place:second-document
kind: place
names: [Null, 1.0]
"""


def _read(tmp_path: Path, name: str, content: str | bytes) -> list[Record]:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return files.read(path)


def test_yaml_scalars_stay_strings_unless_the_schema_says_number_or_date(tmp_path: Path) -> None:
    first, redirect, second = _read(tmp_path, "a.yaml", YAML)
    assert isinstance(first, Entity)
    assert isinstance(second, Entity)
    assert [name.text for name in first.names] == ["no", "Ya", "Он", "1984"]
    assert (first.countries, first.born) == (("NO",), 1978)
    assert first.roles == (Role("president", "place:ukraine", 2019, "2024-05-20"),)
    assert redirect == Redirect("old", "person:no-name")
    assert [name.text for name in second.names] == ["Null", "1.0"]


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "\n\n"])
@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.jsonl"])
def test_a_file_without_records_is_empty(tmp_path: Path, name: str, content: str) -> None:
    if name.endswith("jsonl"):
        content = content.replace("# nothing yet", "")
    assert _read(tmp_path, name, content) == []


def test_json_lines_are_read_past_blank_lines_and_windows_line_ends(tmp_path: Path) -> None:
    (kyiv,) = _read(tmp_path, "a.JSONL", f"\n{KYIV}\r\n\n")
    assert isinstance(kyiv, Entity)
    assert kyiv.names == (Name("Kyiv"), Name("Київ", "uk"))


def test_csv_rows_of_one_id_are_one_entity(tmp_path: Path) -> None:
    table = "id,kind,name,lang,type\nx,place,Kyiv,en,\ny,place,Lviv,,\nx,place,Київ,uk,\nx,place,Kiev,en,former\n"
    assert _read(tmp_path, "a.csv", table) == [
        Entity("x", "place", (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Kiev", "en", "former"))),
        Entity("y", "place", (Name("Lviv"),)),
    ]


def test_csv_needs_three_columns_only_in_any_order(tmp_path: Path) -> None:
    assert _read(tmp_path, "a.csv", 'name,id,kind\n"Smith, John",x,person\n') == [
        Entity("x", "person", (Name("Smith, John"),))
    ]


@pytest.mark.parametrize("name", ["a.yaml", "a.jsonl", "a.csv"])
def test_a_byte_order_mark_is_no_part_of_the_file(tmp_path: Path, name: str) -> None:
    content = {
        "a.yaml": "id: x\nkind: place\nnames: [Kyiv]\n",
        "a.jsonl": '{"id":"x","kind":"place","names":["Kyiv"]}\n',
        "a.csv": "id,kind,name\nx,place,Kyiv\n",
    }[name]
    assert _read(tmp_path, name, b"\xef\xbb\xbf" + content.encode()) == [Entity("x", "place", (Name("Kyiv"),))]


HEAD = "- id: p:1\n  kind: person\n  names: [A]\n- id: p:2\n  kind: person\n"
BROKEN = [
    # file, content, and what its message must say, in this order
    ("a.jsonl", KYIV + "\n{oops}\n", ["a.jsonl:2: not JSON", "one object a line"]),
    ("a.jsonl", "{oops\n" + '{"id":"x","kind":"ship","names":["A"]}', ["a.jsonl:1: not JSON", "a.jsonl:2: x: kind"]),
    ("a.jsonl", "[" * 100_000 + "\n{oops\n", ["a.jsonl:1: not JSON", "one object a line", "a.jsonl:2: not JSON"]),
    ("a.jsonl", '{"id":"x","kind":' + "[" * 900 + "]" * 900 + "}", ["a.jsonl:1: x: kind is [[[["]),
    ("a.jsonl", "[1]\n", ["a.jsonl:1:", "expected a mapping", "[1]"]),
    ("a.jsonl", '\n{"kind":"place","names":["A"]}', ["a.jsonl:2: id is None"]),
    ("a.jsonl", '{"id":"","kind":"place","names":["A"]}', ["a.jsonl:1:", "id is ''", "non-empty"]),
    (
        "a.jsonl",
        '{"id":"ab ","kind":"place","names":["A"]}',
        ["a.jsonl:1: ab : id is 'ab '", "without tabs or white space"],
    ),
    ("a.jsonl", '{"id":7,"kind":"place","names":["A"]}', ["a.jsonl:1: 7: id is 7; give a string"]),
    ("a.jsonl", '{"id":"x","names":["A"]}', ["a.jsonl:1: x: kind is None; give one of person, place"]),
    ("a.jsonl", '{"id":"x","kind":"place"}', ["a.jsonl:1: x: names is empty"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":"Kyiv"}', ["a.jsonl:1: x: names is 'Kyiv'; give a list"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":[" "]}', ["a.jsonl:1: x: a name is ' '; give a non-empty string"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":[5]}', ["a.jsonl:1: x: a name is 5"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":[{"lang":"uk"}]}', ["a.jsonl:1: x: a name's text is None"]),
    (
        "a.jsonl",
        '{"id":"x","kind":"place","names":[{"text":"A","type":"pet"}]}',
        ["a.jsonl:1: x: the name 'A' has type 'pet'; give one of acronym"],
    ),
    ("a.jsonl", '{"id":"x","kind":"place","names":["A"],"prominence":true}', ["x: prominence is True", "whole number"]),
    *(
        ("a.jsonl", f'{{"id":"x","kind":"place","names":["A"],"prominence":{number}}}', [f"x: prominence is {number}"])
        for number in (-5, 10**24, 2**31 + 1)
    ),
    (
        "a.jsonl",
        '{"id":"x","kind":"person","names":["A"],"died":12345}',
        ["x: died is 12345; give a whole number from -9999 to 9999"],
    ),
    ("a.jsonl", '{"id":"x","kind":"place","names":[{"text":"A","since":-10000}]}', ["x: since is -10000; give a year"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":["A"],"born":' + "9" * 5000 + "}", ["a.jsonl:1: not JSON"]),
    (
        "a.jsonl",
        '{"id":"x","kind":"place","names":[' + ",".join(f'"A{number}"' for number in range(70_001)) + "]}",
        ["a.jsonl:1: x: names has 70,001 names; the most are 65,535"],
    ),
    ("a.jsonl", '{"id":"x","kind":"place","names":["A"],"same_as":["Q1"]}', ["x: same_as is ['Q1']; give a mapping"]),
    ("a.jsonl", '{"id":"x","kind":"place","names":["A"],"redirect":"y"}', ["x: unknown field 'kind' in redirect"]),
    ("a.jsonl", '{"id":"x","redirect":null}', ["a.jsonl:1: x: redirect is None"]),
    ("a.jsonl", '{"id":"x","split":["y", "y"]}', ["x: split is ['y', 'y']; give the IDs of two entities or more"]),
    ("a.jsonl", '{"id":"x","split":["y", "z"],"names":["A"]}', ["x: unknown field 'names' in split"]),
    ("a.jsonl", KYIV.encode().replace("Київ".encode(), b"K\xefv") + b"\n", ["a.jsonl:1: not UTF-8 at byte", "save"]),
    ("a.jsonl", ("\n" + KYIV).encode("utf-16"), ["a.jsonl:1: not UTF-8 at byte 0"]),
    (
        "a.yaml",
        HEAD + "  names: [B]\n  colour: red\n",
        ["a.yaml:4: p:2: unknown field 'colour' in entity; known are id"],
    ),
    ("a.yaml", HEAD + "  names: [{text: B, tipe: x}]\n", ["a.yaml:4: p:2: unknown field 'tipe' in name"]),
    ("a.yaml", HEAD + "  names: [B]\n  roles: [{of: p:1}]\n", ["a.yaml:4: p:2: a role has no key"]),
    ("a.yaml", HEAD + "  names: [B]\n  roles: [king]\n", ["a.yaml:4: p:2: a role is 'king'"]),
    ("a.yaml", HEAD + "  names: [B]\n  roles: [{role: x, when: 1}]\n", ["p:2: unknown field 'when' in role"]),
    ("a.yaml", HEAD + "  names: [B]\n  born: May\n", ["a.yaml:4: p:2: born is 'May'; give a whole number"]),
    ("a.yaml", HEAD + "  names: [B]\n  born: --5\n", ["a.yaml:4: p:2: born is '--5'; give a whole number"]),
    ("a.yaml", HEAD + f"  names: [B]\n  born: {'9' * 5000}\n", ["a.yaml:4: p:2: born is '999", "...; give a whole"]),
    ("a.yaml", HEAD + "  names: [{text: B, since: May 2020}]\n", ["a.yaml:4: p:2: since is 'May 2020'; give a year"]),
    ("a.yaml", HEAD + "  names: [{text: B, until: 2020-13-01}]\n", ["a.yaml:4: p:2: until is '2020-13-01'"]),
    ("a.yaml", HEAD + "  names: [B]\n  kind: place\n", ["a.yaml:7: the field 'kind' is given twice"]),
    ("a.yaml", HEAD + "  names: [{text: B, text: C}]\n", ["a.yaml:6: the field 'text' is given twice"]),
    ("a.yaml", HEAD + "  ? [a, b]\n  : c\n", ["a.yaml:6: the name of a field is a sequence"]),
    ("a.yaml", HEAD + "  names: [B\n", ["a.yaml:7: not YAML"]),
    ("a.yaml", HEAD + "\tnames: [B]\n", ["a.yaml:6: not YAML"]),
    ("a.yaml", HEAD + "  names: ['\x07']\n", ["a.yaml", "not YAML"]),
    ("a.yaml", "just text\n", ["a.yaml:1: expected a mapping", "'just text'"]),
    (
        "a.yaml",
        "- x: &a1 [x]\n" + "".join(f"  y{level}: &a{level} [{f'*a{level - 1},' * 10}]\n" for level in range(2, 40)),
        ["a.yaml:1: what stands here is repeated by an alias (*); write it out instead"],
    ),
    ("a.yaml", HEAD + "  names: [&name B, C]\n  description: *name\n", ["a.yaml:6: what stands here is repeated"]),
    ("a.yaml", "- " + "[" * 5000, ["a.yaml", "not YAML"]),
    ("a.yaml", "- &a [*a]\n", ["a.yaml:1: what stands here is repeated"]),
    ("a.csv", "", ["a.csv:1: the header is nothing; expected id,kind,name[,lang,type]"]),
    ("a.csv", "id;kind;name\n", ["a.csv:1: the header is id;kind;name; expected id,kind,name"]),
    ("a.csv", "id,name\nx,A\n", ["a.csv:1: the header is id,name;"]),
    ("a.csv", "id,kind,name,note\n", ["a.csv:1: the header is id,kind,name,note;"]),
    ("a.csv", "id,kind,name,name\n", ["a.csv:1: the header is id,kind,name,name;"]),
    ("a.csv", "id,kind,name\nx,place\n", ["a.csv:2: the row has not as many cells as the header"]),
    ("a.csv", "id,kind,name\nx,place,A,B\n", ["a.csv:2: the row has not as many cells as the header"]),
    ("a.csv", "id,kind,name\nx,place,A\nx,person,B\n", ["a.csv:3: x: kind is 'person' here and 'place' on line 2"]),
    ("a.csv", "id,kind,name\nx,ship,A\n", ["a.csv:2: x: kind is 'ship'"]),
    ("a.csv", "id,kind,name\n,place,A\n", ["a.csv:2: id is ''"]),
    (
        "a.csv",
        'id,kind,name\nw,place,"A\nB"\nx,place,"C\ny,place,D\nz,ship,E\n',
        ["a.csv:4: a quote is opened here and never closed; mend the row's quotes", "a.csv:6: z: kind is 'ship'"],
    ),
    ("a.csv", 'id,kind,name\nx,place,"A" B\n', ["a.csv:2: text stands between a closing quote and the cell's end"]),
    (
        "a.csv",
        f"id,kind,name\nx,place,{'A' * 200_000}\n",
        ["a.csv:2: a cell has 200,000 characters; the most are 131,072"],
    ),
    ("a.txt", "Kyiv\n", ["a.txt: unknown kind of gazetteer file; give one of .jsonl, .yaml, .yml, .csv"]),
]


@pytest.mark.parametrize(("name", "content", "said"), BROKEN)
def test_a_broken_file_says_where_and_what_to_do(
    tmp_path: Path, name: str, content: str | bytes, said: list[str]
) -> None:
    with pytest.raises(GazetteerError) as caught:
        _read(tmp_path, name, content)
    message = str(caught.value)
    assert str(tmp_path / name) in message
    assert len(message) < 400 + len(str(tmp_path)) * 2
    at = 0
    for part in said:
        assert part in message[at:]
        at = message.index(part, at) + len(part)


def test_all_broken_lines_are_named_at_once_but_ten_at_most(tmp_path: Path) -> None:
    lines = [f'{{"id":"x{number}","kind":"ship","names":["A"]}}' for number in range(1, 14)]
    with pytest.raises(GazetteerError) as caught:
        _read(tmp_path, "a.jsonl", "\n".join(lines))
    shown = str(caught.value).splitlines()
    assert len(shown) == 11
    assert ":10: x10:" in shown[9]
    assert shown[10] == "and 3 more"


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"nowhere\.jsonl: cannot be read: No such file"):
        files.read(tmp_path / "nowhere.jsonl")
    with pytest.raises(GazetteerError, match="cannot be read: Is a directory"):
        files.read(tmp_path)


RECORDS: list[Record] = [
    Entity("place:kyiv", "place", (Name("Київ\u2028", "uk", since=482), Name("Kiev", type="former")), prominence=5),
    Redirect("place:kiev", "place:kyiv"),
]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    files.write(RECORDS, path)
    assert files.read(path) == RECORDS
    assert path.read_bytes().count(b"\n") == 2
    assert "Київ" in path.read_text(encoding="utf-8")


def test_a_new_file_can_be_read_by_others_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    files.write(RECORDS, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.chmod(0o640)
    files.write(RECORDS, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_write_that_fails_leaves_the_old_file_and_no_debris(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("old")

    def failing() -> Iterator[Record]:
        yield RECORDS[0]
        raise RuntimeError("the source broke off")

    with pytest.raises(RuntimeError, match="broke off"):
        files.write(failing(), path)
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.jsonl"]


def test_only_json_lines_are_written(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"a\.yaml: gazetteers are written as JSON Lines"):
        files.write(RECORDS, tmp_path / "a.yaml")
