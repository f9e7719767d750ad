"""What one company adds to the API: its own fields, user-defined dimensions and objects, kept in a folder of YAML.

A folder holds `overlay.yaml`, which says whose it is, and one object document per object that the company adds to. A
document of an object that the spec knows holds the additional fields and relationships alone; one of the company's own
objects holds all of it. `drafting` makes the documents from object definitions, `folder` reads and writes them,
`merging` lays them over the API of the spec, and `package` writes the Python package of the company from that.
"""
