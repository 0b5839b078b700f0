# Every command of the project in one screen: `make`. Each one sets up what it needs first.
PORT ?= 8080
DATA ?= data
KILLS ?= 200
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help setup run demo test crash check audit format bench lock screenshots clean

help: ## this list
	@echo "make COMMAND      (DATA=folder PORT=8080 KILLS=200 PYTHON=python3 may follow)"
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo "and after 'make setup', $(BIN)/needs --help lists the application's own commands"

setup: $(STAMP) ## make .venv from requirements.lock

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Needs wants Python 3.11 or newer; '$(PYTHON)' is `$(PYTHON) --version`. Try: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV) (once; about a minute)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

run: setup ## start the web chat and the staff page on SQLite, and say where to go
	@$(BIN)/needs run --port $(PORT) --data $(DATA)

demo: setup ## fill DATA with simulated people (progress bar), then run
	@$(BIN)/needs simulate --people 300 --weeks 4 --seed 7 --data $(DATA)
	@$(BIN)/needs run --port $(PORT) --data $(DATA)

test: check ## every check and every test
	@$(BIN)/pytest -n auto

crash: setup ## on each database, kill -9 at KILLS random instants while people talk, and everything else that may befall
	@KILLS=$(KILLS) $(BIN)/pytest -n 0 -s tests/crash/test_crash.py

check: setup ## format, lint, types, direction of imports, flows and locales
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/needs check

audit: setup ## known holes in the dependencies; names those that the index could not be asked about
	@$(PYTHON) -m venv $(VENV)/audit  # apart: it brings twenty packages that nothing else wants
	@$(VENV)/audit/bin/pip install --quiet --disable-pip-version-check pip-audit
	@$(VENV)/audit/bin/pip-audit -r requirements.lock --require-hashes --disable-pip --progress-spinner off

format: setup ## put the code in its one format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup ## turns on both databases, updates, memory, translated sentences and the week of a million answers
	@$(BIN)/python -m bench.turns
	@echo
	@$(BIN)/python -m bench.telegram
	@echo
	@$(BIN)/python -m bench.postgresql
	@echo
	@$(BIN)/python -m bench.memory
	@echo
	@$(BIN)/python -m bench.translate
	@echo
	@$(BIN)/python -m bench.report

lock: setup ## renew requirements.lock from pyproject.toml (hashes, no index address)
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --no-annotate --group dev pyproject.toml -o requirements.lock

screenshots: setup ## renew docs/*.png in a real browser
	@$(BIN)/python -m tests.screenshots

clean: ## remove .venv and caches; DATA stays
	@rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
