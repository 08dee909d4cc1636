"""``onomast gazetteer build``: gazetteers compiled into one file, and such a file changed."""

from __future__ import annotations

import time
from pathlib import Path

import click

from gazetteer import Gazetteer
from gazetteer.compiled import COMPILED
from gazetteer.references import slips
from resolver.commands.gazetteer_files import collected
from resolver.commands.options import output_option
from resolver.commands.printing import FAILED, Failures, say
from resolver.documents.source import STDIN
from resolver.errors import GazetteerError

_MEGABYTE = 1_000_000


@click.command("build", short_help="One compiled file, to be opened in milliseconds.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())
@output_option("The compiled file. Default: the first PATH with .onomast in place of its suffix, or the file updated.")
@click.option(
    "--update",
    "updated",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Lay the PATHs over this compiled file, without compiling all of it again.",
)
@click.option("--remove", metavar="ID", multiple=True, help="Take an ID out of the file that is updated. Repeatable.")
@click.option("--builtin", is_flag=True, help="Lay the PATHs over the built-in gazetteer, and compile both.")
def command(
    paths: tuple[str, ...], output: Path | None, updated: Path | None, remove: tuple[str, ...], builtin: bool
) -> None:
    """Compile gazetteers (JSON Lines, YAML, CSV, compiled ones) into one file, the later ones over the earlier.

    The file opens in milliseconds, and processes that use it share its memory; give it to --gazetteer. It is replaced
    as a whole or not at all. With --update, what PATHs know of an ID is merged with what the file has; --remove takes
    an ID out before.

    \b
    Examples:
      onomast gazetteer build mine.jsonl --output mine.onomast
      onomast gazetteer build people.jsonl places.yaml --output all.onomast
      onomast gazetteer build --update all.onomast more.jsonl --remove place:exampleville
      onomast resolve Medinskiy --gazetteer all.onomast --only
    """
    from resolver import building  # noqa: PLC0415 - slow to import, and not wanted for --help

    if updated is None and remove:
        raise click.UsageError("--remove takes IDs out of a compiled file: name it with --update.")
    if updated is not None and builtin:
        raise click.UsageError("--update changes a file that is there, --builtin makes a new one; give one of them.")
    target = output or updated or _target(paths)
    begun = time.monotonic()
    if updated is None:
        lower = Gazetteer.builtin() if builtin else None
        own = _own(paths, lower)
        building.build(own if lower is None else lower | own, target)
    else:
        upper = _own(paths, Gazetteer.load(updated)) if paths else Gazetteer()
        building.update(updated, upper, remove, output)
    made = Gazetteer.load(target)
    size = target.stat().st_size / _MEGABYTE
    say(f"{target}: {len(made):,} entities, {size:.1f} MB, in {time.monotonic() - begun:.1f} s")


def _target(paths: tuple[str, ...]) -> Path:
    if not paths or paths[0] == STDIN:
        raise click.UsageError("Say with --output where the compiled file is to be.")
    target = Path(paths[0]).with_suffix(COMPILED)
    if target == Path(paths[0]) or Path(paths[0]).is_dir():
        raise click.UsageError(f"Say with --output where what is compiled of {paths[0]} is to be.")
    return target


def _own(paths: tuple[str, ...], lower: Gazetteer | None) -> Gazetteer:
    """The gazetteers of some paths, the later over the earlier; where one is broken, nothing is built.

    What cannot be meant is said: an ID of two kinds, a redirect that leads to nothing of theirs or of ``lower``.
    """
    failures = Failures()
    homes = collected(paths, failures)
    own = Gazetteer.of_sound(record for record, _ in homes)
    whole = own if lower is None else lower | own
    for home, told in slips(homes, whole):
        say(f"{home}: warning: {told}")
    for record, home in homes:
        try:
            whole.get(record.id)
        except GazetteerError as error:
            failures.report(GazetteerError(f"{home}: {error}"))
    if failures.count:
        say("nothing was built; mend what is named above")
        click.get_current_context().exit(FAILED)
    if not homes:
        raise GazetteerError("there is nothing to compile: no PATH has an entry")
    return own
