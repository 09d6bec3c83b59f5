import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { failureOf, flaky, many, preflightFailed, regression, resultOf, results } from './results.ts';

describe('annotations', () => {
  it('tell of a regression and of a suspected flake', () => {
    expect(renderAnnotations(regression)).toEqual([
      {
        level: 'error',
        title: 'regression: tests.test_api › test_create',
        message: 'AssertionError: 200 != 500 at tests/test_api.py:41 · no listed flake explains it',
        file: 'tests/test_api.py',
        line: 41,
      },
      {
        level: 'warning',
        title: 'suspected flake: tests.test_ws › test_port[ipv6]',
        message:
          'ws-port (https://forge.example/core/app/issues/118, @net-team, until 31 Mar 2027) · OSError: [Errno 98] … address already in use at tests/test_ws.py:12 · not retried',
        file: 'tests/test_ws.py',
        line: 12,
      },
    ]);
  });

  it('are notices for flakes, errors for violations', () => {
    expect(renderAnnotations(flaky).map(({ level }) => level)).toEqual(['notice', 'notice']);
    expect(renderAnnotations(preflightFailed)).toMatchObject([
      { level: 'error', file: 'features/login.feature', line: 14 },
      { level: 'error', file: 'features/login.feature', line: 30 },
    ]);
  });

  it('are ten of a type at most, and the last counts the others', () => {
    const annotations = renderAnnotations(many);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect(annotations[9]?.title).toBe('191 more');
    expect(annotations[19]?.title).toBe('91 more');
  });

  it.each(results)('are within the limits of a type and of a text: %s', (_name, result) => {
    const long = renderAnnotations({ ...result, problem: '😀'.repeat(5000), warnings: ['w'.repeat(9000)] });
    expect(long.length).toBeGreaterThan(0);
    for (const { title, message } of long) {
      expect(title.length).toBeLessThanOrEqual(400);
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message.isWellFormed()).toBe(true);
    }
  });

  it.each([
    ['src/a.py', 'src/a.py'],
    ['./src//a.py', 'src/a.py'],
    ['src/..a/b..py', 'src/..a/b..py'],
    ['/etc/passwd', undefined],
    ['../a.py', undefined],
    ['src/../../a.py', undefined],
    ['C:/a.py', undefined],
    ['src\\a.py', undefined],
    ['a\nb', undefined],
    ['a\u202eb', undefined],
    ['.', undefined],
    ['', undefined],
  ])('the place of %j is %j', (file, expected) => {
    const [annotation] = renderAnnotations(resultOf({ verdict: 'failed', failures: [failureOf({ file })] }));
    expect(annotation?.file).toBe(expected);
    expect(annotation?.line).toBe(expected === undefined ? undefined : 41);
  });
});
