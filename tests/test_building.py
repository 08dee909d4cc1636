"""Compiled gazetteers: the same answers as from memory, whole files or none, refused where they are not sound."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect, Split
from resolver import Resolver
from resolver.building import build, update
from resolver.errors import GazetteerError
from resolver.storage import files, verified


@cache
def everything() -> list[Entity]:
    return list(Gazetteer.builtin())


@cache
def some() -> list[Entity]:
    """The same ones whatever comes in."""
    return [entity for entity in everything() if zlib.crc32(entity.id.encode()) % 37 == 0]


@cache
def queries() -> list[str]:
    return [
        *(
            "Medinskiy",
            "Мединского",
            "Kiew",
            "Украина",
            "Ministry of Defence",
            "МИД",
            "Türkiye'nin",
            "Putin",
            "Ivan",
            "x",
        ),
        *(name.text for entity in some()[::5] for name in entity.names[:2]),
        *(entity.names[0].text.replace("e", "", 1) for entity in some()[::7]),
    ]


def answers(resolver: Resolver) -> list[list[tuple[str, str, float]]]:
    return [[(one.id, one.name, one.score) for one in resolver.candidates(query)] for query in queries()]


def likely(resolver: Resolver) -> list[list[tuple[str, str, float]]]:
    """The answers that count for something: which of a crowd of namesakes come last depends on the layers."""
    return [[(one, name, round(score, 2)) for one, name, score in found if score > 0.01] for found in answers(resolver)]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compiled") / "some.onomast"
    build(Gazetteer(some()), path)
    return path


@pytest.fixture(scope="module")
def in_memory() -> list[list[tuple[str, str, float]]]:
    return answers(Resolver(Gazetteer(some())))


def test_a_compiled_gazetteer_holds_what_it_was_built_from(compiled: Path) -> None:
    loaded, plain = Gazetteer.load(compiled), Gazetteer(some())
    assert list(loaded) == some()
    assert len(loaded) == len(some())
    assert loaded.hash == plain.hash
    assert loaded.get(some()[3].id) == some()[3]
    assert loaded.get("place:nowhere") is None
    assert "place:nowhere" not in loaded


def test_it_answers_as_from_memory(compiled: Path, in_memory: list[list[tuple[str, str, float]]]) -> None:
    assert answers(Resolver(Gazetteer.load(compiled))) == in_memory


def test_it_finds_the_mentions_that_memory_finds(compiled: Path) -> None:
    text = " ".join(f"{name.text}." for entity in some()[::4] for name in entity.names[:3])
    found, expected = Resolver(Gazetteer.load(compiled)).annotate(text), Resolver(Gazetteer(some())).annotate(text)
    assert found.mentions == expected.mentions
    assert len(found.mentions) > 30


def test_another_process_gets_the_file_and_not_its_content(compiled: Path) -> None:
    resolver = Resolver(Gazetteer.load(compiled))
    packed = pickle.dumps(resolver)
    assert len(packed) < 20_000
    assert answers(pickle.loads(packed)) == answers(resolver)


def test_a_small_gazetteer_over_it_compiles_no_more_than_itself(compiled: Path) -> None:
    own = Entity("place:exampleville", "place", (Name("Exampleville", "en"),))
    changed = Entity(some()[0].id, some()[0].kind, (Name("Quite Another Name", "en"),))
    resolver = Resolver(Gazetteer.load(compiled) | Gazetteer([own, changed]))
    assert resolver.index.fresh is not None
    assert len(resolver.index.fresh.numbers("entities.prominence", "q")) == 2
    assert resolver.resolve("Exampelville").id == own.id
    assert resolver.resolve("Quite Another Name").id == some()[0].id


@pytest.mark.parametrize(
    "chosen",
    [lambda: some()[:40], lambda: [*some()[60:90], *everything()[1:400:37]], lambda: everything()[2::37]],
)
def test_layers_answer_as_one_gazetteer(compiled: Path, tmp_path: Path, chosen: Callable[[], list[Entity]]) -> None:
    """Whatever is in memory and whatever in a file, and whether the layers share entities or not."""
    over = chosen()
    removed = [some()[1].id, some()[20].id]
    expected = likely(Resolver(Gazetteer((Gazetteer(some()).without(removed) | Gazetteer(over)).records())))
    upper = tmp_path / "upper.onomast"
    build(Gazetteer(over), upper)
    for layer in (Gazetteer(over), Gazetteer.load(upper)):
        assert likely(Resolver(Gazetteer.load(compiled).without(removed) | layer)) == expected
    assert likely(Resolver(Gazetteer(some()).without(removed) | Gazetteer.load(upper))) == expected


def record(number: int, words: tuple[int, int], prominence: int) -> Entity:
    texts = ("Іван", "Ivan", "Петренко", "Petrenko", "Нова", "Збур'ївка", "Ministry", "Erdoğan", "Erdogan", "Medinsky")
    kind = ("person", "place", "organisation")[number % 3]
    names = (Name(f"{texts[words[0]]} {texts[words[1]]}", "uk"), Name(texts[words[1]], None))
    return Entity(f"{kind}:{number}", kind, names, prominence=prominence)


entities = st.builds(record, st.integers(0, 12), st.tuples(st.integers(0, 9), st.integers(0, 9)), st.integers(0, 3))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(base=st.lists(entities, max_size=12), more=st.lists(entities, max_size=6), gone=st.sets(st.integers(0, 12)))
def test_an_updated_file_is_a_rebuilt_one(
    tmp_path: Path, base: list[Entity], more: list[Entity], gone: set[int]
) -> None:
    lower, upper = Gazetteer(base), Gazetteer(more)
    removed = [entity.id for entity in lower if int(entity.id.partition(":")[2]) in gone]
    whole = Gazetteer((lower.without(removed) | upper).records())
    path = tmp_path / "file.onomast"
    build(lower, path)
    update(path, upper, removed)
    loaded = Gazetteer.load(path)
    assert list(loaded.records()) == list((lower.without(removed) | upper).records())
    assert (loaded.hash, len(loaded)) == (whole.hash, len(whole))
    updated, rebuilt = Resolver(loaded), Resolver(whole)
    for query in ("Ivan Petrenko", "Іван", "Petrenka", "Новазбуривка", "Erdogan", "Ministry Medinsky", "Medinskiy"):
        found = [(one.id, one.name, one.score) for one in updated.candidates(query)]
        assert found == [(one.id, one.name, one.score) for one in rebuilt.candidates(query)]


def test_updates_add_up_in_one_further_segment(compiled: Path, tmp_path: Path) -> None:
    path = tmp_path / "file.onomast"
    shutil.copy(compiled, path)
    update(path, Gazetteer([Entity("place:one", "place", (Name("Firstville"),))]))
    update(path, Gazetteer([Entity("place:two", "place", (Name("Secondham"),))]), [some()[0].id])
    update(path, Gazetteer([Redirect("place:one", "place:two"), Split("place:three", ("place:two", some()[1].id))]))
    loaded = Gazetteer.load(path)
    assert len(loaded.segments) == 2
    assert loaded.segments[0].records.keys() == {entity.id for entity in some()}
    assert loaded.get("place:one") == loaded.get("place:two")
    assert loaded.get(some()[0].id) is None
    assert len(loaded) == len(some())
    resolver = Resolver(loaded)
    assert resolver.resolve("Secondham").id == "place:two"
    assert resolver.resolve("Firstville") is None


def test_what_is_removed_must_be_there(compiled: Path, tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"some\.onomast: has no entity place:nowhere"):
        update(compiled, Gazetteer(), ["place:nowhere"], tmp_path / "other.onomast")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def no_marks(tmp_path, monkeypatch) -> None:
    """No large file has been verified before."""
    monkeypatch.setattr(verified.platformdirs, "user_cache_dir", lambda name: str(tmp_path / "cache"))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: b"", "is no compiled gazetteer"),
        (lambda data: b"id,kind,name\n", "is no compiled gazetteer; make one with 'onomast gazetteer build'"),
        (lambda data: data[:20], "is truncated"),
        (lambda data: data[: len(data) // 2], "is truncated: "),
        (lambda data: data + b"!", "is damaged: it has"),
        (lambda data: data[:8] + b"\x63" + data[9:], "has format 99, this version of Onomast reads 1; build it anew"),
        (lambda data: data[: len(data) // 2] + b"\xff!\xff" + data[len(data) // 2 + 3 :], "does not fit its checksum"),
        (lambda data: data[:-9] + b"\xff" + data[-8:], "is damaged: its directory"),
    ],
)
@pytest.mark.parametrize("always_verified", [files._ALWAYS_VERIFIED, 0])
@pytest.mark.usefixtures("no_marks")
def test_what_is_not_sound_is_refused(compiled, monkeypatch, *, spoil, said, always_verified) -> None:
    monkeypatch.setattr(files, "_ALWAYS_VERIFIED", always_verified)
    path = compiled.parent / "spoilt.onomast"
    path.write_bytes(spoil(compiled.read_bytes()))
    with pytest.raises(GazetteerError, match=said) as error:
        Gazetteer.load(path)
    assert str(path) in str(error.value)


def test_a_file_of_other_sections_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.onomast"
    files.write_sections(path, [("tables/names", b"\x90")])
    with pytest.raises(GazetteerError, match=r"names\.onomast: is no compiled gazetteer; make one with 'onomast"):
        Gazetteer.load(path)


@pytest.mark.usefixtures("no_marks")
def test_a_large_file_is_verified_once_for_each_state(compiled, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(files, "_ALWAYS_VERIFIED", 0)
    verified_files = []
    verify = files._verify_read
    monkeypatch.setattr(files, "_verify_read", lambda path, directory: verified_files.append(verify(path, directory)))
    path = tmp_path / "large.onomast"
    shutil.copy(compiled, path)
    Gazetteer.load(path), Gazetteer.load(path)
    assert len(verified_files) == 1
    os.utime(path, (1, 1))
    Gazetteer.load(path)
    assert len(verified_files) == 2


def mapped(path: Path) -> int:
    """How much of a file counts as this process's memory, in bytes."""
    lines = Path("/proc/self/smaps").read_text(encoding="utf-8").splitlines()
    found, ours = 0, False
    for line in lines:
        if "-" in line.split(" ", 1)[0]:
            ours = line.endswith(str(path))
        elif ours and line.startswith("Rss:"):
            found += 1024 * int(line.split()[1])
    return found


