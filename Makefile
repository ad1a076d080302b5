.PHONY: setup run talk serve test browser-test model audit understand package release bench icons deploy-check \
	audit-dependencies lock

PYTHON := .venv/bin/python

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@echo "Setting up .venv (about a minute) ..."
	@python3 -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@.venv/bin/python -m tools.shipping.lambda_python || echo "No runtime client for Python 3.13: its tests are skipped."
	@touch .venv/ready
	@echo "Ready."

run: setup
	@$(PYTHON) -m server

talk: setup
	@$(PYTHON) -m simulator

serve: setup
	@.venv/bin/gunicorn --config server/gunicorn.conf.py

test: setup
	@$(PYTHON) -m tools.check

browser-test: setup
	@if command -v npm >/dev/null; then \
		npm ci --prefix tests/screens/rendered --no-audit --no-fund --silent && \
		npm ci --prefix tests/page --no-audit --no-fund --silent; fi
	@$(PYTHON) -m pytest -n 0 -m browser -rs

model: setup
	@$(PYTHON) -m tools.phrases.model
	@$(PYTHON) -m tools.shipping.manifest

audit: setup
	@$(PYTHON) -m tools.writing.audit

understand: setup
	@$(PYTHON) -m tools.hearing.understand

package: setup
	@$(PYTHON) -m tools.shipping.package

release: setup
	@$(PYTHON) -m tools.shipping.release

bench: setup
	@$(PYTHON) -m benchmarks

icons: setup
	@$(PYTHON) -m tools.shipping.icons

deploy-check: package
	@$(PYTHON) -m tools.shipping.deploy_check

audit-dependencies: setup
	@$(PYTHON) -m tools.shipping.audit_dependencies

lock: setup
	@$(PYTHON) -m tools.lock
