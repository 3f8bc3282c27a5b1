"""newslint: the copy desk in a pull request."""

__version__ = "0.1.0"
