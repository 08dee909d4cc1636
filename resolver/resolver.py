"""Resolver: names to the entities that bear them, and texts to their mentions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from gazetteer.entity import KINDS, Date
from gazetteer.gazetteer import Gazetteer
from resolver import arguments
from resolver.annotating import Annotation, documents
from resolver.compiled import prepare
from resolver.cycles import unsought
from resolver.errors import ArgumentError
from resolver.explanation import MOST_EXPLAINED, explained
from resolver.index import Index
from resolver.known import known_countries, known_date, known_year
from resolver.language.scripts.detection import language_of
from resolver.match import Match
from resolver.matching.calibration import calibration
from resolver.ranking import Known, Ranked, Ranking
from resolver.writing.queries import LIMIT

if TYPE_CHECKING:
    from resolver.annotation.annotator import Annotator
    from resolver.annotation.document import Document
    from resolver.writing.variants import Variant

_CACHED_NAMES = 1 << 12


class Resolver:
    """Resolves names to entities of a gazetteer, by default the built-in one."""

    def __init__(self, gazetteer: Gazetteer | None = None, threshold: float | None = None) -> None:
        """``threshold`` is the least score of an answer, a probability from 0 to 1; None is the calibrated default.

        Raises :class:`~resolver.errors.ArgumentError` for what is no gazetteer, such as a path, or no probability.
        """
        if not (gazetteer is None or isinstance(gazetteer, Gazetteer)):
            raise ArgumentError(
                f"gazetteer is {gazetteer!r:.60}; give a Gazetteer, such as Gazetteer.load('mine.jsonl')"
            )
        least = arguments.score(threshold, "threshold")
        self.gazetteer = Gazetteer.builtin() if gazetteer is None else gazetteer
        prepare(self.gazetteer)
        self.index = Index(self.gazetteer)
        self.threshold = calibration().threshold if least is None else least

    def __getstate__(self) -> dict[str, Any]:
        """For other processes: the gazetteer, with what was compiled of it, or where that is kept."""
        return {"index": self.index, "threshold": self.threshold}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.index = state["index"]
        self.gazetteer = self.index.gazetteer
        self.threshold = state["threshold"]
        prepare(self.gazetteer)

    def resolve(
        self,
        name: str,
        kind: str | None = None,
        countries: Sequence[str] = (),
        born: int | None = None,
        date: Date | None = None,
    ) -> Match | None:
        """The entity that a name names, or None where none is sure enough.

        ``kind`` restricts the answer to persons, places, organisations or facilities. What else is known raises and
        lowers candidates: ``countries`` (ISO 3166 codes), the year ``born``, and the ``date`` of the text (a year or an
        ISO date), at which a role was held or a city had a name. Raises
        :class:`~resolver.errors.UnknownNameError` for a kind that is none of these,
        :class:`~resolver.errors.CircumstanceError` for a country, a year or a date that there is not, and
        :class:`~resolver.errors.ArgumentError` for what cannot be a name, codes, a year or a date.
        """
        found = self._found(name, kind, countries, born, date)
        return found.matches(1)[0] if found.scores and found.scores[0] >= self.threshold else None

    def candidates(  # noqa: PLR0913 - what is known about a name is given one by one
        self,
        name: str,
        kind: str | None = None,
        limit: int = 5,
        *,
        countries: Sequence[str] = (),
        born: int | None = None,
        date: Date | None = None,
    ) -> list[Match]:
        """The entities that a name may name, best first, whatever their score, at most ``limit``: for screening.

        The other parameters are those of :meth:`resolve`, and it raises as that does, and
        :class:`~resolver.errors.ArgumentError` for a ``limit`` that is no whole number from 0 up.
        """
        most = arguments.count(limit, "limit")
        return self._found(name, kind, countries, born, date).matches(most)

    def resolve_many(self, names: Iterable[str], kind: str | None = None) -> Iterator[Match | None]:
        """The answers to many names, in their order, as they are asked for; the input may be endless.

        Raises at once :class:`~resolver.errors.UnknownNameError` for a kind that :meth:`resolve` does not take, and
        :class:`~resolver.errors.ArgumentError` for a single string or what holds no names; in its place,
        :class:`~resolver.errors.ArgumentError` for a name that is no string.
        """
        arguments.one_of("kind", kind, KINDS)
        return (self.resolve(name, kind) for name in arguments.several(names, "names"))

    def explain(
        self,
        name: str,
        kind: str | None = None,
        *,
        countries: Sequence[str] = (),
        born: int | None = None,
        date: Date | None = None,
    ) -> str:
        """Why a name has the answer that it has, or why it has none: for people, in a few lines.

        The parameters are those of :meth:`resolve`, and it raises as that does.
        """
        found = self.candidates(name, kind, MOST_EXPLAINED, countries=countries, born=born, date=date)
        return explained(name, found, self.threshold)

    def annotate(
        self,
        text: str,
        lang: str | None = None,
        adjectives: bool = False,
        nested: bool = False,
        *,
        undecided: bool = False,
    ) -> Document:
        """The mentions of a text.

        ``lang`` is the language of the text (en, ru, uk, tr; by default the one that its page says, or else a detected
        one; in any other, names are found as they stand); ``adjectives`` adds words such as `Turkish` and `турецкого`,
        ``nested`` the mentions inside others, and ``undecided`` the names that several entities bear and nothing in the
        text tells apart: they are no mentions, and stand in :attr:`~resolver.Document.undecided` with their candidates.

        A mention's score is the probability that its ID is right at its place, at least 0.5; the ``threshold`` of names
        without a context is another and not asked here.

        Raises :class:`~resolver.errors.UnknownNameError` for what is no code of a language, and
        :class:`~resolver.errors.ArgumentError` for a text that is no string, and for what is neither True nor False.
        """
        from resolver.annotation.document import Document  # noqa: PLC0415 - resolving needs no annotation

        arguments.text(text, "text")
        Annotation(lang, adjectives, nested, undecided).check()
        language = lang or language_of(text)
        with unsought():
            read = self._annotator.read(text, language, adjectives=adjectives, nested=nested, ties=undecided)
            return Document(text, language, *read)

    def annotate_many(  # noqa: PLR0913 - likewise
        self,
        texts: Iterable[str],
        workers: int | None = None,
        *,
        lang: str | None = None,
        adjectives: bool = False,
        nested: bool = False,
        undecided: bool = False,
    ) -> Iterator[Document]:
        """The annotated documents of many texts, in their order, as they are asked for; the input may be endless.

        ``workers`` is a number of processes, 0 for one on each core; None and 1 do the work here and read no text
        before it is asked for. Several read ahead, by a few hundred short texts for each at the most. Where processes
        are not forked (Windows, macOS, a program with threads), the calling script needs its
        ``if __name__ == "__main__":``. The other parameters are those of :meth:`annotate`.

        Raises at once :class:`~resolver.errors.UnknownNameError` for what is no code of a language, and
        :class:`~resolver.errors.ArgumentError` for a single string, what holds no texts, a number of ``workers`` that
        cannot be, and what is neither True nor False. Raises in its place what a text made :meth:`annotate` raise, and
        :class:`~resolver.errors.WorkerError` where a worker was ended from outside.
        """
        from resolver.workers import worked  # noqa: PLC0415 - loads multiprocessing, which a single name does not need

        job = Annotation(lang, adjectives, nested, undecided)
        job.check()
        given = ((None, arguments.text(text, "text")) for text in arguments.several(texts, "texts"))
        return documents(outcome for _, outcome in worked(self, job, given, workers))

    def variants(  # noqa: PLR0913 - each says something else of what is wanted
        self,
        name_or_id: str,
        limit: int | None = None,
        *,
        langs: Collection[str] = (),
        kind: str | None = None,
        short: bool = False,
        inflected: bool = False,
    ) -> list[Variant]:
        """The plausible spellings of an entity or of a plain name, best first, at most ``limit``: for search queries.

        None is :data:`resolver.writing.queries.LIMIT`, what fits into one query.

        An ID stands for its entity; a plain name gives its own spellings, whoever bears it. ``langs`` keeps those of
        texts in these languages (ISO 639-1 codes); ``kind`` says what a plain name is of. ``short`` adds a person's
        surname alone and with initials, ``inflected`` the case forms of Russian, Ukrainian and Turkish text.

        Raises :class:`~resolver.errors.UnknownNameError` for an ID that the gazetteer does not have, for an unknown
        kind and for what is no code of a language, and :class:`~resolver.errors.ArgumentError` for a name that is no
        string, a ``limit`` that is no whole number from 0 up, and what is neither True nor False.
        """
        from resolver.writing.variants import variants  # noqa: PLC0415 - resolving needs no writing

        arguments.one_of("kind", kind, KINDS)
        return variants(
            self.gazetteer,
            arguments.text(name_or_id, "name_or_id"),
            LIMIT if limit is None else arguments.count(limit, "limit"),
            langs=arguments.languages(langs, "langs"),
            kind=kind,
            short=arguments.flag(short, "short"),
            inflected=arguments.flag(inflected, "inflected"),
        )

    def _found(
        self, name: str, kind: str | None, countries: Sequence[str], born: int | None, date: Date | None
    ) -> Ranked:
        """The candidates of a name by all that is known about it, once that has been looked at."""
        arguments.one_of("kind", kind, KINDS)
        return self._ranked(
            arguments.text(name, "name"),
            kind,
            known_countries(arguments.codes(countries, "countries")),
            known_year(arguments.year(born, "born")),
            known_date(arguments.date(date, "date")),
        )

    @cached_property
    def _ranked(self) -> Callable[[str, str | None, tuple[str, ...], int | None, Date | None], Ranked]:
        """The candidates of a name by all that is known about it, remembered for the names that were asked last."""
        ranking = Ranking(self.index)

        @lru_cache(maxsize=_CACHED_NAMES)
        def ranked(
            name: str, kind: str | None, countries: tuple[str, ...], born: int | None, date: Date | None
        ) -> Ranked:
            return ranking.ranked(name, kind, Known(countries, born, date))

        return ranked

    @cached_property
    def _annotator(self) -> Annotator:
        from resolver.annotation.annotator import Annotator  # noqa: PLC0415 - resolving needs no annotation

        return Annotator(self.index)
