"""brat's standoff format, read back as brat reads it."""

from __future__ import annotations

import io
import re
from itertools import pairwise

from annotated import annotated_texts, mention, text_of, written
from hypothesis import given

from resolver.annotation.document import Document
from resolver.documents.brat import CONFIGURATION, brat

LINE = re.compile(r"(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)")
REFERENCE = re.compile(r"(N\d+)\tReference (T\d+) (\S+?):(\S+)\t(.+)")
NOTE = re.compile(r"(#\d+)\tAnnotatorNotes (T\d+)\t(.+)")


def read(lines):
    """Type, spans and text of each mention; every line has to be one of three sorts, for any notion of a line."""
    assert lines.splitlines() == lines.split("\n")[:-1]
    found = {}
    for number, line in enumerate(lines.splitlines()):
        matched = (LINE, REFERENCE, NOTE)[number % 3].fullmatch(line)
        assert matched, line
        if number % 3 == 0:
            spans = [tuple(map(int, span.split())) for span in matched[3].split(";")]
            found[matched[1]] = (matched[2], spans, matched[4])
        else:
            assert matched[2] in found
    return list(found.values())


def test_a_mention_has_its_span_its_entity_and_a_note():
    text = 'In "Kiev" and Kyiv'
    lines = written(brat(), (text_of(text), [mention(text, 4, 8), mention(text, 14, 18, "person", "A\tB\nC")]))
    assert lines.splitlines()[:2] == ["T1\tPlace 4 8\tKiev", "N1\tReference T1 Onomast:place:x\tKyiv"]
    assert lines.splitlines()[2].startswith("#1\tAnnotatorNotes T1\tscore 0.9870; former ")
    assert lines.splitlines()[3:5] == ["T2\tPerson 14 18\tKyiv", "N2\tReference T2 Onomast:person:x\tA B C"]


def test_a_name_over_two_lines_is_written_in_fragments():
    for parting, spans in (("\n", "3 8;9 14"), (" \r\n  ", "3 8;13 18"), ("\t", "3 8;9 14"), ("\u2028", "3 8;9 14")):
        text = f"by Rus{'te'}{parting}Umero"
        lines = written(brat(), (text_of(text), [mention(text, 3, len(text))]))
        assert lines.splitlines()[0] == f"T1\tPlace {spans}\tRuste Umero"


@given(annotated_texts())
def test_spans_are_those_of_the_text_beside_however_it_is_read(annotated):
    content, mentions = annotated
    text, form = text_of(content), brat()
    beside = form.beside(text, Document(content, "en", tuple(mentions)))[".txt"]
    assert len(beside) == len(content)
    assert io.TextIOWrapper(io.BytesIO(beside.encode()), "utf-8").read() == beside  # line ends translated
    for (kind, spans, shown), each in zip(read(written(form, (text, mentions))), mentions, strict=True):
        assert kind.lower() == each.kind
        assert " ".join(beside[start:end] for start, end in spans) == shown
        assert spans[0][0] == each.start
        assert spans[-1][1] == each.end
        left_out = [content[end:start] for (_, end), (start, _) in pairwise(spans)]
        assert all(gap.isspace() for gap in left_out)


def test_the_configuration_names_the_types():
    entities = CONFIGURATION.partition("[entities]\n")[2].partition("\n\n")[0].split("\n")
    assert entities == ["Person", "Place", "Organisation", "Facility"]
