"""DocBins, read back by spaCy."""

from __future__ import annotations

import sys

import pytest
from annotated import annotated_texts, mention, text_of, written
from hypothesis import given

from resolver.annotation.document import Document
from resolver.documents.docbin import KEY, docbin
from resolver.errors import MissingExtraError


@pytest.fixture(scope="module")
def docs():
    import spacy  # noqa: PLC0415 - slow to load
    from spacy.tokens import DocBin  # noqa: PLC0415 - likewise

    vocabulary = spacy.blank("xx").vocab
    return lambda data: list(DocBin().from_bytes(data).get_docs(vocabulary))


def spans(group):
    return [(span.start_char, span.end_char, span.label_, span.id_, span.kb_id_) for span in group]


def test_a_mention_is_an_entity_with_its_id(docs):
    text = "In Kiev, with Putin."
    mentions = [mention(text, 3, 7), mention(text, 14, 19, "person")]
    [doc] = docs(written(docbin(), (text_of(text), mentions)))
    assert [(each.text, each.label_, each.ent_id_, each.kb_id_) for each in doc.ents] == [
        ("Kiev", "place", "place:x", "place:x"),
        ("Putin", "person", "person:x", "person:x"),
    ]
    assert spans(doc.spans[KEY]) == spans(doc.ents)
    assert doc.spans[KEY].attrs["scores"] == [0.987, 0.987]
    assert doc.user_data[KEY]["path"] == "a.txt"
    assert list(doc.user_data[KEY]["reasons"]) == [each.reason for each in mentions]


@pytest.mark.parametrize(
    ("lang", "text", "name", "tokens"),
    [
        ("tr", "Kiev'de kaldı", "Kiev", ["Kiev", "'de", "kaldı"]),
        ("tr", "Ankara’nın", "Ankara", ["Ankara", "’nın"]),
        ("en", "the Moscow-Kiev line", "Kiev", ["the", "Moscow", "-", "Kiev", "line"]),
        ("ru", "экс-Киев,", "Киев", ["экс", "-", "Киев", ","]),
        ("uk", "(м.Київ)", "Київ", ["(", "м.", "Київ", ")"]),
    ],
)
def test_tokens_are_cut_where_a_mention_begins_or_ends_inside(docs, lang, text, name, tokens):
    at = text.index(name)
    form = docbin()
    form.head()
    form.one(text_of(text), Document(text, lang, (mention(text, at, at + len(name)),)))
    [doc] = docs(form.tail())
    assert [token.text for token in doc] == tokens
    assert [each.text for each in doc.ents] == [name]
    assert doc.text == text
    assert doc.user_data[KEY]["lang"] == lang


def test_of_nested_mentions_the_longest_is_the_entity_and_all_are_spans(docs):
    text = "Bank of Russia"
    mentions = [mention(text, 0, 14, "organisation"), mention(text, 8, 14)]
    [doc] = docs(written(docbin(), (text_of(text), mentions)))
    assert [each.label_ for each in doc.ents] == ["organisation"]
    assert [each.text for each in doc.spans[KEY]] == ["Bank of Russia", "Russia"]


def test_documents_keep_their_order_and_a_file_starts_anew(docs):
    form = docbin({"version": "9.9", "hash": "abc"})
    documents = [(text_of(f"Kiev {number}", f"{number}.txt"), [mention("Kiev", 0, 4)]) for number in range(3)]
    for _ in range(2):
        found = docs(written(form, *documents))
        assert [doc.user_data[KEY]["path"] for doc in found] == ["0.txt", "1.txt", "2.txt"]
        assert found[0].user_data[KEY]["gazetteer"] == {"version": "9.9", "hash": "abc"}
    assert docs(written(form)) == []


def test_long_texts_have_no_limit(docs):
    text = "Kiev " * 250_000
    [doc] = docs(written(docbin(), (text_of(text), [mention(text, 5, 9)])))
    assert len(doc.text) == len(text)


@pytest.fixture(scope="module")
def form():
    """One for all examples: making a tokeniser takes longer than using it."""
    return docbin()


@given(annotated_texts())
def test_text_and_spans_are_kept_whatever_the_text(docs, form, annotated):
    content, mentions = annotated
    [doc] = docs(written(form, (text_of(content), mentions)))
    assert doc.text == content
    assert spans(doc.spans[KEY]) == [(each.start, each.end, each.kind, each.id, each.id) for each in mentions]
    assert [span.text for span in doc.spans[KEY]] == [each.text for each in mentions]
    assert set(spans(doc.ents)) <= set(spans(doc.spans[KEY]))


def test_without_spacy_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'onomast\[spacy\]'"):
        docbin()
