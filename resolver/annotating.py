"""The job of annotating a text, as it is handed to other processes, and what comes back of many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolver import arguments

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Annotation:
    """The job of annotating one text, with the options of :meth:`Resolver.annotate`."""

    lang: str | None = None
    adjectives: bool = False
    nested: bool = False
    undecided: bool = False

    def check(self) -> None:
        """Raises as :meth:`Resolver.annotate` does for its options."""
        arguments.language(self.lang, "lang")
        arguments.flag(self.adjectives, "adjectives")
        arguments.flag(self.nested, "nested")
        arguments.flag(self.undecided, "undecided")

    def __call__(self, resolver: Resolver, text: str) -> Document:
        """The annotated document of one text."""
        return resolver.annotate(text, self.lang, self.adjectives, self.nested, undecided=self.undecided)


def documents(outcomes: Iterable[Document | Exception | None]) -> Iterator[Document]:
    """The documents that came of texts; what one raised is raised in its place."""
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome
        if outcome is not None:
            yield outcome
