"""An entry of a gazetteer as flags of a command line: ``--name uk:official=...``, ``--role mayor,of=place:kyiv``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import click

from gazetteer.entity import KINDS, NAME_TYPES, Entity
from gazetteer.lint import MOST_PROMINENT
from gazetteer.schema import ROLE_FIELDS, SchemaError, record
from gazetteer.slugs import slug
from resolver.commands.knowledge import Command
from resolver.commands.options import country_option

_NAME = re.compile(r"(?P<lang>[a-z]{2,3})(?::(?P<type>[a-z]+))?=(?P<text>.*\S.*)")


def name_flag(text: str) -> dict[str, str]:
    """The name that ``LANG[:TYPE]=TEXT`` says. Raises :class:`click.UsageError` where it is none."""
    found = _NAME.fullmatch(text)
    if found is None:
        raise click.UsageError(f"{text!r} is no name: give LANG=TEXT or LANG:TYPE=TEXT, such as uk=Київ.")
    name = {"text": found["text"].strip(), "lang": found["lang"]}
    if found["type"] is not None:
        if found["type"] not in NAME_TYPES:
            raise click.UsageError(f"{found['type']!r} is no type of a name; give {', '.join(sorted(NAME_TYPES))}.")
        name["type"] = found["type"]
    return name


def role_flag(text: str) -> dict[str, str]:
    """The role that ``ROLE[,of=ID][,since=DATE][,until=DATE]`` says. Raises as :func:`name_flag`."""
    role, *others = (item.strip() for item in text.split(","))
    found = {"role": role}
    for item in others:
        key, equals, value = item.partition("=")
        if not equals or key not in ROLE_FIELDS[1:] or key in found:
            known = ", ".join(f"{field}=..." for field in ROLE_FIELDS[1:])
            raise click.UsageError(f"{item!r} is no part of a role: behind the role stand {known}.")
        found[key] = value
    return found


def same_as_flag(text: str) -> tuple[str, str]:
    """The outside source and its identifier that ``SOURCE=ID`` says. Raises as :func:`name_flag`."""
    source, equals, identifier = text.partition("=")
    if not equals or not source.strip() or not identifier.strip():
        raise click.UsageError(f"{text!r} is no identifier: give SOURCE=ID, such as geonames=703448.")
    return source.strip(), identifier.strip()


def drafted(flags: Mapping[str, Any]) -> dict[str, Any]:
    """The plain mapping of an entry that flags describe, without what was not given."""
    draft = {key: list(value) if isinstance(value, tuple) else value for key, value in flags.items() if value}
    draft |= {key: flags[key] for key in ("born", "died") if flags.get(key) is not None}
    for field, read in (("names", name_flag), ("roles", role_flag), ("same_as", same_as_flag)):
        if field in draft:
            draft[field] = [read(text) for text in draft[field]]
    if "same_as" in draft:
        draft["same_as"] = dict(draft["same_as"])
    return draft


def entry(draft: Mapping[str, Any]) -> Entity:
    """The entity of a plain mapping; its ID, where none is given, is made of its kind and its English name.

    Raises :class:`click.UsageError` where the mapping is no entity.
    """
    for field, flag in (("kind", "--kind"), ("names", "--name")):
        if field not in draft:
            raise click.UsageError(f"{flag} is missing: an entry has at least --kind and --name.")
    try:
        found = record({"id": draft.get("id") or made_id(draft), **draft})
    except SchemaError as error:
        raise click.UsageError(f"{error}.") from error
    assert isinstance(found, Entity)
    return found


def made_id(draft: Mapping[str, Any]) -> str:
    """The ID that an entry's kind and English name make. Raises :class:`click.UsageError` where they make none."""
    english = next((name["text"] for name in draft["names"] if name["lang"] == "en"), "")
    if not slug(english):
        raise click.UsageError("An ID is made from the English name: give --name en=TEXT, or --id.")
    return f"{draft['kind']}:{slug(english)}"


def entry_options(command: Command) -> Command:
    """The flags of an entry, handed over under the names of its fields."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    click.option("--id", metavar="ID", help="Default: made of the kind and the English name: person:jane-doe."),
    click.option("--kind", type=click.Choice(KINDS), help="What it is."),
    click.option(
        "--name",
        "names",
        metavar="LANG[:TYPE]=TEXT",
        multiple=True,
        help="A name; the first of a language is its preferred one. Repeatable.",
    ),
    click.option("--native", metavar="LANG", help="Language of the name that romanisation starts from."),
    country_option("Where it is, or what it is of"),
    click.option("--description", metavar="TEXT", help="Who or what it is, in one line."),
    click.option("--born", metavar="YEAR", type=int, help="Year of birth."),
    click.option("--died", metavar="YEAR", type=int, help="Year of death."),
    click.option("--gender", type=click.Choice(("female", "male")), help="For persons."),
    click.option(
        "--role",
        "roles",
        metavar="ROLE[,of=ID][,since=DATE][,until=DATE]",
        multiple=True,
        help="An office: a key of the title table, such as mayor. Repeatable.",
    ),
    click.option("--related", metavar="ID", multiple=True, help="Another entity, such as the region. Repeatable."),
    click.option(
        "--prominence",
        metavar="N",
        type=click.IntRange(0, MOST_PROMINENT),
        help="How often it is written about, up to 10000.",
    ),
    click.option("--same-as", metavar="SOURCE=ID", multiple=True, help="An outside identifier. Repeatable."),
)
