"""Files put down, and imported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gazetteer.entity import Entity
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


def names(entity: Entity) -> list[tuple[str, str | None, str | None]]:
    """Text, language and type of each name."""
    return [(name.text, name.lang, name.type) for name in entity.names]
