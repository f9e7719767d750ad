"""Comparison by meaning: what differs between two releases, revisions of the spec, vendor schemas or companies.

A source (`sources`) is read into a `picture.Picture`, the API at one time. `compare` finds the differences between two
pictures and knows nothing of what they mean to anybody; each rule in `rules` tells that for one kind of difference.
`report` puts the changes in order, and the `report_*` modules write them down.
"""
