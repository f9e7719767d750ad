"""The generator: reads spec/ and writes the bindings, the XML schemas and the reference from it."""
