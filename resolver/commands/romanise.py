"""``onomast romanise``: names in Latin letters by a named standard."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

import resolver
from resolver.commands.names import given
from resolver.commands.options import encoding_option, name_lang_option, names_argument
from resolver.commands.printing import Failures, at_terminal, say, write
from resolver.documents.formats import json_line
from resolver.documents.table import aligned
from resolver.errors import UnknownNameError
from resolver.language import romanisation

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from resolver.language.romanisation.tables import Standard


def _standard(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The key of a standard; an unknown one is answered with the nearest."""
    keys = [each.key for each in romanisation.standards()] if value is not None else []
    if value is not None and value not in keys:
        near = [key for key in keys if key.startswith(value)] or get_close_matches(value, keys, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "see 'onomast romanise --list'."
        raise click.BadParameter(f"no standard {value!r}; {hint}", ctx, param)
    return value


def _completed(
    ctx: click.Context,  # noqa: ARG001 - click's signature
    param: click.Parameter,  # noqa: ARG001 - click's signature
    incomplete: str,
) -> list[CompletionItem]:
    """The standards whose keys begin so, with their titles."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - only completion needs it

    known = romanisation.standards()
    return [CompletionItem(each.key, help=each.title) for each in known if each.key.startswith(incomplete)]


@click.command("romanise")
@names_argument
@click.option(
    "--standard",
    metavar="KEY",
    callback=_standard,
    shell_complete=_completed,
    help="The standard to follow, such as kmu-2010. Default: KMU 55/2010 for Ukrainian, BGN/PCGN 1947 for Russian, and "
    "what is customary for every other alphabet.",
)
@click.option("--reverse", "back", is_flag=True, help="Write names back from the standard's letters into their own.")
@click.option("--list", "listed", is_flag=True, help="List the standards with their languages and sources.")
@name_lang_option("Language of the names, as an ISO 639-1 code. Default: told from each name.")
@click.option(
    "--format", "form", type=click.Choice(("lines", "jsonl")), default="lines", show_default=True, help="How to print."
)
@encoding_option
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    names: tuple[str, ...],
    standard: str | None,
    back: bool,
    listed: bool,
    lang: str | None,
    form: str,
    encoding: str | None,
) -> None:
    """Write names in Latin letters, by a standard or as is customary, or back where a standard is reversible.

    Names are arguments or, with "-" or without arguments, the lines of standard input. What is no letter of a standard
    is kept and named on standard error. The columns of --list are the key, the languages of the names that a standard
    is for (no rule for another language is known where one is missing), whether it is a standard or a mere convention,
    whether it goes back ("yes": exactly; "nearly", with what is lost; "no"), its title and its source.

    \b
    Examples:
      onomast romanise Згурський Щукин
      onomast romanise --standard iso-9 --lang ru < names.txt
      onomast romanise --reverse --standard iso-9 --lang ru Ŝukin
      onomast romanise --list
    """
    if listed:
        write(_standards(form))
        return
    if back and standard is None:
        raise click.UsageError("--reverse needs a --standard; 'onomast romanise --list' says which can be turned back.")
    failures = Failures()
    for name in given(names, failures, encoding, in_step=True):
        try:
            written = _written(name, standard, lang, back=back)
        except UnknownNameError as error:
            raise click.UsageError(str(error)) from error
        if form == "jsonl":
            used = standard or ", ".join(romanisation.standards_of(name, lang)) or None
            write(json_line({"query": name, "standard": used, "text": written}))
        else:
            write(written + "\n")
        if standard is not None and not back and (letters := romanisation.kept(written, standard)):
            say(f"{name[:60]}: {standard} has no letter for {', '.join(letters)}, which was kept")
    failures.exit()


def _written(name: str, standard: str | None, lang: str | None, *, back: bool) -> str:
    """A name in Latin letters, or ``back`` in its own."""
    if standard is None:
        return romanisation.romanise_any(name, lang)
    return resolver.reverse(name, standard, lang) if back else resolver.romanise(name, standard, lang)


def _standards(form: str) -> str:
    known = romanisation.standards()
    if form == "jsonl":
        fields = ("key", "title", "languages", "kind", "source", "reversible", "loses")
        return "".join(json_line({field: getattr(each, field) for field in fields}) for each in known)
    rows = [("key", "languages", "kind", "reversible", "title", "source")] if at_terminal() else []
    rows += [(each.key, ", ".join(each.languages), each.kind, _back(each), each.title, each.source) for each in known]
    return "".join(f"{line}\n" for line in aligned(rows))


def _back(each: Standard) -> str:
    """Whether a standard goes back, for people."""
    if each.loses:
        return f"nearly ({each.loses})"
    return "yes" if each.reversible else "no"