@pytest.mark.skipif(not Path("/proc/self/smaps").is_file(), reason="Linux says what is mapped")
def test_records_that_are_read_do_not_count_as_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.onomast"
    texts = [f"{number:0999}" for number in range(4000)]
    build(
        Gazetteer([Entity(f"place:{at}", "place", (Name("A"),), description=one * 5) for at, one in enumerate(texts)]),
        path,
    )
    size = path.stat().st_size
    assert size > files._ALWAYS_VERIFIED, "a smaller file is read as a whole when it is opened"
    loaded = Gazetteer.load(path)
    assert all(loaded.get(f"place:{at}").description == one * 5 for at, one in enumerate(texts))
    assert mapped(path) < size / 10


def test_records_are_those_of_the_file_that_was_opened(tmp_path: Path) -> None:
    path = tmp_path / "file.onomast"
    build(Gazetteer(some()), path)
    loaded = Gazetteer.load(path)
    build(Gazetteer([Entity(one.id, one.kind, (Name("Another"),)) for one in some()]), path)
    assert list(loaded) == some()


def test_an_index_by_other_rules_is_refused_and_its_records_are_not(compiled, monkeypatch) -> None:
    monkeypatch.setattr("resolver.index.layering.fingerprint", lambda: "another")
    loaded = Gazetteer.load(compiled)
    assert len(list(loaded)) == len(some())
    with pytest.raises(GazetteerError, match="rules of another version of Onomast; compile it anew: onomast gazetteer"):
        Resolver(loaded)


