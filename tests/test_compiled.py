"""The keys of the built-in gazetteer, kept between runs."""

import subprocess
import sys

import pytest

from gazetteer import Gazetteer
from resolver import compiled


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer(list(Gazetteer.builtin())[:300])


def names(index):
    return [entry.name.text for entry in index.search(["putin", "vladimir"]).entries]


def test_a_second_start_reads_what_the_first_kept(gazetteer, tmp_path):
    assert not compiled.is_kept(tmp_path)
    first = compiled.builtin_index(gazetteer, tmp_path)
    assert compiled.is_kept(tmp_path)
    second = compiled.builtin_index(gazetteer, tmp_path)
    assert names(second) == names(first)
    assert second.lexicon.words == first.lexicon.words
    assert second.lexicon.find("istanbul") == first.lexicon.find("istanbul")


@pytest.mark.parametrize("content", [b"", b"\x00", b"not a cache", b"\x81\xa6format\x63"])
def test_a_broken_file_is_made_anew(gazetteer, tmp_path, content):
    first = compiled.builtin_index(gazetteer, tmp_path)
    [kept] = tmp_path.glob("*.keys")
    kept.write_bytes(content)
    assert names(compiled.builtin_index(gazetteer, tmp_path)) == names(first)
    assert len(kept.read_bytes()) > len(content)


def test_a_damaged_file_is_made_anew(gazetteer, tmp_path):
    first = compiled.builtin_index(gazetteer, tmp_path)
    [kept] = tmp_path.glob("*.keys")
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2] + b"!" + whole[len(whole) // 2 + 1 :])
    assert names(compiled.builtin_index(gazetteer, tmp_path)) == names(first)
    assert kept.read_bytes() == whole


def test_a_folder_that_cannot_be_made_is_no_error(gazetteer, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    index = compiled.builtin_index(gazetteer, blocked / "onomast")
    assert index.entries
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_outdated_files_go(gazetteer, tmp_path):
    old = tmp_path / "builtin-0000.keys"
    old.write_bytes(b"old")
    compiled.builtin_index(gazetteer, tmp_path)
    assert not old.exists()
    assert len(list(tmp_path.glob("builtin-*.keys"))) == 1


def test_keys_depend_on_every_table_of_names():
    tables = {path.name for path in compiled._DATA if path.suffix == ".tsv"}
    assert {"given-names.tsv", "terms.tsv", "name-labels.tsv", "nationalities.tsv"} <= tables


def test_a_kept_start_reads_few_records_and_no_annotation():
    """What a start may not do again shows in a new process, where nothing has been worked out yet."""
    program = (
        "import sys; from resolver import Resolver; resolver = Resolver(); found = resolver.resolve('Medinskiy');"
        "made = sum(entry is not None for entry in resolver.index.entries._made);"
        "print(found.id, made, 'resolver.annotation.annotator' in sys.modules)"
    )
    for _ in range(2):
        run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    identifier, made, annotation = run.stdout.split()
    assert identifier == "person:vladimir-medinsky"
    assert int(made) < 100
    assert annotation == "False"
