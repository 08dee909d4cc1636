# Two commands for a fresh machine with Python 3.11 or newer: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test fuzz check check-code check-derived format data clean

$(VENV)/.onomast: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

# what tests and checks need besides: several hundred megabytes, Spark among them
$(VENV)/.installed: $(VENV)/.onomast
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(VENV)/.onomast
	$(BIN)/onomast annotate --format table examples/talks.*.txt
	$(BIN)/onomast normalise examples/talks.*.txt

test: $(VENV)/.installed
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder
	$(BIN)/pytest tests/test_cores.py # which fork, as the processes of the line above cannot

# the tests of properties on examples that no run has seen; `make test` draws the same ones each time
fuzz: $(VENV)/.installed
	$(BIN)/pytest -n auto -m hypothesis --hypothesis-profile=fuzz

check: check-derived check-code

check-code: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/build_data.py --check
	$(BIN)/python scripts/inflect_terms.py --check

check-derived: $(VENV)/.installed
	$(BIN)/python scripts/derive_geonames.py --check

format: $(VENV)/.installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

data: $(VENV)/.installed
	$(BIN)/python scripts/derive_geonames.py
	$(BIN)/python scripts/redirect_derived.py
	$(BIN)/python scripts/build_data.py

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
