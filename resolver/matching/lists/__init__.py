"""Names as lists, registers, catalogues and museums write them, taken apart into a name and what else they say."""
