"""``onomast resolve``: names to IDs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.names import all_known, given
from resolver.commands.options import country_option, encoding_option, kind_option, names_argument
from resolver.commands.printing import Failures, at_terminal, write
from resolver.documents.formats import Origin, below, csv_row, json_line, one_word
from resolver.documents.table import Columns, aligned, printable
from resolver.errors import CircumstanceError

if TYPE_CHECKING:
    from resolver import Match

COLUMNS = ("query", "id", "name", "kind", "score", "reason")
_TABLE_COLUMNS = ("query", "score", "id", "name", "reason")
_STREAMED_WIDTHS = (24, 5, 32, 24)


@dataclass(frozen=True, slots=True)
class Answer:
    """A query, what it resolves to, and what was asked for besides."""

    query: str
    match: Match | None
    candidates: list[Match] | None = None
    explanation: str | None = None

    def rows(self) -> list[Match | None]:
        """One row for the answer, or one for each candidate where these were asked for."""
        return [*self.candidates] if self.candidates else [self.match]

    def told_apart(self, row: Match | None, yes: str, no: str) -> list[str]:
        """Where candidates were asked for, one cell more: whether a row is the answer and not only a candidate."""
        if self.candidates is None:
            return []
        return [yes if row is not None and self.match is not None and row.id == self.match.id else no]


def _known(option: str, check: Callable[[], Any]) -> Any:
    """What an option says of the bearer; a usage error where that cannot be."""
    try:
        return check()
    except CircumstanceError as error:
        raise click.BadParameter(f"{error}.", param_hint=option) from error


@click.command("resolve")
@names_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl", "csv")),
    help="Default: table at a terminal, jsonl otherwise.",
)
@click.option(
    "--candidates",
    metavar="N",
    type=click.IntRange(1),
    help="Give the N best candidates, however weak; in a table and in CSV, the column answer says which is the answer.",
)
@click.option("--explain", is_flag=True, help="Say why this is the answer, or why there is none.")
@kind_option
@country_option("A country of the bearer's")
@click.option("--born", metavar="YEAR", type=int, help="The year of the bearer's birth.")
@click.option("--date", metavar="DATE", help="When the name was written: 2025-05-16, 2025-05 or 2025.")
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    names: tuple[str, ...],
    form: str | None,
    candidates: int | None,
    explain: bool,
    kind: str | None,
    countries: tuple[str, ...],
    born: int | None,
    date: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Resolve names to the IDs of those who bear them.

    Names are arguments or, with "-" or without arguments, the lines of standard input, answered one by one. A name
    without an owner has the ID null, and what cannot be read is an empty name: answers keep step with lines.

    \b
    Examples:
      onomast resolve Medinskiy "Мединского" "Türkiye'nin" Kiew
      onomast resolve --explain Medynsky
      cut -f3 register.tsv | onomast resolve --kind person --format csv > found.csv
    """
    from resolver.known import known_countries, known_date, known_year  # noqa: PLC0415 - reads what --help needs not

    known = {
        "countries": _known("--country", lambda: known_countries(countries)),
        "born": _known("--born", lambda: known_year(born)),
        "date": _known("--date", lambda: known_date(date)),
    }
    failures = Failures()
    resolver = knowledge.resolver
    answers = (
        Answer(
            name,
            resolver.resolve(name, kind, **known),
            resolver.candidates(name, kind, candidates, **known) if candidates else None,
            resolver.explain(name, kind, **known) if explain else None,
        )
        for name in given(names, failures, encoding, in_step=True)
    )
    form = form or ("table" if at_terminal() else "jsonl")
    for part in _written(answers, form, explain, bool(candidates), all_known(names), knowledge.origin):
        write(part)
    failures.exit()


def _written(  # noqa: PLR0913, PLR0917 - what is written, and in which form
    answers: Iterable[Answer], form: str, explain: bool, candidates: bool, at_once: bool, origin: Origin | None
) -> Iterator[str]:
    """The answers in a form, piece by piece as they come."""
    if form == "jsonl":
        yield from (_json(answer, origin) for answer in answers)
    elif form == "csv":
        yield from _csv(answers, explain, candidates, origin)
    elif explain:
        yield from (f"{answer.explanation}\n\n" for answer in answers)
        yield below(origin).lstrip("\n")
    else:
        yield from _table(answers, candidates, at_once)
        yield below(origin)


def _fields(match: Match | None) -> dict[str, Any]:
    """The fields of an answer that come after the query, in the order of :data:`COLUMNS`."""
    if match is None:
        return dict.fromkeys(COLUMNS[1:])
    return {
        "id": match.id,
        "name": match.name,
        "kind": match.kind,
        "score": round(match.score, 4),
        "reason": match.reason,
    }


def _json(answer: Answer, origin: Origin | None) -> str:
    record: dict[str, Any] = {"query": answer.query, **_fields(answer.match)}
    if answer.candidates is not None:
        record["candidates"] = [_fields(each) for each in answer.candidates]
    if answer.explanation is not None:
        record["explanation"] = answer.explanation
    if origin:
        record["gazetteer"] = origin
    return json_line(record)


def _csv(answers: Iterable[Answer], explain: bool, candidates: bool, origin: Origin | None) -> Iterator[str]:
    asked = {"explanation": explain, "gazetteer": origin, "answer": candidates}
    yield csv_row([*COLUMNS, *(name for name, wanted in asked.items() if wanted)])
    for answer in answers:
        more = [*([answer.explanation] if explain else []), *([one_word(origin)] if origin else [])]
        for match in answer.rows():
            yield csv_row([answer.query, *_fields(match).values(), *more, *answer.told_apart(match, "true", "false")])


def _table(answers: Iterable[Answer], candidates: bool, at_once: bool) -> Iterator[str]:
    """Aligned lines: laid out as a whole, or line by line for names that are still to come."""
    query, *others = _TABLE_COLUMNS
    width, *widths = _STREAMED_WIDTHS
    head = [query, *(["answer"] if candidates else []), *others]
    rows = (_cells(answer, match) for answer in answers for match in answer.rows())
    score = head.index("score")
    if at_once:
        yield "".join(f"{line}\n" for line in aligned([head, *rows], right=(score,)))
        return
    columns = Columns(right=(score,), widths=[width, *([len("answer")] if candidates else []), *widths])
    yield columns.line(head) + "\n"
    for row in rows:
        yield columns.line([printable(cell) for cell in row]) + "\n"


def _cells(answer: Answer, match: Match | None) -> list[str]:
    asked = [answer.query, *answer.told_apart(match, "yes", "no")]
    if match is None:
        return [*asked, "-", "-"]
    return [*asked, f"{match.score:.2f}", match.id, match.name, match.reason]
