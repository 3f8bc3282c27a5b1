"""A package, so that its conftest and the one above it can live in one run."""
