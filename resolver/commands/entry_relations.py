"""Whom an entry is related to, asked for at a terminal by name or ID."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from gazetteer.entity import KINDS, Entity, Record
from gazetteer.gazetteer import Gazetteer
from resolver.commands.knowledge import Knowledge

_MOST_PROPOSED = 3
_LIKELY = 0.05
"""The score from which on an entity is worth a question."""


class Relations:
    """The entities that an entry may be related to: those of the file that it is to enter, and those of a gazetteer.

    The gazetteer is compiled when the first name is looked up: an entry without relations does not wait for it.
    """

    def __init__(self, standing: Sequence[Record], knowledge: Knowledge) -> None:
        self._standing = standing
        self._knowledge = knowledge

    def chosen(self, text: str) -> str:
        """The ID that a text is, or that of the entity which it names, as the person at the terminal confirms.

        Raises :class:`click.UsageError` where nobody is called so, or where all who are have been declined.
        """
        text = " ".join(text.split())
        if text.partition(":")[0] in KINDS and ":" in text:
            if not self._has(text):
                raise click.UsageError(f"{text} does not exist; give the name, or the ID of what is there.")
            return text
        proposed = list(self._named(text))
        for entity in proposed:
            told = f" ({entity.description})" if entity.description else ""
            if click.confirm(f"  {entity.id}, {entity.names[0].text}{told}?", default=entity is proposed[0], err=True):
                return entity.id
        others = "no other is" if proposed else "nobody is"
        raise click.UsageError(f"{others} called {text!r}; give the ID, such as place:kyiv, or another name.")

    def _has(self, identifier: str) -> bool:
        """Whether the file or the gazetteer has an entity of an ID."""
        standing = (record.id for record in self._standing if isinstance(record, Entity))
        return identifier in standing or identifier in self._knowledge.gazetteer

    def _named(self, text: str) -> Iterator[Entity]:
        """The likeliest bearers of a name, those of the file first, each once."""
        from resolver import Resolver  # noqa: PLC0415 - slow to import, and not wanted for --help

        resolvers = [Resolver(Gazetteer.of_sound(self._standing))] if self._standing else []
        if self._knowledge.paths or not self._knowledge.only:
            resolvers.append(self._knowledge.resolver)
        seen: set[str] = set()
        for resolver in resolvers:
            for match in resolver.candidates(text, limit=_MOST_PROPOSED):
                if match.score >= _LIKELY and match.id not in seen:
                    seen.add(match.id)
                    yield match.entity
