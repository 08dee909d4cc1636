"""The figures of clusterings, the sets that they are measured on, and the command that writes the table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import cluster_sets
from benchmarks.cluster_figures import b_cubed, best_decisions, pairwise
from benchmarks.clustering import main

A, B, NOBODY = "a", "b", None


@pytest.mark.parametrize(
    ("owners", "clusters", "pairs", "cubed"),
    [
        ([A, A, B], [[0, 1], [2]], (1.0, 1.0), (1.0, 1.0)),
        ([A, A, B], [[0], [1], [2]], (1.0, 0.0), (1.0, 2 / 3)),
        ([A, A, B], [[0, 1, 2]], (1 / 3, 1.0), (5 / 9, 1.0)),
        ([A, A, NOBODY], [[0, 1, 2]], (1 / 3, 1.0), (2 / 3, 1.0)),
        ([A, A, NOBODY, NOBODY], [[0, 1], [2, 3]], (1.0, 1.0), (1.0, 1.0)),
    ],
)
def test_figures(owners, clusters, pairs, cubed) -> None:
    for share, (precision, recall) in ((pairwise(owners, clusters), pairs), (b_cubed(owners, clusters), cubed)):
        assert (share.precision, share.recall) == pytest.approx((precision, recall))


def test_the_best_threshold_takes_equal_scores_together() -> None:
    best = best_decisions([0.9, 0.5, 0.5, 0.1], [True, True, False, True], 3)
    assert (best.precision, best.recall) == (0.75, 1.0)
    assert best_decisions([0.5, 0.5], [True, False], 1).precision == 0.5


def test_made_persons_are_always_the_same_and_share_family_names() -> None:
    one, other = cluster_sets.made(60), cluster_sets.made(60)
    assert one == other
    assert len(set(one.names)) == len(one.names)
    assert len(set(one.owners)) == 60
    assert all(one.owners.count(owner) > 1 for owner in set(one.owners))


def test_the_command_measures_a_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    queries = [
        {"query": "Kyiv", "expected": ["place:kyiv"]},
        {"query": "Kiev", "expected": ["place:kyiv"]},
        {"query": "Zagreb", "expected": []},
    ]
    (tmp_path / "gazetteer.jsonl").write_text(
        json.dumps({"id": "place:kyiv", "kind": "place", "names": ["Київ"]}), encoding="utf-8"
    )
    (tmp_path / "queries.jsonl").write_text("".join(json.dumps(each) + "\n" for each in queries), encoding="utf-8")
    main([str(tmp_path), "--peers", ""])
    report = capsys.readouterr().out
    assert "3 names of 1 entities, 1 of strangers" in report
    assert "| onomast: this project" in report


@pytest.mark.parametrize("arguments", [["--peers", "nobody"], ["no-such-folder"]])
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert arguments[-1] in capsys.readouterr().err
