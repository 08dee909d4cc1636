"""Styles on the command line: which one names are written in, and the list of them all."""

from __future__ import annotations

import click

from resolver.commands.knowledge import Command
from resolver.commands.printing import at_terminal, write
from resolver.documents.table import aligned
from resolver.errors import UnknownNameError


def _known(ctx: click.Context, param: click.Parameter, style: str | None) -> str | None:
    """A style that exists, before any text is read."""
    from resolver.writing.styles import require  # noqa: PLC0415 - reads tables that --help does not need

    try:
        if style is not None:
            require(style)
    except UnknownNameError as error:
        raise click.BadParameter(f"{error}; 'onomast normalise --list' says what each is", ctx, param) from error
    return style


def _list(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    """Print the styles and end the command, whatever else is given."""
    if wanted:
        rows = [("key", "what", "languages", "title", "source")] if at_terminal() else []
        write("".join(f"{line}\n" for line in aligned([*rows, *_described()])))
        ctx.exit()


def _described() -> list[tuple[str, ...]]:
    """Key, what it is, languages, title and source of every style: a house's has the language of its texts."""
    from resolver.language.romanisation import standards  # noqa: PLC0415 - reads tables that --help does not need
    from resolver.writing.styles import FAMILIES, house_styles  # noqa: PLC0415 - likewise

    houses = [(key, "house", one.lang, one.title, one.source) for key, one in house_styles().items()]
    others = [(one.key, one.kind, ", ".join(one.languages), one.title, one.source) for one in standards()]
    families: dict[str, dict[str, str]] = {}
    for (key, lang), standard in FAMILIES.items():
        families.setdefault(key, {})[lang] = standard
    several = [
        (key, "standards", ", ".join(of), "each language's own", ", ".join(of.values())) for key, of in families.items()
    ]
    return [*houses, *sorted([*others, *several])]


_OPTIONS = (
    click.option(
        "--style",
        metavar="KEY",
        callback=_known,
        help="Write names in this style: a romanisation of the native name, such as kmu-2010, bgn-pcgn, iso-9 or "
        "ascii, or a house's, such as the-economist.",
    ),
    click.option(
        "--list",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_list,
        help="List the styles, those of houses first, with their languages and sources.",
    ),
)


def style_options(command: Command) -> Command:
    """``--style``, and ``--list``, which prints the styles there are."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
