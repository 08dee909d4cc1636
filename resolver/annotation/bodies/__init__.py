"""Which organisation a name means: whose it is, what it is short for, and what the text says of its sort."""
