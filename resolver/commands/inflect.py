"""``onomast inflect``: names in the cases of their language."""

from __future__ import annotations

import click

import resolver
from gazetteer.entity import KINDS
from resolver.commands.names import given
from resolver.commands.options import encoding_option, names_argument
from resolver.commands.printing import Failures, write
from resolver.documents.formats import json_line
from resolver.documents.table import aligned
from resolver.language.inflection.case_names import CASES, GENDERS


@click.command("inflect")
@names_argument
@click.option("--lang", type=click.Choice(tuple(CASES)), required=True, help="Language of the names.")
@click.option(
    "--case",
    type=click.Choice(tuple(dict.fromkeys(case for cases in CASES.values() for case in cases))),
    help="The case to write; only Ukrainian has a vocative, only Turkish an ablative. Default: every case of the "
    "language, one a line.",
)
@click.option("--kind", type=click.Choice(KINDS), required=True, help="What the names are of.")
@click.option("--gender", type=click.Choice(GENDERS), help="A person's. Default: told from the name.")
@click.option("--reading", metavar="NAME", help="How a foreign name sounds, in Turkish letters: Baydın of Biden.")
@click.option(
    "--format", "form", type=click.Choice(("lines", "jsonl")), default="lines", show_default=True, help="How to print."
)
@encoding_option
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    names: tuple[str, ...],
    lang: str,
    case: str | None,
    kind: str,
    gender: str | None,
    reading: str | None,
    form: str,
    encoding: str | None,
) -> None:
    """Put names into a case of Russian, Ukrainian or Turkish, as a text has them.

    Names are arguments or, with "-" or without arguments, the lines of standard input, in the nominative; an empty line
    parts the cases of several. What does not decline stays as it is.

    \b
    Examples:
      onomast inflect --lang uk --kind person --gender female --case dative "Олена Кравчук"
      onomast inflect --lang ru --kind place "Царское Село"
      onomast inflect --lang tr --kind person --reading Baydın --case genitive "Joe Biden"
    """
    if case is not None and case not in CASES[lang]:
        raise click.UsageError(f"--lang {lang} has no {case}; its cases are {', '.join(CASES[lang])}.")
    if reading is not None and lang != "tr":
        raise click.UsageError("--reading is for the suffixes of --lang tr.")
    failures = Failures()
    started = False
    for name in given(names, failures, encoding, in_step=case is not None):
        if case is None and not name.strip():
            continue
        cases = CASES[lang] if case is None else (case,)
        forms = {one: resolver.inflect(name, lang, one, kind, gender, reading) for one in cases}
        if form == "jsonl":
            write("".join(json_line({"query": name, "case": one, "text": text}) for one, text in forms.items()))
        elif case is not None:
            write(forms[case] + "\n")
        else:
            write(("\n" if started else "") + "".join(f"{line}\n" for line in aligned(list(forms.items()))))
        started = True
    failures.exit()
