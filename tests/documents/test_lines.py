"""Names from a stream."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.arguments import LONGEST_NAME
from resolver.documents.lines import checked, lines
from resolver.errors import DocumentError


def read(data, encoding=None):
    errors = []
    found = list(lines(io.BytesIO(data), errors.append, encoding))
    return found, [str(error) for error in errors]


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"a", ["a"]),
        (b"a\r\n\nb\n", ["a", "", "b"]),
        (b"\xef\xbb\xbfa\n", ["a"]),
        (b"\xef\xbb\xbf", []),
        ("К\n\nи".encode("utf-16"), ["К", "", "и"]),
    ],
)
def test_lines_are_names(data, names):
    assert read(data) == (names, [])


def test_a_line_comes_before_the_next_is_read():
    class Slow(io.BytesIO):
        asked = 0

        def readline(self, size=-1):
            self.asked += 1
            return super().readline(size)

    stream = Slow(b"a\nb\nc\n")
    assert next(lines(stream, print)) == "a"
    assert stream.asked == 1


def test_a_huge_line_is_passed_over_in_pieces():
    class Counting(io.BytesIO):
        largest = 0

        def readline(self, size=-1):
            line = super().readline(size)
            self.largest = max(self.largest, len(line))
            return line

    stream = Counting(b"a\n" + b"x" * 5_000_000 + b"\nb\n" + b"y" * 5_000_000)
    errors = []
    assert list(lines(stream, errors.append)) == ["a", "b"]
    assert [str(error).split(":")[1] for error in errors] == ["2", "4"]
    assert stream.largest <= 1 << 20


def test_the_longest_name_and_the_first_that_is_too_long():
    longest = "ї" * LONGEST_NAME
    assert read(longest.encode()) == ([longest], [])
    found, errors = read((longest + "ї\nb").encode())
    assert found == ["b"]
    assert "annotate" in errors[0]


@pytest.mark.parametrize("name", ["a\0b", "caf\udce9", "x" * (LONGEST_NAME + 1)])
def test_what_is_no_name_on_the_command_line(name):
    with pytest.raises(DocumentError, match="argument 1: "):
        checked(name, "argument 1")


NAMES = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\n\r\ufeff"), max_size=20)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("marked", [True, False])
def test_codecs_that_write_marks(encoding, marked):
    for order in ("-le", "-be") if encoding != "utf-8-sig" else ("",):
        text = ("\ufeff" if marked else "") + "Київ\nKiev\n"
        data = text.encode("utf-8" if not order else encoding + order)
        assert list(lines(io.BytesIO(data), pytest.fail, encoding)) == ["Київ", "Kiev"]


def test_a_mark_weighs_more_than_the_option():
    assert list(lines(io.BytesIO("\ufeffКиїв\n".encode()), pytest.fail, "cp1251")) == ["Київ"]


@given(st.lists(NAMES), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_every_list_of_names_comes_through(names, encoding):
    data = "".join(f"{name}\n" for name in names).encode(encoding)
    assert read(data) == (names, [])
