# Everything runs inside .venv, which `setup` makes from pyproject.toml and constraints.txt.
PYTHON ?= python3
ARGS ?=
OLD ?= git:HEAD
NEW ?= spec
BASE ?= HEAD
BIN := .venv/bin
STAMP := .venv/.stamp
DOCS_STAMP := .venv/.docs-stamp
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test regenerate documents diff changelog check-api check lint types sandbox bench docs clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## make .venv with the pinned tool chain

# The build backend is installed first, from the constraints, so that no unpinned one is fetched for the editable install.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed. Name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "Setting up .venv (the first time takes a minute)"
	@$(PYTHON) -m venv .venv
	@$(PIP) install --quiet --constraint constraints.txt hatchling editables
	@$(PIP) install --quiet --constraint constraints.txt --no-build-isolation --editable ".[dev]"
	@touch $@

demo: $(STAMP) ## tell the bookkeeping story against a gateway on this machine
	@$(BIN)/python examples/demo.py

test: $(STAMP) ## run the whole test suite (ARGS="-k vendor -x" goes to pytest)
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

regenerate: documents ## write again all that is generated from spec/, and say what changed since the last commit
	$(BIN)/intacct-codegen generate
	$(BIN)/intacct-codegen changelog
	@$(BIN)/intacct-codegen diff git:HEAD spec || true

documents: $(STAMP) ## write again the classes of spec documents from spec/schema/
	$(BIN)/intacct-codegen documents

check: lint types ## style, types, a valid spec, no generated file out of date
	$(BIN)/intacct-codegen validate
	$(BIN)/intacct-codegen documents --check
	$(BIN)/intacct-codegen generate --check
	$(BIN)/intacct-codegen changelog --check

lint: $(STAMP) ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP) ## run mypy and pyright, both strict
	$(BIN)/mypy
	$(BIN)/pyright --warnings

diff: $(STAMP) ## compare two releases or revisions (OLD=2017.R2 NEW=2017.R3); spec/ with the last commit where none is named
	@$(BIN)/intacct-codegen diff $(OLD) $(NEW) $(ARGS)

changelog: $(STAMP) ## write the API part of CHANGELOG.md from the releases in spec/
	$(BIN)/intacct-codegen changelog

check-api: $(STAMP) ## say what breaks an importer of the bindings since a revision (BASE=HEAD~1; the last commit where none is named)
	@$(BIN)/intacct-codegen check-api $(BASE)

sandbox: $(STAMP) ## serve a gateway with example data on a free port until interrupted
	@$(BIN)/intacct-sandbox serve --port 0 --seed demo

bench: $(STAMP) ## measure reading, writing, import and comparison
	$(BIN)/python benchmarks/bench.py $(ARGS)

$(DOCS_STAMP): $(STAMP)
	@echo "Setting up what the documentation is made with"
	@$(PIP) install --quiet --constraint constraints.txt --no-build-isolation --editable ".[docs]"
	@touch $@

docs: $(DOCS_STAMP) ## make the documentation, a site in build/docs; any warning ends it
	$(BIN)/intacct-codegen reference --out docs
	@rm -rf build/docs # what an interrupted build left there would break this one
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going --jobs auto docs build/docs
	@echo "Written: build/docs/index.html"

clean: ## remove .venv, caches and build results
	rm -rf .venv build dist docs/reference .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
