# `make run` starts Kindling, `make test` tests it; each sets itself up on a fresh machine.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run venv test test-slow check format bench lock

run: venv
	$(BIN)/kindling run

venv: $(READY)

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Kindling needs Python 3.11 or later: make PYTHON=python3.12 venv"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

test: venv
	$(BIN)/pytest -n auto --dist loadfile -m "not slow" $(ARGS)

test-slow: venv
	$(BIN)/pytest -n auto -m slow $(ARGS)

check: venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: venv
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: venv
	$(BIN)/python -m benchmarks.pipeline $(ARGS)
	$(BIN)/python -m benchmarks.webhooks
	$(BIN)/python -m benchmarks.clinic

# Needs uv; the lock file carries hashes and no index host.
lock:
	uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.lock pyproject.toml
	uv pip compile --universal --python-version 3.11 --constraint requirements.lock --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet -o deploy/requirements.lock pyproject.toml
	echo hatchling | uv pip compile --universal --python-version 3.11 --constraint requirements.lock --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet -o deploy/requirements-build.lock -
