"""Data on the disk: files replaced as a whole, locks, and named sections of bytes that are read in place."""
