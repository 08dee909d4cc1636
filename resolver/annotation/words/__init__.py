"""The words of a text: where they stand, what each may be a form of, and what else it is beside a name."""
