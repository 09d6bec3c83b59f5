"""What Behave makes of feature files: its scenarios with their effective tags, or its error; as JSON on stdout.

Run by the Python that has the Behave to ask; the arguments are paths.
"""

import contextlib
import json
import sys

from behave.model import ScenarioOutline
from behave.parser import ParserError, parse_file


def lines_of_git(path):
    """Git's line of each of Behave's lines, from the file's text: Behave's own end at a form feed too."""
    with open(path, "rb") as file:
        text = file.read().decode("utf8")
    lines, line = [], 1
    for one in text.splitlines(keepends=True):
        lines.append(line)
        line += one.count("\n")
    return lines


def told(scenario, line):
    return {"line": line, "name": scenario.name, "tags": sorted({f"@{tag}" for tag in scenario.effective_tags})}


def scenarios_of(container):
    for item in getattr(container, "run_items", None) or container.scenarios:
        if isinstance(item, ScenarioOutline):
            yield from ((scenario, item.line) for scenario in item.scenarios)
        elif hasattr(item, "scenarios"):
            yield from scenarios_of(item)
        else:
            yield item, item.line


def read(path):
    try:
        feature = parse_file(path)
    except ParserError as error:
        return {"error": "parser", "line": getattr(error, "line", None)}
    except (KeyError, AssertionError, UnicodeDecodeError, IndexError, AttributeError, TypeError) as error:
        return {"error": type(error).__name__, "line": None}
    if feature is None:
        return {"open": False, "tests": []}
    state = getattr(feature.parser.state, "name", feature.parser.state)
    is_open = state in ("MULTILINE_TEXT", "multiline")
    return {"open": is_open, "tests": [told(scenario, line) for scenario, line in scenarios_of(feature)]}


def with_lines_of_git(path, result):
    lines = lines_of_git(path) if result.get("error") != "UnicodeDecodeError" else []
    for one in [result, *result.get("tests", [])]:
        if one.get("line") and one["line"] <= len(lines):
            one["line"] = lines[one["line"] - 1]
    return result


# Behave prints what it thinks of examples without a table.
with contextlib.redirect_stdout(sys.stderr):
    results = [with_lines_of_git(path, read(path)) for path in sys.argv[1:]]
json.dump(results, sys.stdout)
