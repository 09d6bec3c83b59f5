#!/usr/bin/env bash
# Makes .venv/ with the Python tools that test/e2e/ and scripts/make-report-fixtures.sh run, at fixed versions.
# Safe to call again: it does nothing where the versions stand already.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=(
  pytest==9.2.0
  pytest-xdist==3.8.0
  pytest-cov==7.1.0
  pytest-rerunfailures==16.7
  pytest-randomly==5.1.0
  pytest-asyncio==1.5.0
  alembic==1.20.1
  SQLAlchemy==2.1.9
  nox==2026.10.20
  behave==1.3.3
  pre-commit==4.7.0
)
# In an environment of its own, .venv/older/: what projects that have not moved yet still run.
older=(behave==1.2.6)
stamp=.venv/retrial-tools
wanted="${tools[*]}, older: ${older[*]}"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi
rm -rf .venv
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check "${tools[@]}"
python3 -m venv .venv/older
.venv/older/bin/python -m pip install --quiet --disable-pip-version-check "${older[@]}"
echo "$wanted" >"$stamp"
