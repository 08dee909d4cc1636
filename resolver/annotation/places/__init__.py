"""Which place a name means, and whether it means a place: regions, districts, waters, towns that nobody reviewed."""
