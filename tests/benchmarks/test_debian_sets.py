"""The data sets that are made from Debian's packages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import debian_sets

SPELLINGS = """\
@PLAYER
# a comment
Tolush, Alexander #gm URS [2560*] 1910
   %Bio Title GM
   = Tolush, A V
   = Tolusch, Aleksandr
Ivanova, Maria #w RUS [2100] 1990
   = Petrova, Maria
   = Ivanova, Marija
Ivanov, Sergei1 #- RUS [1900] 1980
   = Ivanov, S
Smith, John #- ENG [2000]
   = Smith, J
Tolush, Viktor #- UKR [1500] 2001
@SITE
Moscow RUS
"""


@pytest.fixture
def spellings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "spelling.ssp"
    path.write_text(SPELLINGS, encoding="utf-8")
    monkeypatch.setattr(debian_sets, "SPELLINGS", path)
    return path


def test_the_players_of_the_three_countries_and_their_spellings(
    spellings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locations = tmp_path / "Locations.xml"
    locations.write_text("<gweather/>", encoding="utf-8")
    monkeypatch.setattr(debian_sets, "LOCATIONS", locations)
    monkeypatch.setattr(debian_sets, "SHARE", tmp_path)
    debian_sets.main([str(tmp_path / "out")])
    rows = [
        [
            json.loads(line)
            for line in (tmp_path / "out/players" / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
            if line
        ]
        for name in ("gazetteer", "queries")
    ]
    names = {one["id"]: one["names"][0]["text"] for one in rows[0]}
    assert sorted(names.values()) == ["Ivanova, Maria", "Tolush, Alexander"]
    asked = {one["query"]: [names[key] for key in one["expected"]] for one in rows[1]}
    assert asked == {
        "Tolush, A V": ["Tolush, Alexander"],
        "Tolusch, Aleksandr": ["Tolush, Alexander"],
        "Ivanova, Marija": ["Ivanova, Maria"],  # and not by another family name
        "Tolush, Viktor": [],
    }


def test_a_missing_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(debian_sets, "LOCATIONS", tmp_path / "none.xml")
    with pytest.raises(SystemExit) as stopped:
        debian_sets.main([str(tmp_path / "out")])
    assert stopped.value.code == 2
    assert "apt-get install libgweather-4-common" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
