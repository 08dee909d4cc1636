"""`onomast gazetteer add` at a terminal, where it asks for what is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from upkeep import TOWNS


@pytest.fixture
def terminal(monkeypatch):
    """Somebody who answers questions."""
    monkeypatch.setattr("resolver.commands.gazetteer_add.somebody_answers", lambda: True)


def test_add_asks_at_a_terminal_for_what_is_missing(run, towns, terminal):
    answers = (
        *("ship", "person", "uk", "", "Jane Example", "Джейн Приклад", "Джейн Іванівна Приклад", "", ""),
        *("Дж. Приклад", "uk:pen=Дж", "uk:nickname=Джейн Мер", "en:alias=Jane Sample", "", ""),
        *("Ukraine", "UA", "a mayor", "f", "female", "1970", "2020"),
        *("mayor,at=x", "y", "mayr", "prime minister", "мэр", "belediye baskani", "mayor,of=Kyiv", "y", ""),
        *("Nobody", "Exampleville", "n", "Exampleville", "y", "person:vladimir-medinsky", ""),
        *("Q7", "wikidata: 7", "wikidata: Q7", "ftm=NK-1", ""),
        *("1500", "y"),
    )
    result = run("gazetteer", "add", "--to", "towns.yaml", stdin="".join(f"{answer}\n" for answer in answers))
    assert result.exit_code == 0, result.stderr
    assert "ID [person:jane-example]" in result.stderr
    assert "'Ukraine' cannot be one; UA could" in result.stderr
    assert "'Дж. Приклад' is no name" in result.stderr
    assert "'pen' is no type of a name" in result.stderr
    assert "there is no office 'y' in the table of titles" in result.stderr
    for said, near in (
        ("mayr", "mayor"),
        ("prime minister", "prime-minister"),
        ("мэр", "mayor"),
        ("belediye baskani", "mayor"),
    ):
        assert f"there is no office '{said}' in the table of titles; {near} " in result.stderr
    assert "place:kyiv, Kyiv (Capital of Ukraine" in result.stderr
    assert "nobody is called 'Nobody'" in result.stderr
    assert "no other is called 'Exampleville'" in result.stderr
    assert "'7' is no identifier of wikidata; Q1899 would be one" in result.stderr
    assert towns.read_text(encoding="utf-8") == TOWNS + (
        "\n"
        "- id: person:jane-example\n"
        "  kind: person\n"
        "  native: uk\n"
        "  names:\n"
        "    - {text: Jane Example, lang: en}\n"
        "    - {text: Джейн Приклад, lang: uk}\n"
        "    - {text: Джейн Іванівна Приклад, lang: uk, type: official}\n"
        "    - {text: Джейн Мер, lang: uk, type: nickname}\n"
        "    - {text: Jane Sample, lang: en, type: alias}\n"
        "  countries: [UA]\n"
        "  description: a mayor\n"
        "  born: 1970\n"
        "  died: 2020\n"
        "  gender: female\n"
        "  roles:\n"
        "    - {role: mayor, of: place:kyiv}\n"
        "  related: [place:exampleville, person:vladimir-medinsky]\n"
        "  prominence: 1500\n"
        "  same_as: {wikidata: Q7, ftm: NK-1}\n"
    )


def test_all_but_the_kind_and_a_name_may_be_left_empty(run, towns, terminal):
    result = run("gazetteer", "add", "--to", "towns.yaml", stdin="person\n\nJane Example\n" + "\n" * 15)
    assert result.exit_code == 0, result.stderr
    added = "\n- id: person:jane-example\n  kind: person\n  names:\n    - {text: Jane Example, lang: en}\n"
    assert towns.read_text(encoding="utf-8") == TOWNS + added


def test_add_asks_whether_a_namesake_is_another(run, towns, terminal):
    flags = ("--to", "towns.yaml", "--kind", "person", "--name", "en=Vladimir Medinskiy", "--id", "person:another")
    no = run("gazetteer", "add", *flags, stdin="n\n")
    assert "resolves to person:vladimir-medinsky" in no.stderr
    assert (no.exit_code, towns.read_text(encoding="utf-8")) == (1, TOWNS)
    assert run("gazetteer", "add", *flags, stdin="y\n").exit_code == 0
    assert "person:another" in towns.read_text(encoding="utf-8")


def test_add_that_is_broken_off_changes_nothing(run, towns, terminal):
    assert run("gazetteer", "add", "--to", "towns.yaml", stdin="place\n").exit_code == 1
    declined = "place\n\nNew\n\n\n\n\n\n\n\n\n\n\nn\n"
    assert run("gazetteer", "add", "--to", "towns.yaml", stdin=declined).exit_code == 1
    assert towns.read_text(encoding="utf-8") == TOWNS


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_add_knows_a_terminal(towns):
    import pty  # noqa: PLC0415 - not there on Windows

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cli", "gazetteer", "add", "--only", "--to", str(towns)]
    process = subprocess.Popen(
        command, stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    os.close(theirs)
    os.write(ours, b"place\n\nNewtown\n\n\n\n\n\n\n\n\n\n\ny\n")
    assert process.communicate(timeout=60)[0] == b""
    os.close(ours)
    assert process.returncode == 0
    assert towns.read_text(encoding="utf-8").endswith("- {text: Newtown, lang: en}\n")
