"""Two names of places, organisations or facilities compared: sorts, terms, modifiers, towns, and what they mean."""
