"""Data compiled for look-up: named sections of bytes, in memory or in a memory-mapped file, read in place."""
