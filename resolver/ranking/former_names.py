"""Places by names that they had once: behind what is called so today, and at a date at which the name was in use."""

from __future__ import annotations

from gazetteer.entity import Date
from gazetteer.provenance import is_collected
from resolver.language.names.former_states import countries_of_former
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, in_use, stands_so, year
from resolver.ranking.precedence import is_partly

_AS_MUCH = 0.25
"""The share of a former bearer's prominence from which on a bearer of today comes first."""

_LONG_GONE = 1960
"""The year before which a name was given up that hardly anybody means any more where another place is called so."""

_SOVIET_UNION = "USSR"

_TOWN = 10
"""The prominence from which on that place is one that a text may well be about: some 10,000 inhabitants."""


def set_back_former_names(candidates: list[Candidate], date: Date | None) -> None:
    """Set back who was called so once behind who is called so today, and is not much less written about: Покровск.

    Where the one of today needs more than a name to be meant, as Приморське does, so does the one of old. How much is
    written about either does not count for a name that was given up long ago, or before the ``date`` that is known:
    Александровск is no more Zaporizhzhia.
    """
    for one in candidates if any(one.entry.name.type == "former" for one in candidates) else ():
        name = one.entry.name
        if name.type != "former" or (date is not None and in_use(name, date)):
            continue
        gone = date is not None or (name.until is not None and year(name.until) < _LONG_GONE)
        most = _AS_MUCH * one.entry.entity.prominence
        today = [
            other
            for other in candidates
            if _is_called_so_today(other, one, _TOWN if gone and _were_of_one_state(other, one) else most)
        ]
        if any(other.log_odds >= one.log_odds - weights().known["former_beside"] for other in today):
            one.log_odds -= weights().known["former_beside"]
        elif any(is_collected(other.entry.name) and stands_so(other) for other in today):
            one.log_odds -= weights().known["everyday"]


def _were_of_one_state(one: Candidate, other: Candidate) -> bool:
    """Whether two places are of one country, or were of the Soviet Union: Smyrna in Georgia has no part in İzmir."""
    countries, others = (set(each.entry.entity.countries) for each in (one, other))
    return not countries.isdisjoint(others) or (countries | others) <= countries_of_former(_SOVIET_UNION)


def _is_called_so_today(other: Candidate, former: Candidate, least: float) -> bool:
    """Whether a candidate is called today what another was called, and is at least so prominent."""
    return (
        other.entry.name.type is None
        and other.entry.entity.kind == former.entry.entity.kind
        and other.entry.entity.prominence >= least
        and not is_partly(other)
    )
