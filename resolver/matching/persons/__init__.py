"""Two names of persons compared: given names, patronymics, family names, initials, and how common each is."""
