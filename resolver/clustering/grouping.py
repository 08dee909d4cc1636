"""From forms to clusters: blocks, links, agglomeration, over a million spellings as over ten.

Each stage is a job for workers (:mod:`resolver.workers`) over numbers of spellings; what they share is there before
they start, in flat arrays and one tuple of texts, so that processes that are forked have it without a copy.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from gazetteer.entity import KINDS
from gazetteer.gazetteer import Gazetteer
from resolver import arguments
from resolver.clustering.blocks import NUMBER_BITS, BlockStore
from resolver.clustering.clusters import Cluster, Form, can_name, tallied
from resolver.clustering.links import THRESHOLD
from resolver.clustering.stages import Borne, Grouping, Keys, Linking, Pairs, Spellings, order_of
from resolver.errors import ArgumentError, OnomastError
from resolver.resolver import Resolver
from resolver.workers import worked

R = TypeVar("R")

_AT_ONCE = 500
_PAIRS_AT_ONCE = 2_000
_GROUPS_AT_ONCE = 64
_WORTH_WORKERS = 5_000
"""Fewer spellings are done before workers have started."""

_TRIED = 20

_MOST = 1 << NUMBER_BITS

Told = Callable[[str], None]
"""Is told in words what has been done so far."""


def cluster(
    names: Iterable[str] | Mapping[str, int],
    kind: str | None = None,
    *,
    known: Resolver | None = None,
    threshold: float | None = None,
    workers: int | None = None,
) -> list[Cluster]:
    """Names grouped by the entity that they can name, the most frequent first; reach for it when nobody bears them.

    ``names`` may have a count for each. ``kind`` says what all of them are (``person``, ``place``, ...); by default
    each name shows it or does not. ``known`` is a resolver whose gazetteer's names are left out. ``threshold`` (0 to 1)
    is the least score by which two spellings are linked, of whatever kind, on the scale that :func:`resolver.compare`
    has for people; None is :data:`~resolver.clustering.links.THRESHOLD`. ``workers`` is a number of processes, 0 for
    one on each core; None and 1 do the work here.

    Raises :class:`~resolver.errors.OnomastError` for more distinct names than can be numbered (eight million),
    :class:`~resolver.errors.UnknownNameError` for an unknown kind, and :class:`~resolver.errors.ArgumentError` for what
    cannot be names, counts, a resolver, a score or a number of processes.
    """
    arguments.one_of("kind", kind, KINDS)
    if not (known is None or isinstance(known, Resolver)):
        raise ArgumentError(f"known is {known!r:.60}; give a Resolver, such as Resolver(Gazetteer.load('mine.jsonl'))")
    given = arguments.score(threshold, "threshold")
    arguments.workers(workers)
    least = THRESHOLD if given is None else given
    return clustered(tallied(names), kind, known=known, threshold=least, workers=workers)


def clustered(  # noqa: PLR0913 - as cluster, and who is told
    forms: Sequence[Form],
    kind: str | None = None,
    *,
    known: Resolver | None = None,
    threshold: float = THRESHOLD,
    workers: int | None = None,
    told: Told | None = None,
) -> list[Cluster]:
    """Forms grouped as :func:`cluster` groups names; those with a ``full`` name go where that one goes.

    Forms without any letter are left out. ``told`` is told after each stage what it has come to.
    """
    if len(forms) >= _MOST:
        raise OnomastError(f"{len(forms)} distinct names: fewer than {_MOST} can be clustered at once; split the input")
    say = told or _silent
    count = workers if len(forms) >= _WORTH_WORKERS else None
    if known is not None:
        forms = _unborne(forms, kind, known, count)
        say(f"{len(forms):,} distinct names that nobody bears")
    forms = [form for form in forms if can_name(form.text)]
    whole = [form for form in forms if form.full is None]
    whole.sort(key=lambda form: order_of(form.text))
    spellings = Spellings(tuple(form.text for form in whole), array("L", (form.count for form in whole)), kind)
    nobody = Resolver(Gazetteer())
    links = _links(spellings, nobody, threshold, count, say)
    attached = _attached(forms)
    made: list[Cluster] = []
    for score, numbers in _groups(spellings, links, nobody, count):
        own = [whole[number] for number in numbers]
        own += [form for one in tuple(own) for form in attached.pop(one.text, ())]
        made.append(_cluster(own, spellings, numbers, score))
    made += [Cluster((form,), kind, 1.0) for left in attached.values() for form in left]
    say(f"{len(made):,} clusters")
    return sorted(made, key=lambda one: (-one.count, one.forms[0].text))


def _silent(_message: str) -> None:
    """Nobody is told."""


def _cluster(forms: list[Form], spellings: Spellings, numbers: Sequence[int], score: float) -> Cluster:
    ordered = tuple(sorted(forms, key=lambda form: (-form.count, form.text)))
    return Cluster(ordered, spellings.kind_of_all(numbers), score)


def _attached(forms: Sequence[Form]) -> dict[str, list[Form]]:
    """The forms of which a document says whom they stand for, by the full name."""
    found: dict[str, list[Form]] = {}
    for form in forms:
        if form.full is not None:
            found.setdefault(form.full, []).append(form)
    return found


def _unborne(forms: Sequence[Form], kind: str | None, known: Resolver, workers: int | None) -> list[Form]:
    """The forms whose names the gazetteer does not resolve, and that stand for none that it does."""
    texts = dict.fromkeys(form.full or form.text for form in forms)
    borne = {text for text, answer in _done(known, Borne(kind), ((one, one) for one in texts), workers) if answer}
    return [form for form in forms if (form.full or form.text) not in borne]


@dataclass(slots=True)
class _Links:
    """Links in flat arrays."""

    first: array[int]
    second: array[int]
    score: array[float]
    partial: array[int]


def _links(spellings: Spellings, nobody: Resolver, threshold: float, workers: int | None, say: Told) -> _Links:
    size = len(spellings.texts)
    for number in range(1, min(size, _TRIED)):  # what all need is loaded once, before workers have their own memory
        spellings.link(number - 1, number)
        spellings.blocks(number)
    store = BlockStore()
    for _, packed in _done(nobody, Keys(spellings), _ranges(size, _AT_ONCE), workers):
        store.add_packed(packed)
    store.finish()
    buckets: list[array[int]] = [array("Q") for _ in range(1 + size // _AT_ONCE)]
    parts = ((part, str(part)) for part in store.parts())
    for _, found in _done(nobody, Pairs(store), parts, workers):
        for both in array("Q", found):
            buckets[(both >> 32) // _AT_ONCE].append(both)
    del store
    pairs = array("Q")
    for bucket in buckets:
        pairs.extend(sorted(set(bucket)))
        del bucket[:]
    say(f"{len(pairs):,} pairs to compare")
    links = _Links(array("L"), array("L"), array("d"), array("b"))
    job = Linking(spellings, pairs, threshold)
    for _, kept in _done(nobody, job, _ranges(len(pairs), _PAIRS_AT_ONCE), workers):
        for first, second, score, partial in kept:
            links.first.append(first)
            links.second.append(second)
            links.score.append(score)
            links.partial.append(partial)
    say(f"{len(links.first):,} links")
    return links


def _groups(
    spellings: Spellings, links: _Links, nobody: Resolver, workers: int | None
) -> Iterator[tuple[float, list[int]]]:
    """The groups of spellings with the score of each: the components of the links, agglomerated."""
    root = array("L", range(len(spellings.texts)))

    def top(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    for first, second in zip(links.first, links.second, strict=True):
        one, other = sorted((top(first), top(second)))
        root[other] = one
    tied: dict[int, list[int]] = {}
    for at, first in enumerate(links.first):
        tied.setdefault(top(first), []).append(at)
    for number in range(len(root)):
        if top(number) == number and number not in tied:
            yield 1.0, [number]
    job = Grouping(spellings, tied, links.first, links.second, links.score, links.partial)
    roots = list(tied)
    items = ((at, " ".join(map(str, roots[at : at + _GROUPS_AT_ONCE]))) for at in range(0, len(roots), _GROUPS_AT_ONCE))
    for _, found in _done(nobody, job, items, workers):
        yield from found


def _ranges(size: int, at_once: int) -> Iterator[tuple[int, str]]:
    return ((at, f"{at} {min(size, at + at_once)}") for at in range(0, size, at_once))


def _done(
    resolver: Resolver, job: Any, items: Iterable[tuple[Any, str]], workers: int | None
) -> Iterator[tuple[Any, Any]]:
    """What workers make of the items; what one raises is raised here."""
    for key, outcome in worked(resolver, job, items, workers):
        if isinstance(outcome, Exception):
            raise outcome
        yield key, outcome
