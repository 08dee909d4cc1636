"""Fit the curves of mentions' scores on annotated articles, and say how far they are off on articles not seen.

Every second article of ``tests/articles`` takes part in the fit, the rest is measured, by language and for all:

    python scripts/fit_mention_calibration.py            # fits, prints the figures, writes calibration.toml
    python scripts/fit_mention_calibration.py --dry-run  # prints only
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from fit_calibration import Line, Odds, alone_score, error, fit_line

from resolver import Resolver
from resolver.annotation import calibration
from resolver.matching.calibration import sort_of

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "tests" / "articles"
TARGET = ROOT / "resolver" / "annotation" / "calibration.toml"
HEADER = "# Written by scripts/fit_mention_calibration.py; from the scene's log-odds to those of a mention.\n"
OUTLIER = 0.001
"""How near to 0 or 1 the fit lets a score come."""

SORTS = ("person", "place", "institution")


def main() -> None:
    arguments = argparse.ArgumentParser(description="fit the curves of mentions' scores")
    arguments.add_argument("--dry-run", action="store_true")
    dry = arguments.parse_args().dry_run
    resolver = Resolver()
    articles = [(path.stem[:2], list(mentions(path, resolver))) for path in annotated()]
    fitted = [each for _, found in articles[::2] for each in found]
    held_out = articles[1::2]
    lines: dict[str, Line] = {}
    for sort in SORTS:
        own = [odds for odds in fitted if odds[0][0][0] == sort]
        lines[sort] = fit_line(own, lambda line: partial(alone_score, line), OUTLIER)
        print(f"{sort}: slope {lines[sort][0]:.3f} offset {lines[sort][1]:.3f} of {len(own)}")
    for lang in (*sorted({lang for lang, _ in held_out}), None):
        held = [each for language, found in held_out if lang in (language, None) for each in found]
        off = error(held, partial(score, lines))
        print(f"held out, {lang or 'all'}: expected calibration error {off:.3f} of {len(held)}")
    if not dry:
        tables = (
            f"\n[{sort}]\nslope = {slope:.3f}\noffset = {offset:.3f}\n" for sort, (slope, offset) in lines.items()
        )
        TARGET.write_text(HEADER + "".join(tables), encoding="utf-8")


def annotated() -> list[Path]:
    """The articles that have marks beside them, in the order of their paths."""
    return [path for path in sorted(ARTICLES.rglob("*.txt")) if path.with_suffix(".mentions.jsonl").exists()]


def mentions(path: Path, resolver: Resolver) -> Iterator[Odds]:
    """The sort and the scene's log-odds of each mention found in an article, and whether the article has the mark."""
    text = path.read_text(encoding="utf-8")
    marks = [json.loads(line) for line in path.with_suffix(".mentions.jsonl").read_text(encoding="utf-8").splitlines()]
    gold = {(mark["start"], mark["end"], mark["id"]) for mark in marks}
    for mention in resolver.annotate(text, lang=path.stem[:2]).mentions:
        sort = sort_of(mention.kind)
        yield [(sort, raw(sort, mention.score))], (mention.start, mention.end, mention.id) in gold


def raw(sort: str, score: float) -> float:
    """The scene's log-odds of a mention, of its score by the curve that is in use."""
    curve = calibration.curves()[sort]
    return (calibration.log_odds(score) - curve.offset) / curve.slope


def score(lines: dict[str, Line], candidates: list[tuple[str, float]]) -> float:
    return alone_score(lines[candidates[0][0]], candidates)


if __name__ == "__main__":
    main()
