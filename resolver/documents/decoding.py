"""Decoding: from a document's bytes to its text and back, without guessing.

UTF-8 is the rule; a byte-order mark says UTF-8, UTF-16 or UTF-32; an HTML page that is not UTF-8 may declare its own
encoding; everything else has to be named by the user.
"""

from __future__ import annotations

from dataclasses import dataclass

from resolver.documents.page_encodings import declared, errors_of
from resolver.encodings import WIDE, encoding_of
from resolver.errors import DocumentError

_SEARCHED_FOR_NULS = 4096
_LIKELY = "cp1251 or koi8-r (Cyrillic), cp1254 (Turkish), latin-1"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, with what is needed to write its like: the codec's name, the byte-order mark and the error handler."""

    text: str
    encoding: str
    mark: bytes = b""
    errors: str = "strict"

    def unmarked(self, text: str) -> bytes:
        """Another text, or a part of this one, as bytes in the same encoding."""
        return text.encode(self.encoding, self.errors)

    def encoded(self, text: str, shown: str) -> bytes:
        """Another text as bytes in the same encoding, behind the same mark.

        Raises :class:`~resolver.errors.DocumentError` where the encoding lacks a letter.
        """
        try:
            return self.mark + self.unmarked(text)
        except UnicodeEncodeError as error:
            letter = text[error.start]
            raise DocumentError(
                f"{shown}: its encoding, {self.encoding}, cannot write {letter!r}; "
                "convert the file to UTF-8 first, or leave out --encoding if it is UTF-8"
            ) from error


def decode(data: bytes, shown: str, encoding: str | None = None, markup: bool = False) -> Decoded:
    """The text of a document's bytes; ``shown`` names the document in messages.

    ``encoding`` is what the user says of files without a byte-order mark. A page (``markup``) that is not UTF-8 is
    read as it declares itself. Raises :class:`~resolver.errors.DocumentError` for binary data and for bytes that are
    not in the encoding, naming the first of them.
    """
    mark, name = encoding_of(data, encoding)
    try:
        return _decoded(data, shown, name, mark)
    except UnicodeDecodeError as error:
        wrong = error
    said = declared(data) if markup and encoding is None and not mark else None
    if said is not None:
        try:
            return _decoded(data, shown, said, errors=errors_of(said))
        except UnicodeDecodeError as error:
            name, wrong = said, error
    line = data.count(b"\n", 0, wrong.start) + 1
    raise undecodable(data, shown, name, wrong.start + len(mark), line) from wrong


def _decoded(data: bytes, shown: str, name: str, mark: bytes = b"", errors: str = "strict") -> Decoded:
    text = data[len(mark) :].decode(name, errors) if mark else data.decode(name, errors)
    if "\0" in text:
        raise _binary(data, shown)
    return Decoded(text, name, mark, errors)


def known_encoding(name: str) -> bool:
    """Whether Python has a codec of this name that decodes text, and in which bytes that are not in it can survive."""
    try:
        b"a".decode(name, "surrogateescape")
    except UnicodeDecodeError:
        return True
    except (LookupError, ValueError):
        return False
    return True


def undecodable(data: bytes, shown: str, name: str, at: int, line: int | None = None) -> DocumentError:
    """The error for bytes that are not in an encoding, ``at`` being the first of them."""
    if b"\0" in data[:_SEARCHED_FOR_NULS] and not name.startswith(WIDE):
        return _binary(data, shown)
    byte = f" (0x{data[at]:02X})" if at < len(data) else ""
    place = f"byte {at}{byte}" if line is None else f"byte {at}{byte}, line {line}"
    if name == "utf-8":
        advice = f"give its encoding with --encoding NAME, such as {_LIKELY}"
    else:
        advice = "the encoding is another one, or the data is damaged; try --encoding NAME with another name"
    return DocumentError(f"{shown}: not {name.upper()} at {place}; {advice}")


def _binary(data: bytes, shown: str) -> DocumentError:
    advice = "leave it out, or, if it is UTF-16 without a byte-order mark, give --encoding utf-16-le"
    return DocumentError(f"{shown}: binary, not a text (a NUL at byte {data.index(0)}); {advice}")
