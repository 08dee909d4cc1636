"""Clustering: the spellings of those whom no gazetteer knows, grouped by whom they can name.

The stages, each a module: what stands in blocks together (:mod:`.block_keys`, :mod:`.blocks`), which pairs of a block
can name one entity (:mod:`.links`), which links hold once all of them are looked at (:mod:`.agglomeration`), and what
is proposed for the gazetteer (:mod:`.proposals`). :mod:`.mentions` finds the names in texts; :mod:`.grouping` runs it
all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resolver.lazy_names import loaded_from

if TYPE_CHECKING:
    from resolver.clustering.clusters import Cluster, Context, Form
    from resolver.clustering.grouping import cluster, clustered
    from resolver.clustering.links import THRESHOLD
    from resolver.clustering.proposals import proposal

_HOMES = {
    "Cluster": "resolver.clustering.clusters",
    "Context": "resolver.clustering.clusters",
    "Form": "resolver.clustering.clusters",
    "THRESHOLD": "resolver.clustering.links",
    "cluster": "resolver.clustering.grouping",
    "clustered": "resolver.clustering.grouping",
    "proposal": "resolver.clustering.proposals",
}

__all__ = ["THRESHOLD", "Cluster", "Context", "Form", "cluster", "clustered", "proposal"]

__getattr__ = loaded_from(__name__, _HOMES)
