"""Whom a name means: what a text says of persons by office, trade, relatives and times, and who else bears the name."""
