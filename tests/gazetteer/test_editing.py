"""Files that get an entry, or one in the place of another: the rest stays to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazetteer import Entity, Name, files
from gazetteer.editing import appended, content, replaced
from gazetteer.entity import Redirect
from resolver.errors import GazetteerError

YAML, JSONL = Path("a.yaml"), Path("a.jsonl")
NEW = Entity("place:new", "place", (Name("New", "en"),))
WRITTEN = "- id: place:new\n  kind: place\n  names:\n    - {text: New, lang: en}\n"
A = "- id: a\n  kind: place\n  names: [A]\n"
B = "- id: b\n  kind: place\n  names: [B]\n"
LINE = '{"id":"place:new","kind":"place","names":[{"text":"New","lang":"en"}]}\n'

APPENDED = [
    # what it is, the file, what stands there, what is added
    ("an empty file", YAML, "", WRITTEN),
    ("a header alone", YAML, "# of towns\n", "\n" + WRITTEN),
    ("entries with air between", YAML, A + "\n" + B, "\n" + WRITTEN),
    ("entries without", YAML, A + B, WRITTEN),
    ("air at the end", YAML, A + "\n" + B + "\n", WRITTEN),
    ("a comment at the end", YAML, A + B + "# the end\n", WRITTEN),
    ("no line end", YAML, (A + B)[:-1], "\n" + WRITTEN),
    ("an indented list", YAML, "  - {id: a, kind: place, names: [A]}\n  - {id: b, kind: place, names: [B]}\n", None),
    ("a document a mapping", YAML, "id: a\nkind: place\nnames: [A]\n", "---\n" + WRITTEN),
    ("Windows line ends", YAML, (A + B).replace("\n", "\r\n"), WRITTEN.replace("\n", "\r\n")),
    ("a byte-order mark", YAML, "\ufeff" + A + B, WRITTEN),
    ("JSON Lines", JSONL, '{"kind":"place", "id":"a","names":["A"]}\n', LINE),
    ("JSON Lines without an end", JSONL, '{"kind":"place", "id":"a","names":["A"]}', "\n" + LINE),
]


@pytest.mark.parametrize(("path", "old", "more"), [case[1:] for case in APPENDED], ids=[case[0] for case in APPENDED])
def test_an_entry_is_added_behind_what_stands_there(path: Path, old: str, more: str | None) -> None:
    new = appended(old.encode(), [NEW], path).decode()
    indented = "".join(f"  {line}\n" for line in WRITTEN.splitlines())
    assert new == old + (indented if more is None else more)
    assert files.parsed(new.encode(), path)[-1] == NEW


@pytest.mark.parametrize("old", ["[{id: a, kind: place, names: [A]}]\n", A + "...\n"])
def test_a_form_that_has_no_room_is_refused(old: str) -> None:
    with pytest.raises(GazetteerError, match=r"a\.yaml: .*edit it by hand"):
        appended(old.encode(), [NEW], YAML)


REPLACED = [
    ("YAML", YAML, f"# x\n{A}\n# about b\n{B}# end\n", "# x\n- id: a\n  redirect: b\n\n# about b\n" + B + "# end\n"),
    ("one line an entry", YAML, "- {id: a, kind: place, names: [A]} # x\n" + B, "- id: a\n  redirect: b # x\n" + B),
    ("wide dashes", YAML, "-   id: a\n    kind: place\n    names: [A]\n" + B, "-   id: a\n    redirect: b\n" + B),
    ("a text of lines", YAML, A + "  description: |\n    one\n    two\n" + B, "- id: a\n  redirect: b\n" + B),
    ("a mark and Windows", YAML, "\ufeff# é\r\n" + (A + B).replace("\n", "\r\n"), None),
    (
        "JSON Lines",
        JSONL,
        '\n  {"id":"a","kind":"place","names":["A"]} \n{"id": "b", "kind":"place","names":["B"]}',
        '\n  {"id":"a","redirect":"b"} \n{"id": "b", "kind":"place","names":["B"]}',
    ),
]


@pytest.mark.parametrize(("path", "old", "new"), [case[1:] for case in REPLACED], ids=[case[0] for case in REPLACED])
def test_an_entry_is_replaced_and_nothing_else(path: Path, old: str, new: str | None) -> None:
    wanted = "\ufeff# é\r\n- id: a\r\n  redirect: b\r\n" + B.replace("\n", "\r\n") if new is None else new
    assert replaced(old.encode(), {"a": Redirect("a", "b")}, path).decode() == wanted


def test_comments_inside_an_entry_are_not_lost() -> None:
    with pytest.raises(GazetteerError, match="a: comments stand inside the record"):
        replaced((A.replace("place\n", "place # a town\n") + B).encode(), {"a": Redirect("a", "b")}, YAML)
    assert replaced((A.replace("[A]", '["A # 1"]') + B).encode(), {"a": Redirect("a", "b")}, YAML)


def test_only_yaml_and_json_lines_are_edited(tmp_path: Path) -> None:
    assert content(tmp_path / "new.yaml") == b""
    with pytest.raises(GazetteerError, match=r"a\.csv: entries are written into \.jsonl, \.yaml"):
        content(tmp_path / "a.csv")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(GazetteerError, match="cannot be read: Is a directory"):
        content(tmp_path / "folder.yaml")
