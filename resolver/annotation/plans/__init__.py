"""The gazetteer's names prepared for text: what each is found by, and by which short names texts call its bearer."""
