"""What outside collections tell of how often something is written about, on the scale of the built-in gazetteer.

That scale, from 0 to 10,000, is an editor's estimate of how often the news names an entity. What is worked out here
lies in the same order and, on the whole, below an editor's figure: what was thought worth an entry is better known.
"""

from __future__ import annotations

from math import isqrt

MOST = 10_000
_BY_SITELINK = 25


def of_population(people: int) -> int:
    """The prominence of a place by its inhabitants: their square root, so that a million make 1,000."""
    return min(isqrt(max(people, 0)), MOST)


def of_sitelinks(pages: int) -> int:
    """The prominence of an item of Wikidata by the pages of Wikimedia's projects on it, of which few items have 400."""
    return min(pages * _BY_SITELINK, MOST)
