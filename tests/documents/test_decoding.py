"""Bytes to text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.documents.decoding import decode, known_encoding
from resolver.errors import DocumentError

TEXT = "Медінський met İbrahim Kalın\r\n"
PAGE = '<meta charset="windows-1251"><p>Мединский'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_8_and_byte_order_marks_need_no_word(encoding):
    data = TEXT.encode(encoding)
    found = decode(data, "a.txt")
    assert found.text == TEXT
    assert found.encoded(found.text, "a.txt") == data


def test_a_mark_weighs_more_than_the_option():
    assert decode(TEXT.encode("utf-16"), "a.txt", "cp1251").text == TEXT


def test_the_option_is_for_all_else():
    assert decode("Мединский".encode("cp1251"), "a.txt", "cp1251").text == "Мединский"
    assert decode(TEXT.encode("utf-16-le"), "a.txt", "utf-16-le").text == TEXT


@pytest.mark.parametrize(
    ("encoding", "codec"),
    [
        ("utf-8-sig", "utf-8"),
        ("UTF_8_SIG", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("U16", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("utf-32", "utf-32-be"),
    ],
)
def test_a_codec_that_writes_marks_adds_none_and_reads_either_order(encoding, codec):
    for text in (TEXT, "Київ", "Kiev", "İ", "\n"):
        data = text.encode(codec)
        found = decode(data, "a.txt", encoding)
        assert (found.text, found.encoded(found.text, "a.txt")) == (text, data)


def test_a_page_may_declare_its_encoding():
    assert decode(PAGE.encode("cp1251"), "a.html", markup=True).text == PAGE
    assert decode(PAGE.encode(), "a.html", markup=True).text == PAGE
    with pytest.raises(DocumentError, match="not UTF-8"):
        decode(PAGE.encode("cp1251"), "a.txt")
    with pytest.raises(DocumentError, match="not UTF-8"):
        decode(PAGE.replace("windows-1251", "utf-16").encode("cp1251"), "a.html", markup=True)


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"ab\ncaf\xe9", None, r"a.txt: not UTF-8 at byte 6 \(0xE9\), line 2; give its encoding with --encoding NAME"),
        (b"\xef\xbb\xbfcaf\xe9", None, r"not UTF-8 at byte 6 \(0xE9\)"),
        (b"\xff\xfea\x00\x00\xd8b", None, "not UTF-16-LE at byte 4"),
        (b"caf\xe9", "ascii", r"not ASCII at byte 3 .*another"),
        (b"GIF89a\x00", None, "binary, not a text .a NUL at byte 6.*utf-16-le"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", None, "binary"),
        ("no mark".encode("utf-16-le"), None, "binary"),
    ],
)
def test_what_is_no_text_is_told_with_its_place_and_advice(data, encoding, message):
    with pytest.raises(DocumentError, match=message):
        decode(data, "a.txt", encoding)


def test_a_letter_that_the_encoding_lacks():
    with pytest.raises(DocumentError, match="cp1254, cannot write 'К'"):
        decode(b"Kiev", "a.txt", "cp1254").encoded("Київ", "a.txt")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("cp1251", True),
        ("utf-16", True),
        ("hex", False),
        ("x", False),
        ("a\0b", False),
        ("", False),
        ("idna", False),
        ("punycode", False),
    ],
)
def test_known_encodings(name, known):
    assert known_encoding(name) is known


@given(st.text().filter(lambda text: "\0" not in text and not text.startswith("\ufeff")))
def test_every_text_comes_back(text):
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        data = text.encode(encoding)
        assert decode(data, "a").text == text
        assert decode(data, "a").encoded(text, "a") == data


@given(st.binary(max_size=40), st.sampled_from([None, "cp1251", "utf-16-le", "cp1254"]), st.booleans())
def test_any_bytes_are_a_text_or_an_error_that_names_the_document(data, encoding, markup):
    try:
        decode(data, "a.txt", encoding, markup)
    except DocumentError as error:
        assert str(error).startswith("a.txt: ")
