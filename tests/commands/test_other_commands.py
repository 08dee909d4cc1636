"""`onomast compare`, `romanise`, `inflect` and `evaluate`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest

from resolver import Verdict
from resolver.matching.evidence import KINDS, Evidence, EvidenceKind


def test_compare_says_whether_and_why(run):
    found = json.loads(run("compare", "Володимир Зеленський", "Vladimir Zelenskiy").stdout)
    assert list(found) == ["a", "b", "kind", "score", "same", "reason", "evidence"]
    assert found["same"] is True
    assert found["kind"] == "person"
    assert {"kind", "detail", "query", "name", "cost"} == set(found["evidence"][0])
    other = json.loads(run("compare", "Ivan Petrenko", "Olha Kovalenko").stdout)
    assert other["same"] is False


def test_a_pair_may_be_as_long_as_two_names(run):
    longest = "Kiev" + " Kiev" * 101 + "xxx"
    for encoding in ("utf-8", "utf-16"):
        stdin = f"{longest}\t{longest}\n{longest}\t{longest}x\nKiev\tKiev\n".encode(encoding)
        result = run("compare", "--kind", "place", "--format", "jsonl", stdin=stdin)
        assert len(result.stdout.splitlines()) == 2
        assert result.stderr.startswith("onomast: -:2: longer than")
        assert result.exit_code == 1


def test_compare_lays_out_the_parts_for_people(run):
    first, *parts = run("compare", "--format", "table", "Зеленський", "Zelenskiy").stdout.splitlines()
    assert "Зеленський | Zelenskiy: can be one entity's" in first
    assert parts[0].split()[:2] == ["Зеленський", "Zelenskiy"]


def test_compare_says_what_each_kind_of_evidence_means(run, monkeypatch):
    steps = tuple(Evidence(kind) for kind in get_args(EvidenceKind))
    monkeypatch.setattr("resolver.compare", lambda *_: Verdict("A", "B", "place", 0.5, steps))
    _, *lines = run("compare", "--format", "table", "A", "B").stdout.splitlines()
    assert [line.split(maxsplit=3)[2:] for line in lines if line] == [[kind, KINDS[kind]] for kind in KINDS]
    assert ["demonym", "a word for the people of the place"] in [line.split(maxsplit=3)[2:] for line in lines]


def test_compare_reads_pairs(run):
    result = run("compare", stdin="Київ\tKyiv\nno tab\nЛьвів\tLviv\n")
    assert [json.loads(line)["b"] for line in result.stdout.splitlines()] == ["Kyiv", "Lviv"]
    assert result.exit_code == 1
    assert "-:2: no tab in 'no tab'" in result.stderr


def test_compare_names_the_line_that_is_no_pair(run):
    for encoding in ((), ("--encoding", "utf-16")):
        given = "Київ\tKyiv\nA\tB\tC\n\nЛьвів\tLviv\n".encode(encoding[1] if encoding else "utf-8")
        result = run("compare", *encoding, stdin=given)
        assert result.exit_code == 1
        assert [json.loads(line)["b"] for line in result.stdout.splitlines()] == ["Kyiv", "Lviv"]
        assert r"-:2: 2 tabs in 'A\tB\tC'; give one pair a line, A<tab>B" in result.stderr
        assert "-:3: no tab in ''" in result.stderr
    broken = run("compare", stdin=b"a\tb\n\xff\nc\n").stderr
    assert "-:2: not UTF-8" in broken
    assert "-:3: no tab in 'c'" in broken


@pytest.mark.parametrize("names", [["A"], ["A", "B", "C"]])
def test_compare_takes_two(run, names):
    assert run("compare", *names).exit_code == 2


def test_an_empty_name_is_compared_with_none(run):
    for names in (("", ""), ("Київ", " ")):
        result = run("compare", *names)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "an empty name" in result.stderr
    result = run("compare", stdin="Київ\t\nЛьвів\tLviv\n")
    assert [json.loads(line)["b"] for line in result.stdout.splitlines()] == ["Lviv"]
    assert "-:1: an empty name" in result.stderr


def test_inflect_puts_names_into_a_case_or_into_all(run):
    asked = ("inflect", "--lang", "uk", "--kind", "person")
    assert run(*asked, "--case", "genitive", "Юрій Стець", "Роман Кіт").stdout == "Юрія Стеця\nРомана Кота\n"
    assert run(*asked, "--case", "dative", "--gender", "female", stdin="Кравчук\n\nМельник\n").stdout == (
        "Кравчук\n\nМельник\n"
    )
    whole = run("inflect", "--lang", "tr", "--kind", "place", "Van", "Muş").stdout.splitlines()
    assert [line.split() for line in whole[6:9]] == [["instrumental", "Van'la"], [], ["nominative", "Muş"]]
    [line] = run(*asked, "--case", "vocative", "--format", "jsonl", "Олена").stdout.splitlines()
    assert json.loads(line) == {"query": "Олена", "case": "vocative", "text": "Олено"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ("--lang", "ru", "--kind", "place", "--case", "vocative"),
            "--lang ru has no vocative; its cases are nominative",
        ),
        (("--lang", "uk", "--kind", "place", "--case", "partitive"), "'partitive' is not one of"),
        (("--lang", "de", "--kind", "place"), "'de' is not one of 'ru', 'uk', 'tr'"),
        (("--lang", "uk"), "Missing option '--kind'"),
        (("--lang", "uk", "--kind", "place", "--reading", "Kiyiv"), "--reading is for"),
    ],
)
def test_inflect_says_what_it_can_write(run, options, message):
    result = run("inflect", *options, "Київ")
    assert result.exit_code == 2
    assert message in result.stderr


def test_romanise_by_a_standard_and_by_custom(run):
    assert run("romanise", "--standard", "kmu-2010", "Згурський", "Юрій").stdout == "Zghurskyi\nYurii\n"
    assert run("romanise", stdin="Згурський\n\nЩукин\n").stdout == "Zghurskyi\n\nShchukin\n"
    found = json.loads(run("romanise", "--format", "jsonl", "--standard", "iso-9", "Щукин").stdout)
    assert found == {"query": "Щукин", "standard": "iso-9", "text": "Ŝukin"}


@pytest.mark.parametrize(
    ("arguments", "standard"),
    [
        (("Київ",), "kmu-2010"),
        (("Москва",), "bgn-pcgn-1947"),
        (("Москва", "--lang", "uk"), "kmu-2010"),
        (("Київ Ельцын",), "kmu-2010, bgn-pcgn-1947"),
        (("თბილისი",), "transliterate"),
        (("北京",), "unidecode"),
        (("Kyiv",), None),
        (("Київ", "--standard", "iso-9"), "iso-9"),
    ],
)
def test_romanise_names_the_standard_that_it_went_by(run, arguments, standard):
    assert json.loads(run("romanise", "--format", "jsonl", *arguments).stdout)["standard"] == standard


def test_romanise_names_the_letters_that_its_standard_has_none_for(run):
    result = run("romanise", "--standard", "kmu-2010", "Ыъэё", "Київ 北")
    assert (result.exit_code, result.stdout) == (0, "Ыъэё\nKyiv 北\n")
    assert "onomast: Ыъэё: kmu-2010 has no letter for Ы, ъ, э, ё, which was kept\n" in result.stderr
    assert "onomast: Київ 北: kmu-2010 has no letter for 北, which was kept\n" in result.stderr
    assert run("romanise", "--standard", "iso-9", "--lang", "ru", "Объезд", "İğdir").stderr == ""


@pytest.mark.parametrize(
    ("lang", "standard", "name", "written"),
    [
        ("tr", "russian-practical", "Erdoğan", "Эрдоган"),
        ("tr", "ukrainian-practical", "Erdoğan", "Ердоган"),
        ("uk", "russian-practical", "Зеленський", "Зеленский"),
    ],
)
def test_letters_of_the_alphabet_that_is_written_are_not_named(run, lang, standard, name, written):
    result = run("romanise", "--lang", lang, "--standard", standard, name)
    assert result.stdout == f"{written}\n"
    assert not result.stderr


@pytest.mark.parametrize("lang", ["xx", "ua", "ukrainian", "u"])
def test_romanise_refuses_what_is_no_language(run, lang):
    result = run("romanise", "--lang", lang, "Київ")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"'{lang}' is no code of ISO 639" in result.stderr


@pytest.mark.parametrize("code", ["ua", "UKR", "ua-cri"])
@pytest.mark.parametrize("command", [("resolve",), ("gazetteer", "export", "csv")])
def test_a_country_is_understood_everywhere(run, command, code):
    name = ("Kiev",) if command == ("resolve",) else ()
    asked, plain = (run(*command, *name, "--country", each).stdout for each in (code, "UA"))
    assert asked == plain != ""


@pytest.mark.parametrize(
    "option", [("--country", "QQ"), ("--country", "Ukraine"), ("--lang", "zz"), ("--lang", "Dutch")]
)
@pytest.mark.parametrize(
    "command",
    [
        ("resolve", "Kiev"),
        ("variants", "Kiev"),
        ("romanise", "Київ"),
        ("gazetteer", "export", "csv"),
        ("gazetteer", "import", "csv"),
        ("gazetteer", "add", "--to", "x.yaml", "--kind", "place", "--name", "en=Exampleville"),
    ],
)
def test_no_country_and_no_language_are_refused_everywhere(run, command, option):
    if option[0] in run(*command[:2] if command[0] == "gazetteer" else command[:1], "--help").stdout:
        refused = run(*command, *option)
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert f"{option[1]!r} is no" in refused.stderr


@pytest.mark.parametrize("lang", ["ukr", "UK", "uk-UA"])
def test_a_language_of_names_is_understood_everywhere(run, lang):
    for command in (("romanise", "Київ"), ("variants", "place:kyiv"), ("gazetteer", "export", "csv")):
        assert run(*command, "--lang", lang).stdout == run(*command, "--lang", "uk").stdout != ""


def test_romanise_lists_its_standards(run):
    lines = run("romanise", "--list").stdout.splitlines()
    assert any(line.startswith("kmu-2010 ") for line in lines)
    listed = [json.loads(line) for line in run("romanise", "--list", "--format", "jsonl").stdout.splitlines()]
    assert len(listed) == len(lines)
    assert {"key", "title", "languages", "kind", "source", "reversible", "loses"} == set(listed[0])
    kinds = {line.split()[0]: line for line in lines}
    assert " convention " in kinds["economist"] and " standard " in kinds["iso-9"]
    assert "nearly (шч comes back as щ" in kinds["dstu-9112-2021-b"]


@pytest.mark.parametrize(
    ("arguments", "hint"), [(["--standard", "kmu"], "kmu-2010"), (["--standard", "kmu-2010", "--lang", "ru"], "uk")]
)
def test_romanise_knows_its_standards(run, arguments, hint):
    result = run("romanise", *arguments, "Щукин")
    assert result.exit_code == 2
    assert hint in result.stderr


LIST = """# names of a test
Kiew\tplace:kyiv\tromanisation
Киев\tplace:kiev\trendering
Nobody Atall\tNIL\tstranger
Медіна\tperson:vladimir-medinsky\tnear
"""


def test_evaluate_counts_and_shows_every_miss(run):
    Path("list.tsv").write_text(LIST, encoding="utf-8")
    result = run("evaluate", "list.tsv")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[0].split() == ["phenomenon", "names", "missed", "precision", "recall", "F1"]
    assert lines[1].split() == ["all", "4", "1", "1.000", "0.667", "0.800"]
    assert lines[2].split()[:3] == ["near", "1", "1"]
    assert "list.tsv:5  Медіна" in lines[-1]


def test_evaluate_for_machines(run):
    found = [json.loads(line) for line in run("evaluate", "--format", "jsonl", stdin=LIST).stdout.splitlines()]
    assert [each["type"] for each in found] == ["overall", *["phenomenon"] * 4, "miss"]
    assert found[0] | {"type": 0} == {
        **{"type": 0, "names": 4, "owned": 3, "answered": 2, "correct": 2, "missed": 1},
        **{"precision": 1.0, "recall": 0.6667, "f1": 0.8},
    }
    assert found[-1]["where"] == "-:5"


def test_evaluate_says_what_a_list_has_wrong_and_does_the_rest(run):
    result = run("evaluate", stdin="Kiev\n" + LIST + "Kiev\tplace:unknown\tno-owner\n")
    assert result.exit_code == 1
    broken, unknown = result.stderr.splitlines()
    assert "-:1: expected name<TAB>ID or NIL<TAB>phenomenon, found 'Kiev'" in broken
    assert "-:7: place:unknown is not in the gazetteer" in unknown
    assert result.stdout.splitlines()[1].split()[:3] == ["all", "5", "2"]


def test_evaluate_one_kind(run):
    result = run("evaluate", "--kind", "place", stdin=LIST)
    assert result.stdout.splitlines()[1].split() == ["all", "3", "0", "1.000", "1.000", "1.000"]


CERTAIN = "Kyiv\tplace:kyiv\texact\nVladimir Medinsky\tNIL\tstranger\nXqzrt\tNIL\tunlike-any\n"
"""One first candidate that is right, one of a stranger, which never is, and a name without any."""


def test_evaluate_calibration_for_people(run):
    lines = run("evaluate", "--calibration", stdin=CERTAIN).stdout.splitlines()
    first = lines.index("Calibration of the first candidate's score") + 1
    assert lines[first].split() == ["score", "names", "mean", "score", "right", "gap"]
    bands = [line.split() for line in lines[first + 1 : first + 11]]
    assert [band[0] for band in bands] == [f"0.{at}-{(at + 1) / 10}" for at in range(10)]
    assert [band[1] for band in bands] == ["0"] * 9 + ["2"]
    assert bands[0][1:] == ["0", "-", "-", "-"]
    mean, share, gap = bands[9][2:]
    assert share == "0.500"
    assert float(gap) == pytest.approx(0.5 - float(mean), abs=0.002)
    assert lines[first + 11].split() == ["all", "2", mean, share, gap]
    assert lines[first + 12].startswith(f"expected calibration error {gap[1:]}, Brier score 0.")
    assert lines[first + 13] == "names without a candidate, in no band: 1"
    assert lines[first + 15].startswith("Missed")


def test_evaluate_calibration_for_machines(run):
    result = run("evaluate", "--calibration", "--format", "jsonl", stdin=CERTAIN)
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["type"] for each in found] == ["overall", *["phenomenon"] * 3, "calibration", *["band"] * 10, "miss"]
    whole, *bands = found[4:15]
    assert list(whole) == ["type", "names", "without_candidate", "expected_calibration_error", "brier"]
    assert (whole["names"], whole["without_candidate"]) == (2, 1)
    nothing = {"mean_score": None, "share_right": None, "gap": None, "interval": None}
    assert bands[0] == {"type": "band", "low": 0.0, "high": 0.1, "names": 0, **nothing}
    last = bands[9]
    assert (last["low"], last["high"], last["names"], last["share_right"]) == (0.9, 1.0, 2, 0.5)
    assert last["interval"] == [0.0945, 0.9055]
    assert whole["expected_calibration_error"] == -last["gap"]


def test_evaluate_says_nothing_of_calibration_unasked(run):
    assert "Calibration" not in run("evaluate", stdin=CERTAIN).stdout
    assert '"band"' not in run("evaluate", "--format", "jsonl", stdin=CERTAIN).stdout


def test_evaluate_draws_the_curve(run):
    assert run("evaluate", "--plot", "curve.svg", stdin=CERTAIN).exit_code == 0
    assert ElementTree.parse("curve.svg").getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert run("evaluate", "--plot", "curve.PNG", stdin=CERTAIN).exit_code == 0
    assert Path("curve.PNG").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("path", ["curve.pdf", "curve", "-", ".svg"])
def test_evaluate_draws_in_two_formats_only(run, path):
    result = run("evaluate", "--plot", path, stdin=CERTAIN)
    assert result.exit_code == 2
    assert f"{path!r} ends neither in .svg nor in .png" in result.stderr
    assert result.stdout == ""


def test_evaluate_without_matplotlib_names_the_extra_and_still_prints_the_table(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = run("evaluate", "--plot", "curve.svg", stdin=CERTAIN)
    assert result.exit_code == 2
    assert "pip install 'onomast[plots]'" in result.stderr
    assert not Path("curve.svg").exists()
    assert "expected calibration error" in run("evaluate", "--calibration", stdin=CERTAIN).stdout


def test_evaluate_draws_nothing_of_no_scores_and_says_so(run):
    result = run("evaluate", "--calibration", "--plot", "curve.svg", stdin="Xqzrt\tNIL\tunlike-any\n")
    assert result.exit_code == 1
    assert "expected calibration error -, Brier score -" in result.stdout
    assert "curve.svg: not drawn, because no name has a candidate" in result.stderr
    assert not Path("curve.svg").exists()
