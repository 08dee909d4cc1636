"""``onomast evaluate``: accuracy on lists of names, with every miss."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from resolver.adapters import plots
from resolver.commands.bands import band_lines, band_records, rounded, shown_share
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import encoding_option, kind_option
from resolver.commands.printing import Failures, say, say_what_is_awaited, write
from resolver.documents.batch import texts
from resolver.documents.formats import Origin, below, json_line
from resolver.documents.source import sources
from resolver.documents.table import aligned
from resolver.errors import DocumentError, MissingExtraError
from resolver.evaluation import NIL, Case, Evaluation, Figures, Outcome, cases, evaluate, owner
from resolver.reliability import Reliability, reliability
from resolver.storage.atomic import atomic

if TYPE_CHECKING:
    from resolver import Resolver

_HEADER = ("phenomenon", "names", "missed", "precision", "recall", "F1")
_MISS_HEADER = ("where", "name", "expected", "found", "score", "phenomenon", "reason")
_SUFFIXES = (".tsv",)


def _drawable(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
    """A file that can be drawn; said before the names are asked for, which may take its time."""
    if value is None:
        return None
    if _form(value) not in plots.FORMATS:
        raise click.BadParameter(f"{str(value)!r} ends neither in .svg nor in .png.", ctx, param)
    try:
        plots.require_matplotlib()
    except MissingExtraError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    return value


def _form(path: Path) -> str:
    return path.suffix.lower().removeprefix(".")


@click.command("evaluate")
@click.argument("lists", nargs=-1, metavar="[LIST]...", type=click.Path(readable=False))
@click.option(
    "--format", "form", type=click.Choice(("table", "jsonl")), default="table", show_default=True, help="How to print."
)
@click.option(
    "--calibration", is_flag=True, help="Also print how often first candidates are right, by bands of their score."
)
@click.option(
    "--plot",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=_drawable,
    help="Draw that as a curve, in a .svg or .png file. Needs pip install 'onomast[plots]'.",
)
@kind_option
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    lists: tuple[str, ...],
    form: str,
    calibration: bool,
    plot: Path | None,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Measure precision, recall and F1 on lists of names, in all and by phenomenon, and print every miss.

    A list is a TSV file: name, expected ID or NIL, phenomenon; lines that begin with # are comments. Precision is the
    share of the answers that are right, recall the share of the names with an owner that are answered right. With
    --kind, names that belong to another kind are left out.

    With --calibration, every name's first candidate counts, whatever its score; a stranger's is wrong. The gap is the
    share right less the mean score: above 0 the scores were too low, below 0 too high.

    \b
    Examples:
      onomast evaluate tests/variants/uk.tsv
      onomast evaluate --gazetteer mine.jsonl --only my-names.tsv --format jsonl
      onomast evaluate --calibration --plot calibration.svg tests/variants/uk.tsv
    """
    if not lists:
        say_what_is_awaited("a list")
    failures = Failures()
    resolver = knowledge.resolver
    asked = [case for case in _read(lists, encoding, resolver, failures) if _of_kind(case, resolver, kind)]
    result = evaluate(resolver, asked, kind)
    found = reliability(result.scored)
    shown = found if calibration else None
    write(
        _jsonl(result, shown, knowledge.origin) if form == "jsonl" else _table(result, shown) + below(knowledge.origin)
    )
    if not asked:
        say("no name was evaluated")
    if plot is not None:
        _draw(found, plot)
    failures.exit()


def _read(lists: tuple[str, ...], encoding: str | None, resolver: Resolver, failures: Failures) -> Iterator[Case]:
    """The cases of all lists; one whose ID is unknown is said so and kept, as it can only be missed."""
    for text in texts(sources(lists, suffixes=_SUFFIXES), failures.report, encoding):
        for case in cases(text.decoded.text, text.source.shown):
            if isinstance(case, DocumentError):
                failures.report(case)
                continue
            try:
                yield owner(resolver, case)
            except DocumentError as error:
                failures.report(error)
                yield case


def _of_kind(case: Case, resolver: Resolver, kind: str | None) -> bool:
    entity = resolver.gazetteer.get(case.expected) if kind and case.expected else None
    return entity is None or entity.kind == kind


def _draw(found: Reliability, plot: Path) -> None:
    if not found.overall.names:
        raise DocumentError(f"{plot}: not drawn, because no name has a candidate whose score could be shown")
    with atomic(plot, DocumentError) as file:
        file.write(plots.draw_reliability(found, _form(plot)))


def _table(result: Evaluation, shown: Reliability | None) -> str:
    """The whole, the phenomena with the most missed first, the bands, and the misses in the order of the lists."""
    ranked = sorted(result.phenomena.items(), key=lambda item: (-item[1].missed / item[1].cases, item[0]))
    figures = [_HEADER, _row("all", result.overall), *(_row(name, counts) for name, counts in ranked)]
    lines = aligned(figures, right=range(1, len(_HEADER)))
    if shown is not None:
        lines += ["", "Calibration of the first candidate's score", *band_lines(shown, result.without_candidate)]
    if result.misses:
        rows = [_MISS_HEADER, *map(_miss, result.misses)]
        lines += ["", "Missed (in brackets: the best candidate, below the threshold)", *aligned(rows, right=(4,))]
    return "\n".join(lines) + "\n"


def _row(name: str, counts: Figures) -> tuple[str, ...]:
    shares = map(shown_share, (counts.precision, counts.recall, counts.f1))
    return (name, str(counts.cases), str(counts.missed), *shares)


def _miss(outcome: Outcome) -> tuple[str, ...]:
    case, best = outcome.case, outcome.best
    found = outcome.answer.id if outcome.answer else f"({best.id})" if best else "-"
    score = f"{best.score:.2f}" if best else ""
    return (case.where, case.name, case.expected or NIL, found, score, case.phenomenon, best.reason if best else "")


def _jsonl(result: Evaluation, shown: Reliability | None, origin: Origin | None) -> str:
    """One line for the whole, for each phenomenon, for the calibration, each band, each miss; ``type`` says which."""
    more = {"gazetteer": origin} if origin else {}
    lines = [json_line({"type": "overall", **_counts(result.overall), **more})]
    for name, counts in sorted(result.phenomena.items()):
        lines.append(json_line({"type": "phenomenon", "phenomenon": name, **_counts(counts), **more}))
    if shown is not None:
        lines += [json_line({**record, **more}) for record in band_records(shown, result.without_candidate)]
    for outcome in result.misses:
        case, answer, best = outcome.case, outcome.answer, outcome.best
        record = {
            "type": "miss",
            "where": case.where,
            "query": case.name,
            "expected": case.expected,
            "id": answer.id if answer else None,
            "best": best.id if best else None,
            "score": round(best.score, 4) if best else None,
            "reason": best.reason if best else None,
            "phenomenon": case.phenomenon,
        }
        lines.append(json_line({**record, **more}))
    return "".join(lines)


def _counts(counts: Figures) -> dict[str, Any]:
    shares = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    return {
        "names": counts.cases,
        "owned": counts.owned,
        "answered": counts.answered,
        "correct": counts.correct,
        "missed": counts.missed,
        **{name: rounded(share) for name, share in shares.items()},
    }
