"""Annotated documents made by hand and by Hypothesis: for the tests of all formats."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from gazetteer.entity import KINDS, Entity, Name
from resolver.annotation.document import Document
from resolver.annotation.mention import Mention
from resolver.documents.batch import Text
from resolver.documents.decoding import Decoded, decode
from resolver.documents.markup import Markup
from resolver.documents.source import Source
from resolver.matching.evidence import Evidence
from resolver.writing.form import Form

HOSTILE = "\"><script>alert(1)</script>&amp;'</mark></article>\\"

# Emoji alone, joined and with a skin tone; combining marks; marks and overrides of direction; every kind of line end.
_AWKWARD = [
    *"aЯїİğ ,.;'\"’-\\<>&@^#{}|\t\n\r\v\f\x1c\x1f\x7f\x85\u00a0\u2028\u2029\ufeff\ufffe",
    *"\u0301\u0306\u200b\u200d\u200e\u200f\u202e\u2066אب😀𝔎",
    *("👩‍💻", "👍🏽", "\r\n", "  ", " \r\n ", "Kiev'de", "Нью-Йорк", "http://a.b/c", ":-)"),
]
HOSTILE_TEXTS = st.lists(
    st.one_of(st.sampled_from(_AWKWARD), st.characters(exclude_categories=["Cs"], exclude_characters="\0")), max_size=40
).map("".join)


def entity(kind="place", text="Kyiv", **more):
    return Entity(f"{kind}:x", kind, (Name(text, "en"),), description=text, **more)


def mention(text, start, end, kind="place", name="Kyiv", **more):
    bearer = entity(kind, name, **more)
    evidence = (Evidence("former", None, HOSTILE, name),)
    return Mention(start, end, text[start:end], bearer, 0.987, evidence, "en", bearer.names[0], Form())


def text_of(content, path="a.txt"):
    return Text(Source(Path(path), Path(path)), Decoded(content, "utf-8"))


def page_of(data, path="a.html"):
    """A page as it is read, from its bytes."""
    decoded = decode(data, path, markup=True)
    return Text(Source(Path(path), Path(path)), decoded, Markup(decoded.text))


def written(form, *documents):
    """What a format makes of documents, each a text with its mentions, as it stands in one file."""
    parts = [form.head()]
    parts += [form.one(text, Document(text.text, "en", tuple(mentions))) for text, mentions in documents]
    parts.append(form.tail())
    return (b"" if isinstance(parts[-1], bytes) else "").join(parts)


@st.composite
def annotated_texts(draw, texts=HOSTILE_TEXTS):
    """A text and mentions in it, inside and across each other too; none begins or ends with white space."""
    text = draw(texts)
    spans = set()
    for start, length in draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=6)):
        piece = text[start : start + length]
        inside = piece.strip()
        if inside:
            at = start + piece.index(inside)
            spans.add((at, at + len(inside)))
    kinds = st.sampled_from(KINDS)
    return text, [mention(text, start, end, draw(kinds), f"{HOSTILE} {end}") for start, end in sorted(spans)]
