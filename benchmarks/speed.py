"""Speed and size: one command that runs this project and its peers in turns and writes Markdown tables.

    python benchmarks/speed.py [DIR...] [--sizes 1000,1000000] [--parts names,texts,files,start] [--output FILE]

The gazetteers are invented (:mod:`benchmarks.invented`). Texts are the articles of tests/articles; with DIRs those of
each DIR's ``documents.jsonl``, whose ``gazetteer.jsonl`` is filled up with invented names. Everything is counted in
seconds of processor, which hardly depend on what else the machine does, and what counts are the ratios: all ways are
measured in turns within one process. Exit codes: 0 done, 2 usage: also a peer asked for by name that is missing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from benchmarks import articles, speed_files, speed_names, speed_texts, text_peers
from benchmarks import peers as name_peers
from benchmarks.apart import apart
from benchmarks.asked import asked
from benchmarks.datasets import DataSetError
from benchmarks.peers import EVERY, MissingPeerError
from benchmarks.table import machine, versions_of
from benchmarks.text_peers import TEXT_PEERS
from resolver.errors import OnomastError

PARTS = ("names", "texts", "files", "start")
SIZES = "1000,10000,100000,1000000"
LARGEST_FOR_TEXTS = 100_000
"""More names would take the peers minutes for each language."""

_TEXTS_SHARE = 8
"""Texts have a turn for each language: each is shorter than one over names by this."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, measure, write the tables."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.output is not None and not given.output.parent.is_dir():
        parser.error(f"--output: there is no folder {given.output.parent}")
    skipped: list[str] = []
    names: list[str] = []
    texts: list[str] = []
    if "names" in given.parts:
        names = _able(parser, given.peers, list(speed_names.LARGEST), name_peers.load, skipped)
    if "texts" in given.parts:
        texts = _able(parser, given.text_peers, list(TEXT_PEERS), text_peers.load, skipped)
    try:
        sets = [articles.read(path) for path in given.directories] if "texts" in given.parts else []
    except (DataSetError, OnomastError) as error:
        parser.error(str(error))
    if "texts" in given.parts and not sets:
        sets = [articles.own()]
    lines = _head(given, names, texts, skipped)
    with tempfile.TemporaryDirectory() as folder:
        if "names" in given.parts or "files" in given.parts:
            lines += _of_names(given, names, Path(folder))
        for one in sets:
            lines += _of_texts(given, texts, one)
        if "start" in given.parts:
            _told("start")
            lines += ["**Starting the command**", "", *speed_files.START_HEAD]
            lines += [*speed_files.start_rows(given.turns, Path(folder)), ""]
    report = "\n".join(lines).rstrip("\n") + "\n"
    if given.output is None:
        sys.stdout.write(report)
    else:
        given.output.write_text(report, encoding="utf-8")


def _head(given: argparse.Namespace, names: Iterable[str], texts: Iterable[str], skipped: Sequence[str]) -> list[str]:
    distributions = ["onomast"]
    distributions += [each for name in names for each in EVERY[name].distributions]
    distributions += [each for name in texts for each in TEXT_PEERS[name].distributions]
    return [
        f"Measured {date.today().isoformat()} by `python benchmarks/speed.py` on {machine()}; "
        f"load {os.getloadavg()[1]:.1f}; medians of {given.turns} turns.",
        f"Versions: {', '.join(versions_of(distributions))}.",
        "",
        *(f"- Skipped: {message}" for message in skipped),
        *([""] if skipped else []),
    ]


def _of_names(given: argparse.Namespace, peers: Collection[str], folder: Path) -> Iterator[str]:
    """A table for each size, measured in a process of its own, and behind them the one of the files."""
    files = []
    for size in given.sizes:
        _told(f"{size:,} names: building")
        built = speed_files.build(size, folder)
        if "names" in given.parts:
            able = [name for name in peers if size <= speed_names.LARGEST[name]]
            _told(f"{size:,} names: {', '.join(able)}")
            queries = asked(size, given.queries)
            found = apart(speed_names.measured, able, built.path, queries, given.turns, given.seconds)
            yield from (f"**{size:,} names**, {len(queries):,} queries at most", "")
            yield from (*speed_names.HEAD, *speed_names.rows(found), "")
            left_out = [f"{name} (up to {speed_names.LARGEST[name]:,})" for name in peers if name not in able]
            if left_out:
                yield from (f"Not asked at this size: {', '.join(left_out)}.", "")
        if "files" in given.parts:
            _told(f"{size:,} names: the file")
            queries = asked(size, given.look_ups)
            files.append(speed_files.files_row(built, [query.query for query in queries], given.turns, folder))
    if files:
        yield from ("**Compiled gazetteers**", "", *speed_files.FILES_HEAD, *files, "")


