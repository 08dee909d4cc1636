"""Files put down, and imported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect
from gazetteer.sources.importing import imported
from gazetteer.sources.inputs import inputs
from gazetteer.sources.source import Request
from resolver.errors import GazetteerError


def import_files(
    folder: Path, form: str, files: Mapping[str, str | bytes], source: str = "test", **request: Any
) -> tuple[list[Any], list[str]]:
    """What is read from files, and what was reported of them, without the folder."""
    for name, content in files.items():
        folder.joinpath(name).write_bytes(content.encode() if isinstance(content, str) else content)
    errors: list[str] = []

    def report(error: GazetteerError) -> None:
        errors.append(str(error).replace(f"{folder}/", ""))

    found = list(inputs([str(folder / name) for name in files], report))
    return list(imported(form, found, Request(source, **request), report)), errors


ODD_IDS = (
    *("A:b", "a b", "Київ", "place.kyiv", "Q5", "x1", "a-b-0123456789ab"),
    *("ftm:NK-7x", "wikidata:Q1899", "geonames:703448", "person:elsewhere", "https://example.org/x?y=1#z"),
)
"""IDs that :meth:`gazetteer.Gazetteer.load` takes and that are not, or not rightly, of the form ``kind:slug``."""


def oddly_called() -> Gazetteer:
    """A place with each of the odd IDs, and an older ID of each."""
    entities = [Entity(each, "place", (Name(f"Sample {each}", "en"),)) for each in ODD_IDS]
    return Gazetteer([*entities, *(Redirect(f"old {each}", each) for each in ODD_IDS)])


def names(entity: Entity) -> list[tuple[str, str | None, str | None]]:
    """Text, language and type of each name."""
    return [(name.text, name.lang, name.type) for name in entity.names]
