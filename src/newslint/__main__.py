"""`python -m newslint` is the same program as `newslint`."""

from newslint.cli import main

if __name__ == "__main__":
    main()
