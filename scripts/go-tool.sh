#!/usr/bin/env bash
# go-tool.sh MODULE VERSION: builds a Go program once and prints the path of the binary.
set -euo pipefail

module=$1 version=$2
bin=$(cd "$(dirname "$0")/.." && pwd)/.cache/bin
program=$bin/$(basename "$module")-$version

if [ ! -x "$program" ]; then
  mkdir -p "$bin"
  # Built aside and moved: what an interrupted build left is never taken for a binary.
  scratch=$(mktemp -d "$bin/build.XXXXXX")
  trap 'rm -rf "$scratch"' EXIT
  GOBIN=$scratch go install "$module@$version" >&2
  mv "$scratch/$(basename "$module")" "$program"
fi
echo "$program"
