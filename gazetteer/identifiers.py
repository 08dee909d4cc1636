"""What identifiers of known outside collections look like, so that a slip in one is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_FORMS = {
    "wikidata": (r"Q[1-9][0-9]*", "Q1899"),
    "geonames": (r"[1-9][0-9]*", "703448"),
    "iso3166": (r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?", "UA"),
    "lei": (r"[A-Z0-9]{18}[0-9]{2}", "529900T8BM49AURSDO55"),
    "inn": (r"[0-9]{10}|[0-9]{12}", "7707083893"),
    "ogrn": (r"[0-9]{13}|[0-9]{15}", "1027700132195"),
    "isin": (r"[A-Z]{2}[A-Z0-9]{9}[0-9]", "US0378331005"),
}
"""By scheme the form of its identifiers, (ISO 17442 for LEI, ISO 6166 for ISIN), and an example."""


def malformed(same_as: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The schemes of which an entity has an identifier that cannot be one: the scheme, the identifier, and a sound one.

    Those of schemes that are not known here are anybody's own affair.
    """
    for scheme, identifier in same_as.items():
        form, example = _FORMS.get(scheme, ("", ""))
        if form and not re.fullmatch(form, identifier):
            yield scheme, identifier, example
