"""``onomast romanise --reverse``: names back from a standard's letters, where it is reversible."""

from __future__ import annotations


def test_what_a_reversible_standard_wrote_goes_back(run):
    result = run("romanise", "--reverse", "--standard", "iso-9", "--lang", "ru", "Ŝukin", "Ëlkin")
    assert result.stdout.splitlines() == ["Щукин", "Ёлкин"]
    there = run("romanise", "--standard", "iso-9", "--lang", "ru", "Щукин", "Ёлкин")
    assert there.stdout.splitlines() == ["Ŝukin", "Ëlkin"]


def test_what_cannot_go_back_is_told_why(run):
    for arguments, advice in (
        (("--standard", "kmu-2010", "Zghurskyi"), "iso-9"),
        (("--standard", "iso-9", "Ŝukin"), "say which one"),
        (("Ŝukin",), "--standard"),
    ):
        result = run("romanise", "--reverse", *arguments)
        assert result.exit_code == 2
        assert advice in result.stderr
        assert result.stdout == ""


def test_names_keep_step_with_their_lines(run):
    result = run("romanise", stdin="Київ\n".encode() + b"\xff\n" + "Львів\n".encode())
    assert result.stdout.splitlines() == ["Kyiv", "", "Lviv"]
    assert result.exit_code == 1
