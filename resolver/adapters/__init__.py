"""Adapters: other people's libraries put to use, one small module each; a library is loaded when it is needed."""
