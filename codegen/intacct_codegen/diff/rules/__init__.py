"""The rules of the comparison, one per file: what kind of change it is, how much it matters, how it is said."""
