"""A file that is kept up, and an entry for it."""

from __future__ import annotations

import json

TOWNS = """\
# towns of a test

- id: place:exampleville
  kind: place
  native: uk
  names:
    - {text: Exampleville, lang: en}
    - {text: Прикладове, lang: uk}
  countries: [UA]

# the same one, as it turned out
- id: place:prykladove
  kind: place
  names:
    - {text: Prykladove, lang: en}
    - {text: Old Exampleville, lang: en, type: former}
  countries: [UA]
  related: [place:exampleville]
"""
PERSON = ("--kind", "person", "--name", "en=Jane Example", "--name", "uk:official=Джейн Іванівна Приклад")


def lines(text):
    return [json.loads(line) for line in text.splitlines()]
