"""DocBin: annotated documents as spaCy stores them, with an entity for every mention.

The tokens are those of spaCy's tokeniser for the language, cut again where a mention begins or ends inside one
(``Kiev'de``, ``Moscow's``), so that no mention is lost and the text stays as it is to the last letter.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from resolver.documents.formats import Format, Origin, encoded, json_line, place_record
from resolver.errors import MissingExtraError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.documents.batch import Text

KEY = "onomast"
"""Where all mentions are, nested ones too, in ``doc.spans``, and what else is known, in ``doc.user_data``.

The adapter's component has it for its name.
"""

_ATTRIBUTES = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "ENT_ID", "ENT_KB_ID")


def require_spacy() -> None:
    """Make sure, before any work is done, that spaCy is there.

    Raises :class:`~resolver.errors.MissingExtraError` where it is not installed.
    """
    if importlib.util.find_spec("spacy") is None:
        raise MissingExtraError("this format needs spaCy, which is not installed: pip install 'onomast[spacy]'")


def docbin(origin: Origin | None = None) -> Format:
    """One DocBin for all documents, or one for each. It is compressed as a whole, so it is kept in memory till the end.

    Raises :class:`~resolver.errors.MissingExtraError` where spaCy is not installed.
    """
    require_spacy()
    whole = _Docs(origin)
    return Format(".spacy", whole.one, whole.head, whole.tail, binary=True, resumed=None)


class _Docs:
    """The documents so far, and spaCy's tokeniser for each language that came up."""

    def __init__(self, origin: Origin | None) -> None:
        self._origin = origin
        self._blanks: dict[str, Language] = {}
        self._docs: list[Doc] = []

    def head(self) -> bytes:
        """Nothing; a DocBin starts anew here."""
        self._docs.clear()
        return b""

    def one(self, text: Text, document: Document) -> bytes:
        """Nothing yet: the document is kept."""
        doc = self._doc(document)
        known: dict[str, Any] = {
            **_storable(json.loads(json_line(place_record(text)))),  # a date of a table, say, has no place in a DocBin
            "lang": document.lang,
            "reasons": [mention.reason for mention in document.mentions],
        }
        if self._origin:
            known["gazetteer"] = dict(self._origin)
        doc.user_data[KEY] = known
        self._docs.append(doc)
        return b""

    def tail(self) -> bytes:
        """The whole."""
        from spacy.tokens import DocBin  # noqa: PLC0415 - an extra, and slow to load

        data: bytes = DocBin(attrs=_ATTRIBUTES, store_user_data=True, docs=self._docs).to_bytes()
        return data

    def _doc(self, document: Document) -> Doc:
        from spacy.tokens import Doc, Span, SpanGroup  # noqa: PLC0415 - likewise
        from spacy.util import filter_spans  # noqa: PLC0415 - likewise

        blank = self._blank(document.lang)
        words, spaces = _tokens(str(document.text), blank, document.mentions)  # spaCy takes no subclass of str
        doc = Doc(blank.vocab, words=words, spaces=spaces)
        first = {token.idx: token.i for token in doc}
        last = {token.idx + len(token): token.i + 1 for token in doc}
        spans = [
            Span(doc, first[each.start], last[each.end], label=each.kind, kb_id=each.id, span_id=each.id)
            for each in document.mentions
        ]
        doc.set_ents(filter_spans(spans))  # of mentions inside each other, the longest
        scores = [round(mention.score, 4) for mention in document.mentions]
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=spans, attrs={"scores": scores})
        return doc

    def _blank(self, lang: str) -> Language:
        if lang not in self._blanks:
            import spacy  # noqa: PLC0415 - likewise

            self._blanks[lang] = spacy.blank(lang)
        return self._blanks[lang]


def _storable(value: Any) -> Any:
    """What JSON holds, with escapes for what is no valid text: a DocBin is UTF-8 throughout."""
    if isinstance(value, dict):
        return {_storable(key): _storable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_storable(inner) for inner in value]
    return encoded(value).decode() if isinstance(value, str) else value


def _tokens(text: str, blank: Language, mentions: Sequence[Mention]) -> tuple[list[str], list[bool]]:
    """Words that give the text when they are joined, and whether a blank follows each; at mentions' ends they end."""
    starts, ends = {mention.start for mention in mentions}, {mention.end for mention in mentions}
    cuts = {0, len(text)} | starts | ends
    for token in blank.tokenizer(text):
        cuts.update((token.idx, token.idx + len(token)))
    words: list[str] = []
    spaces: list[bool] = []
    for start, end in pairwise(sorted(cuts)):
        piece = text[start:end]
        if piece == " " and words and not spaces[-1] and start not in starts and end not in ends:
            spaces[-1] = True
        else:
            words.append(piece)
            spaces.append(False)
    return words, spaces