def _of_texts(given: argparse.Namespace, peers: Collection[str], texts: articles.Articles) -> Iterator[str]:
    """A table for each language of a set; each size of each language is measured in a process of its own."""
    sizes = [size for size in given.sizes if size <= LARGEST_FOR_TEXTS] or [LARGEST_FOR_TEXTS]
    read: dict[str, dict[int, dict[str, speed_texts.Read]]] = {}
    for size in sizes:
        for lang, of in texts.by_language().items():
            _told(f"{texts.name}, {lang}, {size:,} names")
            seconds = given.seconds / _TEXTS_SHARE
            names, found = apart(speed_texts.measured, list(peers), of, size, given.turns, seconds)
            read.setdefault(lang, {})[names] = found
    for lang, of in texts.by_language().items():
        mentions = sum(len(article.mentions) for article in of.articles)
        size_of = f"{len(of.articles)} texts, {of.characters:,} characters, {mentions:,} mentions"
        yield from (f"**{texts.name}, {lang}**: {size_of}", "")
        yield from (*speed_texts.table(read[lang]), "")


def _able(
    parser: argparse.ArgumentParser,
    asked_for: Sequence[str] | None,
    known: Sequence[str],
    load: Callable[[str], object],
    skipped: list[str],
) -> list[str]:
    """Which peers can be loaded; why others cannot goes to ``skipped``, and is an error for those asked for by name."""
    unknown = [name for name in asked_for or () if name not in known]
    if unknown:
        parser.error(f"unknown peer {', '.join(map(repr, unknown))}; there are {', '.join(known)}")
    able = []
    for name in asked_for or known:
        try:
            load(name)
        except MissingPeerError as error:
            if asked_for:
                parser.error(str(error))
            skipped.append(str(error))
        else:
            able.append(name)
    return able


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="speed.py",
        description="Speed and size of Onomast and its peers, as Markdown tables.",
        epilog="example: python benchmarks/speed.py --sizes 1000000 --peers onomast,jw-unidecode --parts names,files",
    )
    parser.add_argument(
        "directories",
        metavar="DIR",
        type=Path,
        nargs="*",
        help="texts: documents.jsonl and gazetteer.jsonl (default: tests/articles)",
    )
    parser.add_argument("--sizes", metavar="N,...", type=_numbers, default=SIZES, help=f"names (default: {SIZES})")
    parser.add_argument(
        "--parts", metavar="PARTS", type=_parts, default=",".join(PARTS), help=f"of: {', '.join(PARTS)} (default: all)"
    )
    parser.add_argument(
        "--peers", metavar="NAMES", type=_words, help=f"with commas, of: {', '.join(speed_names.LARGEST)}"
    )
    parser.add_argument("--text-peers", metavar="NAMES", type=_words, help=f"with commas, of: {', '.join(TEXT_PEERS)}")
    parser.add_argument("--turns", metavar="N", type=_number, default=3, help="turns of each (default: 3)")
    parser.add_argument("--queries", metavar="N", type=_number, default=6000, help="names asked in all (default: 6000)")
    parser.add_argument(
        "--look-ups", metavar="N", type=_number, default=10_000, help="before memory is taken (default: 10000)"
    )
    parser.add_argument(
        "--seconds", metavar="S", type=float, default=4.0, help="of processor, for a turn over names (default: 4)"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the tables there (default: standard output)")
    return parser


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in text.split(",")))


def _parts(text: str) -> list[str]:
    words = _words(text)
    if not set(words) <= set(PARTS):
        raise argparse.ArgumentTypeError(f"{text!r}: there are {', '.join(PARTS)}")
    return words


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text)


def _numbers(text: str) -> list[int]:
    return [_number(word) for word in _words(text)]


def _told(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
