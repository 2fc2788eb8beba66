# Two commands matter: `make run` opens the window on a sample library, `make test` proves the house.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY     := $(BIN)/python
STAMP  := $(VENV)/.installed
CORPUS ?=
SIZES  ?=
OUT    ?= screenshots
SECONDS ?= 60
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help run venv test test-slow test-whooshes check bench screenshots reference translations weights wheel fuzz lock lock-check coverage clean

help:            ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## */\t/' | expand -t 18

$(STAMP): setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "error: Lectorium needs Python 3.11 or newer; this is " + sys.version.split()[0])'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV) || { echo 'error: Python cannot make a virtual environment here; on Debian and Ubuntu: apt-get install python3-venv' >&2; rm -rf $(VENV); exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

venv: $(STAMP)   ## make .venv with everything the project needs

run: $(STAMP)    ## open the window on a copy of the sample library
	@$(PY) -m gui.preflight
	@test -f sample-library/library.db || $(PY) main.py --library sample-library sample
	$(PY) main.py --library sample-library

test: $(STAMP)   ## every test, headless, under five minutes on two cores
	@$(PY) -m gui.preflight --headless
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -m 'not slow' -n auto --maxprocesses 4 --dist loadfile

test-slow: $(STAMP) ## the long proofs
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -m slow
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -m 'not slow' --hypothesis-profile default tests/properties tests/fuzzing

test-whooshes: $(STAMP) ## the search tests on each distribution of Whoosh
	$(PY) -m tests.whooshes

check: $(STAMP)  ## lint and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy

bench: $(STAMP)  ## figures beside peers in the same run; CORPUS=DIR for real pages, SIZES=2000,10000 for search
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks $(if $(CORPUS),--corpus '$(CORPUS)') $(if $(SIZES),--sizes $(SIZES))

screenshots: $(STAMP) ## the window in each theme, size, language and setting, into OUT, to be looked at
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots $(OUT)

reference: $(STAMP) ## write the golden files anew; review the diff
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q tests --rewrite-reference

translations: $(STAMP) ## gather the strings of the window, compile their translations
	$(PY) -m tests.translations

weights: $(STAMP) ## train extraction's weights on CORPUS=DIR of pages with gold answers; needs scikit-learn
	$(PY) -m tests.training '$(CORPUS)'

wheel: $(STAMP)  ## build the wheel into dist/
	$(PY) -m build --wheel

fuzz: $(STAMP)   ## every reader of foreign bytes on odd ones, SECONDS=60 each; by atheris where it is installed
	$(PY) -m tests.fuzzing --seconds $(SECONDS)

lock:            ## pin every dependency with its hashes in requirements.lock; needs uv, and asks the package index
	{ echo '# Made by `make lock` from setup.cfg; releases are installed from it with --require-hashes. Do not edit.'; \
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate setup.cfg; } \
	> requirements.lock.new && mv requirements.lock.new requirements.lock

lock-check: $(STAMP) ## that the pins fit setup.cfg and install here, by their hashes
	$(PY) -m pytest -q tests/unit/test_lock.py
	$(PY) -m pip install --quiet --dry-run --ignore-installed --require-hashes --requirement requirements.lock

coverage: $(STAMP) ## branches of storage/ that the quick tests do not take, and the figure; ten minutes
	$(PY) -m tests.covered

clean:           ## remove what the targets above made
	rm -rf $(VENV) build dist *.egg-info sample-library .mypy_cache .ruff_cache .pytest_cache .hypothesis
