"""Tables that are read in place answer as the files do that they are compiled from."""

from __future__ import annotations

from resolver.language.names.given_names import forms
from resolver.language.names.titles import longest, title_key, titles
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import group_forms, is_listed


def test_every_title_has_its_key() -> None:
    assert {words: title_key(words) for words in titles()} == titles()
    assert title_key(("foreign", "minister", "of")) is None
    assert title_key(()) is None
    assert longest() == max(map(len, titles()))


def test_full_given_names_are_listed_and_familiar_ones_alone_are_not() -> None:
    full = {fold(form.text) for form in forms() if not form.diminutive}
    familiar = {fold(form.text) for form in forms()} - full
    assert all(map(is_listed, full))
    assert familiar
    assert not any(map(is_listed, familiar))


def test_groups_of_given_names_keep_their_forms_in_order() -> None:
    groups = {form.group for form in forms()}
    assert len(groups) > 300
    for group in groups:
        assert group_forms(group) == tuple(form for form in forms() if form.group == group)
    assert group_forms("no such group") == ()
