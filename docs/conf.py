"""How Sphinx makes a site of these pages: `make docs`, which writes the pages of `reference/` first."""

from __future__ import annotations

import importlib.metadata

project = "intacct"
author = "The intacct authors"
copyright = author
release = version = importlib.metadata.version("intacct")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["tables.css"]
html_title = f"intacct {version}"
html_copy_source = False
html_show_sourcelink = False
autodoc_typehints = "none"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
