import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pythonReader } from '../../src/preflight/readers/python.ts';
import { generateModules } from './marker-modules.ts';
import { PytestProject } from './pytest-project.ts';

const fixtures = fileURLToPath(new URL('../fixtures/markers/', import.meta.url));

/** Writes what pytest collected: for each item its id, its markers in order, and where its `def` stands. */
const conftest = `
import ast, inspect, json

definitions = {}

def place(function):
    code = inspect.unwrap(getattr(function, '__func__', function)).__code__
    if code.co_filename not in definitions:
        with open(code.co_filename, 'rb') as file:
            tree = ast.parse(file.read())
        nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))]
        definitions[code.co_filename] = {
            min([node.lineno, *(decorator.lineno for decorator in getattr(node, 'decorator_list', []))]): node for node in nodes
        }
    node = definitions[code.co_filename][code.co_firstlineno]
    return [node.lineno, node.col_offset + 1]

def flags(item):
    objects = [item.obj, item.cls] if item.cls else [item.obj]
    names = {'unittest.skip': '__unittest_skip__', 'unittest.expectedFailure': '__unittest_expecting_failure__'}
    return [name for name, flag in names.items() if any(getattr(each, flag, False) for each in objects)]

def pytest_collection_finish(session):
    with open('collected.json', 'w') as file:
        json.dump([{
            'file': item.path.name,
            'test': item.nodeid.split('::', 1)[1],
            'markers': [marker.name for marker in item.iter_markers()],
            'flags': flags(item),
            'place': place(item.obj),
        } for item in session.items], file)
`;

const options = '-q --collect-only -p no:randomly -p no:asyncio -p no:cacheprovider -W ignore';

/** One line a test: equal lines are parameter sets that no marker tells apart. */
type Collected = ReadonlyMap<string, readonly string[]>;

async function collect(files: Readonly<Record<string, string>>): Promise<Collected> {
  using project = new PytestProject(`python -m pytest ${options}`, { ...files, 'conftest.py': conftest });
  const attempt = await project.attempt();
  expect(attempt.code, attempt.output).toBe(0);
  const collected = new Map<string, Set<string>>(Object.keys(files).map((file) => [file, new Set()]));
  for (const item of asItems(JSON.parse(project.read('collected.json')))) {
    const name = item.test.replace(/\[.*\]$/s, '');
    collected.get(item.file)?.add(line({ name, ...item }));
  }
  return new Map([...collected].map(([file, lines]) => [file, [...lines].toSorted()]));
}

interface Item {
  readonly file: string;
  readonly test: string;
  readonly markers: readonly string[];
  readonly flags: readonly string[];
  readonly place: readonly number[];
}

function asItems(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) throw new Error('pytest wrote no list');
  return value;
}

function line(test: Omit<Item, 'file' | 'test'> & { readonly name: string }): string {
  return `${test.name} @${test.place.join(':')} ${test.markers.join(' ')} ${test.flags.join(' ')}`.trimEnd();
}

function read(files: Readonly<Record<string, string>>): Collected {
  return new Map(
    Object.entries(files).map(([file, text]) => {
      const { tests, problems } = pythonReader().read(text);
      expect(problems, file).toEqual([]);
      const places = new Map(tests.map((test) => [test.name, [test.line, test.column]]));
      const lines = tests.map(({ name, tags, ...place }) => {
        const plain = name.replace(/\[.*\]$/s, '');
        const texts = tags.map(({ text }) => text);
        const own = name === plain ? [place.line, place.column] : (places.get(plain) ?? []);
        return line({
          name: plain,
          place: own,
          markers: texts.filter((each) => !each.startsWith('unittest.')),
          flags: flagsOf(texts),
        });
      });
      return [file, [...new Set(lines)].toSorted()];
    }),
  );
}

/** Marked parameter sets stand where they are written: of a test that has no others, the `def`'s place is left out. */
function comparable(collected: Collected, reading: Collected): Record<string, readonly string[]> {
  const placeless = ([file, lines]: readonly [string, readonly string[]]): [string, string[]] => {
    const names = new Set(reading.get(file)?.flatMap((each) => /^(\S+) @(?!\d)/.exec(each)?.[1] ?? []));
    return [
      file,
      lines.map((each) => (names.has(each.split(' ')[0] ?? '') ? each.replace(/@[\d:]+/, '@') : each)),
    ];
  };
  return Object.fromEntries([...collected].map(placeless).map(([file, lines]) => [file, lines.toSorted()]));
}

function flagsOf(tags: readonly string[]): string[] {
  const skipped = tags.some((tag) => tag.startsWith('unittest.skip'));
  const expected = tags.includes('unittest.expectedFailure');
  return [...(skipped ? ['unittest.skip'] : []), ...(expected ? ['unittest.expectedFailure'] : [])];
}

