"""What a page says that it is written in."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from resolver.documents import page_encodings
from resolver.documents.decoding import decode
from resolver.documents.page_encodings import declared
from resolver.errors import DocumentError
from resolver.language.names.tables import rows, values

LABELS = [
    (label, row["codec"])
    for row in rows("page-encodings", Path(page_encodings.__file__).parent)
    for label in values(row["labels"])
]


def page(label, text="<p>"):
    return f'<html><meta charset="{label}">{text}'


def test_every_label_is_of_one_codec_that_python_has_and_is_found_in_a_page():
    assert len(dict(LABELS)) == len(LABELS) > 200
    for label, codec in LABELS:
        assert codecs.lookup(codec).name == codec.replace("_", "-").replace("euc-jp", "euc_jp")
        assert declared(page(f" {label.upper()}").encode()) == codec


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("x-cp1251", "cp1251", "Мединский"),
        ("windows-1251", "cp1251", "Медінський"),
        ("KOI8-RU", "koi8-u", "Медінський"),
        ("cyrillic", "iso8859-5", "Мединский"),
        ("x-mac-ukrainian", "mac-cyrillic", "Ґудзь"),
        ("866", "cp866", "Мединский"),
        ("iso-8859-9", "cp1254", "Kiev’de İbrahim Kalın"),
        ("latin5", "cp1254", "Kiev’de “Şişli”"),
        ("iso-8859-1", "cp1252", "Kiev’s café"),
        ("us-ascii", "cp1252", "Kiev’s"),
    ],
)
def test_a_page_is_read_as_browsers_read_it(label, codec, text):
    data = page(label, text).encode(codec)
    found = decode(data, "a.html", markup=True)
    assert found.text == page(label, text)
    assert found.encoded(found.text, "a.html") == data


@pytest.mark.parametrize(
    "label",
    [
        "unicode_escape",
        "raw_unicode_escape",
        "utf-7",
        "punycode",
        "idna",
        "cp037",
        "utf_8_sig",
        "utf-8",
        "utf-16",
        "utf-32",
    ],
)
def test_no_other_codec_of_python_s_is_obeyed(label):
    with pytest.raises(DocumentError, match=r"a\.html: not UTF-8 at byte"):
        decode(page(label).encode() + "\\u041a+BBo- Мединский".encode("cp1251"), "a.html", markup=True)


@pytest.mark.parametrize("label", ["iso-8859-1", "iso-8859-9", "windows-1251", "tis-620"])
def test_bytes_that_an_encoding_of_windows_leaves_open_are_controls_and_come_back(label):
    data = page(label).encode() + bytes(range(0x80, 0xA0)) + b"\xc9"
    found = decode(data, "a.html", markup=True)
    assert "\x98" in found.text or "\x81" in found.text
    assert found.encoded(found.text, "a.html") == data
    with pytest.raises(DocumentError, match="cannot write '\u4eac'"):
        found.encoded("\u4eac", "a.html")


def test_what_the_user_says_of_an_encoding_is_held_to_the_letter():
    with pytest.raises(DocumentError, match=r"not CP1254 at byte 4 \(0x81\)"):
        decode(b"Kiev\x81", "a.html", "cp1254", markup=True)
    with pytest.raises(DocumentError, match=r"not CP874 at byte \d+ \(0xDB\)"):  # in no indexes of the standard either
        decode(page("tis-620").encode() + b"\xdb", "a.html", markup=True)
