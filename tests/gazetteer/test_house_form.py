"""Records as people write them."""

from __future__ import annotations

from pathlib import Path

from gazetteer import Entity, Name, Role, files
from gazetteer.entity import Redirect
from gazetteer.house_form import house_form

MAYOR = Entity(
    "person:jane-example",
    "person",
    (Name("Jane Example", "en"), Name("Джейн Приклад, молодша", "uk", "official")),
    native="uk",
    countries=("UA", "TR"),
    description="Mayor: of Exampleville # no comment",
    born=1970,
    gender="female",
    roles=(Role("mayor", "place:kyiv", "2026-01-05"), Role("minister", None, 2020, 2021)),
    prominence=1500,
    same_as={"wikidata": "Q0"},
)

WRITTEN = """\
- id: person:jane-example
  kind: person
  native: uk
  names:
    - {text: Jane Example, lang: en}
    - {text: "Джейн Приклад, молодша", lang: uk, type: official}
  countries: [UA, TR]
  description: "Mayor: of Exampleville # no comment"
  born: 1970
  gender: female
  roles:
    - {role: mayor, of: place:kyiv, since: "2026-01-05"}
    - {role: minister, since: 2020, until: 2021}
  prominence: 1500
  same_as: {wikidata: Q0}
"""


def test_an_entry_looks_as_those_that_people_write() -> None:
    assert house_form(MAYOR) == WRITTEN
    assert house_form(MAYOR, 2) == "".join(f"  {line}\n" for line in WRITTEN.splitlines())
    assert house_form(Redirect("place:kiev", "place:kyiv")) == "- id: place:kiev\n  redirect: place:kyiv\n"


def test_the_names_of_reviewed_files_are_written_in_it() -> None:
    path = Path(__file__).parents[2] / "gazetteer/data/reviewed/people/ua.yaml"
    text = path.read_text(encoding="utf-8")
    names = [house_form(record).partition("  countries:")[0] for record in files.read(path)]
    assert sum(form in text for form in names) > len(names) * 0.9


NASTY = (
    "no",
    "Ya",
    "1994",
    "2020-01-01",
    "a: b",
    "a, b",
    "[x]",
    "{x}",
    "'",
    '"',
    "#x",
    "- x",
    "О’Ніл",
    "ʼ",
    "~",
    "x" * 300,
)


def test_whatever_a_name_is_it_is_read_back() -> None:
    records = [Entity(f"place:{number}", "place", (Name(text, "en"),)) for number, text in enumerate(NASTY)]
    written = "".join(map(house_form, records))
    assert files.parsed(written.encode(), Path("a.yaml")) == records