def test_a_full_disk_leaves_the_old_file(compiled, tmp_path, monkeypatch) -> None:
    path = tmp_path / "file.onomast"
    shutil.copy(compiled, path)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(GazetteerError, match=r"file\.onomast: cannot be written: No space left.* nothing was changed"):
        build(Gazetteer(some()[:3]), path)
    assert [each.name for each in tmp_path.iterdir()] == ["file.onomast"]
    assert path.read_bytes() == before


def test_an_interruption_leaves_no_half_file(compiled, tmp_path) -> None:
    """Ctrl-C while the file is written, in a real process."""
    path = tmp_path / "file.onomast"
    program = (
        "import sys, time; from pathlib import Path; from resolver.storage import files;"
        "files.os.fsync = lambda handle: (print('writing', flush=True), time.sleep(30));"
        f"files.write_sections(Path({str(path)!r}), [('a', b'1')])"
    )
    run = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout is not None
    assert run.stdout.readline() == "writing\n"
    time.sleep(0.1)
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=20)
    assert list(tmp_path.iterdir()) == []


def test_of_two_changes_at_once_the_second_is_refused(compiled, tmp_path, monkeypatch) -> None:
    path = tmp_path / "file.onomast"
    shutil.copy(compiled, path)
    fsync = os.fsync

    def meanwhile(handle: int) -> None:
        monkeypatch.setattr(files.os, "fsync", fsync)
        update(path, Gazetteer([Entity("place:one", "place", (Name("Firstville"),))]))

    monkeypatch.setattr(files.os, "fsync", meanwhile)
    with pytest.raises(GazetteerError, match="was changed by another program meanwhile"):
        update(path, Gazetteer([Entity("place:two", "place", (Name("Secondham"),))]))
    assert "place:one" in Gazetteer.load(path)
    assert "place:two" not in Gazetteer.load(path)


def test_one_file_serves_threads(compiled: Path, in_memory: list[list[tuple[str, str, float]]]) -> None:
    resolver = Resolver(Gazetteer.load(compiled))
    found: list[bool] = []
    threads = [threading.Thread(target=lambda: found.append(answers(resolver) == in_memory)) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == [True] * 3
