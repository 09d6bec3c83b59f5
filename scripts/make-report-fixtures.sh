#!/usr/bin/env bash
# Makes test/fixtures/reports/ again, with the real tools: pytest of scripts/e2e-tools.sh, and go.
# Paths, times and host names are made the same everywhere. Then: npx vitest run test/reports --update
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/test/fixtures/reports
python=$root/.venv/bin/python
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

main() {
  bash scripts/e2e-tools.sh
  rm -rf "$out"
  mkdir -p "$out"
  pytest_fixtures
  go_fixtures
  {
    echo "Written by scripts/make-report-fixtures.sh with:"
    "$python" -m pytest --version
    go version | sed 's/ [a-z]*\/[a-z0-9]*$//'
  } >"$out/TOOLS.txt"
}

# pytest NAME ARGUMENT… in the current folder, its report into NAME.xml.
run_pytest() {
  local name=$1
  shift
  "$python" -m pytest -q -p no:randomly -p no:cacheprovider --junitxml="$out/$name.xml" "$@" >/dev/null || true
  if [ ! -f "$out/$name.xml" ]; then return; fi
  sed -i -e "s#$PWD#/project#g" -e "s#[^ \"]*/lib/python3[.0-9]*/#/python/#g" \
    -e 's/timestamp="[^"]*"/timestamp="2026-11-21T12:00:00+00:00"/; s/hostname="[^"]*"/hostname="machine"/' \
    -e 's/ time="[^"]*"/ time="0.001"/g; s/object at 0x[0-9a-f]*/object at 0x7f0000000000/g' "$out/$name.xml"
}

pytest_fixtures() {
  mkdir -p "$scratch/py/tests" && cd "$scratch/py"
  cat >tests/test_all.py <<'PY'
import sys
import unittest

import pytest


@pytest.fixture
def bad_teardown():
    yield
    raise RuntimeError("teardown boom")


@pytest.fixture
def bad_setup():
    raise RuntimeError("setup boom")


def test_passes():
    print("captured output")


def test_fails():
    print("address already in use")
    sys.stderr.write("\x1b[31mred\x1b[0m\n")
    assert 1 == 2


def test_call_and_teardown(bad_teardown):
    assert 3 == 4


def test_teardown_only(bad_teardown):
    pass


def test_setup(bad_setup):
    pass


def test_setup_and_teardown(bad_teardown, bad_setup):
    pass


@pytest.mark.skip(reason="not today")
def test_skipped():
    pass


@pytest.mark.xfail
def test_xfail():
    assert 0


@pytest.mark.xfail(strict=True)
def test_xpass_strict():
    pass


@pytest.mark.parametrize("value", ["a b", "x[1]", "a::b", "'\"", "<&>", "new\nline", "$(id)", "é", "\x1b[0m"])
def test_odd(value):
    assert value == ""


class TestClass:
    def test_method(self):
        raise ValueError("two\nlines")


class TestUnit(unittest.TestCase):
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    def test_sub_and_own(self):
        with self.subTest(i=7):
            self.assertEqual(1, 0)
        self.fail("own")


def test_subtests(subtests):
    for i in range(3):
        with subtests.test(msg="m", i=i):
            assert i == 0
PY
  run_pytest pytest-xunit2
  run_pytest pytest-xunit1 -o junit_family=xunit1
  run_pytest pytest-stopped -x
  run_pytest pytest-none -k nothing_at_all
  run_pytest pytest-xdist -n 2
  mkdir ../broken && cd ../broken
  echo 'import no_such_module' >test_broken.py
  echo 'def test_fine(): pass' >test_fine.py
  run_pytest pytest-collection
}

# go test -json NAME ARGUMENT…
run_go() {
  local name=$1
  shift
  go test -json -count=1 "$@" >"$out/$name.json" 2>/dev/null || true
  sed -i -e "s#$PWD#/project#g" -e "s#$(go env GOROOT)#/go#g" -e 's/"Time":"[^"]*"/"Time":"2026-11-21T12:00:00Z"/' \
    -e 's/"Elapsed":[0-9.]*/"Elapsed":0.01/; s/([0-9.]*s)/(0.01s)/; s/\\t[0-9.]*s\\n/\\t0.010s\\n/' \
    -e 's/0x[0-9a-f]*/0xc000000000/g; s/goroutine [0-9]*/goroutine 7/g; s/\/_\/[^ ]*_testmain/_testmain/' "$out/$name.json"
}

go_fixtures() {
  mkdir -p "$scratch/go" && cd "$scratch/go"
  printf 'module example.com/shop\n\ngo 1.22\n' >go.mod
  mkdir mixed crash broken exits main slow race
  cat >mixed/mixed_test.go <<'GO'
package mixed

import (
	"fmt"
	"testing"
)

func TestPasses(t *testing.T) { t.Log("a log line") }
func TestFails(t *testing.T) {
	fmt.Println("printed")
	t.Errorf("got %d, want 4", 3)
	t.Error("two\nlines")
}
func TestSkipped(t *testing.T) { t.Skip("not today") }
func TestParent(t *testing.T) {
	t.Run("odd $(id) [x]|y", func(t *testing.T) { t.Fatal("child") })
	t.Run("fine", func(t *testing.T) {})
}
func TestParentOwn(t *testing.T) {
	t.Run("child", func(t *testing.T) { t.Fatal("child") })
	t.Error("own")
}
func TestForges(t *testing.T) {
	fmt.Print("=== RUN   TestFake\n--- FAIL: TestFake (0.00s)\n    fake_test.go:1: no\n")
}
func TestParallel(t *testing.T) {
	for _, name := range []string{"one", "two"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if name == "two" {
				t.Error("parallel")
			}
		})
	}
}
GO
  cat >crash/crash_test.go <<'GO'
package crash

import "testing"

func TestBefore(t *testing.T)  {}
func TestWaiting(t *testing.T) { t.Parallel() }
func TestPanics(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		var m map[string]int
		m["a"] = 1
	})
}
func TestAfter(t *testing.T) {}
GO
  printf 'package broken\n\nimport "testing"\n\nfunc TestX(t *testing.T) { undefined() }\n' >broken/broken_test.go
  cat >exits/exits_test.go <<'GO'
package exits

import (
	"fmt"
	"os"
	"testing"
)

func TestExits(t *testing.T) {
	fmt.Println("bye")
	os.Exit(3)
}
GO
  cat >main/main_test.go <<'GO'
package main

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	fmt.Println("cannot reach the database")
	os.Exit(1)
}
func TestX(t *testing.T) {}
GO
  cat >slow/slow_test.go <<'GO'
package slow

import (
	"testing"
	"time"
)

func TestSlow(t *testing.T) { time.Sleep(time.Minute) }
GO
  cat >race/race_test.go <<'GO'
package race

import "testing"

func TestRace(t *testing.T) {
	done := make(chan bool)
	n := 0
	go func() { n++; done <- true }()
	n++
	<-done
}
GO
  run_go go-mixed ./mixed
  run_go go-crash ./crash
  run_go go-build ./broken ./mixed ./nowhere
  run_go go-exit ./exits ./main
  run_go go-timeout -timeout 1s ./slow
  run_go go-race -race ./race
  run_go go-none -run NothingAtAll ./mixed
}

main "$@"
