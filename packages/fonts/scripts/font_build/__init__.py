"""Rebuilds the vendored fonts of @xxgk/fonts from their published sources."""
