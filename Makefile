# Every target works in a fresh clone: it first makes .venv from requirements.lock.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test bench score install soak torture docs run lock clean

demo: install
	@$(BIN)/watcher demo

test: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest

soak: install # 20 minutes of the daemon among faults; shorter: make soak SOAK="--minutes 5 --rate 50"
	@$(BIN)/python -m tests.soak $(SOAK)

torture: install # 200 kill -9 among 3,000 changes on four channels; shorter: make torture TORTURE="--changes 500 --kills 30"
	@$(BIN)/python -m tests.torture $(TORTURE)

bench: install # figures and ratios; one: $(BIN)/python -m tests.bench idle
	@$(BIN)/python -m tests.bench

score: install # how well real postings are read; one source: make score SCORE=18f; every miss: make score SCORE=--all
	@$(BIN)/python -m tests.score $(SCORE)

docs: install # what alerts look like in mail, light and dark; needs chromium
	@$(BIN)/python -m tests.messages.screenshots

install: $(VENV)/.installed

run: install
	@$(BIN)/watcher --config config/watcher.toml run

$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "watcher needs Python 3.11 or newer; $(PYTHON) is older (try: make PYTHON=python3.12)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "this Python cannot make environments; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lock: # after a change of the dependencies; needs uv on the PATH
	printf 'hatchling\neditables\n' | uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --python-version 3.11 --group dev pyproject.toml - -o requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
