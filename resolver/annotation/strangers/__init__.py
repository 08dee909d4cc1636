"""What is spelt as a name of the gazetteer and is something else: everyday words, brands, names of unknown things."""
