"""``onomast gazetteer add``: entries put into a gazetteer file, from flags, from questions, or from proposals."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from gazetteer import editing, files
from gazetteer.entity import Entity, Record
from gazetteer.house_form import house_form
from resolver.commands.entry_flags import drafted, entry, entry_options
from resolver.commands.entry_questions import completed, somebody_answers
from resolver.commands.entry_relations import Relations
from resolver.commands.gazetteer_files import collected
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.printing import Failures, say, write
from resolver.documents.source import STDIN
from resolver.errors import GazetteerError


@click.command("add", short_help="Put entries into a gazetteer file.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())
@click.option(
    "--to",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The file, .yaml or .jsonl, that gets the entries. Default: print them, change nothing.",
)
@entry_options
@click.option("--force", is_flag=True, help="Add what is known already, or named like somebody who is.")
@knowledge_options(threshold=False, empty=True, provenance=False)
def command(paths: tuple[str, ...], to: Path | None, force: bool, knowledge: Knowledge, **flags: Any) -> None:
    """Add an entry from flags or from questions, or entries from files or standard input (JSON Lines, YAML).

    What stands in FILE stays to the byte, and FILE is replaced as a whole, or not at all where it has been changed
    meanwhile. An entry is refused whose ID is taken, whose name resolves to somebody already (at a terminal you are
    asked, elsewhere --force is needed), or that brings in an error of 'onomast gazetteer check'; broken lines are
    named, the rest is added. At a terminal, without a name among the flags, whatever they lack is asked for.

    \b
    Examples:
      onomast gazetteer add --to mine.yaml
      onomast gazetteer add --to mine.yaml --kind place --name en=Exampleville --name "uk=Прикладове" --country UA
      onomast gazetteer add --to mine.jsonl - < proposed.jsonl
    """
    draft = drafted(flags)
    if paths and draft:
        raise click.UsageError("Give either flags of one entry or files with entries, not both.")
    failures = Failures()
    asking = somebody_answers() and STDIN not in paths
    data = editing.content(to) if to else b""
    standing = files.parsed(data, to) if to else []
    if paths or not (draft or asking):
        proposed = [record for record, _ in collected(paths, failures)]
    else:
        interview = asking and "names" not in draft
        proposed = [entry(completed(draft, Relations(standing, knowledge)) if interview else draft)]
        if interview:
            say(f"this is the entry:\n{house_form(proposed[0])}")
            click.confirm(f"Write it into {to}?" if to else "Print it?", default=True, abort=True, err=True)
    accepted = _accepted(proposed, standing, knowledge, failures, None if asking else force)
    if to and accepted:
        files.replace([editing.appended(data, accepted, to)], to, data)
    for record in accepted:
        if to:
            say(f"{to}: added {record.id}")
        else:
            write(house_form(record))
    failures.exit()


def _accepted(
    proposed: Sequence[Record], standing: Sequence[Record], knowledge: Knowledge, failures: Failures, force: bool | None
) -> list[Record]:
    """The records that may be added; the others go to ``failures``. ``force`` is None where a person is asked."""
    from resolver.admission import Admission  # noqa: PLC0415 - slow to import, and not wanted for --help

    alone = knowledge.only and not knowledge.paths
    admission = Admission(standing, proposed, None if alone else knowledge.resolver)
    taken: list[Record] = []
    for record in proposed:
        try:
            admission.must(record)
        except GazetteerError as error:
            failures.report(error)
            continue
        doubts = admission.doubts(record) if isinstance(record, Entity) else []
        for doubt in doubts:
            say(f"{record.id}: {doubt}")
        if doubts and not (click.confirm("Add it all the same?", err=True) if force is None else force):
            failures.report(GazetteerError(f"{record.id}: not added; --force adds it all the same"))
            continue
        admission.take(record)
        taken.append(record)
    for record, reason in admission.errors():
        failures.report(GazetteerError(f"{record.id}: not added: {reason}"))
        taken = [one for one in taken if one is not record]
    for warning in admission.warnings(taken):
        say(f"{warning.entity}: warning: {warning.message} [{warning.rule}]")
    return taken
