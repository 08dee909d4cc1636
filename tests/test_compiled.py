"""What is kept between runs in the user's cache directory: the built-in gazetteer's index, and tables of names."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.files import write
from gazetteer.gazetteer import Segment
from gazetteer.lazy import LazyRecords
from resolver import Resolver, compiled
from resolver.errors import GazetteerError
from resolver.index import Index


@pytest.fixture
def small(tmp_path: Path) -> Gazetteer:
    """As the built-in gazetteer is, but with a hundred entities."""
    path = tmp_path / "small.jsonl"
    write(list(Gazetteer.builtin())[::50], path)
    return Gazetteer(segments=(Segment(LazyRecords(path)),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def again(small: Gazetteer, tmp_path: Path) -> Gazetteer:
    """The same file, as another start finds it."""
    return Gazetteer(segments=(Segment(LazyRecords(tmp_path / "small.jsonl")),))


def names(gazetteer: Gazetteer) -> list[str]:
    return [entry.name.text for entry in Index(gazetteer).search(["putin", "vladimir", "нова", "security"]).entries]


def kept(folder: Path) -> Path:
    [path] = folder.glob("builtin-*")
    return path


def replace(path: Path, content: bytes) -> None:
    """Another file in the place of one that may be mapped: one that is mapped must not be cut off."""
    path.unlink()
    path.write_bytes(content)


def test_a_second_start_opens_what_the_first_kept(small: Gazetteer, again: Gazetteer, folder: Path) -> None:
    assert not compiled.is_kept(folder)
    compiled.prepare(small, folder)
    assert compiled.is_kept(folder)
    compiled.prepare(again, folder)
    assert again.segments[0].index is not None
    assert again.segments[0].index.path == kept(folder)
    assert names(again) == names(small) == names(Gazetteer(small.records()))
    assert list(again.records()) == list(small.records())


@pytest.mark.parametrize("content", [b"", b"\x00", b"not a cache", b"ONOMAST\x1a" + bytes(60)])
def test_a_broken_file_is_made_anew(small: Gazetteer, again: Gazetteer, folder: Path, content: bytes) -> None:
    compiled.prepare(small, folder)
    replace(kept(folder), content)
    compiled.prepare(again, folder)
    assert names(again) == names(small)
    assert len(kept(folder).read_bytes()) > 10_000


def test_a_damaged_file_is_made_anew(small: Gazetteer, again: Gazetteer, folder: Path) -> None:
    compiled.prepare(small, folder)
    whole = kept(folder).read_bytes()
    replace(kept(folder), whole[: len(whole) // 2] + b"\xff!\xff" + whole[len(whole) // 2 + 3 :])
    compiled.prepare(again, folder)
    assert names(again) == names(small)
    assert kept(folder).read_bytes() == whole


def test_a_folder_that_cannot_be_made_is_no_error(small: Gazetteer, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    compiled.prepare(small, blocked / "onomast")
    assert small.segments[0].index is not None
    assert small.segments[0].index.path is None
    assert names(small)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "small.jsonl"}


def test_on_a_full_disk_all_stays_in_memory(small: Gazetteer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, sections: object) -> None:
        raise GazetteerError(f"{path}: cannot be written: No space left on device")

    monkeypatch.setattr(compiled, "write_sections", full)
    compiled.prepare(small, folder)
    assert names(small) == names(Gazetteer(small.records()))
    assert list(folder.iterdir()) == []


def test_versions_that_take_turns_find_what_they_kept(
    small: Gazetteer, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all that was kept the three files of each kind that were used last stay: of the fourth version one goes."""

    def started(version: str) -> bool:
        """Whether a start of some version finds an index that it has kept; one that it has not kept it makes."""
        monkeypatch.setattr(compiled, "fingerprint", lambda: version)
        found = compiled.is_kept(folder)
        compiled.prepare(Gazetteer(segments=(Segment(LazyRecords(tmp_path / "small.jsonl"), is_builtin=True),)), folder)
        return found

    assert [started(version) for version in "ABCBCA"] == [False] * 3 + [True] * 3
    assert not started("D")
    assert [started(version) for version in "CAD"] == [True] * 3
    assert not started("B")
    assert sorted(path.name.partition("-")[0] for path in folder.iterdir()) == ["builtin"] * 3 + ["names"] * 3


def test_what_lies_over_the_builtin_gazetteer_is_all_that_is_compiled() -> None:
    own = Entity("place:exampleville", "place", (Name("Exampleville", "en"),))
    resolver = Resolver(Gazetteer.builtin() | Gazetteer([own]))
    assert resolver.index.fresh is not None
    assert len(resolver.index.fresh.numbers("entities.prominence", "q")) == 1
    assert resolver.resolve("Exampleville").id == own.id
    assert resolver.resolve("Medinskiy").id == "person:vladimir-medinsky"


PROGRAM = (
    "import sys; from resolver import Resolver; resolver = Resolver(); found = resolver.resolve('Medinskiy');"
    "print(found.id, len(resolver.index.entries._made), *sys.modules)"
)


def test_a_kept_start_reads_few_records_and_loads_nothing_that_compiles_or_annotates() -> None:
    """What a start may not do again shows in a new process, where nothing has been worked out yet."""
    for _ in range(2):
        run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    identifier, made, *modules = run.stdout.split()
    assert identifier == "person:vladimir-medinsky"
    assert int(made) < 100
    assert not {"resolver.annotation.annotator", "resolver.building", "resolver.index.names"} & set(modules)


def test_two_names_are_compared_with_the_tables_that_a_start_has_kept(builtin: Resolver) -> None:
    assert builtin.resolve("Kyiv") is not None
    program = (
        "from resolver import compare; from resolver.language import kept; compare('Lemberg', 'Львів', 'place');"
        "print(kept.sections()['reviewed-places'].path is not None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_the_tables_can_be_worked_out_by_another_process() -> None:
    made = compiled._worked_out()
    assert pickle.loads(pickle.dumps(made)) == made


def test_two_first_starts_at_once_both_answer(small: Gazetteer, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from gazetteer.gazetteer import Gazetteer, Segment;"
        "from gazetteer.lazy import LazyRecords; from resolver import compiled; from resolver.index import Index;"
        "small = Gazetteer(segments=(Segment(LazyRecords(Path(sys.argv[1]))),));"
        "compiled.prepare(small, Path(sys.argv[2]));"
        "print(len(Index(small).search(['kyiv', 'new', 'moscow']).entries))"
    )
    arguments = [sys.executable, "-c", program, str(tmp_path / "small.jsonl"), str(tmp_path / "cache")]
    runs = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    found = {run.communicate(timeout=300)[0] for run in runs}
    assert len(found) == 1
    assert int(found.pop()) > 0
    assert sorted(path.name.partition("-")[0] for path in (tmp_path / "cache").iterdir()) == ["builtin", "names"]
