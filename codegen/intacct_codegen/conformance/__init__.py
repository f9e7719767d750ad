"""Whether documents survive the typed models: read, written again and compared."""
