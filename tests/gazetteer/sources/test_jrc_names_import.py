"""JRC-Names: number, type, language, and the name with a plus for each space."""

from __future__ import annotations

import gzip

from imports import import_files, names

CONTENT = """\
0\tP\tu\tid+type+language+name
15\tP\tu\tIvan+Primer
15\tP\tru\tИван+Пример
15\tP\tde\tIwan+Primer
16\tO\tu\tSample+News+Agency
16\tO\tu\tSNA
17\tU\tu\tUnknown+Thing
18\tT\ten\tTopic
19\tp\tu\tAyşe+Örnek-Demo
"""


def test_people_and_organisations_are_read(tmp_path):
    found, errors = import_files(tmp_path, "jrc-names", {"entities.gzip": gzip.compress(CONTENT.encode())})
    assert errors == []
    assert [(each.id, each.kind, names(each)) for each in found] == [
        (
            "jrc-names:15",
            "person",
            [("Ivan Primer", None, None), ("Иван Пример", "ru", None), ("Iwan Primer", "de", None)],
        ),
        ("jrc-names:16", "organisation", [("Sample News Agency", None, None), ("SNA", None, "acronym")]),
        ("jrc-names:19", "person", [("Ayşe Örnek-Demo", None, None)]),
    ]
    assert found[0].same_as == {"jrc-names": "15"}


def test_broken_lines_are_reported_and_skipped(tmp_path):
    content = CONTENT.encode() + b"20\tP\tu\nx\tP\tu\tWho\n21\tP\tu\tM\xfcller\n22\tP\tu\tLast+One"
    found, errors = import_files(tmp_path, "jrc-names", {"entities": content}, kinds=frozenset(["person"]))
    assert [each.id for each in found] == ["jrc-names:15", "jrc-names:19", "jrc-names:22"]
    assert [error.partition(": ")[0] for error in errors] == ["entities:10", "entities:11", "entities:12"]
    assert "UTF-8" in errors[2]


def test_a_file_without_a_heading_loses_nothing(tmp_path):
    [person], _ = import_files(tmp_path, "jrc-names", {"entities": "15\tP\tu\tIvan+Primer\n"})
    assert person.names[0].text == "Ivan Primer"
