/** What stands in for a project's test runner: bash that writes real reports, another one at each attempt. */

export interface TestCase {
  readonly name: string;
  readonly classname?: string;
  readonly file?: string;
  readonly line?: number;
  /** The text of each `<failure>`. */
  readonly failures?: readonly string[];
  readonly skipped?: boolean;
  readonly systemOut?: string;
}

export function passes(name: string): TestCase {
  return { name };
}

export function fails(name: string, ...failures: readonly string[]): TestCase {
  return { name, failures };
}

export function junit(...cases: readonly TestCase[]): string {
  const failed = cases.filter(({ failures = [] }) => failures.length > 0).length;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites><testsuite name="shop" tests="${cases.length}" failures="${failed}">`,
    ...cases.map(testCase),
    '</testsuite></testsuites>',
  ].join('\n');
}

function testCase(one: TestCase): string {
  const { name, classname = 'shop.tests', file, line, failures = [], skipped = false, systemOut } = one;
  const place = `${file === undefined ? '' : ` file="${xml(file)}"`}${line === undefined ? '' : ` line="${line}"`}`;
  const inside = [
    ...failures.map((text) => `<failure message="${xml(text.split('\n')[0] ?? '')}">${xml(text)}</failure>`),
    ...(skipped ? ['<skipped/>'] : []),
    ...(systemOut === undefined ? [] : [`<system-out>${xml(systemOut)}</system-out>`]),
  ];
  return `<testcase classname="${xml(classname)}" name="${xml(name)}"${place} time="0.01">${inside.join('')}</testcase>`;
}

/** Newlines too, since an attribute would turn them into blanks. */
function xml(text: string): string {
  return text.replace(/[<>&"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface ScriptedAttempt {
  /** Content of report.xml; none is written without it. */
  readonly report?: string;
  /** Exit code; default 0. */
  readonly code?: number;
  /** Bash that runs after the report was written. */
  readonly bash?: string;
}

/** Bash that counts its own attempts. An attempt beyond the last one given fails with code 99. */
export function attempts(...all: readonly ScriptedAttempt[]): string {
  const branches = all.map(({ report, code = 0, bash = '' }, index) =>
    [
      `${index + 1})`,
      ...(report === undefined ? [] : [`cat > report.xml <<'END_OF_REPORT'`, report, 'END_OF_REPORT']),
      bash,
      `exit ${code};;`,
    ].join('\n'),
  );
  return [
    'count=$RUNNER_TEMP/attempts',
    'attempt=$(( $(cat "$count" 2>/dev/null || echo 0) + 1 ))',
    'echo "$attempt" > "$count"',
    'echo "this is attempt $attempt"',
    'case $attempt in',
    ...branches,
    '*) exit 99;;',
    'esac',
  ].join('\n');
}

/** One red attempt with these tests, then others. */
export function redThen(red: readonly TestCase[], ...then: readonly ScriptedAttempt[]): string {
  return attempts({ report: junit(...red), code: 1 }, ...then);
}

export interface FlakeEntry {
  readonly id: string;
  readonly match: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The text of retrial.yml; JSON is YAML. */
export function config(settings: {
  readonly flakes?: readonly FlakeEntry[];
  readonly [key: string]: unknown;
}): string {
  const { flakes, ...rest } = settings;
  const entries = flakes === undefined ? {} : { flakes: flakes.map(flake) };
  return JSON.stringify({ version: 1, ...rest, ...entries }, null, 2);
}

export function flake(entry: FlakeEntry): FlakeEntry {
  return {
    issue: 'https://forge.example/octo/shop/issues/118',
    owner: 'net-team',
    expires: '2099-12-31',
    ...entry,
  };
}

/** Listed as a flake in most scenarios, with the text that fails so. */
export const portTaken = 'OSError: address already in use';
export const portFlake: FlakeEntry = {
  id: 'ws-port',
  match: { test: 'test_port*', message: 'address already in use' },
};
