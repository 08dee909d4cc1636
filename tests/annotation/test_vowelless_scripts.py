"""Names in scripts that leave vowels out are like too many words to be found by how a word sounds."""

from __future__ import annotations

from resolver import Resolver


def test_a_given_name_is_no_place_of_such_a_script(builtin: Resolver) -> None:
    assert [one.id for one in builtin.annotate("Chris said so in Damascus.", "en").mentions] == ["place:damascus"]
