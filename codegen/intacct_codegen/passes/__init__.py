"""From spec documents to the IR, and from the IR of all releases to that of one: small steps, one file each."""
