"""The warnings that the editors of the built-in data let stand."""

from __future__ import annotations

from gazetteer import Gazetteer
from gazetteer.deliberate import deliberate, left_over
from gazetteer.doubts import doubts
from gazetteer.lint import Finding

RULES = {
    *("acronym", "collision", "former-without-until", "gender", "inversion", "language", "noise", "remark", "title"),
}


def test_every_line_is_of_a_rule_and_of_an_entity_and_says_why():
    builtin = Gazetteer.builtin()
    for one in deliberate():
        assert one.rule in RULES and one.entity in builtin and one.about and one.reason, one


def test_no_line_stands_twice():
    assert len({(one.rule, one.entity, one.about) for one in deliberate()}) == len(deliberate())


def test_lines_about_single_entities_are_still_needed_and_nothing_is_left_over():
    found = doubts(Gazetteer.builtin())
    stale = [
        one
        for one in deliberate()
        if one.rule not in ("acronym", "collision", "noise") and not any(one.covers(each) for each in found)
    ]
    assert stale == []
    assert left_over(found) == []


def test_errors_and_other_warnings_are_left():
    one = next(one for one in deliberate() if one.about == "*")
    told = Finding(one.entity, "a former name", "warning", one.rule)
    error = Finding(one.entity, "a former name", "error", one.rule)
    other = Finding("place:elsewhere", "a former name", "warning", one.rule)
    assert left_over([told, error, other]) == [error, other]