describe('markers, as pytest --collect-only sees them', () => {
  it('of every fixture', async () => {
    const names = readdirSync(fixtures).filter((name) => name.endsWith('.py'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(fixtures, name), 'utf8')]));
    const collected = await collect(files);
    expect(names.length).toBeGreaterThan(5);
    for (const lines of collected.values()) expect(lines.length).toBeGreaterThan(5);
    const reading = read(files);
    expect(Object.fromEntries(reading)).toEqual(comparable(collected, reading));
  });

  it('of files with other line ends, indents and marks at their start', async () => {
    const text = readFileSync(join(fixtures, 'test_classes.py'), 'utf8');
    const simple = 'import pytest\n\n@pytest.mark.a\\\n(1)\ndef test_a(): pass\n';
    const files = {
      'test_crlf.py': text.replaceAll('\n', '\r\n'),
      'test_cr.py': simple.replaceAll('\n', '\r'),
      'test_crlf_continued.py': simple.replaceAll('\n', '\r\n'),
      'test_bom.py': `\uFEFF${text}`,
      'test_tabs.py': text.replaceAll('    ', '\t'),
      'test_one_space.py': text.replaceAll('    ', ' '),
      'test_form_feeds.py': text.replaceAll(/^( *)(class|def|@)/gm, '  \f$1$2'),
      'test_form_feed_lines.py': text.replaceAll('\n\n', '\n\f\n'),
    };
    const collected = await collect(files);
    for (const lines of collected.values()) expect(lines.length).toBeGreaterThan(0);
    const places = (lines: Collected): unknown =>
      // A form feed is no column to Python's `ast`, and is one to editors.
      Object.fromEntries(
        [...lines].map(([file, each]) => [file, file.includes('feeds') ? each.map(unplaced) : each]),
      );
    expect(places(read(files))).toEqual(places(collected));
  });

  it('of generated modules', async () => {
    const files = generateModules({ seed: 20_260, count: 300 });
    const collected = await collect(files);
    expect([...collected.values()].flat().length).toBeGreaterThan(1500);
    const reading = read(files);
    for (const [file, lines] of Object.entries(comparable(collected, reading))) {
      expect(reading.get(file), files[file]).toEqual(lines);
    }
  });
});

function unplaced(text: string): string {
  return text.replace(/@(\d+):\d+/, '@$1');
}

/** Where reading and running differ, and why no reading can know. */
const unknowable = [
  {
    why: 'a marker of another file that is not named like one',
    files: { 'helpers.py': 'import pytest\nslow = pytest.mark.slow\n' },
    text: 'from helpers import slow\n@slow\ndef test_x(): pass\n',
    pytest: ['test_x @3:1 slow'],
    reading: ['test_x @3:1'],
  },
  {
    why: 'a base class of another file',
    files: {
      'helpers.py':
        'import pytest\n@pytest.mark.slow\nclass Base:\n    @pytest.mark.x\n    def test_b(self): pass\n',
    },
    text: 'from helpers import Base\nclass TestX(Base):\n    def test_x(self): pass\n',
    pytest: ['TestX::test_b @5:5 x slow', 'TestX::test_x @3:5 slow'],
    reading: ['TestX::test_x @3:5'],
  },
  {
    why: 'a test of another file',
    files: { 'helpers.py': 'def test_of_helpers(): pass\n' },
    text: 'from helpers import test_of_helpers\ndef test_x(): pass\n',
    pytest: ['test_of_helpers @1:1', 'test_x @2:1'],
    reading: ['test_x @2:1'],
  },
  {
    why: 'the branch that is not taken',
    files: {},
    text: 'import pytest\nif False:\n    @pytest.mark.x\n    def test_x(): pass\n',
    pytest: [],
    reading: ['test_x @4:5 x'],
  },
  {
    why: 'a condition of unittest',
    files: {},
    text: 'import unittest\nclass T(unittest.TestCase):\n    @unittest.skipIf(False, "")\n    def test_x(self): pass\n',
    pytest: ['T::test_x @4:5'],
    reading: ['T::test_x @4:5  unittest.skip'],
  },
  {
    why: 'the parameters of a fixture',
    files: {},
    text: 'import pytest\n@pytest.fixture(params=[pytest.param(1, marks=pytest.mark.x)])\ndef value(request): pass\ndef test_x(value): pass\n',
    pytest: ['test_x @4:1 x'],
    reading: ['test_x @4:1'],
  },
  {
    why: 'what pytest is configured to do with no parameters',
    files: {},
    text: 'import pytest\n@pytest.mark.parametrize("x", [])\ndef test_x(x): pass\n',
    pytest: ['test_x @3:1 parametrize skip'],
    reading: ['test_x @3:1 parametrize'],
  },
  {
    why: 'a hook',
    files: {
      'hooks.py':
        'import pytest\ndef pytest_collection_modifyitems(items):\n    for item in items: item.add_marker("hooked")\n',
    },
    text: 'pytest_plugins = "hooks"\ndef test_x(): pass\n',
    pytest: ['test_x @2:1 hooked'],
    reading: ['test_x @2:1'],
  },
  {
    why: 'a function that makes tests',
    files: {},
    text: 'def make():\n    def test(): pass\n    return test\ntest_made = make()\ntest_lambda = lambda: 1\n',
    pytest: ['test_lambda @5:15', 'test_made @2:5'],
    reading: [],
  },
] as const;

describe('where reading cannot know', () => {
  it.each(unknowable)('$why', async ({ files, text, pytest, reading }) => {
    using project = new PytestProject(`python -m pytest ${options}`, {
      ...files,
      'test_x.py': text,
      'conftest.py': conftest,
    });
    await project.attempt();
    const items = asItems(JSON.parse(project.read('collected.json')));
    expect(
      items.map((item) => line({ name: item.test.replace(/\[.*\]$/s, ''), ...item })).toSorted(),
    ).toEqual(pytest);
    expect(read({ 'test_x.py': text }).get('test_x.py')).toEqual(reading);
  });
});
