"""Outside collections of names, read as entities: a module for each format, and what they share.

:mod:`~gazetteer.sources.formats` lists the formats, :mod:`~gazetteer.sources.importing` reads files of one.
"""
