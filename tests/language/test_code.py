"""Code in texts: what is none of a text's words, and what looks like it and is."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver import Resolver
from resolver.language.scripts.code import Markdown, without_code


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("```\nMoscow = Putin()\n```\nKyiv", "Kyiv"),
        ("> ```python\n> Putin\n> ```\n> Kyiv", "> Kyiv"),
        ("Kyiv\n```\nPutin, never closed", "Kyiv"),
        ("````\n```\nPutin\n```\nLavrov\n```` Kyiv", "Kyiv"),
        ("See `pip install Kyiv` and ``a ` Kyiv`` and ```Kyiv```", "See and and"),
        ("Read /home/Putin/x.txt, ~/Putin, ./Putin and /var/Putin.", "Read , , and"),
        (r"Open C:\Kyiv\Putin, C:/Kyiv, \\server\Kyiv or reports\Kyiv", "Open , , or"),
        ("Kyiv.csv, reports/Kyiv.xlsx, moscow.txt", ", ,"),
        ("{{Putin}} {{ Putin | upper }} {% include 'Putin' %} ${Putin}", ""),
        ("$PUTIN %PUTIN% Putin_Moscow _putin_x1 Kyiv_2", ""),
        ("putin() Putin.start() org.example.Kyiv", ""),
        ("![x](Lviv.png) [Kyiv](Putin 'Lavrov')", "![x]() [Kyiv]( 'Lavrov')"),
    ],
)
def test_code_is_no_text(text: str, left: str) -> None:
    assert " ".join(without_code(text).replace("^", "").split()) == " ".join(left.split())


@pytest.mark.parametrize(
    "text",
    [
        "Лук`янов і Солов`йов у Києві",
        "``Kyiv'' and ``Lviv'' and `Odesa'",
        "_Kyiv_ and __Lviv__ and *Odesa*",
        "МОСКВА, 5 мар /ТАСС/. Путин /Интерфакс-Украина/ и/или Киев/Москва",
        "U.S.A. St.Petersburg(Russia) said.Putin e.g.Moscow 50% Kyiv $100 (Kyiv)",
        "umerov_press@kyiv.example and Go_A",
        r"Kyiv\nPutin said \"Lviv\"",
        "Kyiv\n\n    Putin\n~~~\nLviv\n~~~",
    ],
)
def test_what_looks_like_code_is_text(text: str) -> None:
    assert without_code(text) == text


def test_markdown_has_blocks_that_are_indented_or_between_tildes() -> None:
    text = (
        "Text\n\n    Kyiv\n\n    Lviv\n\nText\n    Odesa\n\n- item\n\n    Sumy\n\nText\n\n\tKyiv\n~~~\nKyiv\n~~~\nEnd"
    )
    left = without_code(Markdown(text)).replace("^", "").split()
    assert left == ["Text", "Text", "Odesa", "-", "item", "Sumy", "Text", "End"]
    assert isinstance(pickle.loads(pickle.dumps(Markdown(text))), Markdown)  # as workers are sent it


def test_a_name_that_looks_like_a_file_is_kept(builtin: Resolver) -> None:
    assert without_code("Театр.doc и moscow.doc", {"театр.doc"}) == "Театр.doc и ^^^^^^^^^^"
    assert [one.text for one in builtin.annotate("Спектакль поставил «Театр.doc».", "ru").mentions] == ["Театр.doc"]


def test_code_is_neither_annotated_nor_normalised(builtin: Resolver) -> None:
    in_words = "Kiev, see `Kiev`, /home/Kiev/x, {{Kiev}}, kiev.txt, Putin_Kiev, $KIEV, ![](Kiev.png)"
    text = f"```\nKiev = Medinskiy()\n```\n{in_words}"
    document = builtin.annotate(text, "en")
    assert [one.start for one in document.mentions] == [text.index("\nKiev,") + 1]
    assert document.normalised() == text.replace("\nKiev,", "\nKyiv,")


@given(st.text("`~{}$%_/\\.()[]>ab1@ \n\tЖ-", max_size=60))
def test_the_length_and_the_lines_stay(text: str) -> None:
    for kind in (str, Markdown):
        left = without_code(kind(text))
        assert len(left) == len(text)
        assert all(one in (other, "^") for one, other in zip(left, text, strict=True))
        assert left.count("\n") == text.count("\n")


@pytest.mark.parametrize("row", ["{}", "`{}", "```{}", "```\n{}", " {}", "{{{{{}"])
@pytest.mark.parametrize(
    "bit",
    ["a", "a_", "a.", "a/", "a\\", "`", "`a ", "``a ", "~", "$", "%a", "{{", "](", "a()", "````\n`````\n", "    a\n\n"],
)
def test_long_rows_take_linear_time(row: str, bit: str) -> None:
    started = time.process_time()
    without_code(Markdown(row.format(bit * (300_000 // len(bit)))))
    assert time.process_time() - started < 2
