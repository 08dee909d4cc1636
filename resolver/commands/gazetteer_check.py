"""``onomast gazetteer check``: what is wrong with a gazetteer, and what a reviewer would ask about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from gazetteer import Gazetteer, lint
from gazetteer.deliberate import left_over
from gazetteer.doubts import doubts
from gazetteer.lint import Finding
from resolver.commands.gazetteer_files import collected
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import listing_option
from resolver.commands.printing import FAILED, Failures, at_terminal, say, write
from resolver.documents.formats import Origin, below, json_line

if TYPE_CHECKING:
    from gazetteer.entity import Record

    Homes = Sequence[tuple[Record, str]]


@click.command("check", short_help="What is wrong with a gazetteer.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())
@click.option(
    "--builtin",
    is_flag=True,
    help="Hold the files to the rules of the built-in gazetteer too, but for the warnings that its editors let stand.",
)
@click.option(
    "--against",
    metavar="OLD",
    multiple=True,
    type=click.Path(),
    help="An earlier edition, such as the last release: an ID that it has must still lead somewhere. Repeatable.",
)
@click.option("--strict", is_flag=True, help="Let warnings fail as errors do.")
@listing_option
@knowledge_options(threshold=False, empty=True)
def command(  # noqa: PLR0913 - one parameter an option
    *,
    paths: tuple[str, ...],
    builtin: bool,
    against: tuple[str, ...],
    strict: bool,
    form: str | None,
    knowledge: Knowledge,
) -> None:
    """Check gazetteer files as a reviewer does.

    Errors: duplicate IDs, names claimed twice, broken spellings, letters of another language, references that lead
    nowhere, dates in the wrong order, unknown countries, identifiers that cannot be any, IDs that vanished (--against).

    Warnings, by rule: "collision" (two entities that one spelling cannot tell apart), "noise" (a variant that rules
    reach from another name, such as a case, initials or the bare surname), "language" (a word or a letter of another
    language), "title", "capitals", "inversion", "remark", "code" (what stands in a name and is no part of it),
    "acronym" (it is another body's), "former-without-until", "dates", "gender" (names that tell another one), "kind",
    "prominence", "id" (it begins like those of the built-in gazetteer and goes on otherwise), "lint" (a name that the
    built-in gazetteer wants).

    All files, and those of folders, are read as one gazetteer. References may lead to the built-in one, too, and to
    those of --gazetteer, and names are told apart from theirs; with --only from the latter alone. Exit code 1: there
    are errors to mend; with --strict also: there are warnings.

    \b
    Examples:
      onomast gazetteer check mine.yaml
      onomast gazetteer check people.yaml places.yaml --only --strict
      onomast gazetteer check mine.jsonl --against released.jsonl
    """
    failures = Failures()
    homes = collected(paths, failures)
    if not (paths or homes or failures.count):
        raise click.UsageError("Nothing to check; give a PATH, such as mine.yaml or a folder.")
    earlier = collected(against, failures) if against else []
    all_found, where = _found(homes, earlier, builtin, knowledge)
    findings = left_over(all_found) if builtin else all_found
    _print(sorted(findings), where, form or ("table" if at_terminal() else "jsonl"), knowledge.origin)
    errors = sum(each.severity == "error" for each in findings)
    standing = len(all_found) - len(findings)
    stand = f"; {standing} more stand as they are" if standing else ""
    say(f"{len(homes)} records, {errors} errors, {len(findings) - errors} warnings{_by_rule(findings)}{stand}")
    failures.exit(FAILED if errors or (strict and findings) else 0)


def _found(homes: Homes, earlier: Homes, builtin: bool, knowledge: Knowledge) -> tuple[list[Finding], dict[str, str]]:
    """What is wrong or doubtful in records and beside those of an earlier edition, and the file of each ID."""
    records = [record for record, _ in homes]
    known = None if knowledge.only and not knowledge.paths else knowledge.gazetteer
    where = {record.id: home for record, home in reversed(homes)}
    findings = lint.check(records, known=known, builtin=builtin) + doubts(records, date.today().year)
    findings += _reviewed(records, known, knowledge)
    for record, home in earlier:
        if record.id not in where and (known is None or record.id not in known):
            where[record.id] = home
            findings.append(Finding(record.id, "the ID vanished; leave a redirect to what it became", rule="vanished"))
    return findings, where


def _print(findings: Iterable[Finding], where: Mapping[str, str], form: str, origin: Origin | None) -> None:
    for each in findings:
        if form == "jsonl":
            line = {"path": where[each.entity], "id": each.entity, "severity": each.severity, "rule": each.rule}
            more = {"gazetteer": origin} if origin else {}
            write(json_line({**line, "message": each.message, **more}))
        else:
            write(f"{where[each.entity]}: {each.entity}: {each.severity}: {each.message} [{each.rule}]\n")
    if form == "table":
        write(below(origin))


def _reviewed(records: Sequence[Record], known: Gazetteer | None, knowledge: Knowledge) -> list[Finding]:
    from resolver.index import Index  # noqa: PLC0415 - slow to import, and not wanted for --help
    from resolver.review import review  # noqa: PLC0415 - likewise

    own = Gazetteer.of_sound(records)
    others = [] if known is None else [knowledge.resolver.index]
    return review(own, [Index(own), *others])


def _by_rule(findings: Sequence[Finding]) -> str:
    counts = Counter((each.severity, each.rule) for each in findings)
    return _counted(counts, "error") + _counted(counts, "warning")


def _counted(counts: Counter[tuple[lint.Severity, str]], severity: lint.Severity) -> str:
    shown: Iterator[str] = (f"{count} {rule}" for (of, rule), count in counts.most_common() if of == severity)
    text = ", ".join(shown)
    return f"; {severity}s: {text}" if text else ""
