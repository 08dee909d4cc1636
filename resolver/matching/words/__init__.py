"""Two words compared: their readings aligned, what a slip of the finger costs, and where words are divided."""
