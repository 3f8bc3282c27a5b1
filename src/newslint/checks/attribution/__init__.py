"""Who says it, said plainly."""
