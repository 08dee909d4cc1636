"""Bands: the reliability of scores as a table for people and as records for machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from resolver.documents.table import aligned
from resolver.reliability import Band, Reliability

_HEADER = ("score", "names", "mean score", "right", "gap")


def band_lines(shown: Reliability, without_candidate: int) -> Iterator[str]:
    """A line for each band, empty or not, one for all, and the figures that sum them up."""
    rows = [(f"{band.low:.1f}-{band.high:.1f}", *_band(band)) for band in shown.bands]
    yield from aligned([_HEADER, *rows, ("all", *_band(shown.overall))], right=range(1, len(_HEADER)))
    yield f"expected calibration error {shown_share(shown.expected_error)}, Brier score {shown_share(shown.brier)}"
    if without_candidate:
        yield f"names without a candidate, in no band: {without_candidate}"


def _band(band: Band) -> tuple[str, ...]:
    gap = "-" if band.gap is None else f"{band.gap:+.3f}"
    return (str(band.names), shown_share(band.mean_score), shown_share(band.share_right), gap)


def band_records(shown: Reliability, without_candidate: int) -> Iterator[dict[str, Any]]:
    """A record of the figures that sum the bands up, and one for each band, empty or not."""
    yield {
        "type": "calibration",
        "names": shown.overall.names,
        "without_candidate": without_candidate,
        "expected_calibration_error": rounded(shown.expected_error),
        "brier": rounded(shown.brier),
    }
    for band in shown.bands:
        yield {
            "type": "band",
            "low": band.low,
            "high": band.high,
            "names": band.names,
            "mean_score": rounded(band.mean_score),
            "share_right": rounded(band.share_right),
            "gap": rounded(band.gap),
            "interval": [round(end, 4) for end in band.interval] if band.interval else None,
        }


def shown_share(share: float | None) -> str:
    """A share for people; there is none of nothing."""
    return "-" if share is None else f"{share:.3f}"


def rounded(share: float | None) -> float | None:
    """A share for machines: as many digits as figures of some hundred names bear."""
    return None if share is None else round(share, 4)
