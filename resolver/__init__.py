"""What is done with names: resolve, annotate, normalise, compare, romanise, inflect, list variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resolver.lazy_names import loaded_from

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.clustering import Cluster, cluster
    from resolver.errors import OnomastError
    from resolver.language.romanisation import reverse, romanise
    from resolver.match import Match
    from resolver.matching.evidence import Evidence
    from resolver.resolver import Resolver
    from resolver.verdict import Verdict, compare
    from resolver.writing.asked import inflect
    from resolver.writing.variants import Variant

_HOMES = {
    "Cluster": "resolver.clustering.clusters",
    "Document": "resolver.annotation.document",
    "Evidence": "resolver.matching.evidence",
    "Match": "resolver.match",
    "Mention": "resolver.annotation.mention",
    "OnomastError": "resolver.errors",
    "Resolver": "resolver.resolver",
    "Variant": "resolver.writing.variants",
    "Verdict": "resolver.verdict",
    "cluster": "resolver.clustering.grouping",
    "compare": "resolver.verdict",
    "inflect": "resolver.writing.asked",
    "reverse": "resolver.language.romanisation",
    "romanise": "resolver.language.romanisation",
}

__all__ = [
    "Cluster",
    "Document",
    "Evidence",
    "Match",
    "Mention",
    "OnomastError",
    "Resolver",
    "Variant",
    "Verdict",
    "cluster",
    "compare",
    "inflect",
    "reverse",
    "romanise",
]

__getattr__ = loaded_from(__name__, _HOMES)
