"""Practical transcription: how Russian and Ukrainian write the names of other languages by their sound."""
