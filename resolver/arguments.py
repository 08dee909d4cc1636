"""Arguments: what callers of the Python functions give, held to what the command line takes, once at the entrance."""

from __future__ import annotations

from resolver.errors import ArgumentError


def text(value: object, option: str) -> str:
    """A name or a text as it is given. Raises :class:`~resolver.errors.ArgumentError` for what is no string."""
    if not isinstance(value, str):
        raise ArgumentError(f"{option} is {value!r:.60}, which is no string; leave out what is missing, or give ''")
    return value
