"""Conditions on records: from the filters of `query`, from the text of `readByQuery`, and how they are decided."""
