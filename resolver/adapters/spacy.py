"""SpaCy: the pipeline component ``onomast``, which adds mentions to a Doc. Extra ``spacy``.

``nlp.add_pipe("onomast")`` finds it by its entry point; nothing needs to be imported.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from resolver.arguments import one_of, score
from resolver.documents.docbin import KEY
from resolver.errors import GazetteerError, MissingExtraError
from resolver.language.scripts.detection import LANGUAGES

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup
    from spacy.util import filter_spans
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.spacy needs {error.name}, which is not installed: pip install 'onomast[spacy]'"
    ) from error

if TYPE_CHECKING:
    from resolver.annotation.mention import Mention
    from resolver.resolver import Resolver


@dataclass(frozen=True)
class Onomast:
    """A pipeline component that finds the mentions of a Doc; its fields are the pipeline's configuration.

    ``paths`` are gazetteers laid over the built-in one, or with ``only`` used without it; mentions with a score of at
    least ``threshold`` (0 to 1) are kept; ``lang`` is the language of the texts, None where it is told from each.
    ``overwrite_ents`` says whose entity stays where one that is there already overlaps a mention.
    """

    paths: tuple[str, ...] = ()
    only: bool = False
    threshold: float | None = None
    lang: str | None = None
    adjectives: bool = False
    nested: bool = False
    overwrite_ents: bool = False

    def __call__(self, doc: Doc) -> Doc:
        """Add ``doc.spans["onomast"]`` and entities, with the ID as ``ent_id_`` and ``kb_id_`` and the kind as label.

        A mention that ends inside a token (``Kiev'de``) takes the whole token; the exact offsets and the scores are in
        the group's ``attrs``, in its order. An entity that has the tokens of a mention keeps its label and gets the ID.
        """
        from resolver.adapters.process import TURN  # noqa: PLC0415 - a pipeline without this component needs no resolver
        from resolver.documents.selection import selected  # noqa: PLC0415 - likewise

        resolver = self.resolver
        with TURN:
            document = resolver.annotate(doc.text, self.lang, self.adjectives, self.nested)
        mentions = selected(document, None, self.threshold).mentions
        spans = [_span(doc, each) for each in mentions]
        attributes = {
            "scores": [round(each.score, 4) for each in mentions],
            "offsets": [[each.start, each.end] for each in mentions],
        }
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=spans, attrs=attributes)
        doc.set_ents(self._entities(doc, filter_spans(spans)))
        return doc

    @cached_property
    def resolver(self) -> Resolver:
        """The resolver over the gazetteers, made at the first Doc; the default one is the process's own."""
        from gazetteer.gazetteer import Gazetteer  # noqa: PLC0415 - loaded when there is work
        from resolver.adapters.process import default_resolver  # noqa: PLC0415 - likewise
        from resolver.resolver import Resolver  # noqa: PLC0415 - likewise

        if not self.paths and not self.only:
            return default_resolver()
        whole = Gazetteer() if self.only else Gazetteer.builtin()
        for path in self.paths:
            whole |= Gazetteer.load(path)
        return Resolver(whole)

    def _entities(self, doc: Doc, found: list[Span]) -> list[Span]:
        """The entities of a Doc with those that were found."""
        before = {(each.start, each.end): each for each in doc.ents}
        linked: list[Span] = []
        for span in found:
            own = before.pop((span.start, span.end), None)
            label = own.label_ if own is not None and not self.overwrite_ents else span.label_
            linked.append(Span(doc, span.start, span.end, label=label, kb_id=span.kb_id_, span_id=span.id_))
        others = list(before.values())
        first, second = (linked, others) if self.overwrite_ents else (others, linked)
        taken = {at for span in first for at in range(span.start, span.end)}
        return [*first, *(span for span in second if taken.isdisjoint(range(span.start, span.end)))]


def _span(doc: Doc, mention: Mention) -> Span:
    """The tokens of a mention, whole ones."""
    tokens = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    assert tokens is not None  # no offset is beyond the text
    return Span(doc, tokens.start, tokens.end, label=mention.kind, kb_id=mention.id, span_id=mention.id)


@Language.factory(
    KEY,
    assigns=["doc.ents", "doc.spans", "token.ent_iob", "token.ent_type", "token.ent_id", "token.ent_kb_id"],
    default_config={
        "gazetteer": None,
        "only": False,
        "threshold": None,
        "lang": None,
        "adjectives": False,
        "nested": False,
        "overwrite_ents": False,
    },
)
def create(  # noqa: PLR0913, PLR0917 - the component's configuration
    nlp: Language,
    name: str,  # noqa: ARG001 - spaCy hands it to every factory
    gazetteer: str | list[str] | None,
    only: bool,
    threshold: float | None,
    lang: str | None,
    adjectives: bool,
    nested: bool,
    overwrite_ents: bool,
) -> Onomast:
    """The component of a configuration.

    ``gazetteer`` is a path or a list of them; ``lang`` None is the pipeline's own language where that is one of the
    four, and else told from each text. Raises :class:`~resolver.errors.UnknownNameError` for another language,
    :class:`~resolver.errors.ArgumentError` for a ``threshold`` that is no score, and
    :class:`~resolver.errors.GazetteerError` where ``only`` leaves no gazetteer.
    """
    paths = (gazetteer,) if isinstance(gazetteer, str) else tuple(gazetteer or ())
    one_of("lang", lang, LANGUAGES)
    if only and not paths:
        raise GazetteerError("only leaves the built-in gazetteer out: give another one as gazetteer")
    own = nlp.lang if nlp.lang in LANGUAGES else None
    return Onomast(paths, only, score(threshold, "threshold"), lang or own, adjectives, nested, overwrite_ents)
