"""Records as people write them into gazetteer files: a YAML mapping with one name or role a line.

Reach for it to print a record for people, or to put one into a file of :mod:`gazetteer.editing`.
"""

from __future__ import annotations

from typing import Any

from gazetteer.entity import Record
from gazetteer.schema import mapping
from gazetteer.slugs import SLUG_ID

_ORDER = ("id", "kind", "native", "names")
"""What stands first, so that a reader knows whom he has before him; the rest keeps the schema's order."""

_ON_ONE_LINE = ("countries", "related", "never", "same_as", "split")
_WIDTH = 1_000_000


def house_form(record: Record, indent: int = 0) -> str:
    """A record as an item of a YAML list, with ``indent`` blanks before it; it ends with a line feed."""
    import yaml  # noqa: PLC0415 - slow to import, and seldom wanted

    class Dumper(yaml.SafeDumper):
        """Lists inside mappings are indented, IDs stand bare, quotes are double: as in the files that people edit."""

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's signature
            super().increase_indent(flow, False)

        def analyze_scalar(self, scalar: str) -> Any:
            analysis = super().analyze_scalar(scalar)
            analysis.allow_flow_plain = analysis.allow_flow_plain or SLUG_ID.fullmatch(scalar) is not None
            return analysis

        def choose_scalar_style(self) -> Any:
            style = super().choose_scalar_style()
            return '"' if style == "'" else style

    Dumper.add_representer(
        _Line, lambda dumper, item: dumper.represent_mapping("tag:yaml.org,2002:map", item.items(), flow_style=True)
    )
    Dumper.add_representer(
        _Row, lambda dumper, item: dumper.represent_sequence("tag:yaml.org,2002:seq", item, flow_style=True)
    )
    plain = _laid_out(mapping(record))
    text: str = yaml.dump(plain, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)
    first, *others = text.splitlines()
    blanks = " " * indent
    return "".join(f"{line}\n" for line in (f"{blanks}- {first}", *(f"{blanks}  {line}" for line in others)))


def _laid_out(plain: dict[str, Any]) -> dict[str, Any]:
    ordered = {key: plain[key] for key in _ORDER if key in plain} | plain
    for key, value in ordered.items():
        if key in ("names", "roles"):
            ordered[key] = list(map(_Line, value))
        elif key in _ON_ONE_LINE:
            ordered[key] = _Line(value) if isinstance(value, dict) else _Row(value)
    return ordered


class _Line(dict[str, Any]):
    """A mapping to be written on one line."""


class _Row(list[Any]):
    """A list to be written on one line."""
