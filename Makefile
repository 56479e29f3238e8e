# `make test` and `make demo` set everything up on a machine that has Python 3.11, make, and apt where root.
# The work is done where the stamps in .venv say it is not done yet; deleting .venv starts afresh.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell command -v python3.11 || command -v python3)
PINS := packaging/requirements.txt packaging/requirements-dev.txt
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.PHONY: help setup build run demo test check fix golden bench nightly wheel clean

help: ## say what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

$(INSTALLED): $(PINS)
	@packaging/linux/system-libraries
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV) 2>/dev/null || { \
	    rm -rf $(VENV); \
	    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	        apt-get update -q && apt-get install -q -y --no-install-recommends python3-venv; \
	    else echo "Python's venv module is missing (python3-venv, in Debian's names)." >&2; exit 1; fi; \
	    "$(PYTHON)" -m venv $(VENV); }
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11) and "SecretDesk needs Python 3.11 or newer.")'
	$(BIN)/pip install -q --require-hashes --only-binary :all: -r packaging/requirements-dev.txt
	@touch $@

$(READY): $(INSTALLED) pyproject.toml packaging/hatch_build.py
	$(BIN)/pip install -q --no-deps --no-build-isolation -e .
	@touch $@

setup: $(READY) ## virtual environment, pinned packages, system libraries

build: $(READY) ## forms, catalogues, fonts, icons into secretdesk/_built
	@$(BIN)/python packaging/hatch_build.py

run: build ## open the window
	$(BIN)/secretdesk

demo: build ## one working day of an invented unit, into demo-out
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/secretdesk demo --out demo-out

check: build ## style, types, layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/strings.py missing

test: check ## the above and the whole suite
	$(BIN)/pytest -m "not bench" -n 2 --dist loadfile

golden: build ## keep an example of each event that has none yet, in tests/data/events
	@$(BIN)/python packaging/golden.py

bench: build ## speed against the floors of this machine, measured in the same run (SIZE=1000000, KEEP=folder, RESULTS=file)
	$(BIN)/pytest -m bench -s -q -p no:randomly --timeout 36000 tests/bench

nightly: build ## the suite with a large budget of examples
	HYPOTHESIS_PROFILE=nightly $(BIN)/pytest -m "not bench" --timeout 3600

fix: build ## put style in order
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

wheel: build ## dist/*.whl
	$(BIN)/pip wheel -q --no-deps --no-build-isolation -w dist .

clean: ## everything that can be made again, .venv excepted
	rm -rf secretdesk/_built dist build demo-out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find secretdesk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
