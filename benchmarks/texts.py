"""Accuracy and speed on mentions in texts: one command that writes a Markdown table for each folder.

    python -m benchmarks.texts [FOLDER...] [--output FILE]

FOLDER holds ``gazetteer.jsonl`` (entities), ``documents.jsonl`` (``text``, ``lang``, and ``mentions`` with ``start``,
``end`` in code points and ``id``), and ``options.json`` where ``annotate`` is to heed some; without one, those of
tests/articles/newsroom are read. A mention is right with exactly its span and its ID; every other answer is wrong. Each
folder is read in a process of its own. Exit codes: 0 done, 2 usage: also a FOLDER that is none of texts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from benchmarks import articles
from benchmarks.apart import apart
from benchmarks.datasets import DataSetError
from benchmarks.table import machine, versions_of
from benchmarks.text_figures import Figures, Read, figures, read
from resolver.errors import OnomastError

NEWSROOM = articles.OWN / "newsroom"

_HEAD = (
    "| | documents | mentions | precision | recall | F1 | characters a second, cold | warm |",
    "|---|---|---|---|---|---|---|---|",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, annotate every folder's texts, write the tables."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.output is not None and not given.output.parent.is_dir():
        parser.error(f"--output: there is no folder {given.output.parent}")
    try:
        sets = [articles.read(folder) for folder in given.folders or sorted(NEWSROOM.iterdir())]
    except (DataSetError, OnomastError) as error:
        parser.error(str(error))
    lines = [
        f"Measured {date.today().isoformat()} by `python -m benchmarks.texts` on {machine()}.",
        f"Versions: {', '.join(versions_of(['onomast']))}.",
        "",
    ]
    for texts in sets:
        print(f"{texts.name}: {len(texts.articles)} texts", file=sys.stderr, flush=True)
        lines += table(texts, apart(read, texts))
    report = "\n".join(lines).rstrip("\n") + "\n"
    if given.output is None:
        sys.stdout.write(report)
    else:
        given.output.write_text(report, encoding="utf-8")


def table(texts: articles.Articles, done: Read) -> Iterator[str]:
    """A row for each language of a folder and one for all of them, with what was read in the heading."""
    whole = figures(done.readings)
    yield (
        f"**{texts.name}**: {len(texts.gazetteer):,} entities, {whole.characters:,} characters; "
        f"ready after {done.ready:.1f} s"
    )
    yield from ("", *_HEAD)
    languages = sorted(texts.by_language())
    for lang in languages:
        yield _row(lang, figures(done.of(lang)))
    if len(languages) > 1:
        yield _row("all", whole)
    yield ""


def _row(name: str, row: Figures) -> str:
    shares = f"{row.precision:.4f} | {row.recall:.4f} | {row.f1:.4f}"
    return f"| {name} | {row.documents:,} | {row.mentions:,} | {shares} | {row.cold:,.0f} | {row.warm:,.0f} |"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="texts",
        description="Precision, recall, F1 and speed of Onomast on mentions in texts, as Markdown tables.",
        epilog="example: python -m benchmarks.texts tests/articles/newsroom/home",
    )
    parser.add_argument(
        "folders",
        metavar="FOLDER",
        type=Path,
        nargs="*",
        help="texts: documents.jsonl and gazetteer.jsonl (default: those of tests/articles/newsroom)",
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the tables there (default: standard output)")
    return parser


if __name__ == "__main__":
    main()
