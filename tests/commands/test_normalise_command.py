"""`onomast normalise`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resolver.writing.styles import house_styles, styles

NEW = "Medinsky came to Kyiv. Kyiv's mayor met Vladimir Medinsky.\n"


def test_text_to_text(run, texts):
    result = run("normalise", "texts/a.txt", "texts/a.txt")
    assert result.stdout == NEW * 2
    assert result.exit_code == 0
    assert run("normalise", stdin="In Kiev").stdout == "In Kyiv"
    assert run("normalise", stdin=NEW).stdout == NEW


def test_a_page_changes_outside_its_tags_only(run, texts):
    assert run("normalise", "texts/sub/page.html").stdout == (
        '<p class="Kiev">In <b>Kyiv</b> &amp; <i>Vladimir Medinsky</i><script>"Kiev"</script>'
    )


def test_suggestions_have_the_shape_of_a_linter(run, texts):
    result = run("normalise", "--suggest", "texts/a.txt", "texts/sub/page.html")
    lines = result.stdout.splitlines()
    assert all(re.fullmatch(r"\S+:\d+:\d+: .+ -> .+ \(.+\)", line) for line in lines)
    assert lines[1].startswith("texts/a.txt:1:19: Kiev -> Kyiv (")
    assert lines[-2].startswith("texts/sub/page.html:1:23: Kiev -> Kyiv (")
    assert result.exit_code == 0


def test_check_changes_nothing_and_tells_by_its_exit_code(run, texts):
    before = (texts / "a.txt").read_bytes()
    result = run("normalise", "--check", "texts/a.txt")
    assert (result.exit_code, result.stdout) == (3, "")
    assert "texts/a.txt: 3 to change" in result.stderr
    assert (texts / "a.txt").read_bytes() == before
    assert run("normalise", "--check", stdin=NEW).exit_code == 0
    both = run("normalise", "--check", "--suggest", "texts/a.txt")
    assert (both.exit_code, len(both.stdout.splitlines())) == (3, 3)
    assert run("normalise", "--check", "texts").exit_code == 1


def test_the_tree_is_mirrored_in_the_encodings_that_were_read(run, texts):
    run("normalise", "texts", "--output", "out")
    assert Path("out/a.txt").read_text() == NEW
    assert Path("out/empty.txt").read_bytes() == b""
    assert Path("out/marked.md").read_bytes() == b"\xef\xbb\xbfIn Kyiv\r\n"
    assert Path("out/wide.txt").read_bytes() == "In Kyiv\n".encode("utf-16")
    assert not Path("out/latin.txt").exists()


PAGE = '<meta charset="windows-1251"><p>Это Medinskiy, Kiev'


def test_what_is_written_to_standard_output_is_in_the_encoding_that_was_read(run, texts):
    """A page that declares its encoding would contradict itself otherwise."""
    (texts / "page.html").write_bytes(PAGE.encode("cp1251"))
    result = run("normalise", "--lang", "en", "texts/page.html")
    assert result.stdout_bytes == PAGE.replace("Medinskiy, Kiev", "Medinsky, Kyiv").encode("cp1251")
    assert run("normalise", "texts/marked.md").stdout_bytes == b"\xef\xbb\xbfIn Kyiv\r\n"
    assert run("normalise", "texts/wide.txt").stdout_bytes == "In Kyiv\n".encode("utf-16")
    result = run("normalise", "--encoding", "cp1251", "--lang", "en", stdin="Это Kiev".encode("cp1251"))
    assert result.stdout_bytes == "Это Kyiv".encode("cp1251")
    result = run("normalise", "--encoding", "latin-1", "--to", "uk", stdin=b"In Kiev")
    assert (result.exit_code, result.stdout_bytes) == (1, b"In Kiev")
    assert "-: its encoding, latin-1, cannot write" in result.stderr


def test_a_terminal_is_shown_letters_whatever_the_encoding(run, texts, monkeypatch):
    monkeypatch.setattr("resolver.commands.normalise.at_terminal", lambda: True)
    (texts / "page.html").write_bytes(PAGE.encode("cp1251"))
    (texts / "t.csv").write_bytes("тело,н\nKiev,1\nникто,2\nсломано\n".encode("cp1251"))
    (texts / "latin.txt").write_bytes(b"In Kiev")
    shown = run("normalise", "--lang", "en", "texts/page.html").stdout
    assert shown == PAGE.replace("Medinskiy, Kiev", "Medinsky, Kyiv")
    table = run("normalise", "--text-column", "тело", "--encoding", "cp1251", "--to", "uk", "texts/t.csv")
    assert table.stdout == "тело,н\nКиїв,1\nникто,2\nсломано\n"
    assert run("normalise", "--encoding", "latin-1", "--to", "uk", "texts/latin.txt").stdout == "In Київ"


def test_in_place_replaces_what_changes_and_nothing_else(run, texts):
    (texts / "a.txt").chmod(0o640)
    untouched = texts / "empty.txt"
    before = untouched.stat()
    result = run("normalise", "--in-place", "texts")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert (texts / "a.txt").read_text() == NEW
    assert (texts / "a.txt").stat().st_mode & 0o777 == 0o640
    assert (untouched.stat().st_ino, untouched.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not [*texts.rglob("*.part")]
    assert run("normalise", "--check", "texts/a.txt", "texts/wide.txt", "texts/sub").exit_code == 0


def test_results_never_cover_their_sources_or_each_other(run, texts):
    result = run("normalise", "texts/a.txt", "--output", "texts")
    assert result.exit_code == 1
    assert "would replace it" in result.stderr
    Path("other").mkdir()
    Path("other/a.txt").write_text("Kiev")
    result = run("normalise", "texts/a.txt", "other", "--output", "out")
    assert "would replace that of texts/a.txt" in result.stderr
    assert Path("out/a.txt").read_text() == NEW


def test_letters_that_the_encoding_lacks_are_said_and_the_file_stays(run):
    Path("old.txt").write_bytes(b"In Kiev")
    result = run("normalise", "--in-place", "--to", "uk", "--encoding", "latin-1", "old.txt")
    assert result.exit_code == 1
    assert "old.txt: its encoding, latin-1, cannot write" in result.stderr
    assert Path("old.txt").read_bytes() == b"In Kiev"


def test_other_languages_and_styles(run):
    assert run("normalise", "--to", "uk", stdin="In Kiev").stdout == "In Київ"
    assert run("normalise", "--style", "kmu-2010", "--to", "en", stdin="In Kiev").stdout == "In Kyiv"
    assert run("normalise", "--kind", "person", stdin="In Kiev").stdout == "In Kiev"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--in-place"],
        ["--in-place", "-"],
        ["--in-place", "--output", "out", "a.txt"],
        ["--check", "--in-place", "a.txt"],
        ["--suggest", "--output", "out", "a.txt"],
        ["--style", "no-such-style", "-"],
        ["--to", "xx"],
    ],
)
def test_contradictions_are_wrong_usage(run, arguments):
    result = run("normalise", *arguments, stdin="In Kiev")
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_style_that_does_not_exist_is_told_before_any_text_is_read(run):
    result = run("normalise", "--style", "no-such-style", stdin="")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no style 'no-such-style'; known are" in result.stderr


def test_the_styles_are_listed_those_of_houses_first(run):
    result = run("normalise", "--list")
    listed = [line.split()[0] for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr) == (0, "")
    assert sorted(listed) == sorted(styles())
    assert listed[: len(house_styles())] == sorted(house_styles())
    assert "the-economist  " in result.stdout
    assert "The Economist style guide" in result.stdout
    assert "'onomast normalise --list' says what each is" in run("normalise", "--style", "nonesuch").stderr
