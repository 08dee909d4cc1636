"""The command ``onomast``: a group that knows its commands' names and loads each only when it is called.

Every error that Onomast raises on purpose ends here, in one place: its text on standard error, exit code 1.
"""

from __future__ import annotations

import gc
import importlib
import io
import os
import sys
from typing import Any

import click

from resolver.errors import OnomastError
from resolver.terminal import for_terminal

COMMANDS = {
    "resolve": "Names to IDs.",
    "annotate": "Texts to the mentions in them.",
    "normalise": "Texts to the same with preferred spellings.",
    "compare": "Two names: can they be one entity's?",
    "romanise": "Names in Latin letters by a named standard.",
    "inflect": "A name in a case of Russian, Ukrainian or Turkish.",
    "variants": "Plausible spellings of a name, for a search query.",
    "evaluate": "Accuracy on a list of names, with every miss.",
    "cluster": "Names that nobody bears, grouped, as proposed entries.",
    "gazetteer": "Look into a gazetteer; import, export, check and edit one.",
}
"""The commands and what ``--help`` says of them; each is the ``command`` of a module of that name."""

FAILED = 1
"""Some input could not be processed; the rest is done."""

_OBJECTS_PER_COLLECTION = 200_000

INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C has ended (128 + SIGINT)."""

CLOSED_PIPE = 141
"""What a shell reports of a program that a closed pipe has ended (128 + SIGPIPE)."""


class LazyGroup(click.Group):
    """A group that imports a command's module only to run it or to show its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of the commands, in the order in which they are explained."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of that name, loaded now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"resolver.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - likewise
        """The list of commands in the help, without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments call; a name that is nearly one's is told so."""
        name = args[0] if args else ""
        if name and name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

            near = get_close_matches(name, COMMANDS, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else "See 'onomast --help'."
            ctx.fail(f"No such command '{name}'. {hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; turn what went wrong into a message and an exit code."""
        try:
            _open_what_is_closed()
            result = super().invoke(ctx)
            sys.stdout.flush()
        except OnomastError as error:
            for line in str(error).splitlines():
                click.echo(f"onomast: {for_terminal(line, sys.stderr)}", err=True)
            ctx.exit(FAILED)
        except click.ClickException as error:
            said = io.StringIO()
            error.show(said)
            click.echo(for_terminal(said.getvalue(), sys.stderr), err=True, nl=False)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt as stop:
            clear = (
                "\r\x1b[K" if sys.stderr.isatty() else ""
            )  # the terminal shows ^C, and a progress bar may stand there
            click.echo(f"{clear}onomast: {for_terminal(str(stop), sys.stderr) or 'interrupted'}", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            _silence(sys.stdout)
            ctx.exit(CLOSED_PIPE)
        return result

    def main(self, *args: Any, **more: Any) -> Any:
        """Run the command line; what cannot be written of a help page ends in a message, too.

        So does what the system says against a file; what it says against nobody knows what is a bug, and shown as one.
        """
        try:
            return super().main(*args, **more)
        except OSError as error:
            if _is_of_printing(error):
                _silence(sys.stdout)
                where = "standard output: cannot be written"
            elif error.filename is not None:
                where = str(error.filename)
            else:
                raise
            click.echo(for_terminal(f"onomast: {where}: {error.strerror or error}", sys.stderr), err=True)
            sys.exit(FAILED)


def _is_of_printing(error: OSError) -> bool:
    """Whether it was raised where standard output is written to: by click, or at the end of a command."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return at is not None and at.tb_frame.f_code in (click.echo.__code__, LazyGroup.invoke.__code__)


def _open_what_is_closed() -> None:
    """Let standard streams that whoever started the command has closed be empty, or lead to nowhere.

    Raises :class:`~resolver.errors.OnomastError` where results would be lost.
    """
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    if sys.stdout is None:
        raise OnomastError("standard output: is closed; results could not be written anywhere")


def _silence(stream: Any) -> None:
    """Point a stream whose reader has gone to nowhere, so that closing it at the end says nothing."""
    try:
        target = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, target)
    os.close(nowhere)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Shell completion: put the line for your shell where it reads its settings.\n\n\b\n"
    '  bash  eval "$(_ONOMAST_COMPLETE=bash_source onomast)"\n'
    '  zsh   eval "$(_ONOMAST_COMPLETE=zsh_source onomast)"\n'
    "  fish  _ONOMAST_COMPLETE=fish_source onomast | source",
)
@click.version_option(package_name="onomast", message="onomast %(version)s")
def main() -> None:
    """Resolve names in Russian, Ukrainian and Turkish, however they are spelt, to canonical IDs.

    Commands take names or paths, or "-" or nothing for standard input. Results go to standard output, messages to
    standard error. Exit codes: 0 done, 1 some input could not be processed, 2 wrong usage, 3 --check found something to
    change, 130 interrupted.

    \b
    Examples:
      onomast resolve Medinskiy "Мединского" Kiew
      onomast annotate article.txt --format html > article.html
      onomast normalise --suggest articles/
    """
    gc.set_threshold(_OBJECTS_PER_COLLECTION)  # loading makes millions of objects and no garbage


if __name__ == "__main__":
    main()
