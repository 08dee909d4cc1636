"""A small gazetteer of its own, and `onomast` run in this process on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from upkeep import TOWNS

from cli import main

RECORDS = [
    {
        "id": "place:kyiv",
        "kind": "place",
        "names": [
            {"text": "Kyiv", "lang": "en"},
            {"text": "Kiev", "lang": "en", "type": "former"},
            {"text": "Київ", "lang": "uk"},
            {"text": "Киев", "lang": "ru"},
        ],
        "native": "uk",
        "countries": ["UA"],
        "description": "Capital of Ukraine <since 1934> & before",
        "prominence": 9000,
    },
    {
        "id": "person:vladimir-medinsky",
        "kind": "person",
        "names": [{"text": "Vladimir Medinsky", "lang": "en"}, {"text": "Владимир Мединский", "lang": "ru"}],
        "native": "ru",
        "countries": ["RU"],
        "born": 1970,
        "gender": "male",
        "prominence": 5200,
    },
    {"id": "place:kiev", "redirect": "place:kyiv"},
]

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gazetteer") / "small.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
    return path


@pytest.fixture
def run(gazetteer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line in an empty folder; commands that look names up know the small gazetteer alone."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
        knows_nothing = arguments[0] in ("compare", "inflect", "romanise") or arguments[:2] == ("gazetteer", "diff")
        knowing = () if knows_nothing else ("--gazetteer", str(gazetteer), "--only")
        at = 2 if arguments[0] == "gazetteer" else 1
        result = CliRunner().invoke(main, [*arguments[:at], *knowing, *arguments[at:]], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of texts, some of which cannot be read."""
    folder = tmp_path / "texts"
    (folder / "sub").mkdir(parents=True)
    files = {
        "a.txt": b"Medinskiy came to Kiev. Kiev's mayor met Vladimir Medinsky.\n",
        "binary.txt": b"\x89PNG\x00\x00",
        "empty.txt": b"",
        "latin.txt": b"first\ncaf\xe9 Kiev\n",
        "marked.md": b"\xef\xbb\xbfIn Kiev\r\n",
        "sub/page.html": b'<p class="Kiev">In <b>Ki</b>ev &amp; <i>Vladimir</i> Medinskiy<script>"Kiev"</script>',
        "wide.txt": "In Kiev\n".encode("utf-16"),
        "notes.rst": b"Kiev is not read: no suffix of a text\n",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """A gazetteer file with comments, in which two entries are one."""
    path = tmp_path / "towns.yaml"
    path.write_text(TOWNS, encoding="utf-8")
    return path
