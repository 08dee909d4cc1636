"""The reliability curve as it is drawn."""

from __future__ import annotations

import sys
from xml.etree import ElementTree

import matplotlib as mpl
import pytest

from resolver.adapters.plots import draw_reliability, require_matplotlib
from resolver.errors import MissingExtraError
from resolver.reliability import reliability

SVG = "{http://www.w3.org/2000/svg}"
FOUND = reliability([(0.95, True), (0.97, True), (0.99, False), (0.42, True), (0.03, False)])


def group(root: ElementTree.Element, name: str) -> ElementTree.Element:
    return next(each for each in root.iter(f"{SVG}g") if each.get("id") == name)


def test_a_point_and_an_interval_for_each_band_that_has_names():
    root = ElementTree.fromstring(draw_reliability(FOUND, "svg"))
    points = [(float(use.get("x")), float(use.get("y"))) for use in group(root, "points").iter(f"{SVG}use")]
    assert len(points) == 3
    assert points == sorted(points)  # from left to right
    heights = [height for _, height in points]
    assert heights[1] < heights[2] < heights[0]  # right always, in two of three, never; SVG counts from the top
    assert len(list(group(root, "intervals").iter(f"{SVG}path"))) == 3
    group(root, "diagonal")


def test_counts_and_figures_can_be_read_in_the_file():
    texts = [each.text for each in ElementTree.fromstring(draw_reliability(FOUND, "svg")).iter(f"{SVG}text")]
    assert any(text.startswith("5 names · expected calibration error 0.") for text in texts)
    assert [text for text in texts if text in ("1", "3")][-3:] == ["1", "1", "3"]


@pytest.mark.parametrize("form", ["svg", "png"])
def test_the_same_figures_give_the_same_bytes(form):
    first = draw_reliability(FOUND, form)
    with mpl.rc_context({"svg.hashsalt": None, "font.size": 30, "axes.grid": False}):  # a user's own settings
        assert draw_reliability(FOUND, form) == first
    assert b"<dc:date>" not in first
    assert mpl.__version__.encode() not in first


def test_a_png_is_one():
    assert draw_reliability(FOUND, "png").startswith(b"\x89PNG\r\n")


def test_without_matplotlib_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'onomast\[plots\]'"):
        require_matplotlib()
    with pytest.raises(MissingExtraError):
        draw_reliability(FOUND, "svg")
