"""Importers: draft spec documents from what the vendor publishes, and keep what people wrote into them."""
