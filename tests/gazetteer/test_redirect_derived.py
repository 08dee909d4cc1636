"""The IDs of derived places that an editor has an entry for since: they still resolve, to that entry."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from gazetteer import Gazetteer, files
from gazetteer.entity import Redirect

ROOT = Path(__file__).resolve().parents[2]


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("redirect_derived", ROOT / "scripts/redirect_derived.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


redirect_derived = _script()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("place:essen-2928810", "place:essen"),
        ("place:munster-2867543", "place:munster"),
        ("place:acapulco-de-juarez-3533462", "place:acapulco"),
        ("place:al-ain-city-292913", "place:al-ain"),
    ],
)
def test_an_id_of_an_earlier_edition_resolves_to_the_entry_of_today(old: str, new: str) -> None:
    entity = Gazetteer.builtin().get(old)
    assert entity is not None
    assert entity.id == new


def test_every_redirect_leads_to_the_entry_with_the_identifier_that_the_old_id_ends_in() -> None:
    gazetteer = Gazetteer.builtin()
    for redirect in files.read(ROOT / "gazetteer/data" / redirect_derived.REPLACED):
        entity = gazetteer.get(redirect.id)
        assert entity is not None
        assert redirect.id.endswith("-" + entity.same_as["geonames"])


def _place(identifier: str, geonames: str | None = None) -> str:
    same_as = f',"same_as":{{"geonames":"{geonames}"}}' if geonames else ""
    return f'{{"id":"place:{identifier}","kind":"place","names":[{{"text":"A","lang":"en"}}]{same_as}}}\n'


EDITION = _place("a-1", "1") + _place("b-2", "2") + _place("c-3", "3") + _place("d", "4") + _place("e-5")
CASES = [
    ("an editor has an entry", _place("a", "1"), "", ["a-1 a"]),
    ("the place is derived still", _place("a-1", "1"), "", []),
    ("its name is another now", _place("alpha-1", "1"), "", ["a-1 alpha-1"]),
    ("nobody has it", _place("a", "7"), "", []),
    ("a reviewed entry is no derived place", _place("delta", "4"), "", []),
    ("what was redirected stays so", _place("a", "1") + _place("z", "9"), "z-9 z", ["a-1 a", "z-9 z"]),
    ("and follows its entry", _place("zeta", "9"), "z-9 z", ["z-9 zeta"]),
    ("until it is derived again", _place("z-9", "9"), "z-9 z", []),
]


@pytest.mark.parametrize(("now", "before", "after"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_which_derived_places_get_a_redirect(tmp_path: Path, now: str, before: str, after: list[str]) -> None:
    (tmp_path / "derived").mkdir()
    (tmp_path / "builtin.jsonl").write_text(EDITION, encoding="utf-8")
    (tmp_path / "derived/places.jsonl").write_text(now, encoding="utf-8")
    output = tmp_path / "derived/replaced.jsonl"
    if before:
        old, new = before.split()
        output.write_text(f'{{"id":"place:{old}","redirect":"place:{new}"}}\n', encoding="utf-8")
    assert redirect_derived.main(["--data", str(tmp_path)]) == 0
    pairs = [pair.split() for pair in after]
    assert list(files.read(output)) == [Redirect(f"place:{old}", f"place:{new}") for old, new in pairs]


def test_a_broken_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "builtin.jsonl").write_text("{\n", encoding="utf-8")
    assert redirect_derived.main(["--data", str(tmp_path)]) == 1
    assert "builtin.jsonl" in capsys.readouterr().err
