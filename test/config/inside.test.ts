import { describe, expect, it } from 'vitest';
import { pathInside, workingDirectoryInside } from '../../src/config/inside.ts';
import { renderProblem } from '../../src/config/problem.ts';

describe('pathInside', () => {
  it.each([
    ['', '.', ''],
    ['', 'a/./b//c', 'a/b/c'],
    ['a/b', '../c', 'a/c'],
    ['a/b', '../..', ''],
    ['.', 'reports/*.xml', 'reports/*.xml'],
    ['', '..', null],
    ['', '../a', null],
    ['a', '../../a', null],
    ['', 'a/../../b/c', null],
    ['', '..a/...', '..a/...'],
  ])('from %j, %j leads to %j', (from, path, inside) => {
    expect(pathInside({ from, path })).toBe(inside);
  });
});

describe('the input working-directory', () => {
  const workspace = '/home/runner/work/app/app';
  it.each([
    ['', ''],
    ['.', ''],
    ['services/core', 'services/core'],
    ['./services/../lib/', 'lib'],
    [workspace, ''],
    [`${workspace}/`, ''],
    [`${workspace}/services`, 'services'],
  ])('%j is %j of the workspace', (path, inside) => {
    expect(workingDirectoryInside({ workspace, path })).toEqual({ ok: true, value: inside });
  });

  it.each(['..', '../other', 'a/../../b', '/', '/etc', `${workspace}-2`, `${workspace}/../x`])(
    '%j is refused',
    (path) => {
      const read = workingDirectoryInside({ workspace, path });
      expect(read.ok ? null : renderProblem(read.error)).toBe(
        `input working-directory: this leads out of the workspace (${path}) — write the path of a folder in the repository, relative to its root, such as services/core`,
      );
    },
  );

  it('may be any folder where the workspace is the root', () => {
    expect(workingDirectoryInside({ workspace: '/', path: '/srv/app' })).toEqual({
      ok: true,
      value: 'srv/app',
    });
  });
});
