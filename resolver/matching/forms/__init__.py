"""What a name may be a form of: base forms by grammar, in the languages of the gazetteer and in others."""
