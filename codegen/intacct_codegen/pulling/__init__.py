"""Asking a company for the definitions of its objects, so that stopping half-way loses nothing."""
