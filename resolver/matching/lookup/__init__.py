"""Words looked up: keys, and the compiled tables that find a word by spelling, by sound and by typing error."""
