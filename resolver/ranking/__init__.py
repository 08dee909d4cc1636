"""The entities of an index ranked for a name: proposed, weighed by all that is known, put in order."""

from __future__ import annotations

from resolver.ranking.candidate import Candidate, Known, Ranked
from resolver.ranking.ranking import Ranking, ranking_of_reviewed_places

__all__ = ["Candidate", "Known", "Ranked", "Ranking", "ranking_of_reviewed_places"]
