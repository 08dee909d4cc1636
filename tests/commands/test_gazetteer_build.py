"""`onomast gazetteer build`: one compiled file of several gazetteers, used, changed, refused where it is not sound."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from gazetteer import Gazetteer

MORE = """\
id,kind,name,lang
place:exampleville,place,Exampleville,en
place:kyiv,place,Kijów,pl
"""


def ids(result: Result) -> list[str | None]:
    return [json.loads(line)["id"] for line in result.stdout.splitlines()]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs a command line in the test's folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Result:
        result = CliRunner().invoke(main, arguments)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


@pytest.fixture
def small(gazetteer: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gazetteer, tmp_path))


@pytest.fixture
def more(small: Path) -> Path:
    path = small.with_name("more.csv")
    path.write_text(MORE, encoding="utf-8")
    return path


def test_a_built_file_answers_as_what_it_was_built_from(run, small, more):
    result = run("gazetteer", "build", "small.jsonl", "more.csv", "--output", "all.onomast")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "all.onomast: 3 entities, " in result.stderr
    names = ("Medinskiy", "Exampleville", "Kijów", "Киеве", "Smith")
    compiled = run("resolve", *names, "--gazetteer", "all.onomast", "--only")
    plain = run("resolve", *names, "--gazetteer", "small.jsonl", "--gazetteer", "more.csv", "--only")
    assert compiled.stdout == plain.stdout
    assert ids(compiled) == ["person:vladimir-medinsky", "place:exampleville", "place:kyiv", "place:kyiv", None]


def records(*given: dict[str, object]) -> str:
    return "".join(json.dumps(record) + "\n" for record in given)


X = {"id": "place:x", "kind": "place", "names": ["Exampleville"]}


def test_what_cannot_be_meant_is_said(run, tmp_path):
    doubled = records(X, {**X, "kind": "facility"}, X | {"names": ["Ixville"]})
    (tmp_path / "doubled.jsonl").write_text(doubled, encoding="utf-8")
    leading = records({"id": "place:y", "redirect": "place:z"}, {"id": "place:v", "split": ["place:x", "place:w"]})
    (tmp_path / "leading.jsonl").write_text(leading, encoding="utf-8")
    result = run("gazetteer", "build", "doubled.jsonl", "leading.jsonl", "--output", "all.onomast")
    assert result.exit_code == 0
    for message in (
        "doubled.jsonl: warning: place:x has the kind facility here, place before; the last one counts",
        "doubled.jsonl: warning: place:x has the kind place here, facility before; the last one counts",
        "leading.jsonl: warning: place:y leads to place:z, which none of the gazetteers has",
        "leading.jsonl: warning: place:v leads to place:w, which none of the gazetteers has",
        "all.onomast: 1 entities",
    ):
        assert message in result.stderr
    assert result.stderr.count("warning") == 4


def test_a_redirect_may_lead_into_the_file_that_is_updated(run, small, tmp_path):
    run("gazetteer", "build", "small.jsonl", "--output", "all.onomast")
    (tmp_path / "old.jsonl").write_text(records({"id": "place:kiew", "redirect": "place:kyiv"}), encoding="utf-8")
    result = run("gazetteer", "build", "--update", "all.onomast", "old.jsonl")
    assert result.exit_code == 0
    assert "warning" not in result.stderr
    assert "warning" in run("gazetteer", "build", "old.jsonl").stderr


def test_redirects_in_a_circle_are_not_built(run, tmp_path):
    circle = records(X, {"id": "place:a", "redirect": "place:b"}, {"id": "place:b", "redirect": "place:a"})
    (tmp_path / "circle.jsonl").write_text(circle, encoding="utf-8")
    result = run("gazetteer", "build", "circle.jsonl")
    assert result.exit_code == 1
    assert "circle.jsonl: place:a: its redirects go in a circle: place:a -> place:b -> place:a" in result.stderr
    assert "nothing was built" in result.stderr
    assert not (tmp_path / "circle.onomast").exists()


def test_it_lies_beside_its_source_unless_somebody_says_where(run, small):
    assert run("gazetteer", "build", "small.jsonl").exit_code == 0
    assert list(Gazetteer.load(small.with_suffix(".onomast"))) == list(Gazetteer.load(small))


def test_an_update_adds_changes_and_removes(run, small, more):
    run("gazetteer", "build", "small.jsonl", "--output", "all.onomast")
    remove = ("--remove", "person:vladimir-medinsky")
    result = run("gazetteer", "build", "--update", "all.onomast", "more.csv", *remove)
    assert result.exit_code == 0
    assert "all.onomast: 2 entities, " in result.stderr
    found = run("resolve", "Exampleville", "Kijów", "Medinskiy", "--gazetteer", "all.onomast", "--only")
    assert ids(found) == ["place:exampleville", "place:kyiv", None]
    shown = run("gazetteer", "show", "place:kiev", "--gazetteer", "all.onomast", "--only")
    assert [name["text"] for name in json.loads(shown.stdout)["names"]] == ["Kijów", "Kyiv", "Kiev", "Київ", "Киев"]


def test_it_is_built_again_from_itself_checked_and_compared(run, small):
    run("gazetteer", "build", "small.jsonl")
    assert run("gazetteer", "build", "small.onomast", "--output", "small.onomast").exit_code == 0
    checked = run("gazetteer", "check", "small.onomast", "--only")
    assert "3 records, 0 errors" in checked.stderr
    assert run("gazetteer", "diff", "small.jsonl", "small.onomast", "--check").exit_code == 0


def test_the_builtin_gazetteer_can_be_compiled_in(run, more, monkeypatch):
    some = Gazetteer([Gazetteer.builtin().get("person:vladimir-medinsky"), Gazetteer.builtin().get("place:kyiv")])
    monkeypatch.setattr(Gazetteer, "builtin", classmethod(lambda cls: some))  # all of it takes half a minute
    assert run("gazetteer", "build", "more.csv", "--builtin").exit_code == 0
    found = run("resolve", "Exampleville", "Medinskiy", "--gazetteer", "more.onomast", "--only")
    assert ids(found) == ["place:exampleville", "person:vladimir-medinsky"]


def test_provenance_names_the_content_whatever_form_it_is_in(run, small):
    run("gazetteer", "build", "small.jsonl")
    hashes = {
        json.loads(run("resolve", "Kiev", "--gazetteer", name, "--only", "--provenance").stdout)["gazetteer"]["hash"]
        for name in ("small.jsonl", "small.onomast")
    }
    assert len(hashes) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--remove", "place:kyiv"), "name it with --update"),
        (("small.jsonl", "--builtin", "--update", "x.onomast"), "give one of them"),
        ((), "Say with --output"),
        (("-",), "Say with --output"),
        (("old.onomast",), "Say with --output"),
    ],
)
def test_usage(run, arguments, said):
    result = run("gazetteer", "build", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("small.jsonl", "--output", "x.bin"),
            "x.bin: is no name for a compiled gazetteer; give one that ends in .onom",
        ),
        (("small.jsonl", "--output", "broken.jsonl/x.onomast"), "x.onomast: cannot be written: File exists"),
        (("small.jsonl", "broken.jsonl", "--output", "x.onomast"), "nothing was built"),
        (("gone.jsonl", "--output", "x.onomast"), "gone.jsonl"),
        (("small.jsonl", "--update", "gone.onomast"), "gone.onomast: cannot be read: No such file"),
        (("--update", "foreign.onomast", "--remove", "a"), "foreign.onomast: is no compiled gazetteer; make one with"),
    ],
)
def test_what_cannot_be_built_leaves_nothing(run, small, arguments, said):
    small.with_name("broken.jsonl").write_text('{"id": "a"}\n', encoding="utf-8")
    small.with_name("foreign.onomast").write_text("foreign", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in small.parent.iterdir() if path.is_file()}
    result = run("gazetteer", "build", *arguments)
    assert result.exit_code == 1
    assert said in result.stderr
    assert {path.name: path.read_bytes() for path in small.parent.iterdir() if path.is_file()} == before


def test_a_damaged_file_is_one_line_and_no_answer(run, small):
    run("gazetteer", "build", "small.jsonl")
    path = small.with_suffix(".onomast")
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data[:400] + b"\xff!\xff" + data[403:])
    result = run("resolve", "Kiev", "--gazetteer", "small.onomast")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "small.onomast: is damaged: the section " in result.stderr
    assert "build it anew with 'onomast gazetteer build'" in result.stderr
