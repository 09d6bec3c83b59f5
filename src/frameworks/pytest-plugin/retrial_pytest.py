"""Records what a pytest session set out to run and how it went, and runs named tests alone.

Loaded by its entry point where its folder stands on PYTHONPATH; does nothing without RETRIAL_PYTEST_DIR.
It only watches: any error of its own is recorded, and the plugin steps aside.

Environment:
  RETRIAL_PYTEST_DIR     a folder that receives one recording for each session
  RETRIAL_PYTEST_SELECT  a JSON file: {"version": 1, "sessions": [{"key": KEY, "ids": [NODEID, ...]}]}

A recording is lines of JSON, each written whole, so that a killed session leaves a readable prefix.
"""

import hashlib
import json
import os
import re
import sys
import time

import pytest

DIRECTORY = "RETRIAL_PYTEST_DIR"
SELECTION = "RETRIAL_PYTEST_SELECT"
BATCH = 500
LONGEST = 50_000


def pytest_configure(config):
    try:
        plugin = _worker(config) if hasattr(config, "workerinput") else _recorder(config)
        if plugin is not None:
            config.pluginmanager.register(plugin, "retrial-session")
    except Exception as error:  # never the suite's problem
        _complain(error)


def _worker(config):
    """xdist's workers select, and leave recording to their controller."""
    wanted = config.workerinput.get("retrial_select")
    return None if wanted is None else Worker(set(wanted))


def _recorder(config):
    directory = os.environ.get(DIRECTORY)
    if not directory or not os.path.isdir(directory):
        return None
    recorder = Recorder(config, directory)
    # A pytest that a test starts is none of this stage's sessions.
    recorder.hide_environment()
    return recorder


def _complain(error):
    try:
        sys.stderr.write("retrial-pytest: stepped aside: %s: %s\n" % (type(error).__name__, error))
    except Exception:
        pass


def _select(session, wanted):
    kept = [item for item in session.items if item.nodeid in wanted]
    others = [item for item in session.items if item.nodeid not in wanted]
    if others:
        session.config.hook.pytest_deselected(items=others)
        session.items[:] = kept


class Worker:
    def __init__(self, wanted):
        self.wanted = wanted

    # After every pytest_collection_modifyitems, so that no other plugin's reordering or choice comes later.
    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session):
        try:
            _select(session, self.wanted)
        except Exception as error:
            _complain(error)


