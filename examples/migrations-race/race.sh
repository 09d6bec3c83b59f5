#!/usr/bin/env bash
# The same mistake as a plain step of a workflow: green where the migration is quick, red where the runner is slow.
set -euo pipefail
rm -rf state && mkdir state
alembic upgrade head &
python -m pytest
