# A fresh machine needs Python 3.11 or newer (with venv) and make; everything else is set up here.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint bench clean

run: .venv/ready   ## Read the example draft, as an editor would see it
	$(BIN)/newslint check examples/ferry-talks.md || test $$? -eq 1

test: .venv/ready  ## Run all tests
	$(BIN)/python -m pytest -n auto

lint: .venv/ready  ## Style and types of the code itself
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/ready ## Speed beside the peers, and quality where the benchmark texts are at hand
	$(BIN)/python bench/speed.py --write

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv build dist