class Recorder:
    def __init__(self, config, directory):
        self.aside = False
        self.session = None
        self.failures = 0
        self.outside = 0
        self.told = False
        self.process = os.getpid()
        self.hidden = {}
        self.prefix = getattr(config.option, "junitprefix", None)
        cwd = os.path.realpath(os.getcwd())
        args = [str(arg) for arg in config.invocation_params.args]
        self.descriptor, ordinal = _claim(directory, cwd, args)
        self.key = json.dumps([cwd, args, ordinal])
        self.wanted = _wanted(os.environ.get(SELECTION), self.key)
        self.write(
            "start",
            version=1,
            key=self.key,
            time=time.time(),
            pytest=pytest.__version__,
            python=sys.version.split()[0],
            selecting=self.wanted is not None,
            collect_only=bool(getattr(config.option, "collectonly", False)),
        )

    def hide_environment(self):
        for name in (DIRECTORY, SELECTION):
            if name in os.environ:
                self.hidden[name] = os.environ.pop(name)

    def write(self, kind, **fields):
        fields["kind"] = kind
        data = (json.dumps(fields) + "\n").encode("ascii")
        while data:
            data = data[os.write(self.descriptor, data) :]

    def write_list(self, kind, entries):
        for start in range(0, len(entries), BATCH):
            self.write(kind, entries=entries[start : start + BATCH])

    def step_aside(self, error):
        self.aside = True
        _complain(error)
        try:
            self.write("aside", error="%s: %s" % (type(error).__name__, error))
        except Exception:
            pass

    def safely(self, act, *arguments):
        """An error of the plugin's own ends its work, and nothing else."""
        if self.aside or os.getpid() != self.process:
            return
        try:
            act(*arguments)
        except Exception as error:
            self.step_aside(error)

    def address(self, nodeid):
        """[node id, classname, name] as the JUnit report has them."""
        classname, name = _junit_address(nodeid, self.prefix)
        return [nodeid, classname, name]

    def pytest_sessionstart(self, session):
        self.session = session

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session):
        self.safely(self._collected, session)

    def _collected(self, session):
        if self.told or _is_controller(session.config):
            return
        self.told = True
        collected = [item.nodeid for item in session.items]
        self.write_list("collected", [self.address(nodeid) for nodeid in collected])
        if self.wanted is not None:
            missing = sorted(self.wanted - set(collected))
            _select(session, self.wanted)
            self.write_list("missing", missing)
            self.write_list("selected", [item.nodeid for item in session.items])
        self.write("collected-all", total=len(collected))

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        if self.wanted is not None and not self.aside:
            node.workerinput["retrial_select"] = sorted(self.wanted)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node, ids):
        self.safely(self._worker_collected, list(ids))

    def _worker_collected(self, ids):
        if self.told:
            return
        self.told = True
        self.write_list("collected", [self.address(nodeid) for nodeid in ids])
        if self.wanted is not None:
            self.write_list("missing", sorted(self.wanted - set(ids)))
            self.write_list("selected", ids)
            # A worker that the plugin did not reach has run everything.
            if not self.wanted.issuperset(ids):
                self.write("unselected")
        self.write("collected-all", total=len(ids))

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node, error):
        if error:
            self.tell("crash", "an xdist worker ended: %s" % (error,))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_collectreport(self, report):
        self.safely(self._before_report)
        yield
        self.safely(self._after_report)
        if report.failed:
            self.safely(lambda: self.write("collect-error", id=report.nodeid))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_logreport(self, report):
        self.safely(self._before_report)
        yield
        # Only now is the outcome final: pytest fails a test with failed subtests while it is being logged.
        self.safely(self._after_report)
        self.safely(self._outcome, report)

    def _before_report(self):
        """Failures that no report brought: pytest-cov's gate raises the count by hand."""
        if self.session is not None:
            self.outside += max(0, self.session.testsfailed - self.failures)

    def _after_report(self):
        if self.session is not None:
            self.failures = self.session.testsfailed

    def _outcome(self, report):
        # pytest-rerunfailures: no report of pytest's own says how the test failed.
        rerun = _problem(report) if report.outcome == "rerun" else {}
        self.write(
            "outcome",
            **rerun,
            id=report.nodeid,
            when=report.when,
            outcome=report.outcome,
            sub=type(report).__name__.lower() == "subtestreport",
            xfail=hasattr(report, "wasxfail"),
        )

    def pytest_internalerror(self, excrepr):
        self.tell("internal-error", str(excrepr))

    def pytest_keyboard_interrupt(self, excinfo):
        self.tell("interrupted", "%s %s" % (excinfo.typename, excinfo.value))

    def tell(self, kind, error):
        self.safely(lambda: self.write(kind, error=error.strip()[-2000:]))

    # Here, and not when the session finishes: plugins change the exit status until the last moment.
    def pytest_unconfigure(self, config):
        self.safely(self._end)
        os.environ.update(self.hidden)
        try:
            os.close(self.descriptor)
        except OSError:
            pass
        self.aside = True

    def _end(self):
        session = self.session
        if session is None:
            return
        self._before_report()
        self.write(
            "end",
            status=int(session.exitstatus),
            failed=int(session.testsfailed),
            outside=self.outside,
            stop=str(session.shouldfail or session.shouldstop or ""),
        )


def _problem(report):
    """What the JUnit report would say of a failure."""
    crash = getattr(report.longrepr, "reprcrash", None)
    return {
        "message": str(getattr(crash, "message", ""))[:LONGEST],
        "text": str(report.longrepr)[:LONGEST],
    }


def _is_controller(config):
    """Whether xdist's workers collect, and not this process."""
    return bool(getattr(config.option, "tx", None)) and getattr(config.option, "dist", "no") != "no"


def _claim(directory, cwd, args):
    """A new recording: its descriptor, and how many sessions of this folder and these arguments there are now."""
    name = hashlib.sha256(json.dumps([cwd, args]).encode("ascii")).hexdigest()[:16]
    ordinal = 1
    while True:
        path = os.path.join(directory, "session-%s-%d.jsonl" % (name, ordinal))
        try:
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND
            return os.open(path, flags, 0o600), ordinal
        except FileExistsError:
            ordinal += 1


def _wanted(path, key):
    """Node ids that this session is to run alone; None: it runs in full, as all that the selection does not name."""
    if not path:
        return None
    with open(path, encoding="utf-8") as file:
        selection = json.load(file)
    for session in selection["sessions"]:
        if session["key"] == key:
            return set(session["ids"])
    return None


def _junit_address(nodeid, prefix):
    """As pytest's junitxml mangles a node id."""
    try:
        from _pytest.junitxml import bin_xml_escape, mangle_test_address

        names = list(mangle_test_address(nodeid))
        escape = bin_xml_escape
    except Exception:
        path, bracket, params = nodeid.partition("[")
        names = path.split("::")
        names[0] = re.sub(r"\.py$", "", names[0].replace("/", "."))
        names[-1] += bracket + params
        escape = str
    parents = names[:-1]
    if prefix:
        parents.insert(0, prefix)
    return ".".join(parents), str(escape(names[-1]))
