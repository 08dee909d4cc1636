"""Forms and clusters: a spelling as it was met, and the spellings of one entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from resolver import arguments
from resolver.frozen import frozen

MOST_CONTEXTS = 3
"""How many places a form keeps: enough for a person to see who is meant."""


@frozen
@dataclass(frozen=True, slots=True)
class Context:
    """A place where a form was met: the document as it was named, the offset in it, and the words around."""

    path: str
    start: int
    text: str


@frozen
@dataclass(frozen=True, slots=True)
class Form:
    """A spelling as it was met: how often, in texts of which languages (most often first), and where for example.

    ``full`` is the fuller name that its documents name beside it (`Иван Медынский` for `Медынского`), where they do.
    """

    text: str
    count: int = 1
    langs: tuple[str, ...] = ()
    contexts: tuple[Context, ...] = ()
    full: str | None = None


@frozen
@dataclass(frozen=True, slots=True)
class Cluster:
    """Spellings that can name one entity, the most frequent first.

    ``kind`` is what the names show it to be (or what was asked for), None where they show nothing. ``score`` is the
    mean probability, over pairs of its most frequent spellings, that they name one entity; 1 for one alone.
    """

    forms: tuple[Form, ...]
    kind: str | None
    score: float

    @property
    def count(self) -> int:
        """How often its spellings were met."""
        return sum(form.count for form in self.forms)

    @property
    def preferred(self) -> dict[str, str]:
        """The spelling to write in each language (ISO 639-1) that a form was met in; worked out when asked for."""
        from resolver.clustering.preferred import preferred  # noqa: PLC0415 - it is about forms, which are here

        return preferred(self.forms, self.kind)

    @property
    def contexts(self) -> tuple[Context, ...]:
        """The first places of its most frequent forms."""
        return tuple(one for form in self.forms for one in form.contexts)[:MOST_CONTEXTS]


@dataclass(slots=True)
class Tally:
    """Forms as they are met one by one, added up by their spelling; memory grows with distinct spellings only."""

    counts: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    langs: dict[tuple[str, str | None], Counter[str]] = field(default_factory=dict)
    places: dict[tuple[str, str | None], list[Context]] = field(default_factory=dict)

    def add(
        self,
        text: str,
        count: int = 1,
        lang: str | None = None,
        context: Context | None = None,
        full: str | None = None,
    ) -> None:
        """Count a spelling that was met."""
        key = (text, full)
        self.counts[key] += count
        if lang is not None:
            self.langs.setdefault(key, Counter())[lang] += count
        if context is not None:
            places = self.places.setdefault(key, [])
            if len(places) < MOST_CONTEXTS:
                places.append(context)

    def forms(self) -> list[Form]:
        """What was met, in the order of the first time."""
        return [
            Form(text, count, _by_count(self.langs.get((text, full))), tuple(self.places.get((text, full), ())), full)
            for (text, full), count in self.counts.items()
        ]


def _by_count(langs: Mapping[str, int] | None) -> tuple[str, ...]:
    return tuple(sorted(langs, key=lambda lang: (-langs[lang], lang))) if langs else ()


def can_name(text: str) -> bool:
    """Whether a spelling has any letter: "!!!" and "123" name nobody."""
    return any(map(str.isalpha, text))


def tallied(names: Iterable[str] | Mapping[str, int]) -> list[Form]:
    """The forms of names one by one, or of names with how often each was met; blank ones are left out.

    Raises :class:`~resolver.errors.ArgumentError` for what is no string and for what is no count.
    """
    tally = Tally()
    given = arguments.several(names, "names")
    for text, count in given.items() if isinstance(given, Mapping) else ((name, 1) for name in given):
        shown = " ".join(arguments.text(text, "a name").split())
        if shown:
            tally.add(shown, arguments.count(count, f"the count of {shown!r}"))
    return tally.forms()
