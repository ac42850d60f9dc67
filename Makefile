# Python >= 3.11 and make are all this needs. `make demo` shows Fiel, `make test` proves it.
PYTHON ?= python3
BIN := .venv/bin
# Compiled modules are kept: tests and tools start many processes of their own.
unexport PYTHONDONTWRITEBYTECODE
# What also runs with two processes and a Redis between them.
SCALED := tests/ledger tests/contract/test_contract.py tests/purchases tests/rewards tests/wallet tests/coupons/test_claimed.py \
  tests/promotions/test_codes.py tests/identity tests/pos/test_till.py tests/pos/test_tokens.py tests/scale
# What goes on longer where there is time for it (support/length.py).
LONG := tests/achievements tests/automations tests/coupons tests/edge tests/identity tests/imports tests/insights tests/members \
  tests/merchants tests/messaging tests/oversight tests/passes tests/pos tests/privacy tests/promotions \
  tests/receipts tests/reviews tests/segments tests/trust tests/checkout/test_checkout_laws.py \
  tests/contract/test_demo.py tests/ledger/test_machine.py tests/orders/test_any_order.py \
  tests/purchases/test_any_company.py tests/browser/test_access.py tests/browser/test_checkout.py \
  tests/browser/test_coupons.py tests/browser/test_every_sheet.py tests/browser/test_markup_in_apps.py \
  tests/browser/test_nothing_jumps.py tests/browser/test_privacy.py tests/browser/test_promotions.py \
  tests/browser/test_reviews.py tests/browser/test_story.py tests/browser/test_talking.py
APPS := $(shell find pwa/src pwa/public pwa/graphiql/src -type f -not -path '*/paraglide/*' -not -name 'graphql-env.d.ts' 2>/dev/null) \
  $(wildcard pwa/*.html pwa/*.ts pwa/*.json pwa/scripts/*.js pwa/graphiql/*.* pwa/project.inlang/settings.json) schema.graphql

.PHONY: demo test faults attacks test-scale check format build bench scale-demo shots lighthouse audit clean

demo: .venv/.runs backend/fiel/static/.built
	$(BIN)/fiel demo

test: .venv/.tests backend/fiel/static/.built
	$(BIN)/python backend/build_apps.py npm run test --silent
	$(BIN)/python -m pytest tests --dist load --maxschedchunk 1 -n $$($(BIN)/python -c 'import os; print(min(8, (os.cpu_count() or 1) + 1))')

# A hundred rounds of each fault on each engine, bounded in time (FIEL_FAULT_ROUNDS, FIEL_FAULT_MINUTES of each test), then
# the attacks at full length.
faults: .venv/.tests backend/fiel/static/.built
	FIEL_FAULT_ROUNDS=$${FIEL_FAULT_ROUNDS:-100} $(BIN)/python -m pytest tests/faults tests/scale -n 2 --dist load --maxschedchunk 1
	$(MAKE) attacks

# What is generated or walked through, at full length: ten thousand mangled requests of each kind, each odd value in each
# place, others' ids on both engines, more examples for REST, the books, orders, checkouts and plans, fifty thousand codes,
# the story, the demo and nineteen folders of tests on both engines, every screen in both languages, by day and in the dark, at
# both widths, every sheet of the demo, six stories on each kind of phone and at a desk.
attacks: .venv/.tests backend/fiel/static/.built
	FIEL_LONG=1 $(BIN)/python -m pytest $(LONG) -n 2 --dist load --maxschedchunk 1

check: .venv/.tests backend/fiel/static/.built
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python tests/contract/check_schema.py
	$(BIN)/python backend/build_apps.py npm run check --silent
	$(BIN)/python -m tests.shots older

format: .venv/.tests
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

build: backend/fiel/static/.built

scale-demo: .venv/.tests
	$(BIN)/python -m tests.scale.demo

test-scale: .venv/.tests
	FIEL_TEST_PROCESSES=2 $(BIN)/python -m pytest $(SCALED) -n 2

bench: .venv/.tests
	$(BIN)/python -m tests.bench

# Every screen of every app at four widths, by day and night, in both languages, with what is wrong with them; and the
# pictures of README and guide. FIEL_SHOTS=panel walks a part of it, FIEL_SHOTS=kept takes the kept pictures alone.
shots: .venv/.tests backend/fiel/static/.built
	$(BIN)/python -m tests.shots

# Accessibility, Best Practices and SEO must be 100; Performance and the time to a QR on a slow phone are medians of five.
lighthouse: .venv/.tests backend/fiel/static/.built
	$(BIN)/python backend/build_apps.py install pwa/lighthouse
	$(BIN)/python -m tests.browser.lighthouse

# Asks the registries' own lists of known weaknesses; says so where it can't reach them.
audit: .venv/.runs
	test -x .audit/bin/python || $(PYTHON) -m venv .audit
	.audit/bin/python -m pip install -q --disable-pip-version-check pip-audit || true
	$(BIN)/python backend/audit.py

schema.graphql: ;

backend/fiel/static/.built: $(APPS) | .venv/.runs
	$(BIN)/python backend/build_apps.py
	touch $@

.venv/.runs: pyproject.toml backend/constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Fiel needs Python 3.11 or newer; name one with PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check -c backend/constraints.txt -e .
	touch $@

.venv/.tests: .venv/.runs
	$(BIN)/python -m pip install -q --disable-pip-version-check -c backend/constraints.txt -e '.[test]'
	touch $@

clean:
	rm -rf .venv .audit pwa/node_modules pwa/graphiql/node_modules pwa/lighthouse/node_modules backend/fiel/static data/demo
