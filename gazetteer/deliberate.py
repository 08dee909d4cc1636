"""Warnings about the built-in data that its editors have looked at and let stand, each with the reason.

``data/deliberate.tsv`` lists them. Reach for :func:`left_over` where the built-in gazetteer is checked: what it leaves
is for somebody to mend, or to add to the list.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gazetteer.lint import Finding
from resolver.language.names.tables import rows

_DATA = Path(__file__).parent / "data"
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Deliberate:
    """A warning that stands: its rule, the entity, a name or another entity that its message has, and why."""

    rule: str
    entity: str
    about: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is this warning; errors never are."""
        return (
            finding.severity == "warning"
            and (self.rule, self.entity) == (finding.rule, finding.entity)
            and (self.about == _ANY or self.about in finding.message)
        )


@cache
def deliberate() -> tuple[Deliberate, ...]:
    """All that the list has, in its order."""
    return tuple(Deliberate(**row) for row in rows("deliberate", _DATA))


def left_over(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that the list does not have, in the same order."""
    by_entity: dict[str, list[Deliberate]] = {}
    for one in deliberate():
        by_entity.setdefault(one.entity, []).append(one)
    return [each for each in findings if not any(one.covers(each) for one in by_entity.get(each.entity, ()))]
