"""Candidate spans: where names of several words, or of persons, may begin and end in a text: nothing decided yet."""
