"""Several processes: the same documents in the same order, and nothing lost where one fails."""

from __future__ import annotations

import itertools
import os
import pickle
import signal
import sys
import threading

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.building import build
from resolver.errors import ArgumentError, WorkerError
from resolver.workers import worked

NAME = Name("Kyiv", "en")
GAZETTEER = Gazetteer(
    [
        Entity("place:kyiv", "place", (NAME, Name("Kiev", "en", "former")), prominence=9000),
        Entity("place:kyiv-us", "place", (NAME,), prominence=1),
        Entity("person:medinsky", "person", (Name("Vladimir Medinsky", "en"),), prominence=5000),
    ]
)
TEXTS = [f"Medinskiy was in Kiev {number} times. Vladimir Medinsky left." for number in range(450)]


@pytest.fixture(scope="module")
def resolver():
    return Resolver(GAZETTEER)


def job(_: Resolver, text: str) -> str:
    """What the tests let workers do."""
    if text == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if text == "raise":
        raise ValueError("no good text")
    if text == "strange":

        class Strange(Exception):
            pass

        raise Strange("cannot be sent")
    return text.upper()


def items(*texts):
    return list(enumerate(texts))


@pytest.fixture(params=["forked", "spawned"])
def started(request):
    """Processes are forked where this one has a single thread, and spawned where it has another."""
    if request.param == "forked":
        yield
        return
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    yield
    end.set()
    thread.join()


def test_the_documents_are_those_of_one_process(resolver, started):
    alone = list(resolver.annotate_many(TEXTS, lang="en"))
    shared = list(resolver.annotate_many(iter(TEXTS), 2, lang="en"))
    assert shared == alone
    assert len(alone[0].mentions) == 3
    entities = [mention.entity for document in shared for mention in document.mentions]
    assert {id(entity) for entity in entities} <= {id(entity) for entity in GAZETTEER}


def test_of_the_gazetteer_only_what_was_found_is_read(tmp_path, monkeypatch):
    build(GAZETTEER, tmp_path / "small.onomast")
    compiled = Gazetteer.load(tmp_path / "small.onomast") | Gazetteer([Entity("place:kyiv", "place", (NAME,))])
    resolver = Resolver(compiled)
    alone = list(resolver.annotate_many(TEXTS, lang="en"))
    monkeypatch.setattr(Gazetteer, "__iter__", lambda _: pytest.fail("every entity is read"))
    shared = list(resolver.annotate_many(TEXTS, 2, lang="en"))
    assert shared == alone
    entities = [mention.entity for document in shared for mention in document.mentions]
    assert len({id(entity) for entity in entities}) == len({entity.id for entity in entities}) > 1


def test_an_endless_input_is_read_a_little_ahead(resolver):
    for workers, most in ((None, 1), (1, 1), (2, 2_000)):
        read = itertools.count()
        documents = resolver.annotate_many((f"Kiev {number}" for number in read), workers)
        assert [next(documents).text for _ in range(1)] == ["Kiev 0"]
        assert next(read) <= most
        documents.close()


@pytest.mark.parametrize("missing", [None, 5, float("nan")])
@pytest.mark.parametrize("workers", [None, 2])
def test_what_is_no_text_is_raised_in_its_place(resolver, missing, workers):
    documents = resolver.annotate_many(["Kiev", missing, "Kyiv"], workers)
    assert next(documents).text == "Kiev"
    with pytest.raises(ArgumentError, match=f"^text is {missing}, which is no string"):
        next(documents)
    with pytest.raises(ArgumentError, match=f"^text is {missing}, which is no string"):
        resolver.annotate(missing)


def test_zero_is_one_worker_for_each_core_and_less_is_wrong(resolver):
    assert [document.text for document in resolver.annotate_many(["Kiev"], 0)] == ["Kiev"]
    for workers in (-1, 2.5, "2", True, 62):
        message = f"^workers is {workers!r}; give a number of processes up to 61, or 0 for one on each core"
        with pytest.raises(ArgumentError, match=message):
            worked(resolver, job, items("a"), workers)


@pytest.mark.parametrize("workers", [None, 2])
def test_an_exception_is_the_outcome_of_its_text_and_the_rest_is_done(resolver, workers):
    outcomes = dict(worked(resolver, job, items("a", "raise", "b"), workers))
    assert (outcomes[0], outcomes[2]) == ("A", "B")
    assert isinstance(outcomes[1], ValueError)
    assert str(outcomes[1]) == "no good text"
    if workers:
        assert "in job" in outcomes[1].__notes__[0]


def test_an_exception_that_cannot_be_sent_comes_in_words(resolver):
    [(_, outcome)] = worked(resolver, job, items("strange"), 2)
    assert isinstance(outcome, WorkerError)
    assert str(outcome) == "Strange: cannot be sent"


@pytest.mark.parametrize("workers", [None, 2])
def test_what_has_no_text_comes_through_in_its_place(resolver, workers):
    given = [(0, "a"), (1, None), (2, "b")]
    assert list(worked(resolver, job, given, workers)) == [(0, "A"), (1, None), (2, "B")]


@pytest.mark.parametrize("workers", [None, 2])
def test_what_came_before_an_input_that_fails_is_done(resolver, workers):
    def failing():
        yield from items("a", "b")
        raise LookupError("the input failed")

    outcomes = worked(resolver, job, failing(), workers)
    assert [next(outcomes), next(outcomes)] == [(0, "A"), (1, "B")]
    with pytest.raises(LookupError, match="the input failed"):
        next(outcomes)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_killed_worker_is_told_and_what_was_done_is_handed_over(resolver):
    done = []
    with pytest.raises(WorkerError, match="was ended from outside"):
        for _, outcome in worked(resolver, job, items(*["a"] * 1_000, "die", *["b"] * 1_000), 2):
            done.append(outcome)
    assert set(done) == {"A"}
    assert len(done) >= 100


def test_a_resolver_can_be_packed(resolver):
    again = pickle.loads(pickle.dumps(resolver))
    assert again.resolve("Kyiv") == resolver.resolve("Kyiv")
    assert again.candidates("Kyiv") == resolver.candidates("Kyiv")
    assert again.annotate(TEXTS[0]) == resolver.annotate(TEXTS[0])
    assert again.threshold == resolver.threshold
