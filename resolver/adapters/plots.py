"""Plots by matplotlib: the reliability curve as SVG or PNG, the same bytes for the same figures.

Nothing of the user's matplotlib settings has an influence, and no window system is touched.
"""

from __future__ import annotations

import importlib.util
import io
from typing import TYPE_CHECKING, Any

from resolver.errors import MissingExtraError
from resolver.reliability import Band, Reliability

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMATS = ("svg", "png")

_CURVE, _BARS, _INK, _FAINT = "#1b6ca8", "#a9c9e2", "#333333", "#8a8a8a"
_SIZE = (6.4, 6.6)
"""Inches."""
_SETTINGS: dict[Any, Any] = {
    "svg.hashsalt": "onomast",  # without it the IDs inside an SVG are drawn by lot
    "svg.fonttype": "none",  # letters stay letters: small files that can be searched
    "font.size": 10,
    "axes.edgecolor": _FAINT,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_METADATA: dict[str, dict[str, Any]] = {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}
"""What matplotlib would add and what changes from day to day or from version to version: left out."""


def require_matplotlib() -> None:
    """Make sure, before any work is done, that plots can be drawn.

    Raises :class:`~resolver.errors.MissingExtraError` where matplotlib is not installed.
    """
    if importlib.util.find_spec("matplotlib") is None:
        raise MissingExtraError("plots need matplotlib, which is not installed: pip install 'onomast[plots]'")


def draw_reliability(found: Reliability, form: str) -> bytes:
    """The reliability curve: the share right of each band that has names, over the bands' counts.

    ``form`` is one of :data:`FORMATS`. Bars at the points are 95 % intervals; on the diagonal the scores keep their
    promise. Raises :class:`~resolver.errors.MissingExtraError` where matplotlib is not installed.
    """
    require_matplotlib()
    import matplotlib  # noqa: PLC0415 - an extra, and slow to load
    from matplotlib.figure import Figure  # noqa: PLC0415 - likewise

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        figure = Figure(figsize=_SIZE, layout="constrained")
        upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(4, 1))
        filled = [band for band in found.bands if band.names]
        _draw_curve(upper, filled)
        _draw_counts(lower, filled)
        upper.set_title(
            "How often first candidates are right, by their score", loc="left", color=_INK, pad=26, weight="bold"
        )
        upper.text(0, 1.03, _summary(found), transform=upper.transAxes, color=_FAINT)
        file = io.BytesIO()
        figure.savefig(file, format=form, dpi=150, metadata=_METADATA[form])
    return file.getvalue()


def _summary(found: Reliability) -> str:
    if found.expected_error is None or found.brier is None:
        return "no names"
    names = f"{found.overall.names:,} {'name' if found.overall.names == 1 else 'names'}"
    return f"{names} · expected calibration error {found.expected_error:.3f} · Brier score {found.brier:.3f}"


def _draw_curve(axes: Axes, bands: list[Band]) -> None:
    """Diagonal, intervals, and the points joined by a line."""
    axes.plot((0, 1), (0, 1), color=_FAINT, linestyle=(0, (4, 3)), linewidth=1, gid="diagonal")
    axes.text(0.03, 0.95, "scores too low", color=_FAINT, style="italic", va="top")
    axes.text(0.97, 0.05, "scores too high", color=_FAINT, style="italic", ha="right")
    points = [(band.mean_score or 0.0, band.share_right or 0.0) for band in bands]
    across = [point[0] for point in points]
    ends = [band.interval or (0.0, 0.0) for band in bands]
    axes.vlines(
        across, [low for low, _ in ends], [high for _, high in ends], color=_CURVE, linewidth=1.4, gid="intervals"
    )
    axes.plot(across, [point[1] for point in points], color=_CURVE, linewidth=1, alpha=0.4, gid="curve")
    marks: dict[str, Any] = {"linestyle": "none", "marker": "o", "markersize": 7, "markeredgecolor": "white"}
    axes.plot(across, [point[1] for point in points], color=_CURVE, clip_on=False, zorder=3, gid="points", **marks)
    axes.set(xlim=(0, 1), ylim=(0, 1), ylabel="share right (95 % interval)")
    axes.set_xticks([tick / 10 for tick in range(11)])
    axes.set_yticks([tick / 10 for tick in range(0, 11, 2)])
    axes.grid(color="#ececec", linewidth=0.8)
    axes.set_axisbelow(True)


def _draw_counts(axes: Axes, bands: list[Band]) -> None:
    """How many names each point stands for."""
    middles = [(band.low + band.high) / 2 for band in bands]
    bars = axes.bar(middles, [band.names for band in bands], width=0.09, color=_BARS)
    axes.bar_label(bars, [f"{band.names:,}" for band in bands], padding=2, color=_INK, fontsize=8)
    axes.set(xlabel="mean score of the first candidate, by bands of a tenth", ylabel="names")
    axes.margins(y=0.25)
    axes.locator_params(axis="y", nbins=3, integer=True)
