.PHONY: setup run talk phone serve mcp test coverage browser-test proxy-test page-audit client-test assistants model line curves replay audit topic understand danger alarms due review sign spoken package release bench \
	icons deploy-check audit-dependencies lock format

PYTHON := .venv/bin/python
GUIDE := .venv/bin/leukemia-guide

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@echo "Setting up .venv (about a minute) ..."
	@python3 -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@.venv/bin/python -m tools.release.lambda_python || echo "No runtime client for Python 3.13: its tests are skipped."
	@touch .venv/ready
	@echo "Ready."

run: setup
	@$(GUIDE) serve --development

talk: setup
	@$(GUIDE) talk

phone: setup
	@$(GUIDE) phone try

serve: setup
	@$(GUIDE) serve

mcp: setup
	@$(GUIDE) mcp --http

test: setup
	@$(PYTHON) -m tools.check

coverage: setup
	@$(PYTHON) -m tools.check --coverage

browser-test: setup
	@if command -v npm >/dev/null; then \
		npm ci --prefix tests/screens/rendered --no-audit --no-fund --silent && \
		npm ci --prefix tests/page --no-audit --no-fund --silent; fi
	@$(PYTHON) -m pytest -n 0 -m browser -rs

assistants: setup
	@if command -v npm >/dev/null; then npm ci --prefix tests/mcp --no-audit --no-fund --silent; fi
	@$(PYTHON) -m pytest -n 0 -m assistants -rs
	@$(PYTHON) -m benchmarks.assistant_calls

client-test: setup
	@if command -v npm >/dev/null; then npm ci --prefix tests/clients --no-audit --no-fund --silent; fi
	@$(PYTHON) -m pytest -n 0 -m clients -rs

page-audit: setup
	@npm ci --prefix tests/page/audit --no-audit --no-fund --silent
	@$(PYTHON) -m pytest -n 0 -m browser -rs tests/page/test_audit.py

proxy-test: setup
	@$(PYTHON) -m pytest -n 0 -m proxy -rs

format: setup
	@$(PYTHON) -m ruff format .

model: setup
	@$(PYTHON) -m tools.corpus.build
	@$(PYTHON) -m tools.release.manifest

line: setup
	@$(PYTHON) -m tools.corpus.add $(LINE)

curves: setup
	@$(PYTHON) -m tools.corpus.curves

replay: setup
	@$(PYTHON) -m tools.corpus.replay

audit: setup
	@$(PYTHON) -m tools.writing.audit $(TOPIC)

due: setup
	@$(PYTHON) -m tools.writing.due $(if $(DAY),--day $(DAY))

review: setup
	@$(PYTHON) -m tools.writing.review_pack

sign: setup
	@$(PYTHON) -m tools.writing.reviews sign $(TOPIC) $(if $(IN),--language $(IN)) --reviewer "$(REVIEWER)"

topic: setup
	@$(PYTHON) -m tools.writing.new_topic $(ID) $(if $(IN),--language $(IN))

understand: setup
	@$(PYTHON) -m tools.corpus.understand

danger: setup
	@$(PYTHON) -m tools.corpus.heard_danger

alarms: setup
	@$(PYTHON) -m tools.writing.alarms_page

spoken: .venv/spoken
	@$(PYTHON) -m tools.hearing.spoken

.venv/spoken: .venv/ready tools/hearing/requirements.lock
	@echo "Adding the speech recognizer (about 100 MB) ..."
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/hearing/requirements.lock
	@touch .venv/spoken

package: setup
	@$(PYTHON) -m tools.release.package

release: setup
	@$(PYTHON) -m tools.release.release

bench: setup
	@$(PYTHON) -m benchmarks

icons: setup
	@$(PYTHON) -m tools.release.icons

deploy-check: package
	@$(PYTHON) -m tools.release.deploy_check

audit-dependencies: setup
	@$(PYTHON) -m tools.release.audit_dependencies

lock: setup
	@$(PYTHON) -m tools.lock
