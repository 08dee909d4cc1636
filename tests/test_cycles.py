"""Work without the search for cycles leaves it as it was, and no cycle behind."""

import gc

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.cycles import unsought


def test_the_search_is_taken_up_again_even_after_an_error():
    with pytest.raises(ValueError, match="asked for"), unsought():
        assert not gc.isenabled()
        raise ValueError("asked for")
    assert gc.isenabled()


def test_a_search_that_was_off_stays_off():
    gc.disable()
    try:
        with unsought():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_search_is_off_until_the_last_of_several_is_done():
    first, second = unsought(), unsought()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_a_look_up_leaves_the_search_to_the_program(monkeypatch: pytest.MonkeyPatch):
    resolver = Resolver(Gazetteer([Entity("place:kyiv", "place", (Name("Kyiv", "en"),))]))
    resolver.resolve("Kyiv")
    monkeypatch.setattr(gc, "disable", lambda: pytest.fail("the search is switched off"))
    assert resolver.resolve("Kyyiv") is not None


def test_nothing_is_searched_while_a_text_is_read():
    resolver = Resolver(Gazetteer([Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Київ", "uk")))]))
    text = "Влада Києва заявила, що Київ готується до зими. " * 200
    resolver.annotate(text, lang="uk")
    searched: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            searched.append(about["generation"])

    gc.collect()
    gc.callbacks.append(note)
    try:
        document = resolver.annotate(text, lang="uk")
    finally:
        gc.callbacks.remove(note)
    assert len(document.mentions) == 400
    assert len(searched) <= 1
